import { FOLDERS, isThere } from './material.ts';
import {
  figuresOf,
  goldMeasures,
  lookalikeMeasures,
  reasonMeasures,
  searchMeasures,
  speedOnOtherNews,
  speedOnTopic,
  unrelatedMeasures,
  unseenMeasures,
} from './sets.ts';
import { readWordings, wordingMeasures } from './wording-measures.ts';

/** Every set by its name: where it lies, if beside the project, and what is measured on it. */
const SETS = {
  // First: a process that has read a thousand pages before spends more on collecting what they left than on reading.
  'speed-other-news': { in: FOLDERS.bench, run: speedOnOtherNews },
  'speed-topic': { in: null, run: speedOnTopic },
  'gold-odd': { in: FOLDERS.gold, run: () => goldMeasures('odd') },
  'gold-even': { in: FOLDERS.gold, run: () => goldMeasures('even') },
  'unseen-odd': { in: FOLDERS.unseen, run: () => unseenMeasures('odd') },
  'unseen-even': { in: FOLDERS.unseen, run: () => unseenMeasures('even') },
  'wordings-seen': { in: FOLDERS.seenWordings, run: () => wordingMeasures(readWordings(FOLDERS.seenWordings)) },
  'wordings-unseen': { in: FOLDERS.unseenWordings, run: () => wordingMeasures(readWordings(FOLDERS.unseenWordings)) },
  'lookalikes-odd': { in: FOLDERS.gold, run: () => lookalikeMeasures('odd') },
  'lookalikes-even': { in: FOLDERS.gold, run: () => lookalikeMeasures('even') },
  unrelated: { in: FOLDERS.pages, run: unrelatedMeasures },
  'figures-news': { in: FOLDERS.bench, run: () => figuresOf('news') },
  'figures-news-odd': { in: FOLDERS.bench, run: () => figuresOf('news', 'odd') },
  'figures-news-even': { in: FOLDERS.bench, run: () => figuresOf('news', 'even') },
  'figures-money': { in: FOLDERS.bench, run: () => figuresOf('money') },
  'figures-money-odd': { in: FOLDERS.bench, run: () => figuresOf('money', 'odd') },
  'figures-money-even': { in: FOLDERS.bench, run: () => figuresOf('money', 'even') },
  'figures-percent': { in: FOLDERS.bench, run: () => figuresOf('percent') },
  'figures-percent-odd': { in: FOLDERS.bench, run: () => figuresOf('percent', 'odd') },
  'figures-percent-even': { in: FOLDERS.bench, run: () => figuresOf('percent', 'even') },
  'search-odd': { in: FOLDERS.search, run: () => searchMeasures('odd') },
  'search-even': { in: FOLDERS.search, run: () => searchMeasures('even') },
  reasons: { in: null, run: reasonMeasures },
};
type SetName = keyof typeof SETS;
/** The measures of the sets that were asked for and are there. */
export type Measures = { [Name in SetName]?: ReturnType<(typeof SETS)[Name]['run']> };

export const SET_NAMES = Object.keys(SETS) as SetName[];
const isSetName = (name: string): name is SetName => Object.hasOwn(SETS, name);

/** Measures the named sets, in their order; `leftOut` names those whose files are not at hand. */
export function measure(names: readonly string[]): { measures: Measures; leftOut: string[] } {
  const asked = SET_NAMES.filter((name) => names.includes(name));
  const there = asked.filter((name) => SETS[name].in === null || isThere(SETS[name].in));
  return {
    measures: Object.fromEntries(there.map((name) => [name, SETS[name].run()])) as Measures,
    leftOut: asked.filter((name) => isSetName(name) && !there.includes(name)),
  };
}
