import type { FactsReply } from '../browser/protocol.ts';
import type { FactCard } from '../model/answer.ts';
import type { Document } from '../model/document.ts';
import { type Language, numbersOf } from '../wording/language.ts';
import { topicInWords } from '../wording/topic-in-words.ts';
import { valueInWords } from '../wording/value-in-words.ts';

/** A document with every fact it reports: the card has the document's own claims first. */
export interface Report {
  document: Document;
  cards: FactCard[];
}

/** All there is to explore, with what is looked up often. */
export interface Collection {
  cards: readonly FactCard[];
  cardsById: ReadonlyMap<string, FactCard>;
  /** In the order in which their first facts come. */
  topics: readonly string[];
  reports: readonly Report[];
  reportsById: ReadonlyMap<string, Report>;
  claimCount: number;
  /** What a filter looks into, folded, one for each card and each report. */
  texts: ReadonlyMap<FactCard | Report, string>;
}

/** Opens what the background gave. Facts come topic by topic. Work is linear in the number of claims. */
export function collectionOf(language: Language, { cards: given, documents }: FactsReply): Collection {
  const topics = [...new Set(given.map(({ fact }) => fact.topic))];
  const places = new Map(topics.map((topic, place) => [topic, place]));
  const placeOf = ({ fact }: FactCard) => places.get(fact.topic) ?? 0;
  const cards = [...given].sort((one, other) => placeOf(one) - placeOf(other));
  const reports = documents.map((document): Report => ({ document, cards: [] }));
  const reportsById = new Map(reports.map((report) => [report.document.id, report]));
  for (const card of cards) for (const { id } of card.documents) reportsById.get(id)?.cards.push(card);
  return {
    cards,
    cardsById: new Map(cards.map((card) => [card.fact.id, card])),
    topics,
    reports,
    reportsById,
    claimCount: cards.reduce((count, { claims }) => count + claims.length, 0),
    texts: new Map<FactCard | Report, string>([
      ...cards.map((card) => [card, cardText(language, card)] as const),
      ...reports.map((report) => [report, reportText(report)] as const),
    ]),
  };
}

/** A text without capitals and accents, for looking words up in it. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('’', "'")
    .toLowerCase();

const cardText = (language: Language, { fact, claims, documents }: FactCard): string =>
  folded(
    [
      fact.question,
      fact.label,
      topicInWords(language, fact.topic),
      ...documents.flatMap(({ label, outletNames }) => [label, ...outletNames]),
      ...claims.flatMap(({ value, statement, attribution, through }) => [
        valueInWords(language, value),
        'number' in value ? numbersOf(language.locale).format(value.number) : '',
        statement,
        attribution ?? '',
        through ?? '',
      ]),
    ].join('\n'),
  );

const reportText = ({ document }: Report): string =>
  folded([document.label, document.outlet ?? '', ...document.outletNames, document.dateline ?? ''].join('\n'));
