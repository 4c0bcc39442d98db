/** Yup asks for these only to rename the keys of an object, which no schema here does. */
export const camelCase = (text: string) => text;
export const snakeCase = camelCase;
