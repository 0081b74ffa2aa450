import type { Block } from '../../model/page.ts';
import type { ReadPage } from '../../model/read-page.ts';
import type { TextMap } from '../range.ts';
import type { Draft } from '../reading/draft.ts';
import { selectedSpan } from './selected-span.ts';

/** Reads what is needed of a document, whether it holds an article or not. */
export interface PartReader {
  /** The text of the nearest block element that holds all of the range. */
  draftsAround: (range: Range) => Promise<Draft[]>;
  /** What the document says of itself. */
  about: () => Omit<ReadPage, 'blocks'>;
}

/** The blocks' parts that lie inside the range. */
const selectedBlocks = (drafts: readonly Draft[], range: Range): Block[] =>
  drafts.flatMap(({ kind, level, content: { text, runs } }) => {
    const map: TextMap = { starts: [0], runs: [runs] };
    const span = selectedSpan(map, range);
    const words = span && text.slice(span.start, span.end).trim();
    return words ? [{ kind, ...(level === undefined ? {} : { level }), text: words }] : [];
  });

const linesOf = (words: string): Block[] =>
  words
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .map((text) => ({ kind: 'paragraph', text }));

/**
 * A page made of selected words alone, with what the document they stand in says of itself. Reads nothing but what the range
 * holds, whatever part of the document that is; words in fields, editors and frames are taken as the browser tells them.
 *
 * @param range null where the words stand in no text of this document
 * @param words the selected words as the browser tells them
 */
export const readSelection = async (
  range: Range | null,
  words: string,
  { draftsAround, about }: PartReader,
): Promise<ReadPage> => {
  const read = range ? selectedBlocks(await draftsAround(range), range) : [];
  return { ...about(), blocks: read.length > 0 ? read : linesOf(words) };
};
