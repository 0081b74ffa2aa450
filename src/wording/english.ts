import english from '../../public/_locales/en/messages.json';
import type { Language } from './language.ts';
import { messagesOf } from './messages-of.ts';

/** English as British papers write it: the language of the bundled claims, of the command line and of the engine's explanations. */
export const ENGLISH: Language = { locale: 'en-GB', direction: 'ltr', messages: messagesOf(english) };
