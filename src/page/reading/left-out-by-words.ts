import { LINK_LABELS } from '../word-lists/headings.ts';
import type { Draft, Walk } from './draft.ts';
import { isPlainLine, type LeftOut } from './left-out.ts';
import { linkShare } from './measures.ts';
import { isPromotion } from './promotion.ts';
import { sectionsByHeading } from './sections-by-heading.ts';

const LABELLED_SHARE = 0.3;

/** A label and a link lead to another story. */
const isLabelledPointer = (draft: Draft): boolean => {
  if (!isPlainLine(draft) || linkShare(draft) < LABELLED_SHARE) return false;
  const lower = draft.content.text.toLowerCase();
  return LINK_LABELS.some((label) => lower.startsWith(label));
};

/** What is left out once its words are looked at too: parts by their headings, labelled links, promotion. */
export const leftOutByWords = ({ drafts, extents }: Walk, { out, holdsHeadline, isBox }: LeftOut): boolean[] => {
  const all = out.map(
    (isOut, index) =>
      isOut || isLabelledPointer(drafts[index] as Draft) || isPromotion(drafts[index]?.content.text ?? ''),
  );
  for (const extent of sectionsByHeading(drafts, extents, isBox))
    if (!holdsHeadline(extent)) all.fill(true, extent.from, extent.to);
  return all;
};
