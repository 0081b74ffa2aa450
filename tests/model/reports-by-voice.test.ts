import { describe, expect, test } from 'vitest';
import type { Relation } from '../../src/model/annotation.ts';
import type { FactCard } from '../../src/model/answer.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Document } from '../../src/model/document.ts';
import { reportsByVoice } from '../../src/model/reports-by-voice.ts';
import { ENGLISH } from '../../src/wording/english.ts';
import { voiceInWords } from '../../src/wording/voice-in-words.ts';

const document = (id: string, changes: Partial<Document> = {}): Document => ({
  id,
  outlet: id.toUpperCase(),
  label: id.toUpperCase(),
  outletNames: [],
  domains: [],
  relays: null,
  dateline: null,
  published: '2024-03-26',
  dateBasis: 'stated',
  language: 'en',
  sha256: '0'.repeat(64),
  sharesTextWith: [],
  paragraphHashes: [],
  ...changes,
});
const claim = (from: string, changes: Partial<Claim> = {}): Claim => ({
  id: `${from}.gulls`,
  fact: 'gulls',
  document: from,
  statement: 'There were forty gulls.',
  value: { kind: 'quantity', number: 40, hedge: 'exact' },
  attribution: null,
  through: null,
  origin: from,
  asOf: { date: '2024-03-26', basis: 'stated' },
  locator: { paragraph: 2, phrase: 'forty gulls', paragraphHash: '0'.repeat(16) },
  ...changes,
});
const relation = (to: string, name: Relation['relation'] = 'agree'): Relation => ({
  document: to,
  outlet: to.toUpperCase(),
  claim: `${to}.gulls`,
  relation: name,
  value: { kind: 'quantity', number: 40, hedge: 'exact' },
  reason: { code: 'same', params: {} },
  explanation: 'Both say the same.',
});
const card = (documents: Document[], claims: Claim[]): FactCard => ({
  fact: {
    id: 'gulls',
    kind: 'quantity',
    question: 'How many gulls?',
    label: 'Gulls',
    topic: 'gaza-war',
    unit: 'gulls',
    timeVarying: false,
  },
  documents,
  claims,
});

describe('reports in a card', () => {
  test('agreeing ones come first, and what else a report says goes with it', () => {
    const more = claim('b', { id: 'b.more', statement: 'Later there were more.' });
    const voices = reportsByVoice(
      [relation('a', 'differ'), relation('b')],
      card([document('a'), document('b')], [claim('a'), more, claim('b')]),
    );
    expect(voices.map(({ reports }) => reports.map((report) => report.document.id))).toEqual([['b'], ['a']]);
    expect(voices[0]?.reports[0]?.others).toEqual([more]);
    expect(voices.map((voice) => voiceInWords(ENGLISH, voice))).toEqual([null, null]);
  });

  test.each([
    ['one text', { sharesTextWith: ['b'] }, {}, 'One voice: 2 reports, largely the same text'],
    ['one origin', {}, { origin: 'the harbour office' }, 'One voice: 2 reports, with one source (the harbour office)'],
  ])('%s makes one voice of two', (_, inDocument, inClaim, words) => {
    const voices = reportsByVoice(
      [relation('a'), relation('b')],
      card([document('a', inDocument), document('b')], [claim('a', inClaim), claim('b', inClaim)]),
    );
    expect(voices.map((voice) => voiceInWords(ENGLISH, voice))).toEqual([words]);
  });

  test('a relation to a document that the card lacks is left out', () => {
    expect(reportsByVoice([relation('a'), relation('gone')], card([document('a')], [claim('a')]))).toHaveLength(1);
    expect(reportsByVoice([], card([], []))).toEqual([]);
  });
});
