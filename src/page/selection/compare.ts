import type { Answer } from '../../model/answer.ts';
import { pageText } from '../../model/page.ts';
import type { ReadPage } from '../../model/read-page.ts';
import type { CardActions } from '../card/card-actions.tsx';
import { marksOf } from '../overlay/mark.ts';
import type { TextMap } from '../range.ts';
import { annotationsWithin } from './annotations-within.ts';
import { type PartReader, readSelection } from './read-selection.ts';
import { selectedSpan } from './selected-span.ts';
import type { Comparison } from './show-comparison.tsx';

/** An article as it was read, and what was answered of it. */
export interface ReadArticle {
  page: ReadPage;
  map: TextMap;
  answer: Answer;
  /** What a card of its annotations can do. */
  actions: CardActions;
}

/** What a comparison needs besides the words. */
export interface ComparisonSources {
  /** The article that was read last; undefined where the page has none. */
  article: ReadArticle | undefined;
  reader: PartReader;
  ask: (page: ReadPage) => Promise<{ ok: true; value: Answer } | { ok: false; error: string }>;
}

const found = (answer: Answer): Comparison['found'] => marksOf(answer).map((mark, index) => ({ mark, index }));

/** What was found in the article for the selected part of it; null where no part of it is selected. */
const inArticle = ({ page, map, answer, actions }: ReadArticle, range: Range): Comparison | null => {
  const span = selectedSpan(map, range);
  if (!span) return null;
  const places = new Set(annotationsWithin(answer.annotations, pageText(page), span));
  return {
    found: found(answer).filter(({ index }) => places.has(index)),
    documentCount: answer.documentCount,
    actions,
  };
};

/**
 * What other documents say of selected words: those of the article as they were read in it, all others by themselves.
 *
 * @param range null where the words stand in no text of this document
 * @param words the selected words as the browser tells them
 */
export const compare = async (
  range: Range | null,
  words: string,
  { article, reader, ask }: ComparisonSources,
): Promise<Comparison> => {
  const read = article && range && inArticle(article, range);
  if (read) return read;
  const reply = await ask(await readSelection(range, words, reader));
  if (!reply.ok) return { found: [], documentCount: 0, problem: reply.error, actions: null };
  return { found: found(reply.value), documentCount: reply.value.documentCount, actions: null };
};
