// One file: the kinds of facts differ only in what evidence makes of the same sentences.
import { describe, expect, it } from 'vitest';
import { matchEvidence } from '../../../src/engine/3-facts/match-evidence.ts';
import { openDatabase } from '../../../src/engine/database.ts';
import type { Evidence } from '../../../src/model/evidence.ts';
import type { Fact } from '../../../src/model/fact.ts';
import { type Changes, harbourPack, lastReading } from './harbour-evidence.ts';

/** What evidence alone makes of a sentence: the value, and the words that speak for it. */
function made(sentence: string, evidence: Evidence, odds = 3, facts: Changes['facts'] = {}) {
  const database = openDatabase([harbourPack({ facts })]);
  const reading = lastReading(database, sentence);
  const match = matchEvidence(database.facts.get(evidence.id) as Fact, { evidence, odds }, reading);
  if (!match) return null;
  const words = reading.text.slice(reading.words[match.from]?.start, reading.words[match.to]?.end);
  return { value: match.value, words };
}

describe('a quantity', () => {
  const stranded = { id: 'stranded', base: 0, signs: { '# slept': 2, '# pier': -3, '# left': 2, 'over #': -1 } };
  const figureOf = (sentence: string, odds = 0, facts: Changes['facts'] = {}) => made(sentence, stranded, odds, facts);

  it('is the figure that the signs around it speak most for', () => {
    const [first, last] = ['240 slept beside 3 piers.', 'Beside 3 piers 240 slept.'].map((text) => figureOf(text));
    expect(first).toEqual({
      value: { kind: 'quantity', number: 240, hedge: 'exact', unit: 'travellers' },
      words: '240',
    });
    expect(last).toEqual(first);
  });

  it('is the first of two that they speak for alike', () => {
    expect(figureOf('240 slept, 300 slept.')?.words).toBe('240');
  });

  it.each<[name: string, sentence: string, odds: number, words: string | undefined]>([
    ['the odds with its figure’s do', '240 slept.', 0, '240'],
    ['not where they just do not', '240 slept.', -0.01, undefined],
    ['not by the odds of another figure', '240 piers, 3 huts.', 1.99, undefined],
    ['not without a figure', 'They slept.', 9, undefined],
    ['not for what is no count', '£240 slept.', 9, undefined],
  ])('is stated where %s', (_, sentence, odds, words) => {
    expect(figureOf(sentence, odds)?.words).toBe(words);
  });

  it('lies within its bounds', () => {
    const facts = { stranded: { frame: { bounds: { low: 100, high: 400 } } } };
    expect(figureOf('900 slept, 240 ate.', 2, facts)?.words).toBe('240');
  });

  it('is the share of what stands in the sentence', () => {
    expect(figureOf('Of 240 passengers, half of them slept.', 3)?.value).toMatchObject({
      number: 120,
      hedge: 'fraction',
    });
  });
});

