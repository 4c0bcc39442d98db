// Made from the names of the JSON files beside it whenever the site is built.
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };

export const words = { en, fr };
