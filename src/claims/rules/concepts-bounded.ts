import { readSlots } from '../../engine/3-facts/phrase-slots.ts';
import type { Concept } from '../../model/frame.ts';
import type { DataRule } from './rule.ts';

const MOST_ALTERNATIVES = 1000;

/** No concept writes out more than 1,000 alternatives, counted as they are written: slots add up and do not multiply. */
export const conceptsBounded: DataRule = {
  name: 'concepts-bounded',
  reason:
    'Every alternative is carried by the pack and opened in every browser; combinations belong into slots or wordings.',
  check: ({ concepts }) =>
    concepts
      .map((concept) => ({ id: concept.id, alternatives: alternativesOf(concept) }))
      .filter(({ alternatives }) => alternatives > MOST_ALTERNATIVES)
      .map(({ id, alternatives }) => ({
        where: `concept ${id}`,
        what: `writes out ${alternatives} alternatives; at most ${MOST_ALTERNATIVES} are allowed`,
      })),
};

const alternativesOf = ({ words, anaphors = [] }: Concept): number =>
  [...words, ...anaphors].flatMap(readSlots).reduce((sum, slot) => sum + slot.length, 0);
