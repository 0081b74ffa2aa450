import type { ReadPage } from '../../model/read-page.ts';
import { MAX_UNITS, type ReadingOptions } from '../read.ts';
import { BLOCK } from '../word-lists/elements.ts';
import type { Draft } from './draft.ts';
import { languageOf, pageSigns } from './page-signs.ts';
import { finishInSlices } from './slices.ts';
import { walk } from './walk.ts';

/** Reads parts of a document, whether it holds an article or not. */
export interface PartReader {
  /** The text of the nearest block element that holds all of the range. */
  draftsAround: (range: Range) => Promise<Draft[]>;
  /** What the document says of itself. */
  about: () => Omit<ReadPage, 'blocks'>;
}

/** The nearest block element that holds the whole range, so that no more than needed is walked. */
const rootOf = ({ commonAncestorContainer: node }: Range): Element | null => {
  let element = node.nodeType === node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  while (element && !BLOCK.has(element.localName)) element = element.parentElement;
  return element;
};

/** A reader of this document's parts, for who has no reading of his own along. */
export const partReader = (document: Document, { isVisible, url }: ReadingOptions): PartReader => ({
  draftsAround: async (range) => {
    const root = rootOf(range);
    return root ? (await finishInSlices(walk(root, isVisible, MAX_UNITS))).drafts : [];
  },
  about: () => ({
    ...(url === undefined ? {} : { url }),
    language: languageOf(document),
    signs: pageSigns(document, { headline: null, bodyStart: null }),
  }),
});
