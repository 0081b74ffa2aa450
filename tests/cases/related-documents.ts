import type { Reason, RelationName } from '../../src/model/annotation.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Document } from '../../src/model/document.ts';
import type { Value } from '../../src/model/value.ts';

/** A document by its id, its day and whom it shares its text with. */
export const document = (id: string, published: string, sharesTextWith: string[] = []): Document => ({
  id,
  outlet: id,
  label: id,
  outletNames: [],
  domains: [],
  relays: null,
  dateline: null,
  published,
  dateBasis: 'stated',
  language: 'en',
  sha256: '0'.repeat(64),
  sharesTextWith,
  paragraphHashes: [],
});

/** A claim by its document and value, with what else matters. */
export const claim = (documentId: string, value: Value, more: Partial<Claim> = {}): Claim => ({
  id: `${documentId}.${JSON.stringify(value).length}.${more.origin ?? ''}`,
  fact: 'fact',
  document: documentId,
  statement: 'It is so.',
  value,
  attribution: null,
  through: null,
  origin: documentId,
  asOf: { date: '2024-05-01', basis: 'stated' },
  locator: { paragraph: 1, phrase: 'so', paragraphHash: '0'.repeat(16) },
  ...more,
});

export const figure = (
  number: number,
  hedge: 'exact' | 'about' | 'more-than' | 'up-to' | 'nearly' = 'exact',
): Value => ({
  kind: 'quantity',
  number,
  hedge,
});
export const stance = (label: string): Value => ({ kind: 'stance', label });
export const quote = (text: string): Value => ({ kind: 'quote', speaker: 'the mayor', text });

/** One page statement beside one claim: how they are related, why, and the sentence that says so. */
export interface RelationCase {
  name: string;
  page: Value;
  claim: Value;
  /** The page’s day; the document is of 1 May 2024. */
  published?: string | null;
  isFixed?: boolean;
  attribution?: string;
  more?: Partial<Claim>;
  relation: RelationName;
  reason: Reason['code'];
  explanation: string;
}

