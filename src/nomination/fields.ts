export interface Nominee {
  name: string;
  position: string;
}

/** What an administration fills in; `date` is an ISO day or empty, `address` may have several lines. */
export interface Fields {
  administration: string;
  address: string;
  date: string;
  reference: string;
  headName: string;
  headTitle: string;
  nominees: readonly Nominee[];
}

export const blankFields: Fields = {
  administration: '',
  address: '',
  date: '',
  reference: '',
  headName: '',
  headTitle: '',
  nominees: [{ name: '', position: '' }],
};
