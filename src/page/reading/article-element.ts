import type { Draft, Extent, Walk } from './draft.ts';

const FEWEST_PARAGRAPHS = 3;
const PROSE_UNITS = 80;

const outermost = (element: Element, selector: string): Element | null => {
  let found = element.closest(selector);
  for (let next = found; next; next = next.parentElement?.closest(selector) ?? null) found = next;
  return found;
};

const isParagraph = (draft: Draft): boolean => draft.kind === 'paragraph' && draft.content.text.length >= PROSE_UNITS;

/**
 * The blocks of the `article` (else `main`) element that holds the headline, where it also holds the text: three paragraphs or
 * more after the headline. Then what stands outside is another story or the site's own. Null where the page marks no such
 * element.
 */
export const articleExtent = ({ drafts, extents }: Walk, headline: number): Extent | null => {
  const element = drafts[headline]?.element;
  if (!element) return null;
  for (const selector of ['article, [role=article]', 'main, [role=main]']) {
    const holder = outermost(element, selector);
    const extent = holder && extents.get(holder);
    if (extent && drafts.slice(headline, extent.to).filter(isParagraph).length >= FEWEST_PARAGRAPHS) return extent;
  }
  return null;
};
