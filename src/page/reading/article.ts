import type { Draft } from './draft.ts';
import { linkShare } from './measures.ts';

const PROSE_UNITS = 40;
const FEW_UNITS = 200;
const MANY_TEASERS = 6;
const TEASER_SHARE = 0.9;
/** How a page says of itself that it is one article (Open Graph). */
const MARKED = 'meta[property="og:type" i][content="article" i], meta[property="article:published_time" i]';
const SENTENCE = /[.!?…。！？]["”’»)\]]*(\s|$)|[。！？]/;

const ARTICLE_TYPE = /"@type"\s*:\s*\[?\s*"[A-Za-z]*(?:Article|BlogPosting|Reportage)"/;

/** True where the page calls itself one article, in Open Graph or schema.org's terms. */
const isMarked = (document: Document): boolean =>
  document.querySelector(MARKED) !== null ||
  [...document.querySelectorAll('script[type="application/ld+json"]')].some((script) =>
    ARTICLE_TYPE.test(script.textContent ?? ''),
  );

const isText = (draft: Draft): boolean => draft.kind !== 'heading' && linkShare(draft) < 0.5;

const isProse = (draft: Draft): boolean =>
  draft.kind !== 'heading' &&
  draft.kind !== 'caption' &&
  draft.content.text.length >= PROSE_UNITS &&
  linkShare(draft) < 0.5 &&
  SENTENCE.test(draft.content.text);

/** Blocks of prose that follow one another with no heading between them: the longest such run. */
const longestRun = (drafts: readonly Draft[], prose: readonly boolean[], out: readonly boolean[]): number => {
  let longest = 0;
  let run = 0;
  for (const [index, draft] of drafts.entries()) {
    if (draft.kind === 'heading') run = 0;
    else if (prose[index] && !out[index]) run += 1;
    longest = Math.max(longest, run);
  }
  return longest;
};

/**
 * Tells why the page is not read as an article, or null where it is, once these blocks are left out: the more of them, the sooner
 * there is a reason. Generous: two sentences in two paragraphs are an article, and so is a page of captions, rows or list items that
 * calls itself one; a list of stories (six headings or more that are links, little between them) is not.
 */
export const judgeArticle = (
  document: Document,
  drafts: readonly Draft[],
): ((out: readonly boolean[]) => string | null) => {
  const marked = isMarked(document);
  const prose = drafts.map(isProse);
  const counted = marked ? drafts.map(isText) : prose;
  const teasers = drafts.filter((draft) => draft.kind === 'heading' && linkShare(draft) >= TEASER_SHARE).length;
  return (out) => {
    const units = drafts.reduce(
      (sum, { content }, index) => (counted[index] && !out[index] ? sum + content.text.length : sum),
      0,
    );
    if (units < FEW_UNITS) return 'the page holds too little prose to be an article';
    if (teasers >= MANY_TEASERS && longestRun(drafts, prose, out) < 3 && !marked) {
      return 'the page lists other stories instead of telling one';
    }
    return null;
  };
};
