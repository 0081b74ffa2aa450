// One file: all is learnt from articles and sentences about the same harbour.
import { describe, expect, it } from 'vitest';
import { oddsOfFigure } from '../../src/engine/3-facts/evidence-index.ts';
import type { PlacedFigure } from '../../src/engine/3-facts/place-figures.ts';
import { openDatabase } from '../../src/engine/database.ts';
import { articlePage, type LabelledPage, sentencePage } from '../../src/learning/labelled-page.ts';
import { learnEvidence } from '../../src/learning/learn-evidence.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import { type Changes, harbourPack, lastReading, statedLast } from '../engine/3-facts/harbour-evidence.ts';

const PUBLISHED = '2024-02-07';
type Labels = Record<string, Record<string, string>>;

/** Articles that open with the ferry; each holds these sentences, of which it is known what they state. */
const articles = (count: number, labels: Labels): LabelledPage[] =>
  Array.from({ length: count }, () =>
    articlePage({
      published: PUBLISHED,
      headline: 'The ferry in the storm',
      paragraphs: ['The ferry is old.', ...Object.keys(labels)],
      statements: Object.entries(labels).flatMap(([sentence, states]) =>
        Object.entries(states).map(([fact, value]) => ({ sentence, fact, value })),
      ),
    }),
  );
const picked = (count: number, sentence: string, states: Record<string, string>): LabelledPage[] =>
  Array.from({ length: count }, () =>
    sentencePage({ published: PUBLISHED, headline: '', before: '', sentence, states }),
  );

const learn = (pages: LabelledPage[], changes: Changes = {}): Evidence[] =>
  learnEvidence(openDatabase([harbourPack(changes)]), pages);
const learntOf = (id: string, pages: LabelledPage[], changes: Changes = {}): Evidence | undefined =>
  learn(pages, changes).find((one) => one.id === id);

describe('what some articles teach', () => {
  const pages = articles(40, {
    'The ferry was cancelled.': { ferry: 'did not sail' },
    'About 240 travellers waited.': { stranded: '240' },
    'The ferry lay moored.': { ferry: 'stayed' },
    'A moored boat rocked in the wind.': { ferry: 'stayed' },
    'Ropes creaked where ferries are moored.': { ferry: 'stayed' },
    'The ferry departed.': { ferry: 'sailed' },
    'A boat departed in the wind.': { ferry: 'sailed' },
    'Ropes fell when ferries departed.': { ferry: 'sailed' },
    'In the film the ferry was cancelled.': {},
    'A film told that boats were cancelled.': {},
    'In hall 3 some 240 slept.': { stranded: '240' },
    'Then 90 slept behind gate 7.': { stranded: '90' },
    'Under 4 lamps lay 60 who slept.': { stranded: '60' },
    'Gulls cried over 30 huts.': {},
  });
  const pack = harbourPack({ evidence: learn(pages) });
  const stated = (sentence: string, evidence = pack.evidence): string[] =>
    statedLast(
      { ...pack, evidence },
      ['The ferry was cancelled.', 'About 240 travellers waited.', sentence],
      PUBLISHED,
    );

  it('lets the engine find what no wording says', () => {
    const moored = 'The boat is moored.';
    expect(stated(moored)).toEqual(['ferry stayed: boat is moored']);
    expect(stated('The boat has departed.')).toEqual(['ferry sailed: boat has departed']);
    expect(stated(moored, [])).toEqual([]);
  });

  it('lets it pass over a look-alike in which a wording stands', () => {
    const film = 'They saw a film in which a ferry was cancelled.';
    expect(stated(film, [])).toEqual(['ferry did not sail: ferry was cancelled']);
    expect(stated(film)).toEqual([]);
  });

  it('tells the right figure from the one beside it', () => {
    const evidence = pack.evidence?.find(({ id }) => id === 'stranded') as Evidence;
    const reading = lastReading(openDatabase([pack]), 'In hall 9 some 310 slept.');
    const odds = (place: number) => oddsOfFigure(evidence, reading.figures[place] as PlacedFigure, reading);
    expect(odds(1)).toBeGreaterThan(odds(0) + 1);
    expect(stated('In hall 9 some 310 slept.')).toEqual(['stranded 310: some 310']);
  });

  it('is of the facts that they state, in the database’s order, and each time the same', () => {
    expect(learn(pages).map(({ id }) => id)).toEqual(['stranded', 'ferry']);
    expect(learn(pages)).toEqual(pack.evidence);
  });

  it('has positions of a stance alone, such as are stated often enough', () => {
    const [stranded, ferry] = learn([...pages, ...picked(4, 'The ferry was late.', { ferry: 'late' })]);
    expect(Object.keys(ferry?.positions ?? {})).toEqual(['sailed', 'did not sail', 'stayed']);
    expect(stranded).not.toHaveProperty('positions');
  });

  it('has two decimals, no sign of no weight, and signs in the order of their letters', () => {
    const all = learn(pages).flatMap(({ base, signs, positions = {} }) => [
      { base, signs },
      ...Object.values(positions),
    ]);
    for (const { base, signs } of all) {
      for (const weight of [base, ...Object.values(signs)]) expect(weight).toBe(Number(weight.toFixed(2)));
      expect(Object.values(signs)).not.toContain(0);
      // An object has its numbers first.
      const words = Object.keys(signs).filter((sign) => !/^\d+$/.test(sign));
      expect(words).toEqual([...words].sort());
      expect(Object.keys(signs)).not.toContain(' picked');
    }
  });
});

