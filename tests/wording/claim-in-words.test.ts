import { describe, expect, test } from 'vitest';
import { RELATIONS } from '../../src/model/annotation.ts';
import { documentName, shortName, sourceInWords, valueWithUnit } from '../../src/wording/claim-in-words.ts';
import { ENGLISH } from '../../src/wording/english.ts';
import { relationInWords } from '../../src/wording/relation-in-words.ts';
import { claim, document, figure, quote, stance } from '../cases/related-documents.ts';

describe('a claim in words', () => {
  test('tells who it comes from, and of which day', () => {
    expect(sourceInWords(ENGLISH, claim('a', figure(40)))).toBe('as of 1 May 2024');
    const asOf = { date: '2024-04-30', basis: 'inferred' } as const;
    expect(
      sourceInWords(ENGLISH, claim('a', figure(40), { attribution: 'the keeper', through: 'The Lamp', asOf })),
    ).toBe('according to the keeper, through The Lamp · as of 30 Apr 2024 (date inferred)');
  });

  test('gives a figure what it counts', () => {
    expect(valueWithUnit(ENGLISH, figure(40, 'more-than'), { unit: 'gulls' })).toBe('more than 40 gulls');
    expect(valueWithUnit(ENGLISH, stance('postponed'), {})).toBe('postponed');
  });
});

test('a document that names no outlet goes by its label, or its place where room is short', () => {
  const unnamed = { ...document('a', '2024-05-01'), outlet: null, label: 'Unnamed report, Oban' };
  expect([document('A', '2024-05-01'), unnamed].map(documentName)).toEqual(['A', 'Unnamed report, Oban']);
  expect(shortName(ENGLISH, document('A', '2024-05-01'))).toBe('A');
  expect(shortName(ENGLISH, unnamed)).toBe('Unnamed report');
  expect(shortName(ENGLISH, { ...unnamed, dateline: 'Oban, Argyll' })).toBe('Unnamed, Oban');
});

test.each([
  [figure(40), ['Same figure', 'A figure that fits', 'Another figure', 'Of another date']],
  [stance('binding'), ['Same account', 'An account that fits', 'Another account', 'Of another date']],
  [quote('we sail'), ['The same words', 'Other wording', 'Another statement', 'Words of another date']],
])('how a report relates to the page is worded by what it says, judging nobody: %j', (value, words) => {
  expect(RELATIONS.map((relation) => relationInWords(ENGLISH, { relation, value }))).toEqual(words);
});
