import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { packSlots, unpackSlots } from '../../../src/engine/3-facts/packed-slots.ts';
import { readSlots } from '../../../src/engine/3-facts/phrase-slots.ts';
import { PhraseSchema } from '../../../src/model/frame.ts';

const throughPacking = (phrase: string) => unpackSlots(packSlots(readSlots(phrase)));

describe('a packed phrase', () => {
  it.each([
    'Rafah',
    'called on',
    'US =first Council',
    '[not|never|no longer] [|be|=yet] sent',
    '[|the] [UN|Council|men, women and children] envoy’s',
    'cease-fire, [immediate|=now|]',
    's l n c',
  ])('“%s” has the slots it had', (phrase) => {
    expect(throughPacking(phrase)).toEqual(readSlots(phrase));
  });

  it('has the slots it had, whatever phrase it is', () => {
    const letters = fc.constantFrom('a', 'B', 'CD', '=', '[', ']', '|', ' ', ',', '-', '’', 'é');
    const phrases = fc.array(letters, { maxLength: 30 }).map((units) => units.join(''));
    fc.assert(
      fc.property(
        phrases.filter((phrase) => v.is(PhraseSchema, phrase)),
        (phrase) => {
          expect(throughPacking(phrase)).toEqual(readSlots(phrase));
        },
      ),
      { seed: 5, numRuns: 500 },
    );
  });
});
