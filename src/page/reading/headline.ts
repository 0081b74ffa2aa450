import type { Draft } from './draft.ts';

/** What parts words: all that is no letter and no digit, as far as a range tells; classes by property take a page longer to compile than all its headings to read. */
const BETWEEN_WORDS = /[\0-/:-@[-`{-\xbf\u2000-\u206f\u3000-\u303f]+/;

const words = (text: string): Set<string> => new Set(text.toLowerCase().split(BETWEEN_WORDS).filter(Boolean));

/** Share of `a`'s words that stand in `b`. */
const overlap = (a: Set<string>, b: Set<string>): number => {
  if (a.size === 0) return 0;
  let both = 0;
  for (const word of a) if (b.has(word)) both += 1;
  return both / a.size;
};

/**
 * Index of the block that is the page's headline: the `h1` that has most of its words in the page's title, or else the first
 * heading that has nearly all of them there. -1 where there is none.
 */
export const headlineOf = (drafts: readonly Draft[], title: string): number => {
  const titleWords = words(title);
  let best = -1;
  let bestScore = -1;
  for (const [index, draft] of drafts.entries()) {
    if (draft.kind !== 'heading' || draft.content.text.length > 300) continue;
    const own = words(draft.content.text);
    const score = overlap(own, titleWords) * Math.min(1, own.size / 3);
    if (draft.level !== 1 && score < 0.9) continue;
    if (score > bestScore + 0.01) {
      best = index;
      bestScore = score;
    }
  }
  return best;
};
