// Made from the names of the JSON files beside it whenever the site is built.
export const languages = ['en', 'fr'] as const;
