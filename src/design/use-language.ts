import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../wording/language.ts';

/** The reader's language, given once at the top of each tree of components. Without one, texts show their names. */
export const LanguageContext = createContext<Language>({ locale: 'en-GB', direction: 'ltr', messages: {} });

/** The language to put texts, figures and days into. */
export const useLanguage = (): Language => useContext(LanguageContext);
