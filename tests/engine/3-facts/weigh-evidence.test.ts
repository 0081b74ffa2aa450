import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../src/model/evidence.ts';
import { type Changes, harbourPack, statedLast } from './harbour-evidence.ts';

const ferry: Evidence = {
  id: 'ferry',
  base: -1,
  signs: { '{ferry}': 0.5, moor: 3, said: -0.9, mutter: -1.01, film: -1.1 },
  positions: { stayed: { base: 0, signs: {} } },
};
const stranded: Evidence = { id: 'stranded', base: -1, signs: { '# slept': 5, '# film': -2.5 } };
const wet: Evidence = { id: 'wet', base: -2, signs: { wet: 4 } };
/** Two facts by their wordings. */
const TOLD = ['The ferry was cancelled.', 'About 240 travellers waited.'];

/** What a page states last, behind those two, with evidence on every fact. */
const stated = (sentence: string, changes: Changes = {}, published?: string): string[] =>
  statedLast(harbourPack({ evidence: [ferry, stranded, wet], ...changes }), [...TOLD, sentence], published);

describe('what a wording has found', () => {
  it.each<[name: string, sentence: string, found: string[]]>([
    [
      'stays where evidence speaks for it',
      'The moored ferry was cancelled.',
      ['ferry did not sail: ferry was cancelled'],
    ],
    [
      'stays where evidence speaks a little against it',
      'The ferry was cancelled, they said.',
      ['ferry did not sail: ferry was cancelled'],
    ],
    ['goes where evidence speaks strongly against it', 'The ferry was cancelled in a film.', []],
    ['goes by what stands around its figure', 'In a film 240 film travellers waited.', []],
  ])('%s', (_, sentence, found) => {
    expect(stated(sentence)).toEqual(found);
  });

  it('stays by what stands around its figure alone', () => {
    const evidence = [{ ...stranded, base: -2, signs: { '# wait': 1 } }];
    expect(stated('About 240 travellers waited.', { evidence })).toEqual(['stranded 240: About 240 travellers']);
    expect(stated('About 240 travellers sang.', { evidence })).toEqual([]);
    expect(stated('Then 3 gulls saw 240 travellers who waited.', { evidence })).toEqual([
      'stranded 240: 240 travellers',
    ]);
  });

  it('stays where there is evidence on other facts alone', () => {
    const sentence = 'The ferry was cancelled in a film, and 240 film travellers waited.';
    expect(stated(sentence, { evidence: [wet] })).toEqual(stated(sentence, { evidence: [] }));
    expect(stated(sentence, { evidence: [wet] })).toHaveLength(2);
  });
});

/** A sentence without a wording; what is otherwise in the pack; the page’s day; and what is found. */
const ALONE: [name: string, sentence: string, changes: Changes, published: string, found: string[]][] = [
  ['a stance', 'The ferry lay moored.', {}, '2024-02-07', ['ferry stayed: ferry lay moored']],
  ['a count', 'In the school 240 slept.', {}, '2024-02-07', ['stranded 240: 240']],
  [
    'a count with its hedge and noun',
    'In the school about 240 travellers slept.',
    {},
    '2024-02-07',
    ['stranded 240: about 240 travellers'],
  ],
  ['a quote', 'Nobody by the ferry should be wet.', {}, '2024-02-07', ['wet Nobody by the ferry should be wet.: wet']],
  ['nothing of a question', 'Was the ferry moored?', {}, '2024-02-07', []],
  ['nothing where the odds are too low', 'The ferry lay moored, they muttered.', {}, '2024-02-07', []],
  [
    'nothing beside a blocker',
    'The toy ferry lay moored.',
    { facts: { ferry: { frame: { blockers: ['toy'] } } } },
    '2024-02-07',
    [],
  ],
  ['nothing of a rival scene', 'The lorry ferry lay moored.', { scene: { rivals: ['lorry'] } }, '2024-02-07', []],
  ['nothing that is withdrawn', 'We wrongly reported that the ferry lay moored.', {}, '2024-02-07', []],
  [
    'what happened on its day',
    'The ferry lay moored on 6 February.',
    HAPPENED(),
    '2024-02-07',
    ['ferry stayed: ferry lay moored'],
  ],
  ['nothing of another day', 'The ferry lay moored on 2 January.', HAPPENED(), '2024-02-07', []],
  ['a count of another time', 'On 2 January, 240 slept.', {}, '2024-02-07', ['stranded 240: 240']],
  ['no count of another time where that is asked', 'On 2 January, 240 slept.', CURRENT(), '2024-02-07', []],
  [
    'a count of this time where that is asked',
    'On 6 February, 240 slept.',
    CURRENT(),
    '2024-02-07',
    ['stranded 240: 240'],
  ],
  [
    'no figure that does not make up for the sentence',
    '240 slept.',
    { evidence: [{ ...stranded, base: -4.01, signs: { '# wait': 6, '# slept': 6 } }] },
    '2024-02-07',
    [],
  ],
  [
    'a figure that makes up for it',
    '240 slept.',
    { evidence: [{ ...stranded, base: -4, signs: { '# wait': 6, '# slept': 6 } }] },
    '2024-02-07',
    ['stranded 240: 240'],
  ],
];
function HAPPENED(): Changes {
  return { scene: { happened: { from: '2024-02-05', to: '2024-02-06' } } };
}
function CURRENT(): Changes {
  return { facts: { stranded: { frame: { current: true } } } };
}

describe('evidence alone', () => {
  it.each(ALONE)('finds %s', (_, sentence, changes, published, found) => {
    expect(stated(sentence, changes, published)).toEqual(found);
  });

  it.each<[name: string, before: string[], found: string[]]>([
    ['two facts', TOLD, ['ferry stayed: ferry lay moored']],
    ['one fact twice', ['The ferry was cancelled.', 'A boat was cancelled.'], []],
    ['one fact, and another by evidence', ['The ferry was cancelled.', '240 slept.'], []],
    ['none', ['A ferry came.', 'Gulls cried.'], []],
  ])('on a page that tells %s by wordings finds %j', (_, before, found) => {
    expect(statedLast(harbourPack({ evidence: [ferry, stranded] }), [...before, 'The ferry lay moored.'])).toEqual(
      found,
    );
  });

  it('takes away nothing from a page of one fact by wordings', () => {
    const page = ['The ferry lay moored.', 'The ferry was cancelled.'];
    expect(statedLast(harbourPack({ evidence: [ferry] }), page)).toEqual(['ferry did not sail: ferry was cancelled']);
  });

  it('finds no fact twice in a sentence', () => {
    expect(stated('The ferry was cancelled and lay moored.')).toEqual(['ferry did not sail: ferry was cancelled']);
  });
});
