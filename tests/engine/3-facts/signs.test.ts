import { describe, expect, it } from 'vitest';
import type { PlacedFigure } from '../../../src/engine/3-facts/place-figures.ts';
import { signsAround, signsOf } from '../../../src/engine/3-facts/signs.ts';
import { openDatabase } from '../../../src/engine/database.ts';
import { harbourPack, lastReading } from './harbour-evidence.ts';

const database = openDatabase([harbourPack()]);

/** The sentences of a page, each a paragraph, and the signs that the last one offers. */
const OFFERED: [name: string, sentences: string[], signs: string[]][] = [
  [
    'concepts, and words by their stems',
    ['Passengers abandoned ferries'],
    ['abandon', 'ferri', 'passeng', '{ferry}', '{traveller}'],
  ],
  ['no light words', ['The ferry was still at sea'], ['at', 'ferri', 'sea', '{ferry}']],
  ['each once', ['Ferry upon ferry, boat upon boat'], ['boat', 'ferri', 'upon', '{ferry}']],
  ['a concept that a pronoun stands for', ['The ferry came.', 'It sank.'], ['it', 'sank', '{ferry}']],
  ['no concept where the pronoun stands for nothing', ['Gulls cried.', 'It sank.'], ['it', 'sank']],
  ['figures as words', ['240 slept'], ['240', 'slept']],
  ['nothing', ['…'], []],
];

describe('a sentence', () => {
  it.each(OFFERED)('offers %s', (_, sentences, signs) => {
    expect([...signsOf(lastReading(database, ...sentences))].sort()).toEqual(signs);
  });
});

/** The signs around the first figure of a sentence. */
function around(sentence: string): string[] {
  const reading = lastReading(database, sentence);
  return [...signsAround(reading.figures[0] as PlacedFigure, reading)].sort();
}
const words = (count: number): string => 'so '.repeat(count);

describe('around a figure', () => {
  it('stand the three words before it and behind it, the light ones too', () => {
    expect(around('Gulls saw that in the 240 huts people slept badly')).toEqual(
      ['# hut', '# peopl', '# slept', 'in #', 'that #', 'the #'].sort(),
    );
  });

  it('stand no words before the first one or behind the last', () => {
    expect(around('That 240')).toEqual(['that #']);
    expect(around('240 slept')).toEqual(['# slept']);
  });

  it.each<[where: string, sentence: string, signs: string[]]>([
    ['beside it', `240 ${words(2)}ferries`, ['# .. {ferry}', '# {ferry}']],
    ['behind it', `240 ${words(3)}ferries`, ['# .. {ferry}']],
    ['behind it, no farther than eight words', `240 ${words(7)}ferries`, ['# .. {ferry}']],
    ['too far behind it', `240 ${words(8)}ferries`, []],
    ['beside it before', `Ferries ${words(2)}240`, ['{ferry} #', '{ferry} .. #']],
    ['before it', `Ferries ${words(3)}240`, ['{ferry} .. #']],
    ['before it, no farther than eight words', `Ferries ${words(7)}240`, ['{ferry} .. #']],
    ['too far before it', `Ferries ${words(8)}240`, []],
    ['on both sides', `Boats ${words(2)}240 ${words(3)}ferries`, ['# .. {ferry}', '{ferry} #', '{ferry} .. #']],
  ])('stand concepts %s', (_, sentence, signs) => {
    expect(around(sentence).filter((sign) => sign.includes('{'))).toEqual(signs);
  });

  it.each(['Gulls saw 7 gates', 'Gulls counted 7'])('stands no concept that it is a part of: %s', (sentence) => {
    expect(lastReading(database, sentence).hits.has('gates')).toBe(true);
    expect(around(sentence).filter((sign) => sign.includes('{'))).toEqual([]);
  });

  it('counts from the first and the last word of a figure', () => {
    expect(around(`Boats ${words(2)}two hundred and forty ${words(2)}ferries`)).toEqual(
      expect.arrayContaining(['# {ferry}', '{ferry} #']),
    );
  });
});
