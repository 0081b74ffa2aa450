import { readFigures } from '../engine/2-figures/index.ts';
import { accepts, ofItsBase } from '../engine/3-facts/counted-figure.ts';
import { Discourse } from '../engine/3-facts/discourse.ts';
import { publishedOf } from '../engine/3-facts/match.ts';
import { isQuestion } from '../engine/3-facts/mood.ts';
import { focusOf, readStatements } from '../engine/3-facts/read-page.ts';
import type { Reading } from '../engine/3-facts/reading.ts';
import { isScene } from '../engine/3-facts/scenes.ts';
import { signsAround, signsOf } from '../engine/3-facts/signs.ts';
import type { Database } from '../engine/database.ts';
import type { Evidence, Weights } from '../model/evidence.ts';
import type { Fact } from '../model/fact.ts';
import type { LabelledPage } from './labelled-page.ts';
import { fitLogisticRegression, type Row } from './logistic-regression.ts';

/** A sentence, or one of its figures, as evidence for or against a fact. */
interface Observation {
  signs: ReadonlySet<string>;
  isStated: boolean;
  value: string;
}

/** How much an example weighs against a sign’s being used at all. */
const COST = 1;
/** Weights below it are left out: together they would speak against every long sentence. */
const LEAST = 0.15;
/** A sign that no sentence has: it takes up that picked sentences state more than an article’s, and is left out of what is learnt. */
const PICKED = ' picked';
/** A fact that articles state less often has no evidence, a position that fewer examples state no signs of its own. */
const FEWEST = 5;

/**
 * What the examples teach: for each fact that articles state often enough how much each sign tells of a sentence’s stating it,
 * and for a stance of which position. The same examples in the same order teach the same.
 */
export function learnEvidence(database: Database, pages: readonly LabelledPage[]): Evidence[] {
  const observations = observe(database, pages);
  return [...database.facts.values()].flatMap((fact) => {
    const own = observations.get(fact.id) ?? [];
    const stated = own.filter(({ isStated }) => isStated);
    // A fact that hardly any article states may not have been labelled there.
    if (stated.filter(({ signs }) => !signs.has(PICKED)).length < FEWEST) return [];
    return [{ id: fact.id, ...weightsOf(own), ...positionsOf(fact, stated) }];
  });
}

function positionsOf({ kind, positions = [] }: Fact, stated: readonly Observation[]): Pick<Evidence, 'positions'> {
  if (kind !== 'stance') return {};
  const known = stated.filter(({ value }) => positions.some(({ label }) => label === value));
  const weighed = positions
    .map(({ label }) => label)
    .filter((label) => known.filter(({ value }) => value === label).length >= FEWEST)
    .map(
      (label) => [label, weightsOf(known.map(({ signs, value }) => ({ signs, isStated: value === label })))] as const,
    );
  return { positions: Object.fromEntries(weighed) };
}

function weightsOf(observations: readonly Pick<Observation, 'signs' | 'isStated'>[]): Weights {
  const columns = new Map<string, number>();
  const rows: Row[] = observations.map(({ signs, isStated }) => ({
    columns: [...signs].map((sign) => {
      const column = columns.get(sign) ?? columns.size;
      columns.set(sign, column);
      return column;
    }),
    isInstance: isStated,
  }));
  const { base, weights } = fitLogisticRegression(rows, columns.size, COST);
  const signs = [...columns]
    .map(([sign, column]) => [sign, rounded(weights[column] as number)] as const)
    .filter(([sign, weight]) => Math.abs(weight) >= LEAST && sign !== PICKED)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return { base: rounded(base), signs: Object.fromEntries(signs) };
}

const rounded = (weight: number): number => Math.round(weight * 100) / 100;

/** By fact, every labelled sentence in which the engine would look for it. */
function observe(database: Database, pages: readonly LabelledPage[]): Map<string, Observation[]> {
  const observations = new Map<string, Observation[]>();
  const facts = [...database.facts.values()];
  for (const { page, statedIn, isPicked, about } of pages) {
    const { lexicon } = database;
    const readings = readStatements(page, lexicon, (block) => publishedOf(block.published, page.published));
    const focus = focusOf(page, readings, lexicon);
    const discourse = new Discourse(lexicon);
    for (const reading of readings) {
      discourse.resolve(reading, focus.concepts);
      const states = statedIn(reading.text);
      if (states && !isQuestion(reading.text)) {
        const signs = signsOf(reading);
        if (isPicked) signs.add(PICKED);
        for (const fact of facts) {
          if (about !== undefined && about !== fact.id) continue;
          const scene = database.scenes.get(fact.frame.scene);
          if (fact.frame.blockers.some((concept) => reading.hits.has(concept))) continue;
          if (!scene || !isScene(scene, reading, discourse, focus)) continue;
          const list = observations.get(fact.id) ?? [];
          observations.set(fact.id, list);
          list.push(...observed(fact, reading, signs, states[fact.id]));
        }
      }
      discourse.remember(reading);
    }
  }
  return observations;
}

function observed(fact: Fact, reading: Reading, signs: Set<string>, value: string | undefined): Observation[] {
  if (fact.kind !== 'quantity') return [{ signs, isStated: value !== undefined, value: value ?? '' }];
  const [wanted] = value === undefined ? [] : readFigures(value);
  const figures = reading.figures.filter((placed) => accepts(fact, placed, reading));
  const isWanted = (placed: (typeof figures)[number]): boolean => {
    const { number, low } = ofItsBase(placed, reading);
    return wanted !== undefined && (number ?? low) === (wanted.number ?? wanted.low);
  };
  // A statement whose figure is not among those read teaches nothing.
  if (value !== undefined && !figures.some(isWanted)) return [];
  return figures.map((placed) => ({
    signs: new Set([...signs, ...signsAround(placed, reading)]),
    isStated: value !== undefined && isWanted(placed),
    value: value ?? '',
  }));
}
