declare namespace App {
  interface Locals {
    /** The language of a text that stands on a page of another one. */
    textLocale?: import('./i18n/locales.ts').Locale;
  }
}

interface ImportMetaEnv {
  /** Whether pages ask for the service worker. */
  readonly KEEPS_COPIES: boolean;
}