describe('a fact', () => {
  const moored = { 'The ferry lay moored.': { ferry: 'stayed' }, 'Gulls cried.': {} };

  it.each<[name: string, pages: LabelledPage[], isLearnt: boolean]>([
    ['that five articles state has evidence', articles(5, moored), true],
    ['that four state has none', articles(4, moored), false],
    ['that picked sentences alone state has none', picked(50, 'The ferry lay moored.', { ferry: 'stayed' }), false],
    ['that nothing states has none', articles(9, { 'Gulls cried.': {} }), false],
  ])('%s', (_, pages, isLearnt) => {
    expect(learntOf('ferry', pages) !== undefined).toBe(isLearnt);
  });

  it('is as likely as articles have it, however many sentences were picked for stating it', () => {
    const few = [
      ...articles(6, { 'The ferry came.': { ferry: 'sailed' } }),
      ...articles(18, { 'The ferry came.': {} }),
    ];
    const base = learntOf('ferry', few)?.base ?? 0;
    expect(base).toBeLessThan(-1);
    const more = learntOf('ferry', [...few, ...picked(50, 'The ferry came.', { ferry: 'sailed' })]);
    expect(Math.abs((more?.base ?? 0) - base)).toBeLessThan(0.4);
  });
});

/** Sentences that teach nothing of the ferry, and why; what is otherwise in the pack. */
const TEACH_NOTHING: [name: string, sentence: string, changes: Changes][] = [
  ['a question', 'Is the ferry moored?', {}],
  ['a sentence with a blocker', 'The toy ferry lay moored.', { facts: { ferry: { frame: { blockers: ['toy'] } } } }],
  ['a sentence of another scene', 'The lorry by the ferry lay moored.', { scene: { rivals: ['lorry'] } }],
];

describe('nothing is learnt from', () => {
  it.each(TEACH_NOTHING)('%s', (_, sentence, changes) => {
    const pages = articles(9, { [sentence]: { ferry: 'stayed' }, 'Gulls cried.': {} });
    expect(learntOf('ferry', pages, changes)).toBeUndefined();
    expect(learntOf('ferry', articles(9, { 'The ferry lay moored.': { ferry: 'stayed' } }), changes)).toBeDefined();
  });

  it('a statement whose figure is not read', () => {
    expect(learntOf('stranded', articles(9, { 'In all 240 slept.': { stranded: '250' } }))).toBeUndefined();
    expect(learntOf('stranded', articles(9, { 'In all 240 slept.': { stranded: 'many' } }))).toBeUndefined();
    expect(learntOf('stranded', articles(9, { 'In all 240 slept.': { stranded: '240' } }))).toBeDefined();
  });

  it('a case of one fact, for another', () => {
    const labels = { 'The ferry lay moored, and 240 slept.': { ferry: 'stayed', stranded: '240' } };
    const pages = articles(9, labels).map((page) => ({ ...page, about: 'ferry' }));
    expect(learn(pages).map(({ id }) => id)).toEqual(['ferry']);
  });

  it('a sentence of which nothing is known', () => {
    const pages = articles(9, { 'The ferry lay moored.': { ferry: 'stayed' } });
    const unknown: LabelledPage[] = pages.map((page) => ({ ...page, statedIn: () => undefined }));
    expect(learn([...pages, ...unknown])).toEqual(learn(pages));
  });
});
