import type { Answer } from '../model/answer.ts';
import type { Exported } from '../model/export.ts';
import { pageText } from '../model/page.ts';
import type { ReadPage } from '../model/read-page.ts';

/** UTF-16 units of the page's text that go along before and after the words, so that they are found again. */
const CONTEXT = 32;

/** All that a copy of this annotation says; null where the answer has none of this index. */
export const exportedOf = (answer: Answer, index: number, page: ReadPage, url: string): Exported | null => {
  const annotation = answer.annotations[index];
  const card = answer.cards.find(({ fact }) => fact.id === annotation?.fact);
  if (!annotation || !card) return null;
  const { signs } = page;
  const text = pageText(page);
  return {
    annotation,
    card,
    page: { url, title: signs.headline ?? signs.title, published: answer.published ?? null },
    prefix: text.slice(Math.max(0, annotation.start - CONTEXT), annotation.start),
    suffix: text.slice(annotation.end, annotation.end + CONTEXT),
  };
};
