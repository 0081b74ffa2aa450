import type { LanguageCode, Settings } from '../model/settings.ts';
import { ENGLISH } from './english.ts';
import type { Language } from './language.ts';

/** Every language of the interface. A text that a translation lacks is the English one. */
export const LANGUAGES: Readonly<Record<LanguageCode, Language>> = {
  en: ENGLISH,
  es: ENGLISH,
  fr: ENGLISH,
  de: ENGLISH,
  ar: ENGLISH,
};

const isKnown = (code: string): code is LanguageCode => Object.hasOwn(LANGUAGES, code);

/**
 * The language the reader has chosen; where that is the browser's, the one of `browserLocale` (BCP 47), and English where we
 * do not speak it.
 */
export function languageFor(choice: Settings['language'], browserLocale: string): Language {
  const code = choice === 'browser' ? (browserLocale.split(/[-_]/)[0] ?? '').toLowerCase() : choice;
  return isKnown(code) ? LANGUAGES[code] : ENGLISH;
}
