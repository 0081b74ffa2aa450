import MiniSearch, { type Options } from 'minisearch';
import type { FactCard } from '../../model/answer.ts';
import { ENGLISH } from '../../wording/english.ts';
import { topicInWords } from '../../wording/topic-in-words.ts';
import { valueInWords } from '../../wording/value-in-words.ts';
import { searchWords } from './search-words.ts';

/** The cards that are searched: all of them in their order, or one without a look at the others. */
export interface Cards {
  all: () => readonly FactCard[];
  at: (place: number) => FactCard | undefined;
}

export interface SearchIndex {
  cards: Cards;
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
export type Entry = { id: number; shown: Shown } & Record<keyof typeof BOOST, string>;

/** What of a card a search goes by besides its words, kept with the index: a search looks at more cards than it finds. */
export interface Shown {
  /** Outlets, or ids of the documents that name none. */
  outlets: readonly string[];
  topic: string;
  documents: number;
}

const OPTIONS: Options<Entry> = {
  fields: Object.keys(BOOST),
  storeFields: ['shown'],
  tokenize: (text) =>
    searchWords(text).flatMap(({ plain, term, scale }) => [...new Set([plain, term, scale ?? plain])]),
  processTerm: (term) => term,
  searchOptions: {
    boost: BOOST,
    tokenize: (term) => [term],
    boostDocument: (_id, _term, stored) => comparable(stored?.shown as Shown),
  },
};

/** Opens a search over facts and what reports say of them. */
export function openSearch(cards: readonly FactCard[]): SearchIndex {
  const index = new MiniSearch<Entry>(OPTIONS);
  index.addAll(cards.map(entryOf));
  return { cards: { all: () => cards, at: (place) => cards[place] }, index };
}

/** Opens a search whose index was kept: `json` is JSON.stringify of the index that openSearch made of the same cards. */
export const openKeptSearch = (json: string, cards: Cards): SearchIndex => ({
  cards,
  index: MiniSearch.loadJSON<Entry>(json, OPTIONS),
});

/** A fact that several documents report is of more use to a reader than what one alone says. */
const comparable = ({ documents }: Shown): number => 1 + Math.log(documents || 1) / 2;

/** A card as a search sees it. */
export const shownOf = ({ fact, documents }: FactCard): Shown => ({
  outlets: documents.map((document) => document.outlet ?? document.id),
  topic: fact.topic,
  documents: documents.length,
});

function entryOf(card: FactCard, id: number): Entry {
  const { fact, claims, documents } = card;
  const join = (texts: readonly (string | null)[]) => texts.join('\n');
  return {
    id,
    shown: shownOf(card),
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
