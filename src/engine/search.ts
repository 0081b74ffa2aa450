import type MiniSearch from 'minisearch';
import type { Query } from 'minisearch';
import type { FactCard } from '../model/answer.ts';
import type { SearchHit } from '../model/search-hit.ts';
import { ENGLISH } from '../wording/english.ts';
import { valueInWords } from '../wording/value-in-words.ts';
import { type Entry, type SearchIndex, type Shown, shownOf } from './search/fact-index.ts';
import { type SearchWord, searchWords } from './search/search-words.ts';

/** What narrows a search: an outlet (or the id of a document that names none), a topic, how many hits at most. */
export interface SearchFilter {
  outlet?: string | undefined;
  topic?: string | undefined;
  limit?: number | undefined;
}

const WEIGHT_OF_PREFIX = 0.6;
const WEIGHT_OF_MISSPELLING = 0.4;
/** Shorter words have too many neighbours to forgive a typing error in; longer ones are no words. */
const SHORTEST_MISSPELT = 4;
const LONGEST_MISSPELT = 30;
/** A longer query is cut: each word is one more search. */
const MOST_WORDS = 32;

/**
 * Facts for a reader's words, best first: facts that have all the words, else those that have some. The words may be
 * unfinished, and from four letters on hold one typing error. Without a word to search for, a filter lists all it lets
 * through; without a filter either, there is nothing.
 */
export function search({ cards, index }: SearchIndex, query: string, filter: SearchFilter = {}): SearchHit[] {
  const limit = filter.limit ?? Number.POSITIVE_INFINITY;
  const words = searchWords(query).slice(0, MOST_WORDS);
  if (words.length === 0) {
    const browsing = query.trim() === '' && (filter.outlet !== undefined || filter.topic !== undefined);
    const shown = browsing ? cards.all().filter((card) => passes(shownOf(card), filter)) : [];
    return shown.slice(0, limit).map((card) => ({ card, highlights: [] }));
  }
  const queries = words.map((word) => queryFor(index, word));
  const find = (combineWith: 'AND' | 'OR') =>
    index.search({ combineWith, queries }, { filter: ({ shown }) => passes(shown, filter) });
  const all = find('AND');
  const hits = all.length > 0 ? all : find('OR');
  return hits.slice(0, limit).flatMap(({ id, terms }) => {
    const card = cards.at(id);
    return card ? [{ card, highlights: matchedWords(card, new Set(terms)) }] : [];
  });
}

/**
 * The word as it is, and what it may grow into; where the index knows neither, its neighbours one typing error away and
 * what stands for them: "abstension" finds "abstained" through "abstention".
 */
function queryFor(index: MiniSearch<Entry>, { plain, term }: SearchWord): Query {
  const known: Query = {
    combineWith: 'OR',
    queries: [term, { queries: [plain], prefix: true, weights: { prefix: WEIGHT_OF_PREFIX, fuzzy: 0 } }],
  };
  const canBeMisspelt = plain.length >= SHORTEST_MISSPELT && plain.length <= LONGEST_MISSPELT && !/^\d/.test(plain);
  if (!canBeMisspelt || index.search(known).length > 0) return known;
  const misspelt: Query = {
    queries: [plain],
    fuzzy: 1,
    prefix: true,
    weights: { prefix: WEIGHT_OF_PREFIX, fuzzy: WEIGHT_OF_MISSPELLING },
  };
  const neighbours = new Set(index.search(misspelt).flatMap((hit) => hit.terms));
  const terms = [...neighbours].flatMap(searchWords).map(({ term }) => term);
  return { combineWith: 'OR', queries: [misspelt, ...new Set(terms)] };
}

const passes = (shown: Shown, { outlet, topic }: SearchFilter): boolean =>
  (outlet === undefined || shown.outlets.includes(outlet)) && (topic === undefined || shown.topic === topic);

/** The words a reader is shown of a card that stand for one of the matched terms. */
function matchedWords({ fact, claims }: FactCard, terms: ReadonlySet<string>): string[] {
  const shown = [
    fact.question,
    fact.label,
    ...claims.flatMap((claim) => [valueInWords(ENGLISH, claim.value), claim.statement, claim.attribution ?? '']),
  ];
  const matched = shown.flatMap((text) =>
    searchWords(text)
      .filter((word) => terms.has(word.plain) || terms.has(word.term))
      .flatMap((word) => text.slice(word.start, word.end).split(/[\s-]/)),
  );
  return [...new Set(matched)];
}
