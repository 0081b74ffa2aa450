import { openDatabase } from '../../engine/database.ts';
import { factCard } from '../../engine/fact-card.ts';
import { openSearch } from '../../engine/search/fact-index.ts';
import { search } from '../../engine/search.ts';
import type { Pack } from '../../model/pack.ts';
import { median } from '../median.ts';
import { processorTime } from '../processor-time.ts';
import { grownPack } from './grown-pack.ts';

/** Milliseconds from a key to its results, over all keys of a few queries typed letter by letter. */
export interface Keystrokes {
  claims: number;
  keys: number;
  median: number;
  slowest: number;
  /** Milliseconds to open the search, once. */
  open: number;
}

const QUERIES = ['hostages held in gaza', 'security counsil vote', 'rafah offensiv', 'gallant'];
const SHOWN = 20;

/** What each key of a reader's query costs on a pack of so many made-up claims. */
export function keystrokes(real: Pack, claims: number): Keystrokes {
  const database = openDatabase([grownPack(real, claims)]);
  const cards = [...database.facts.values()].map((fact) => factCard(database, fact));
  const index = openSearch(cards);
  const typed = QUERIES.flatMap((query) => [...query].map((_, at) => query.slice(0, at + 1)));
  const times = typed.map((text) => processorTime(() => search(index, text, { limit: SHOWN }), 3, 1));
  return {
    claims,
    keys: typed.length,
    median: median(times),
    slowest: Math.max(...times),
    open: processorTime(() => openSearch(cards), 1, 0),
  };
}
