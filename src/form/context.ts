import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translator } from '../i18n/translator.ts';

/** What every part of the form needs: its words, the version of Annex I, whether JavaScript runs yet. */
export interface FormContext {
  t: Translator;
  annexVersion: string;
  isEnhanced: boolean;
}

const Context = createContext<FormContext | undefined>(undefined);

export const FormProvider = Context.Provider;

export function useForm(): FormContext {
  const context = useContext(Context);
  if (!context) throw new Error('A part of the form stands outside the form.');
  return context;
}
