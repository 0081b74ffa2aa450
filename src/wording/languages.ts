import arabic from '../../public/_locales/ar/messages.json';
import german from '../../public/_locales/de/messages.json';
import spanish from '../../public/_locales/es/messages.json';
import french from '../../public/_locales/fr/messages.json';
import type { LanguageCode, Settings } from '../model/settings.ts';
import { ENGLISH } from './english.ts';
import type { Language } from './language.ts';
import { type MessagesFile, messagesOf } from './messages-of.ts';

const translation = (locale: LanguageCode, direction: Language['direction'], file: MessagesFile): Language => ({
  locale,
  direction,
  messages: { ...ENGLISH.messages, ...messagesOf(file) },
});

/**
 * Every language of the interface. A text that a translation lacks is the English one. Translations are for no one country:
 * their locales name none.
 */
export const LANGUAGES: Readonly<Record<LanguageCode, Language>> = {
  en: ENGLISH,
  es: translation('es', 'ltr', spanish),
  fr: translation('fr', 'ltr', french),
  de: translation('de', 'ltr', german),
  ar: translation('ar', 'rtl', arabic),
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
