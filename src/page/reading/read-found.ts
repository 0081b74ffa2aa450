import type { Block } from '../../model/page.ts';
import type { ReadPage } from '../../model/read-page.ts';
import type { TextMap } from '../range.ts';
import type { Draft } from './draft.ts';
import type { FoundArticle } from './find-article.ts';
import { leftOutByWords } from './left-out-by-words.ts';
import { languageOf, pageSigns } from './page-signs.ts';
import { postTimes } from './post-times.ts';
import type { Steps } from './slices.ts';

/** Longer paragraphs are the text itself, not lines about it. */
const LINE_UNITS = 140;

export type Reading = { page: ReadPage; ranges: TextMap } | { noArticle: string };

const blockOf = (draft: Draft, published: string | undefined): Block => ({
  kind: draft.kind,
  ...(draft.level === undefined ? {} : { level: draft.level }),
  text: draft.content.text,
  ...(published === undefined ? {} : { published }),
});

/**
 * Reads the article that was found: its visible text in blocks, what the document says of itself, and the way back from
 * offsets of that text to the DOM. The reason against it where its words show that it is none. `readUnits` says how much was
 * read where the page was longer.
 *
 * @param url where the page stands on the web
 */
export function* readFound(
  document: Document,
  { walked, headline, left, reasonAgainst }: FoundArticle,
  url: string | undefined,
): Steps<Reading> {
  const out = leftOutByWords(walked, left);
  yield;
  const noArticle = reasonAgainst(out);
  if (noArticle) return { noArticle };
  const read = walked.drafts.filter((_, index) => !out[index]);
  const times = postTimes(document.body);
  const starts: number[] = [];
  let units = 0;
  for (const draft of read) {
    starts.push(units);
    units += draft.content.text.length + 1;
  }
  const headlineDraft = walked.drafts[headline];
  const prose = read.filter((draft) => draft.kind === 'paragraph' && draft.content.text.length > LINE_UNITS);
  const page: ReadPage = {
    ...(url === undefined ? {} : { url }),
    language: languageOf(document),
    signs: pageSigns(document, {
      headline: headlineDraft ? { text: headlineDraft.content.text, element: headlineDraft.element } : null,
      bodyStart: (prose[2] ?? prose[0])?.element ?? null,
    }),
    blocks: read.map((draft) => blockOf(draft, times(draft.element))),
    ...(walked.truncated ? { readUnits: units } : {}),
  };
  return { page, ranges: { starts, runs: read.map((draft) => draft.content.runs) } };
}
