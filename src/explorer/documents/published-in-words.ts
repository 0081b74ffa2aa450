import type { Document } from '../../model/document.ts';
import { dayInWords } from '../../wording/day-in-words.ts';
import { type Language, say } from '../../wording/language.ts';

/** When a document was published, and whether it says so itself: "published 26 Mar 2024 (stated in the report)". */
export const publishedInWords = (language: Language, { published, dateBasis }: Document): string =>
  say(language, dateBasis === 'stated' ? 'explorer_publishedStated' : 'explorer_publishedInferred', {
    day: dayInWords(language, published),
  });
