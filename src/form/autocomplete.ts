/** The browser's own names (WHATWG, autofill) for what it may fill in, by the path of the control. */
export const autocomplete: Readonly<Record<string, string>> = {
  familyName: 'family-name',
  givenNames: 'given-name',
  'birthDate.day': 'bday-day',
  'birthDate.month': 'bday-month',
  'birthDate.year': 'bday-year',
  email: 'email',
  phone: 'tel',
  city: 'address-level2',
  country: 'country',
  administration: 'organization',
  positionTitle: 'organization-title',
  signature: 'name',
};
