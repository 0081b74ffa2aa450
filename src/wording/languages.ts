import arabic from '../../public/_locales/ar/messages.json';
import german from '../../public/_locales/de/messages.json';
import spanish from '../../public/_locales/es/messages.json';
import french from '../../public/_locales/fr/messages.json';
import type { LanguageCode, Settings } from '../model/settings.ts';
import { ENGLISH } from './english.ts';
import type { Language } from './language.ts';
import { type MessagesFile, messagesOf } from './messages-of.ts';

/** Put together when it is first spoken: a background that wakes speaks one language. */
const translation = (locale: LanguageCode, direction: Language['direction'], file: MessagesFile): (() => Language) => {
  let made: Language | undefined;
  return () => {
    made ??= { locale, direction, messages: { ...ENGLISH.messages, ...messagesOf(file) } };
    return made;
  };
};
const inSpanish = translation('es', 'ltr', spanish);
const inFrench = translation('fr', 'ltr', french);
const inGerman = translation('de', 'ltr', german);
const inArabic = translation('ar', 'rtl', arabic);

/**
 * Every language of the interface. A text that a translation lacks is the English one. Translations are for no one country:
 * their locales name none.
 */
export const LANGUAGES: Readonly<Record<LanguageCode, Language>> = {
  en: ENGLISH,
  get es() {
    return inSpanish();
  },
  get fr() {
    return inFrench();
  },
  get de() {
    return inGerman();
  },
  get ar() {
    return inArabic();
  },
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
