import { RELATIONS, type RelationName } from '../../model/annotation.ts';
import type { Comparison } from './compare-annotations.ts';

/** What happened to one fact's statements over all pages. */
export interface FactTally {
  found: number;
  missed: number;
  extra: number;
  relations: number;
  relationsRight: number;
}

/** How well a set of pages was annotated. Shares lie in 0 to 1; null where there is nothing to take a share of. */
export interface AnnotationMeasures {
  pages: number;
  /** Gold annotations. */
  statements: number;
  precision: number | null;
  recall: number | null;
  f1: number | null;
  /** Means over the facts that have a share of their own. */
  macroPrecision: number | null;
  macroRecall: number | null;
  macroF1: number | null;
  /** Of the relations of found statements to documents; one that is lacking is wrong. */
  relations: number | null;
  macroRelations: number | null;
  recallByRelation: Record<RelationName, number | null>;
  falseAnnotations: number;
  facts: Record<string, FactTally>;
}

/** Sums pages up: micro over all statements, macro as the mean over facts. */
export function annotationMeasures(pages: readonly Comparison[]): AnnotationMeasures {
  const facts = new Map<string, FactTally>();
  const tally = (fact: string): FactTally => {
    const known = facts.get(fact) ?? { found: 0, missed: 0, extra: 0, relations: 0, relationsRight: 0 };
    facts.set(fact, known);
    return known;
  };
  for (const { found, missed, extra, relations } of pages) {
    for (const { fact } of found) tally(fact).found += 1;
    for (const { fact } of missed) tally(fact).missed += 1;
    for (const { fact } of extra) tally(fact).extra += 1;
    for (const { gold, wanted, got } of relations) {
      tally(gold.fact).relations += 1;
      if (wanted === got) tally(gold.fact).relationsRight += 1;
    }
  }
  const all = [...facts.values()];
  const sum = (of: keyof FactTally): number => all.reduce((total, fact) => total + fact[of], 0);
  const total: FactTally = {
    found: sum('found'),
    missed: sum('missed'),
    extra: sum('extra'),
    relations: sum('relations'),
    relationsRight: sum('relationsRight'),
  };
  const pairs = pages.flatMap(({ relations }) => relations);
  return {
    pages: pages.length,
    statements: total.found + total.missed,
    precision: precisionOf(total),
    recall: recallOf(total),
    f1: f1Of(total),
    macroPrecision: mean(all.map(precisionOf)),
    macroRecall: mean(all.map(recallOf)),
    macroF1: mean(all.map(f1Of)),
    relations: relationsOf(total),
    macroRelations: mean(all.map(relationsOf)),
    recallByRelation: Object.fromEntries(
      RELATIONS.map((name) => {
        const wanted = pairs.filter((pair) => pair.wanted === name);
        return [name, share(wanted.filter(({ got }) => got === name).length, wanted.length)];
      }),
    ) as Record<RelationName, number | null>,
    falseAnnotations: total.extra,
    facts: Object.fromEntries([...facts].sort(([one], [other]) => (one < other ? -1 : 1))),
  };
}

const precisionOf = ({ found, extra }: FactTally) => share(found, found + extra);
const recallOf = ({ found, missed }: FactTally) => share(found, found + missed);
const f1Of = ({ found, missed, extra }: FactTally) => share(2 * found, 2 * found + missed + extra);
const relationsOf = ({ relations, relationsRight }: FactTally) => share(relationsRight, relations);

/** A part of a whole, null where there is no whole. */
export const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

function mean(shares: readonly (number | null)[]): number | null {
  const known = shares.filter((one) => one !== null);
  return share(
    known.reduce((total, one) => total + one, 0),
    known.length,
  );
}
