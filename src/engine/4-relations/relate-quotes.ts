import type { Quote } from '../../model/value.ts';
import { type AlignedWords, alignWords } from '../../wording/align-words.ts';
import { stemOf } from '../3-facts/words.ts';
import { isTurned } from './is-turned.ts';
import type { Closeness } from './relate-quantities.ts';

/** What a page has somebody say: the quoted words, or the words of a paraphrase. */
export interface Utterance {
  words: string;
  isQuoted: boolean;
}

/**
 * How what a page has somebody say is related to a claim’s quotation. The same words, also shortened or longer at either
 * end, agree. A denial, an opposite or another name in what was said makes it differ. All else is other wording of the same
 * utterance: compatible. The frame has already told that both speak of one utterance.
 */
export function relateQuotes(page: Utterance, claim: Pick<Quote, 'text'>): Closeness {
  const aligned = alignUtterances(page.words, claim.text);
  if (isTurned(aligned, page.isQuoted)) return 'differ';
  return hasSameWords(aligned) ? 'agree' : 'compatible';
}

/** The two utterances word by word, by stems. Editor’s brackets are left out. */
const alignUtterances = (page: string, claim: string): AlignedWords[] =>
  alignWords(spokenWords(page), spokenWords(claim), (word) => stemOf(word.toLowerCase()));

const spokenWords = (text: string): string[] =>
  text
    .replace(/[([][^()[\]]{0,60}[)\]]/g, ' ')
    .match(/[\p{L}\p{N}]+(?:[’'][\p{L}]+)*/gu)
    ?.map((word) => word.replace("'", '’')) ?? [];

const isArticle = (word: string | null): boolean => word === null || /^(a|an|the)$/i.test(word);
const isLiteral = ({ page, claim }: AlignedWords): boolean =>
  page !== null && page.toLowerCase() === claim?.toLowerCase();

/** Nothing but articles changed between the first and the last common word, and only one side goes on at each end. */
function hasSameWords(aligned: readonly AlignedWords[]): boolean {
  const first = aligned.findIndex(isLiteral);
  if (first === -1) return false;
  const last = aligned.findLastIndex(isLiteral);
  const runsOnAlone = (end: readonly AlignedWords[]): boolean =>
    end.every(({ page }) => isArticle(page)) || end.every(({ claim }) => isArticle(claim));
  const kept = aligned.slice(first, last + 1).every((pair) => isLiteral(pair) || isArticle(pair.page));
  return kept && runsOnAlone(aligned.slice(0, first)) && runsOnAlone(aligned.slice(last + 1));
}
