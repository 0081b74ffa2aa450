import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { buildPack } from '../../src/claims/build.ts';
import { annotate } from '../../src/engine/annotate.ts';
import { openDatabase } from '../../src/engine/database.ts';
import { factCards } from '../../src/engine/fact-card.ts';
import { openSearch } from '../../src/engine/search/fact-index.ts';
import { search } from '../../src/engine/search.ts';
import { BLOCK_KINDS, type Page, PageSchema, pageText } from '../../src/model/page.ts';
import { generated } from '../generated.ts';

const database = openDatabase([buildPack()]);
const index = openSearch(factCards(database));
const CASES = 400;
/** A page is about what a quarter of its blocks name, or four of them: from so many blocks on, one more does not change that. */
const LONG = 16;

/** Words that facts are told in, so that what is made of them comes close to statements, and characters nobody writes. */
const PIECES = [
  'About 1.5 million people are sheltering in Rafah.',
  'Some 130 hostages are still being held in Gaza',
  'the United States abstained on the Security Council resolution',
  'Netanyahu cancelled the delegation’s visit to Washington.',
  ...'about 1.5 million people are sheltering in Rafah hostages held Gaza Hamas 130 34 dead 14 votes abstained vetoed the United States'.split(
    ' ',
  ),
  ...'Security Council resolution ceasefire Ramadan cancelled delegation Netanyahu Gallant Austin Kirby said not “ ” . , ? ! Oct. 7 on Tuesday'.split(
    ' ',
  ),
  ...[
    '\0',
    '\ud83d',
    '\udc00',
    '\u202e',
    '\u200b',
    '\u00ad',
    '\u2028',
    '漢字',
    'رفح',
    '𝟏𝟑𝟎',
    'Ｒａｆａｈ',
    'é',
    'e\u0301',
    '"',
    '\\',
    '<script>',
    '{number}',
    '__proto__',
  ],
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const day = fc.constantFrom('2024-03-26', '2024-10-09', '2031-01-01', '0001-01-01');
const page: fc.Arbitrary<Page> = fc.record({
  title: text,
  published: fc.option(day),
  outlet: fc.option(fc.oneof(text, fc.constantFrom('AFP', 'Financial Times', 'constructor'))),
  credits: fc.array(text, { maxLength: 2 }),
  language: fc.constantFrom('', 'en', 'ar', 'x-klingon'),
  blocks: fc.array(fc.record({ kind: fc.constantFrom(...BLOCK_KINDS), text }), { maxLength: 12 }),
});

describe('any page', () => {
  it('is annotated without a throw, each annotation in its place and of its words', () => {
    let found = 0;
    fc.assert(
      fc.property(page, (made) => {
        expect(v.is(PageSchema, made)).toBe(true);
        const whole = pageText(made);
        let last = 0;
        for (const { start, end, quote, sentence, relations, fact } of annotate(database, made).annotations) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(whole.length);
          expect(whole.slice(start, end)).toBe(quote);
          expect(sentence).toContain(quote);
          expect(database.facts.get(fact)).toBeDefined();
          expect(new Set(relations.map(({ document }) => document)).size).toBe(relations.length);
          expect(start).toBeGreaterThanOrEqual(last - sentence.length);
          last = start;
          found += 1;
        }
      }),
      generated(CASES),
    );
    // Pages on which nothing is ever found would hold nothing to the test.
    expect(found).toBeGreaterThan(20);
  });

  it('is annotated the same a second time, whatever came between', () => {
    fc.assert(
      fc.property(page, page, (one, other) => {
        const first = annotate(database, one);
        annotate(database, other);
        expect(annotate(database, one)).toEqual(first);
      }),
      generated(100),
    );
  });

  it('of one paragraph more keeps what stood before it where it stood', () => {
    fc.assert(
      fc.property(page, (made) => {
        const more = (count: number): Page => ({
          ...made,
          blocks: [...made.blocks, ...Array(count).fill({ kind: 'paragraph', text: 'Gulls cry.' })],
        });
        const places = (answer: ReturnType<typeof annotate>) =>
          answer.annotations.map(({ fact, start, end }) => [fact, start, end]);
        expect(places(annotate(database, more(LONG + 1)))).toEqual(places(annotate(database, more(LONG))));
      }),
      generated(100),
    );
  });
});

it('any words are searched without a throw, and find facts there are', () => {
  fc.assert(
    fc.property(text, (words) => {
      for (const { card } of search(index, words)) expect(database.facts.get(card.fact.id)).toBeDefined();
    }),
    generated(CASES),
  );
});
