import type { Predicted } from '../../src/cli/eval/compare-annotations.ts';
import type { GoldAnnotation } from '../../src/cli/eval/gold-pages.ts';

/** A page as a reader marked it, and what an engine might say of it; the sums beside it are worked out by hand. */
interface MarkedPage {
  gold: GoldAnnotation[];
  predicted: Predicted[];
}

const FERRIES = 'The harbour office counted 40 ferries at the quay.';
const STRIKE = '“We will not sail,” the crews’ leader said – and no crew sailed.';
const TOLL = 'Three sailors were hurt when the pier gave way.';

/** Two pages on two facts; a third fact is known to the engine and not marked. */
export const MARKED_PAGES: MarkedPage[] = [
  {
    gold: [
      { fact: 'ferries', quote: '40 ferries', sentence: FERRIES, relations: { '001': 'agree', '002': 'differ' } },
      { fact: 'strike', quote: 'no crew sailed', sentence: STRIKE, relations: { '001': 'compatible' } },
      { fact: 'hurt', quote: 'Three sailors', sentence: TOLL, relations: { '002': 'other-date' } },
    ],
    predicted: [
      {
        fact: 'ferries',
        quote: '40',
        sentence: FERRIES,
        relations: [
          { document: '001_harbour', relation: 'agree' },
          { document: '002_pier', relation: 'compatible' },
        ],
      },
      // Straight quotation marks, a hyphen and a space more: the same place.
      {
        fact: 'strike',
        quote: '"We will  not sail," the crews\' leader said - and no crew sailed.',
        sentence: 'A headline before it.',
        relations: [],
      },
      // A second annotation of one statement and fact.
      { fact: 'ferries', quote: 'ferries', sentence: FERRIES, relations: [] },
      // Not marked on any page: not scored.
      { fact: 'weather', quote: 'rain', sentence: 'There was rain.', relations: [] },
    ],
  },
  {
    gold: [{ fact: 'ferries', quote: '41', sentence: 'On Friday 41 lay there.', relations: { '001': 'differ' } }],
    predicted: [
      // Another sentence of the fact: one missed and one too many.
      { fact: 'ferries', quote: '12', sentence: 'Twelve years ago it was 12.', relations: [] },
    ],
  },
];

export const SCORED_FACTS = new Set(['ferries', 'strike', 'hurt']);
