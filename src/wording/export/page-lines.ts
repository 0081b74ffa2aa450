import type { Exported } from '../../model/export.ts';
import { valueWithUnit } from '../claim-in-words.ts';
import { dayInWords } from '../day-in-words.ts';
import { type Language, say } from '../language.ts';

/** What the page says, line by line: its value, its sentence with who is named as saying so, its title and day, its address. */
export const pageLines = (language: Language, { annotation, card, page }: Exported): string[] => {
  const { value, sentence: quote, attribution: who } = annotation;
  const words = who ? say(language, 'quoteAccordingTo', { quote, who }) : say(language, 'quotation', { words: quote });
  const day = page.published && dayInWords(language, page.published);
  const title = page.title && day ? say(language, 'sourceAndDay', { source: page.title, day }) : page.title || day;
  return [
    ...(value.kind === 'quote' ? [] : [valueWithUnit(language, value, card.fact)]),
    words,
    ...(title ? [title] : []),
    page.url,
  ];
};
