import { articleExtent } from './article-element.ts';
import type { Draft, Extent, Walk } from './draft.ts';
import { linkShare, type Measures, measuresOf } from './measures.ts';

/** Below this share of the page's prose, an element with a suspicious name is left out. */
const SMALL_SHARE = 1 / 3;
const LINK_SHARE = 0.8;
const POINTER_SHARE = 0.9;

/** What is no article text as far as elements and links tell; what words tell besides is for `leftOutByWords`. */
export interface LeftOut {
  /** True at the index of each block that is left out. */
  out: boolean[];
  /** True where a stretch of blocks holds the headline: it is part of the article whatever else is said of it. */
  holdsHeadline: (extent: Extent) => boolean;
  /** True where a stretch of blocks is small enough to be a box beside the article. */
  isBox: (extent: Extent) => boolean;
}

const isLinkList = (measures: Measures, extent: Extent): boolean =>
  extent.to - extent.from > 1 && measures.linkUnits(extent) >= LINK_SHARE * measures.units(extent);

/** True for what may be a line about another story: no list, no table, no picture's words, not the page's own title. */
export const isPlainLine = (draft: Draft): boolean =>
  draft.kind !== 'row' && draft.kind !== 'caption' && draft.kind !== 'item' && draft.level !== 1;

/**
 * Tells by elements and links which blocks are no article text. `headline` is the index of the headline's block or -1: no
 * element that holds it is left out. Linear in the number of blocks times the depth of elements.
 */
export const leftOut = (walk: Walk, headline: number): LeftOut => {
  const { drafts, ruled, extents } = walk;
  const out: boolean[] = drafts.map(() => false);
  const measures = measuresOf(drafts);
  const prose = measures.proseUnits({ from: 0, to: drafts.length });
  const small = SMALL_SHARE * prose;
  // A page without a headline is told by where most of its words stand.
  const holdsHeadline = (extent: Extent): boolean =>
    headline === -1 ? measures.proseUnits(extent) > prose / 2 : headline >= extent.from && headline < extent.to;
  const isBox = (extent: Extent): boolean => !holdsHeadline(extent) && measures.proseUnits(extent) < small;
  const drop = ({ from, to }: Extent): void => {
    out.fill(true, from, to);
  };

  const article = articleExtent(walk, headline);
  if (article) {
    drop({ from: 0, to: article.from });
    drop({ from: article.to, to: drafts.length });
    for (const { rule, extent } of ruled) if (rule === 'kept') out.fill(false, extent.from, extent.to);
  }
  for (const extent of extents.values()) if (isLinkList(measures, extent) && !holdsHeadline(extent)) drop(extent);
  // A line that is one link leads to another story.
  for (const [index, draft] of drafts.entries()) {
    if (isPlainLine(draft) && linkShare(draft) >= POINTER_SHARE) out[index] = true;
  }
  // Inner elements come before those around them, so a kept note survives its footer but not a comment section.
  const kept = new Set<number>();
  for (const { element, rule, extent } of ruled) {
    if (holdsHeadline(extent)) continue;
    if (rule === 'kept') for (let at = extent.from; at < extent.to; at += 1) kept.add(at);
    else if (rule === 'always' && element.localName === 'footer') {
      for (let at = extent.from; at < extent.to; at += 1) if (!kept.has(at)) out[at] = true;
    } else if (rule === 'always' || measures.proseUnits(extent) < small) drop(extent);
  }
  return { out, holdsHeadline, isBox };
};
