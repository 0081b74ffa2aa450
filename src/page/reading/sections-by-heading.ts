import { BOX_HEADINGS, LINK_HEADING_OPENINGS, LINK_HEADINGS, TALK_HEADINGS } from '../word-lists/headings.ts';
import type { Draft, Extent } from './draft.ts';
import { linkShare } from './measures.ts';

const talk = new Set(TALK_HEADINGS);
const boxes = new Set(BOX_HEADINGS);
const links = new Set(LINK_HEADINGS);
/** A heading no longer than this can be such a label; so can a short line that is no heading. */
const LABEL_UNITS = 50;
const LINE_UNITS = 60;

type Opening = 'talk' | 'box' | 'links';

const openingOf = (draft: Draft): Opening | null => {
  if (draft.content.text.length > LABEL_UNITS || draft.level === 1) return null;
  const label = draft.content.text
    .toLowerCase()
    .replace(/\(?\b\d[\d,]*\b\)?/g, '#')
    .replace(/[’']/g, '')
    .replace(/[:.!?»›>…]+$/u, '')
    .trim();
  // Only a heading heads a whole section: the line "12 comments" also stands on top of articles.
  if (talk.has(label)) return draft.kind === 'heading' ? 'talk' : 'links';
  if (boxes.has(label)) return 'box';
  return links.has(label) || LINK_HEADING_OPENINGS.some((each) => label.startsWith(each)) ? 'links' : null;
};

const looksLikeLink = (draft: Draft): boolean =>
  linkShare(draft) >= 0.5 || (draft.content.text.length < LINE_UNITS && !/[.!?]["”’)]*$/.test(draft.content.text));

/** The innermost element that goes on after its label, so that a label in a box of its own still heads what follows. */
const elementHeaded = (draft: Draft, index: number, extents: Map<Element, Extent>): Extent => {
  for (let element = draft.element.parentElement; element; element = element.parentElement) {
    const extent = extents.get(element);
    if (extent && extent.to > index + 1) return extent;
  }
  return { from: index, to: index + 1 };
};

/** The parts of the page that their headings name as no article text. `isBox` tells whether an element may go as a whole. */
export const sectionsByHeading = (
  drafts: readonly Draft[],
  extents: Map<Element, Extent>,
  isBox: (extent: Extent) => boolean,
): Extent[] => {
  const found: Extent[] = [];
  for (let index = 0; index < drafts.length; index += 1) {
    const label = drafts[index] as Draft;
    const opening = openingOf(label);
    if (!opening) continue;
    const headed = elementHeaded(label, index, extents);
    if (opening === 'box' && headed.from === index && isBox(headed)) {
      found.push(headed);
      index = headed.to - 1;
      continue;
    }
    const rank = label.kind === 'heading' ? (label.level ?? 6) : 6;
    let to = index + 1;
    while (to < headed.to) {
      const draft = drafts[to] as Draft;
      if (draft.kind === 'heading' && (draft.level ?? 6) <= rank) break;
      if (opening !== 'talk' && !looksLikeLink(draft)) break;
      to += 1;
    }
    found.push({ from: index, to });
    index = to - 1;
  }
  return found;
};
