/** The address of the form in a language, whatever address it was given back at. */
export function addressOfForm(locale: string): string {
  return `/${locale}/apply/`;
}
