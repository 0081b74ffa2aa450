import { LINK_LABELS } from '../word-lists/headings.ts';
import { articleExtent } from './article-element.ts';
import type { Draft, Extent, Walk } from './draft.ts';
import { leftOutSections } from './left-out-sections.ts';
import { linkShare, type Measures, measuresOf } from './measures.ts';
import { isPromotion } from './promotion.ts';

/** Below this share of the page's prose, an element with a suspicious name is left out. */
const SMALL_SHARE = 1 / 3;
const LINK_SHARE = 0.8;

const isLinkList = (measures: Measures, extent: Extent): boolean =>
  extent.to - extent.from > 1 && measures.linkUnits(extent) >= LINK_SHARE * measures.units(extent);

/** A line that is one link, or a label and a link, leads to another story. */
const isPointer = (draft: Draft): boolean => {
  if (draft.kind === 'row' || draft.kind === 'caption' || draft.kind === 'item' || draft.level === 1) return false;
  const share = linkShare(draft);
  const lower = draft.content.text.toLowerCase();
  return share >= 0.9 || (share >= 0.3 && LINK_LABELS.some((label) => lower.startsWith(label)));
};

/**
 * Which blocks are no article text: true at their index. `headline` is the index of the headline's block or -1: no element
 * that holds it is left out. Linear in the number of blocks times the depth of elements.
 */
export const leftOut = (walk: Walk, headline: number): boolean[] => {
  const { drafts, ruled, extents } = walk;
  const out: boolean[] = drafts.map(() => false);
  const measures = measuresOf(drafts);
  const prose = measures.proseUnits({ from: 0, to: drafts.length });
  const small = SMALL_SHARE * prose;
  // A page without a headline is told by where most of its words stand.
  const holdsHeadline = (extent: Extent): boolean =>
    headline === -1 ? measures.proseUnits(extent) > prose / 2 : headline >= extent.from && headline < extent.to;
  const drop = ({ from, to }: Extent): void => {
    out.fill(true, from, to);
  };

  const isBox = (extent: Extent): boolean => !holdsHeadline(extent) && measures.proseUnits(extent) < small;
  const article = articleExtent(walk, headline);
  if (article) {
    drop({ from: 0, to: article.from });
    drop({ from: article.to, to: drafts.length });
    for (const { rule, extent } of ruled) if (rule === 'kept') out.fill(false, extent.from, extent.to);
  }
  for (const extent of leftOutSections(drafts, extents, isBox)) if (!holdsHeadline(extent)) drop(extent);
  for (const extent of extents.values()) if (isLinkList(measures, extent) && !holdsHeadline(extent)) drop(extent);
  for (const [index, draft] of drafts.entries()) {
    if (isPointer(draft) || isPromotion(draft.content.text)) out[index] = true;
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
  return out;
};
