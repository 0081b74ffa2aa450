import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { relateQuantities } from '../../../src/engine/4-relations/index.ts';
import { HEDGES, type Quantity } from '../../../src/model/value.ts';
import { QUANTITY_CASES, quantity } from '../../cases/relations.ts';

describe('relateQuantities', () => {
  test.each(QUANTITY_CASES)('%j beside %j: %s', (page, claim, relation) => {
    expect(relateQuantities(quantity(page), quantity(claim))).toBe(relation);
  });
});

const RULE_BOOK = resolve(import.meta.dirname, '../../../../shared/gold');
const PROGRAM = `
import json, sys
sys.path.insert(0, sys.argv[1])
sys.dont_write_bytecode = True
import check
json.dump([check.relation(page, claim) for page, claim in json.load(sys.stdin)], sys.stdout)
`;

/** Numbers between 0 and 1 that are the same in every run (a linear congruential generator). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Pairs of figures that lie near one another, so that every rule is met often. */
function pairs(count: number): [Quantity, Quantity][] {
  const random = seeded(20240326);
  const pick = (end: number): number => Math.floor(random() * end);
  const figureNear = (base: number): Quantity => {
    const place = 10 ** pick(5);
    const number = Math.max(0, Math.round((base * (0.85 + random() * 0.3)) / place) * place);
    const hedge = HEDGES[pick(HEDGES.length)] ?? 'exact';
    if (hedge !== 'range' && hedge !== 'vague') return { kind: 'quantity', number, hedge };
    return { kind: 'quantity', low: number, high: number + pick(5) * place, hedge };
  };
  return Array.from({ length: count }, () => {
    const base = 10 ** (random() * 6.5);
    return [figureNear(base), figureNear(base)];
  });
}

describe.skipIf(!existsSync(RULE_BOOK))('relateQuantities beside the rule book (needs ../shared/gold)', () => {
  test('says what check.py says on 40,000 pairs', () => {
    const all = pairs(40_000);
    const run = spawnSync('python3', ['-c', PROGRAM, RULE_BOOK], { input: JSON.stringify(all), maxBuffer: 2 ** 24 });
    expect(run.stderr.toString()).toBe('');
    const wanted = JSON.parse(run.stdout.toString()) as string[];
    const wrong = all.flatMap(([page, claim], place) => {
      const got = relateQuantities(page, claim);
      return got === wanted[place] ? [] : [{ page, claim, got, wanted: wanted[place] }];
    });
    expect(wrong).toEqual([]);
    expect(new Set(wanted)).toEqual(new Set(['agree', 'compatible', 'differ']));
  });
});
