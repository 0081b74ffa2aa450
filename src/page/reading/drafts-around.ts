import { BLOCK } from '../word-lists/elements.ts';
import type { Draft } from './draft.ts';
import { type IsVisible, MAX_UNITS } from './find-article.ts';
import { finishInSlices } from './slices.ts';
import { walk } from './walk.ts';

/** The nearest block element that holds the whole range, so that no more than needed is walked. */
const rootOf = ({ commonAncestorContainer: node }: Range): Element | null => {
  let element = node.nodeType === node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  while (element && !BLOCK.has(element.localName)) element = element.parentElement;
  return element;
};

/** The text of the nearest block element that holds all of the range, whether the document holds an article or not. */
export const draftsAround = async (range: Range, isVisible: IsVisible): Promise<Draft[]> => {
  const root = rootOf(range);
  return root ? (await finishInSlices(walk(root, isVisible, MAX_UNITS))).drafts : [];
};
