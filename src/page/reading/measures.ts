import type { Draft, Extent } from './draft.ts';

/** How much text, and how much of it in links that lead away, any stretch of blocks holds: asked in constant time. */
export interface Measures {
  units: (extent: Extent) => number;
  linkUnits: (extent: Extent) => number;
  /** Text outside links. */
  proseUnits: (extent: Extent) => number;
}

const sumsOf = (drafts: readonly Draft[], measure: (draft: Draft) => number): ((extent: Extent) => number) => {
  const sums = [0];
  for (const draft of drafts) sums.push((sums.at(-1) as number) + measure(draft));
  return ({ from, to }) => (sums[to] as number) - (sums[from] as number);
};

export const measuresOf = (drafts: readonly Draft[]): Measures => {
  const units = sumsOf(drafts, (draft) => draft.content.text.length);
  const linkUnits = sumsOf(drafts, (draft) => draft.content.linkUnits);
  return { units, linkUnits, proseUnits: (extent) => units(extent) - linkUnits(extent) };
};

/** Share of a block's text that stands in links. */
export const linkShare = (draft: Draft): number => draft.content.linkUnits / Math.max(1, draft.content.text.length);
