import type { Answer } from '../model/answer.ts';
import type { Exported } from '../model/export.ts';
import type { Page } from '../model/page.ts';

/** UTF-16 units of the page's text that go along before and after the words, so that they are found again. */
const CONTEXT = 32;

/** All that a copy of this annotation says; null where the answer has none of this index. */
export const exportedOf = (
  answer: Answer,
  index: number,
  page: Page,
  { URL: url, title }: Document,
): Exported | null => {
  const annotation = answer.annotations[index];
  const card = answer.cards.find(({ fact }) => fact.id === annotation?.fact);
  if (!annotation || !card) return null;
  const text = page.blocks.map((block) => block.text).join('\n');
  return {
    annotation,
    card,
    page: { url, title: (page.title || title).slice(0, 2000), published: page.published },
    prefix: text.slice(Math.max(0, annotation.start - CONTEXT), annotation.start),
    suffix: text.slice(annotation.end, annotation.end + CONTEXT),
  };
};