export const RELATION_CASES: RelationCase[] = [
  {
    name: 'one figure',
    page: figure(40),
    claim: figure(40),
    relation: 'agree',
    reason: 'same',
    explanation: 'Both give the same figure.',
  },
  {
    name: 'rounded',
    page: figure(1200),
    claim: figure(1163),
    relation: 'compatible',
    reason: 'rounding',
    explanation: 'One figure is the other rounded: 1,200 here, 1,163 in the report.',
  },
  {
    name: 'two floors',
    page: figure(5000, 'more-than'),
    claim: figure(4000, 'more-than'),
    relation: 'compatible',
    reason: 'floor',
    explanation: 'Both are floors: more than 5,000 here, more than 4,000 in the report.',
  },
  {
    name: 'one floor',
    page: figure(1_500_000, 'about'),
    claim: figure(1_000_000, 'more-than'),
    relation: 'compatible',
    reason: 'floor',
    explanation:
      'One is a floor that leaves room for the other: about 1.5 million here, more than 1 million in the report.',
  },
  {
    name: 'a ceiling',
    page: figure(136, 'up-to'),
    claim: figure(130, 'about'),
    relation: 'compatible',
    reason: 'ceiling',
    explanation: 'One is a ceiling close to the other or above it: up to 136 here, about 130 in the report.',
  },
  {
    name: 'a vague word',
    page: { kind: 'quantity', low: 24, high: 100, hedge: 'vague' },
    claim: figure(33),
    relation: 'compatible',
    reason: 'range',
    explanation: 'One leaves room for the other: dozens here, 33 in the report.',
  },
  {
    name: 'other counters',
    page: figure(900),
    claim: figure(700),
    attribution: 'the harbour police',
    more: { attribution: 'the fire service', origin: 'fire service' },
    relation: 'differ',
    reason: 'other-counter',
    explanation: 'The figures have different sources: the harbour police here, the fire service in the report.',
  },
  {
    name: 'one counter, a later day',
    page: figure(900),
    claim: figure(700),
    published: '2024-05-04',
    attribution: 'the city’s fire service',
    more: { attribution: 'the fire service', origin: 'fire service' },
    relation: 'differ',
    reason: 'later-count',
    explanation: 'This page is 3 days newer than the report, and the count changes with time.',
  },
  {
    name: 'nothing shows why',
    page: figure(900),
    claim: figure(700),
    relation: 'differ',
    reason: 'unexplained',
    explanation: 'The texts do not say why they differ.',
  },
  {
    name: 'fourteen days is one time',
    page: figure(40),
    claim: figure(40),
    published: '2024-05-15',
    relation: 'agree',
    reason: 'same',
    explanation: 'Both give the same figure.',
  },
  {
    name: 'fifteen days is another time',
    page: figure(40),
    claim: figure(40),
    published: '2024-05-16',
    relation: 'other-date',
    reason: 'later-count',
    explanation: 'This page is 15 days newer than the report, and the count changes with time.',
  },
  {
    name: 'before the report',
    page: figure(40),
    claim: figure(50),
    published: '2024-04-01',
    relation: 'other-date',
    reason: 'later-count',
    explanation: 'This page is 30 days older than the report, and the count changes with time.',
  },
  {
    name: 'a fact that stays as it is',
    page: figure(40),
    claim: figure(50),
    published: '2025-05-01',
    isFixed: true,
    relation: 'differ',
    reason: 'unexplained',
    explanation: 'The texts do not say why they differ.',
  },
  {
    name: 'no date never differs',
    page: figure(40),
    claim: figure(50),
    published: null,
    relation: 'other-date',
    reason: 'later-count',
    explanation: 'This page gives no date, and the count changes with time.',
  },
  {
    name: 'no date may agree',
    page: figure(40),
    claim: figure(40),
    published: null,
    relation: 'agree',
    reason: 'same',
    explanation: 'Both give the same figure.',
  },
  {
    name: 'a date that is none counts as no date',
    page: figure(40),
    claim: figure(50),
    published: 'yesterday',
    relation: 'other-date',
    reason: 'later-count',
    explanation: 'This page gives no date, and the count changes with time.',
  },
  {
    name: 'one stance',
    page: stance('cancelled'),
    claim: stance('cancelled'),
    relation: 'agree',
    reason: 'same',
    explanation: 'Both say the same.',
  },
  {
    name: 'one stance in other words',
    page: stance('scrapped'),
    claim: stance('cancelled'),
    relation: 'agree',
    reason: 'wording',
    explanation: 'Other words for the same: “scrapped” here, “cancelled” in the report.',
  },
  {
    name: 'stances side by side',
    page: stance('postponed'),
    claim: stance('cancelled'),
    relation: 'compatible',
    reason: 'wording',
    explanation: 'Both can hold side by side: “postponed” here, “cancelled” in the report.',
  },
  {
    name: 'two parties',
    page: stance('went ahead'),
    claim: stance('cancelled'),
    attribution: 'the port’s director',
    more: { attribution: 'the union', origin: 'union' },
    relation: 'differ',
    reason: 'other-speaker',
    explanation: 'Different parties say so: the port’s director here, the union in the report.',
  },
  {
    name: 'an unnamed official may be anybody',
    page: stance('went ahead'),
    claim: stance('cancelled'),
    attribution: 'an official',
    more: { attribution: 'the union', origin: 'union' },
    relation: 'differ',
    reason: 'unexplained',
    explanation: 'The texts do not say why they differ.',
  },
  {
    name: 'relayed',
    page: stance('cancelled'),
    claim: stance('cancelled'),
    more: { through: 'The Harbour Post', origin: 'The Harbour Post' },
    relation: 'agree',
    reason: 'relayed',
    explanation: 'Both say the same; the report has it through The Harbour Post.',
  },
  {
    name: 'one quotation',
    page: quote('we will sail'),
    claim: quote('Tomorrow we will sail.'),
    relation: 'agree',
    reason: 'same',
    explanation: 'Both give the same words.',
  },
  {
    name: 'a floor and a ceiling that meet',
    page: figure(32_000, 'nearly'),
    claim: figure(32_000, 'more-than'),
    relation: 'compatible',
    reason: 'ceiling',
    explanation: 'One stops where the other begins: nearly 32,000 here, more than 32,000 in the report.',
  },
  {
    name: 'a count that fell with time',
    page: figure(700),
    claim: figure(900),
    published: '2024-05-04',
    relation: 'differ',
    reason: 'unexplained',
    explanation: 'The texts do not say why they differ.',
  },
  {
    name: 'other words through another report',
    page: quote('we shall be sailing'),
    claim: quote('Tomorrow we will sail.'),
    more: { through: 'The Harbour Post', origin: 'the mayor' },
    relation: 'compatible',
    reason: 'relayed',
    explanation: 'Other words for the same utterance; the report has it through The Harbour Post.',
  },
  {
    name: 'other words of one utterance',
    page: quote('we shall be sailing'),
    claim: quote('Tomorrow we will sail.'),
    relation: 'compatible',
    reason: 'wording',
    explanation: 'Other words for the same utterance.',
  },
  {
    name: 'values of two kinds',
    page: figure(40),
    claim: stance('cancelled'),
    relation: 'differ',
    reason: 'unexplained',
    explanation: 'The texts do not say why they differ.',
  },
];
