import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { authoredDatabase } from '../../src/claims/load.ts';
import { readWords, stemOf } from '../../src/engine/3-facts/words.ts';
import { readExamples } from '../../src/learning/read-examples.ts';

const { concepts, evidence } = authoredDatabase;
const known = new Set(concepts.map(({ id }) => `{${id}}`));

/** Every sign of the bundled evidence, and those that do not stand around a figure. */
const weights = evidence.flatMap(({ signs, positions = {} }) => [
  signs,
  ...Object.values(positions).map((position) => position.signs),
]);
const signs = [...new Set(weights.flatMap((one) => Object.keys(one)))];
const AROUND = /^# (?:\.\. (?=\{))?|(?:(?<=\}) \.\.)? #$/;
const isAround = (sign: string): boolean => AROUND.test(sign);
const named = signs.map((sign) => sign.replace(AROUND, ''));

/** Words that evidence was learnt from. */
const pages = readExamples(fileURLToPath(new URL('../../src/claims/examples', import.meta.url)));
const words = [...new Set(pages.flatMap(({ page }) => page.blocks.map(({ text }) => text)))].flatMap(readWords);
const stems = new Set(words.map(({ stem }) => stem));
const light = new Set(words.filter((word) => word.light).map(({ stem }) => stem));

describe('the bundled evidence', () => {
  it('is on many facts', () => {
    expect(evidence.length).toBeGreaterThan(25);
    expect(signs.length).toBeGreaterThan(1000);
  });

  it('names concepts that there are, and nothing else in braces', () => {
    expect(named.filter((sign) => /[{}]/.test(sign) && !known.has(sign))).toEqual([]);
  });

  it('names words by their stems, as the engine gives them', () => {
    // A stem may itself have another one: “agre” has.
    const isStem = (sign: string): boolean => stemOf(sign) === sign || stems.has(sign);
    expect(named.filter((sign) => !/[{}]/.test(sign) && !(isStem(sign) && readWords(sign).length === 1))).toEqual([]);
  });

  it('names light words around figures alone', () => {
    // Of these the stem is a light word, and they are none.
    const heavy = new Set(['hers', 'ours', 'theirs'].map(stemOf));
    expect(signs.filter((sign) => !isAround(sign) && light.has(sign) && !heavy.has(sign))).toEqual([]);
    expect(signs.filter((sign) => isAround(sign)).length).toBeGreaterThan(100);
  });

  it('has signs around figures for quantities alone', () => {
    const isQuantity = new Set(authoredDatabase.facts.filter(({ kind }) => kind === 'quantity').map(({ id }) => id));
    const others = evidence.filter(({ id }) => !isQuantity.has(id));
    expect(others.flatMap(({ signs: own }) => Object.keys(own)).filter(isAround)).toEqual([]);
  });
});
