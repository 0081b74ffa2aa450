import MiniSearch, { type Query } from 'minisearch';
import type { FactCard } from '../model/answer.ts';
import type { SearchHit } from '../model/search-hit.ts';
import { ENGLISH } from '../wording/english.ts';
import { topicInWords } from '../wording/topic-in-words.ts';
import { valueInWords } from '../wording/value-in-words.ts';
import { type SearchWord, searchWords } from './search/search-words.ts';

/** What narrows a search: an outlet (or the id of a document that names none), a topic, how many hits at most. */
export interface SearchFilter {
  outlet?: string | undefined;
  topic?: string | undefined;
  limit?: number | undefined;
}

export interface SearchIndex {
  cards: readonly FactCard[];
  index: MiniSearch<Entry>;
}

/** What each field weighs: the fact's own words before its claims', names of outlets and topics least. */
const BOOST = {
  question: 3,
  label: 3,
  values: 2,
  statements: 1.5,
  attributions: 1,
  phrases: 0.8,
  outlets: 0.5,
  topic: 0.5,
};
type Entry = { id: number } & Record<keyof typeof BOOST, string>;

const WEIGHT_OF_PREFIX = 0.6;
const WEIGHT_OF_MISSPELLING = 0.4;
/** Shorter words have too many neighbours to forgive a typing error in; longer ones are no words. */
const SHORTEST_MISSPELT = 4;
const LONGEST_MISSPELT = 30;
/** A longer query is cut: each word is one more search. */
const MOST_WORDS = 32;

/** Opens a search over facts and what reports say of them. */
export function openSearch(cards: readonly FactCard[]): SearchIndex {
  const index = new MiniSearch<Entry>({
    fields: Object.keys(BOOST),
    tokenize: (text) =>
      searchWords(text).flatMap(({ plain, term, scale }) => [...new Set([plain, term, scale ?? plain])]),
    processTerm: (term) => term,
    searchOptions: { boost: BOOST, tokenize: (term) => [term], boostDocument: (id) => comparable(cards[id]) },
  });
  index.addAll(cards.map(entryOf));
  return { cards, index };
}

/**
 * Facts for a reader's words, best first: facts that have all the words, else those that have some. The words may be
 * unfinished, and from four letters on hold one typing error. Without a word to search for, a filter lists all it lets
 * through; without a filter either, there is nothing.
 */
export function search({ cards, index }: SearchIndex, query: string, filter: SearchFilter = {}): SearchHit[] {
  const limit = filter.limit ?? cards.length;
  const words = searchWords(query).slice(0, MOST_WORDS);
  if (words.length === 0) {
    const browsing = query.trim() === '' && (filter.outlet !== undefined || filter.topic !== undefined);
    const shown = browsing ? cards.filter((card) => passes(card, filter)) : [];
    return shown.slice(0, limit).map((card) => ({ card, highlights: [] }));
  }
  const queries = words.map((word) => queryFor(index, word));
  const find = (combineWith: 'AND' | 'OR') =>
    index.search({ combineWith, queries }, { filter: ({ id }) => passes(cards[id], filter) });
  const all = find('AND');
  const hits = all.length > 0 ? all : find('OR');
  return hits.slice(0, limit).flatMap(({ id, terms }) => {
    const card = cards[id];
    return card ? [{ card, highlights: matchedWords(card, new Set(terms)) }] : [];
  });
}

/** A fact that several documents report is of more use to a reader than what one alone says. */
const comparable = (card: FactCard | undefined): number => 1 + Math.log(card?.documents.length || 1) / 2;

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

function passes(card: FactCard | undefined, { outlet, topic }: SearchFilter): boolean {
  if (!card) return false;
  const said = outlet === undefined || card.documents.some((document) => (document.outlet ?? document.id) === outlet);
  return said && (topic === undefined || card.fact.topic === topic);
}

function entryOf({ fact, claims, documents }: FactCard, id: number): Entry {
  const join = (texts: readonly (string | null)[]) => texts.join('\n');
  return {
    id,
    question: fact.question,
    label: fact.label,
    values: join(claims.map((claim) => valueInWords(ENGLISH, claim.value))),
    statements: join(claims.map((claim) => claim.statement)),
    attributions: join(claims.flatMap((claim) => [claim.attribution, claim.through])),
    phrases: join(claims.map((claim) => claim.locator.phrase)),
    outlets: join(documents.flatMap((document) => [document.label, document.outlet, ...document.outletNames])),
    topic: topicInWords(ENGLISH, fact.topic),
  };
}

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
