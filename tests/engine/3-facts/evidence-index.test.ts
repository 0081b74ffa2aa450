import { describe, expect, it } from 'vitest';
import { EvidenceIndex, oddsOfFigure, weightOf } from '../../../src/engine/3-facts/evidence-index.ts';
import { openDatabase } from '../../../src/engine/database.ts';
import { harbourPack, lastReading } from './harbour-evidence.ts';

const database = openDatabase([harbourPack()]);
const ferry = { id: 'ferry', base: -2, signs: { '{ferry}': 0.5, moor: 1, sank: -4, '# slept': 8 } };
const stranded = { id: 'stranded', base: -1, signs: { '{ferry}': -0.25, '# slept': 2, 'that #': 0.5, '# in': -1 } };
const oddsOn = (sentence: string): number[] =>
  new EvidenceIndex([ferry, stranded]).weigh(lastReading(database, sentence), ANY, new Set()).map(({ odds }) => odds);
/** Odds that no sentence is below. */
const ANY = Number.NEGATIVE_INFINITY;

describe('the odds of each fact', () => {
  it.each<[sentence: string, odds: number[]]>([
    ['Gulls cried.', [-2, -1]],
    ['The ferry came.', [-1.5, -1.25]],
    ['Ferries moored and moored, boat by boat.', [-0.5, -1.25]],
    ['A moored ferry sank.', [-4.5, -1.25]],
    ['Some 240 slept in huts.', [-2, -1]],
  ])('in “%s” are %j', (sentence, odds) => {
    expect(oddsOn(sentence)).toEqual(odds);
  });

  it('come with the evidence, and each sentence has its own', () => {
    const index = new EvidenceIndex([ferry]);
    const moored = lastReading(database, 'It moored.');
    const weighed = [1, 2].map(() => index.weigh(moored, ANY, new Set()));
    expect(weighed).toEqual(Array(2).fill([{ evidence: ferry, odds: -1 }]));
    expect(new EvidenceIndex([]).weigh(moored, ANY, new Set())).toEqual([]);
  });

  it.each<[name: string, least: number, found: string[], weighed: string[]]>([
    ['as high as asked', -1.5, [], ['ferry', 'wet']],
    ['no lower', -1.49, [], ['wet']],
    ['lower where the fact was found', -1.49, ['ferry'], ['ferry', 'wet']],
    ['that what stands around a figure may lift so high', 1.5, [], ['wet']],
    ['that nothing may lift so high', 1.51, [], []],
  ])('are told where they are %s', (_, least, found, weighed) => {
    const wet = { id: 'wet', base: -1, signs: { '{ferry}': 0.5, '# a': 1, 'b #': 0.5, '# {ferry}': 0.5, '# c': -9 } };
    const index = new EvidenceIndex([{ ...ferry, signs: { '{ferry}': 0.5 } }, wet]);
    const told = index.weigh(lastReading(database, 'The ferry came.'), least, new Set(found));
    expect(told.map(({ evidence }) => evidence.id)).toEqual(weighed);
  });
});

it.each<[least: number, isTold: boolean]>([
  [5, true],
  [5.01, false],
])('odds may rise by the five signs that say most of a figure: to %d, %s', (least, isTold) => {
  const signs = { '# a': 0.5, '# b': 1, '# c': 1, '# d': 1, '# e': 1, 'f #': 1, '# g': 0.5 };
  const told = new EvidenceIndex([{ id: 'wet', base: 0, signs }]).weigh(
    lastReading(database, 'Gulls cried.'),
    least,
    new Set(),
  );
  expect(told.length > 0).toBe(isTold);
});

it('a figure’s odds are the sum of what stands around it', () => {
  const reading = lastReading(database, 'That 240 slept in 3 huts.');
  expect(reading.figures.map((figure) => oddsOfFigure(stranded, figure, reading))).toEqual([1.5, 0]);
});

it('a sign weighs nothing where nothing is known of it, be it a word that every object knows', () => {
  expect(['moor', 'pier', 'constructor', 'toString'].map((sign) => weightOf(ferry.signs, sign))).toEqual([1, 0, 0, 0]);
});
