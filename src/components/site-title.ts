import { call } from '../call/call.ts';
import type { Translator } from '../i18n/translator.ts';

/** The programme with its edition, as every page names it. */
export const siteTitle = (t: Translator) => t('site.title', { edition: call.edition });
