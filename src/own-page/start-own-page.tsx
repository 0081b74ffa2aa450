import { type ComponentChild, render } from 'preact';
import { onKeptChange, readKept } from '../browser/kept.ts';
import { browserLocale } from '../browser/locale.ts';
import { LanguageContext } from '../design/use-language.ts';
import { SETTINGS } from '../model/kept.ts';
import { type Language, type MessageKey, say } from '../wording/language.ts';
import { languageFor } from '../wording/languages.ts';

/**
 * Starts one of the extension's own pages in the reader's language, and again in another when he changes it.
 *
 * @param title the text the page's window and tab are called by
 * @param content what the page shows; its state outlives a change of language
 */
export async function startOwnPage(title: MessageKey, content: ComponentChild): Promise<void> {
  const place = document.getElementById('page');
  if (!place) throw new Error('The page has no element with the id "page".');
  const show = async (): Promise<void> => {
    const language = await readLanguage();
    const root = document.documentElement;
    root.lang = language.locale;
    root.dir = language.direction;
    document.title = say(language, title);
    render(<LanguageContext.Provider value={language}>{content}</LanguageContext.Provider>, place);
  };
  onKeptChange([SETTINGS], () => void show());
  await show();
}

const readLanguage = async (): Promise<Language> => languageFor((await readKept(SETTINGS)).language, browserLocale());
