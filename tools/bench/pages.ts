import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { plantedPage } from '../../tests/real-browsers/site/planted-page.ts';
import { NO_ARTICLES } from './no-articles.ts';

/** A page to be measured. */
export interface BenchPage {
  name: string;
  html: string | Buffer;
  /** The page as it was saved, where `html` has statements planted that the database knows: on its own it has nothing to paint. */
  saved?: Buffer;
}

const REAL = '../shared/pages';
/** Articles of ours on what the database knows: their own statements are painted. */
const SAMPLES = ['sample/source', ...['01', '11', '21', '31', '51'].map((name) => `unseen/${name}`)];

const realPage = (name: string) => (): BenchPage => {
  const saved = readFileSync(`${REAL}/${name}`);
  const planted = plantedPage(saved);
  return 'html' in planted ? { name, html: planted.html, saved } : { name, html: saved };
};
/** An article of ours, by its path in tests/pages. */
export const samplePage = (path: string) => (): BenchPage => ({
  name: path,
  html: readFileSync(`tests/pages/${path}.html`),
});

/** Every so manieth, so that `most` are left. */
const thinned = <T>(list: readonly T[], most: number): T[] =>
  list.filter((_, at) => Math.floor((at * most) / list.length) !== Math.floor(((at - 1) * most) / list.length));

export interface BenchPages {
  /** Each makes its page when it is called. */
  pages: (() => BenchPage)[];
  /** What was not at hand; null where all was. */
  missing: string | null;
}

/** The real pages, our sample articles and our pages that hold no article: all, or `most` of them picked evenly. */
export function benchPages(most = Number.POSITIVE_INFINITY): BenchPages {
  const real = existsSync(REAL) ? readdirSync(REAL).filter((name) => name.endsWith('.html')) : [];
  const others = Object.entries(NO_ARTICLES).map(([name, html]) => () => ({ name, html }));
  const all = [...real.map(realPage), ...SAMPLES.map(samplePage), ...others];
  return {
    pages: most < all.length ? thinned(all, most) : all,
    missing: real.length > 0 ? null : `the real pages: there is no ${REAL}`,
  };
}
