import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readFigures } from '../../../src/engine/2-figures/index.ts';
import { generated } from '../../generated.ts';

const PIECES = (
  '1 14 130 1,160 1.5 0 50 2024 000 007 .5 million bn m k a an one two twenty hundred thousand dozen dozens half third ' +
  'quarters of the and or to in between from about more than at least some up or so odd plus % per cent $ £ Rs - – / : . , ( ) ' +
  'point million-plus strong all every but population perhaps if not passes against one of the best PS pair ' +
  'hour dollar cents out every 1/2 ×10−3 zero-emission three-quarter rose 911 AD BC 01234 -fold hundredth ' +
  'people votes members them of its once times first years old km Oct. Monday no. resolution ½ ’ ’s \u2009 \u00a0 \n \ud83d \udc00 é 漢 \0 @ # ://'
).split(' ');

const anyString = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', '')), { maxLength: 25 })
  .map((pieces) => pieces.flat().join(''));

it('reads any string: offsets inside it, its own words, in order and apart, values finite', () => {
  fc.assert(
    fc.property(anyString, (text) => {
      let free = 0;
      for (const figure of readFigures(text)) {
        expect(figure.start).toBeGreaterThanOrEqual(free);
        expect(figure.end).toBeGreaterThan(figure.start);
        expect(figure.end).toBeLessThanOrEqual(text.length);
        expect(text.slice(figure.start, figure.end)).toBe(figure.text);
        const values = figure.number === undefined ? [figure.low, figure.high] : [figure.number];
        for (const value of values) expect(Number.isFinite(value)).toBe(true);
        expect(figure.low ?? 0).toBeLessThanOrEqual(figure.high ?? 0);
        free = figure.end;
      }
    }),
    generated(5000),
  );
});

it('takes no word for two figures', () => {
  const figures = readFigures('one PS1 thousand and one PS2.5 bricks');
  expect(figures.length).toBeGreaterThan(0);
  for (const [place, { start }] of figures.entries())
    expect(start).toBeGreaterThanOrEqual(figures[place - 1]?.end ?? 0);
});

it('reads the same figures in a long paragraph as in its sentences', () => {
  const sentence = 'Some 130 lorries crossed on Oct. 7, the city said. ';
  const figures = readFigures(sentence.repeat(2000));
  expect(figures).toHaveLength(2000);
  expect(figures.at(-1)?.start).toBe(1999 * sentence.length);
});

it.each([
  ['100,000 digits', '1'.repeat(100_000)],
  ['a hundred digits', '1'.repeat(100)],
  ['a number multiplied without end', `ten ${'million '.repeat(1000)}`],
  ['digits set apart by commas', '1,'.repeat(50_000)],
  ['one endless word', 'a'.repeat(100_000)],
  ['number words without end', 'twenty-'.repeat(10_000)],
])('takes %s without a figure of nonsense size', (_name, text) => {
  for (const figure of readFigures(text)) expect(figure.number ?? 0).toBeLessThan(1e16);
});

it('takes time in proportion to the length', () => {
  const timed = (text: string) => {
    const start = performance.now();
    readFigures(text);
    return performance.now() - start;
  };
  const sentence = 'between 1 and $2 million or so of the 14 of 15, ';
  timed(sentence.repeat(500));
  expect(timed(sentence.repeat(8000))).toBeLessThan(40 * Math.max(5, timed(sentence.repeat(1000))));
});
