import type { Page } from '../model/page.ts';
import type { ArticleExample, SentenceExample } from './example.ts';

/** A page of which it is known what some of its sentences state. */
export interface LabelledPage {
  page: Page;
  /** Every fact that the sentence states, with its value; undefined where nothing is known of that sentence. */
  statedIn: (sentence: string) => Readonly<Record<string, string>> | undefined;
  /** True for a sentence picked for what it states: of such ones more state something than of an article’s. */
  isPicked: boolean;
  /** The one fact of which it is known whether it is stated; left out where it is known of all. */
  about?: string;
}

/** An article: what it does not list states nothing. Of a sentence that is only a part of a listed one, or holds one, nothing is known. */
export function articlePage({ published, headline, paragraphs, statements }: ArticleExample): LabelledPage {
  const stated = new Map<string, Record<string, string>>();
  for (const { sentence, fact, value } of statements)
    stated.set(sentence.trim(), { ...stated.get(sentence.trim()), [fact]: value });
  return {
    page: pageOf(published, headline, paragraphs),
    statedIn: (sentence) => {
      const found = sentence.trim();
      const known = stated.get(found);
      if (known) return known;
      return [...stated.keys()].some((listed) => listed.includes(found) || found.includes(listed)) ? undefined : {};
    },
    isPicked: false,
  };
}

/** A sentence on a page of its own, behind what stands before it. Of that nothing is known. */
export const sentencePage = ({ published, headline, before, sentence, states }: SentenceExample): LabelledPage => ({
  page: pageOf(published, headline, [subjectOn(published), `${before} ${sentence}`]),
  statedIn: (found) => (found.trim() === sentence.trim() ? states : undefined),
  isPicked: true,
});

/** What a page of the time would have told already: a single statement lies on a page that has a subject. */
export const subjectOn = (published: string): string =>
  published >= '2024-10-01' && published <= '2024-10-31'
    ? 'Israel and the United States are weighing how to answer Iran.'
    : 'Israel and the United States are at odds over the war against Hamas in Gaza.';

/** A page of a headline and paragraphs; an empty headline is none. */
export const pageOf = (published: string, headline: string, paragraphs: readonly string[]): Page => ({
  title: headline,
  published,
  outlet: null,
  credits: [],
  language: 'en',
  blocks: [
    ...(headline === '' ? [] : [{ kind: 'heading' as const, level: 1, text: headline }]),
    ...paragraphs.map((text) => ({ kind: 'paragraph' as const, text: text.trim() })),
  ],
});
