import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BADGES } from '../../../src/model/annotation.ts';
import { type Colour, coloursIn, luminance, over } from '../../../src/page/overlay/colour.ts';
import { groundLuminances } from '../../../src/page/overlay/ground.ts';
import { type Tone, toneOn } from '../../../src/page/overlay/tone.ts';
import { GROUNDS } from '../cases/grounds.ts';

const hex = (colour: string): Colour => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return { red, green, blue, alpha: 1 };
};
const [light = '', dark = ''] = readFileSync('src/design/tokens.css', 'utf8').split('@media');
const tokensOf = (css: string) =>
  new Map([...css.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, hex(value)]));
const PALETTES = { light: tokensOf(light), dark: tokensOf(dark) };
const token = (palette: Tone['palette'], name: string): Colour => PALETTES[palette].get(name) ?? hex('#000000');

const contrast = (one: number, other: number): number => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
const between = (one: Colour, other: Colour): number => contrast(luminance(one), luminance(other));
const WHITE = hex('#ffffff');
/** A picture may have any colour. */
const ANY = Array.from({ length: 101 }, (_, step) => step / 100);

describe.each(GROUNDS)('on $name', ({ layers, letters, palette }) => {
  const found = groundLuminances(
    layers.map(({ colour = 'rgba(0, 0, 0, 0)', image = 'none', isPicture = false }) => ({ colour, image, isPicture })),
    WHITE,
  );
  const [ink = WHITE] = coloursIn(letters);
  const tone = toneOn(found, luminance(ink));
  const grounds = found ?? ANY;

  test(`the ${palette} palette is taken`, () => {
    expect(tone.palette).toBe(palette);
  });

  test.each(BADGES)('the badge “%s” has a contrast of 3:1 to what it stands on, its sign 4.5:1', (badge) => {
    const colour = token(tone.palette, `badge-${badge}`);
    const under = tone.isPlated ? [luminance(token(tone.palette, 'surface'))] : grounds;
    for (const ground of under) expect(contrast(luminance(colour), ground)).toBeGreaterThanOrEqual(3);
    expect(between(colour, token(tone.palette, 'badge-sign'))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(BADGES)('the stroke “%s” has one of 3:1 at least, quiet ones too', (badge) => {
    const colour = token(tone.palette, tone.isPlated ? 'text' : `badge-${badge}`);
    const second = luminance(token(tone.palette, 'surface'));
    for (const ground of grounds) {
      const seen = tone.isUncertain
        ? Math.max(contrast(luminance(colour), ground), contrast(second, ground))
        : contrast(luminance(colour), ground);
      expect(seen).toBeGreaterThanOrEqual(3);
    }
    if (!tone.isClear) return;
    const flat = layers
      .flatMap(({ colour: css = '' }) => coloursIn(css))
      .reduceRight((back, front) => over(front, back), WHITE);
    const stops = layers.flatMap(({ image = '' }) => coloursIn(image));
    for (const back of stops.length > 0 ? stops : [flat]) {
      expect(between(over({ ...colour, alpha: 0.75 }, back), back)).toBeGreaterThanOrEqual(3);
    }
  });

  test('the focus ring has one of 3:1 to its own ground', () => {
    expect(between(token(tone.palette, 'focus'), token(tone.palette, 'surface'))).toBeGreaterThanOrEqual(3);
  });
});

describe.each(['light', 'dark'] as const)('in the %s palette', (palette) => {
  const names = ['text', 'text-quiet', 'accent', ...BADGES.map((badge) => `badge-${badge}`)];
  test.each(names)('text in --%s has a contrast of 4.5:1 to the card', (name) => {
    for (const ground of ['surface', 'surface-raised'])
      expect(between(token(palette, name), token(palette, ground))).toBeGreaterThanOrEqual(4.5);
  });
});

test.each([
  ['rgb(1, 2, 3)', [{ red: 1, green: 2, blue: 3, alpha: 1 }]],
  ['rgba(1, 2, 3, 0.5)', [{ red: 1, green: 2, blue: 3, alpha: 0.5 }]],
  ['color(srgb 1 0 0.2 / 0.25)', [{ red: 255, green: 0, blue: 51, alpha: 0.25 }]],
  ['linear-gradient(rgb(0, 0, 0), rgb(9, 9, 9) 30%)', [hex('#000000'), hex('#090909')]],
  ['transparent', []],
  ['rgb(none 0 0)', [{ red: 0, green: 0, blue: 0, alpha: 0 }]],
])('%s holds the colours %j', (css, colours) => {
  expect(coloursIn(css)).toEqual(colours);
});

test.each([
  ['oklch(0.5 0.1 120)', 0.125],
  ['oklab(100% 0 0)', 1],
  ['lab(50 20 20)', 0.184],
  ['lch(0 0 0)', 0.003],
])('%s is read by its lightness', (css, light) => {
  const [colour = WHITE] = coloursIn(css);
  expect(luminance(colour)).toBeCloseTo(light, 2);
});
