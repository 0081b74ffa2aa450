import type { Block } from '../../model/page.ts';
import type { ReadPage } from '../../model/read-page.ts';
import type { TextMap } from '../range.ts';
import { MAX_UNITS, type ReadingOptions } from '../read.ts';
import type { Draft } from '../reading/draft.ts';
import { languageOf, pageSigns } from '../reading/page-signs.ts';
import { finishInSlices } from '../reading/slices.ts';
import { walk } from '../reading/walk.ts';
import { BLOCK } from '../word-lists/elements.ts';
import { selectedSpan } from './selected-span.ts';

/** The nearest block element that holds the whole range, so that no more than needed is walked. */
const rootOf = ({ commonAncestorContainer: node }: Range): Element | null => {
  let element = node.nodeType === node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  while (element && !BLOCK.has(element.localName)) element = element.parentElement;
  return element;
};

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
    .slice(0, MAX_UNITS)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .map((text) => ({ kind: 'paragraph', text }));

/**
 * A page made of selected words alone, with what the document they stand in says of itself. Reads nothing
 * but what the range holds, whatever part of the document that is; words in fields, editors and frames are taken as the browser tells them.
 *
 * @param range null where the words stand in no text of this document
 * @param words the selected words as the browser tells them
 */
export const readSelection = async (
  document: Document,
  range: Range | null,
  words: string,
  { isVisible, url }: ReadingOptions,
): Promise<ReadPage> => {
  const root = range && rootOf(range);
  const walked = root && (await finishInSlices(walk(root, isVisible, MAX_UNITS)));
  const read = range && walked ? selectedBlocks(walked.drafts, range) : [];
  const blocks = read.length > 0 ? read : linesOf(words);
  return {
    ...(url === undefined ? {} : { url }),
    language: languageOf(document),
    signs: pageSigns(document, { headline: null, bodyStart: null }),
    blocks,
  };
};
