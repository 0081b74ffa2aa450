import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openDatabase } from '../../engine/database.ts';
import { pageText } from '../../model/page.ts';
import { bundledPack } from '../packs.ts';
import { readPageFile } from '../read-page.ts';
import { hostileTexts } from './hostile-texts.ts';
import { type Keystrokes, keystrokes } from './keystrokes.ts';
import { type Growth, linearity } from './linearity.ts';
import { type Opening, opening } from './opening.ts';
import { type SizePoint, sizeCurve } from './size-curve.ts';

/** What was measured; a part that was not asked for is not there. */
export interface Bench {
  size?: SizePoint[];
  opening?: Opening;
  keystrokes?: Keystrokes;
  linearity?: Growth[];
}

const SIZES = [100, 1_000, 10_000, 100_000];
const LIBRARY = 10_000;
const PAGES = fileURLToPath(new URL('../../../tests/pages/', import.meta.url));

/** Runs those of its parts that are named. */
export function bench(parts: readonly string[]): Bench {
  const real = bundledPack();
  const sample = readPageFile(`${PAGES}sample/source.html`, undefined);
  const measured: Bench = {};
  if (parts.includes('size')) {
    const unseen = readdirSync(`${PAGES}unseen`).filter((name) => name.endsWith('.html'));
    const pages = unseen.map((name) => readPageFile(`${PAGES}unseen/${name}`, undefined));
    measured.size = sizeCurve(real, [sample, ...pages], SIZES);
  }
  if (parts.includes('opening')) measured.opening = opening(real, LIBRARY, sample);
  if (parts.includes('keystrokes')) measured.keystrokes = keystrokes(real, LIBRARY);
  if (parts.includes('linearity')) {
    const database = openDatabase([real]);
    const news = pageText(sample).replaceAll('\n', ' ');
    measured.linearity = hostileTexts(news).map((text) => linearity(database, text));
  }
  return measured;
}
