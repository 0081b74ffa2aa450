import { expect, test } from 'vitest';
import type { PageState } from '../../src/browser/protocol.ts';
import type { Annotation } from '../../src/model/annotation.ts';
import { askedMatch, placeIn } from '../../src/wrong-match/asked-match.ts';
import { claim, document, figure } from '../cases/related-documents.ts';

test.each([
  ['?tab=7&index=0', { tab: 7, index: 0 }],
  ['?index=12&tab=1553210983', { tab: 1553210983, index: 12 }],
  ['', null],
  ['?tab=7', null],
  ['?tab=-1&index=0', null],
  ['?tab=7&index=1e3', null],
  ['?tab=7&index=0x1', null],
  ['?tab=99999999999999999999&index=0', null],
])('%s names %j', (search, place) => {
  expect(placeIn(search)).toEqual(place);
});

const ANNOTATION: Annotation = {
  fact: 'gulls',
  quote: 'forty gulls',
  sentence: 'There were forty gulls.',
  start: 11,
  end: 22,
  value: figure(40),
  badge: 'corroborated',
  prominence: 'badge',
  relations: [],
};
const CARD = {
  fact: { id: 'gulls', kind: 'quantity', question: 'How many?', label: 'Gulls', topic: 'water', timeVarying: false },
  claims: [claim('a', figure(40))],
  documents: [document('a', '2024-05-01')],
} as const;
const state = (annotations: Annotation[]): PageState => ({
  state: 'read',
  answer: {
    annotations,
    cards: [{ fact: CARD.fact, claims: [...CARD.claims], documents: [...CARD.documents] }],
    ownDocuments: [],
    documentCount: 1,
  },
});

test('the pairing at that place of the tab’s list is asked about', () => {
  expect(askedMatch({ ok: true, value: state([ANNOTATION]) }, 0)).toMatchObject({ annotation: ANNOTATION });
});

test.each([
  ['a tab that does not answer', { ok: false, error: 'no script' } as const],
  ['a page without an article', { ok: true, value: { state: 'no-article' } } as const],
  ['a list that has grown shorter', { ok: true, value: state([]) } as const],
  ['a fact without a card', { ok: true, value: state([{ ...ANNOTATION, fact: 'terns' }]) } as const],
])('%s has none', (_, reply) => {
  expect(askedMatch(reply, 0)).toBeNull();
});