describe('a stance', () => {
  const signs = { '{ferry}': 1, moor: 2, depart: 2, night: 0, gull: -3 };
  const positions = {
    stayed: { base: 0, signs: { moor: 4, quai: 2 } },
    sailed: { base: 0, signs: { depart: 4, quai: -2, sea: 1 } },
  };
  const ferry: Evidence = { id: 'ferry', base: 0, signs, positions };
  const positionIn = (sentence: string, evidence = ferry) => {
    const value = made(sentence, evidence)?.value;
    return value?.kind === 'stance' ? value.label : null;
  };

  it.each<[sentence: string, position: string | null]>([
    ['The ferry moored.', 'stayed'],
    ['The ferry departed.', 'sailed'],
    // What is learnt may not leave two in doubt, by four in the logarithm of odds.
    ['The ferry moored and departed.', null],
    ['The ferry moored and departed at the quay.', 'stayed'],
    ['The ferry came.', null],
    ['The ferry moored in the constructor’s yard.', 'stayed'],
  ])('in “%s” is %s', (sentence, position) => {
    expect(positionIn(sentence)).toBe(position);
  });

  it('is the one position that there is evidence on, and none where there is none', () => {
    expect(positionIn('The ferry came.', { ...ferry, positions: { late: { base: -9, signs: {} } } })).toBe('late');
    expect(positionIn('The ferry moored.', { ...ferry, positions: {} })).toBeNull();
    expect(positionIn('The ferry moored.', { id: 'ferry', base: 0, signs })).toBeNull();
  });

  it('begins with the odds of its positions', () => {
    const { stayed, sailed } = positions;
    expect(positionIn('The ferry came.', { ...ferry, positions: { stayed: { ...stayed, base: 4 }, sailed } })).toBe(
      'stayed',
    );
  });

  it.each<[odds: number, isStated: boolean]>([
    [2, true],
    [1.99, false],
  ])('with odds of %d is stated: %s', (odds, isStated) => {
    expect(made('The ferry moored.', ferry, odds) !== null).toBe(isStated);
  });

  it.each<[sentence: string, words: string]>([
    ['All night the ferry lay moored, as gulls saw.', 'ferry lay moored'],
    ['Moored at the quay lay the old white ferry.', 'Moored at the quay lay the old white ferry'],
    ['Moored at the quay lay the very old white ferry.', 'Moored'],
    ['Moored, the ferry with the tall and very old white captain departed.', 'Moored'],
  ])('of “%s” is underlined “%s”', (sentence, words) => {
    const sole = { ...ferry, positions: { stayed: { base: 0, signs: {} } } };
    expect(made(sentence, sole)?.words).toBe(words);
  });

  it('is none where no word speaks for it', () => {
    expect(made('Gulls cried all night.', { ...ferry, positions: { stayed: { base: 0, signs: {} } } })).toBeNull();
  });

  it('with days is the day beside a word that speaks for it', () => {
    const day = (label: string, date: string) => ({ label, days: { from: date, to: date } });
    const facts = {
      ferry: {
        positions: [
          { label: 'sails', dated: true },
          day('on 9 February', '2024-02-09'),
          day('on 10 February', '2024-02-10'),
        ],
      },
    };
    const dated = { ...ferry, positions: { sails: { base: 0, signs: {} } } };
    const label = (sentence: string) => made(sentence, dated, 3, facts)?.value;
    expect(label('On 9 February the ferry departs, and lands on 10 February.')).toMatchObject({
      label: 'on 9 February',
    });
    expect(label('Gulls cry on 9 February, and the ferry departs on 10 February.')).toMatchObject({
      label: 'on 10 February',
    });
    expect(label('The ferry departs.')).toMatchObject({ label: 'sails' });
  });
});

describe('a quote', () => {
  const wet = { id: 'wet', base: 0, signs: { wet: 2, '{ferry}': 1 } };

  it('is what stands in quotation marks around what speaks for it', () => {
    expect(made('“Better late than wet and cold tonight,” she said of the ferry in her harbour.', wet)?.value).toEqual({
      kind: 'quote',
      speaker: '',
      text: expect.stringMatching(/^Better late than wet and cold tonight,?$/),
    });
  });

  it('is of two quotations the one that speaks for it', () => {
    const sentence = '“The gulls have been crying all day long,” she said, “and better late than wet.”';
    expect(made(sentence, wet)?.value).toMatchObject({ text: expect.stringMatching(/^and better late than wet\.?$/) });
  });

  it('is the sentence where there are none', () => {
    const sentence = 'She would not have her passengers wet.';
    expect(made(sentence, wet)).toEqual({
      value: { kind: 'quote', speaker: '', text: sentence },
      words: 'wet',
    });
  });

  it('is none where no word speaks for it, or the odds do not', () => {
    expect(made('“Better late,” she said.', wet)).toBeNull();
    expect(made('“Better late than wet,” she said.', wet, 1.49)).toBeNull();
  });
});
