import { expect, test } from 'vitest';
import type { Relation } from '../../../src/model/annotation.ts';
import { reportsByVoice } from '../../../src/model/reports-by-voice.ts';
import { plotRows } from '../../../src/page/card/plot-rows.ts';
import { ENGLISH } from '../../../src/wording/english.ts';
import { claim, document, figure, stance } from '../../cases/related-documents.ts';

const voicesOf = (days: readonly string[]) => {
  const claims = days.map((date, place) =>
    claim(`Paper ${place}`, figure(40 + place), { asOf: { date, basis: 'stated' } }),
  );
  const relations = claims.map(
    ({ id, document: from, value }): Relation => ({
      document: from,
      outlet: from,
      claim: id,
      relation: 'agree',
      value,
      reason: { code: 'same', params: {} },
      explanation: '',
    }),
  );
  const documents = claims.map(({ document: from }) => document(from, '2024-05-01'));
  const fact = { id: 'fact', kind: 'quantity', question: '', label: '', topic: '', timeVarying: true } as const;
  return reportsByVoice(relations, { fact, claims, documents });
};
const shown = (page: string | null, days: readonly string[]) =>
  plotRows(ENGLISH, figure(40), page, voicesOf(days)).map(({ label, day }) => [label, day]);

test('figures of one day need no days', () => {
  expect(shown('2024-05-01', ['2024-05-01', '2024-05-01'])).toEqual([
    ['This page', null],
    ['Paper 0', null],
    ['Paper 1', null],
  ]);
});

test('figures of different days tell them, and come in their order after the page’s', () => {
  expect(shown('2024-05-02', ['2024-05-03', '2024-05-01'])).toEqual([
    ['This page', '2024-05-02'],
    ['Paper 1', '2024-05-01'],
    ['Paper 0', '2024-05-03'],
  ]);
});

test('a page without a day has none', () => {
  expect(shown(null, ['2024-05-03', '2024-05-01'])[0]).toEqual(['This page', null]);
});

test('what is no figure has no rows', () => {
  expect(plotRows(ENGLISH, stance('open'), null, voicesOf(['2024-05-01']))).toEqual([]);
});
