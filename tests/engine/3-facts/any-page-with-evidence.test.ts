import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findFacts } from '../../../src/engine/3-facts/find-facts.ts';
import { openDatabase } from '../../../src/engine/database.ts';
import { generated } from '../../generated.ts';
import { harbourPack, harbourPage } from './harbour-evidence.ts';

/** Evidence that speaks for much, so that much is found by it alone. */
const database = openDatabase([
  harbourPack({
    evidence: [
      {
        id: 'ferry',
        base: 1,
        signs: { '{ferry}': 1, moor: 2, film: -9 },
        positions: { stayed: { base: 0, signs: { moor: 2 } }, sailed: { base: 0, signs: { depart: 2 } } },
      },
      { id: 'stranded', base: -1, signs: { '# slept': 4, '{ferry} .. #': 1, '# film': -9 } },
      { id: 'wet', base: -1, signs: { wet: 4, '“': 1 } },
    ],
  }),
]);

const PIECES = [
  'The ferry was cancelled.',
  'About 240 travellers waited.',
  'The ferry lay moored.',
  ...'ferry boat moored departed film wet slept 240 3 half of them It they “ ” ( . ? , – We wrongly reported'.split(
    ' ',
  ),
  ...'constructor __proto__ toString \0 \ud83d \udc00 \u202e \u200b 𝟐𝟒𝟎 İ é {ferry} # .. wet-wet'.split(' '),
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(' ')),
  fc.string({ unit: 'binary', maxLength: 100 }),
);
const page = fc
  .tuple(fc.array(text, { maxLength: 4 }), fc.constantFrom('2024-02-07', '2024-01-01'))
  .map(([paragraphs, published]) => harbourPage([...PIECES.slice(0, 2), ...paragraphs], published));

it('any page is held against evidence without a throw, and what is found stands inside its sentence', () => {
  let byEvidence = 0;
  fc.assert(
    fc.property(page, (made) => {
      for (const { reading, match } of findFacts(database, made)) {
        const { start, end, value, isByEvidence = false } = match;
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(reading.text.length);
        if (value.kind === 'quote') expect(reading.text).toContain(value.text);
        if (isByEvidence) byEvidence += 1;
      }
    }),
    generated(400),
  );
  // Pages on which evidence finds nothing would hold nothing to the test.
  expect(byEvidence).toBeGreaterThan(20);
});
