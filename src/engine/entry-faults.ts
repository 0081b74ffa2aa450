import type { Evidence } from '../model/evidence.ts';
import type { Fact } from '../model/fact.ts';
import type { Frame } from '../model/frame.ts';
import type { Value } from '../model/value.ts';
import { BY_DATE } from './3-facts/dated-stance.ts';
import type { Pattern } from './3-facts/read-wording.ts';

// What the schemas cannot see of single entries. Each fault is a phrase that goes on from the entry's name:
// fact “x” | lists the position “y” twice.

/** Ids that come more than once, as often as they come again. */
export function repeatedIds(entries: readonly { id: string }[]): string[] {
  const seen = new Set<string>();
  return entries.map(({ id }) => id).filter((id) => seen.size === seen.add(id).size);
}

/** Stances, and they alone, have positions: two or more, each listed once, related to others and in one way only. */
export function positionFaults({ kind, positions }: Pick<Fact, 'kind' | 'positions'>): string[] {
  if (kind !== 'stance') return positions ? [`is a ${kind} and has positions`] : [];
  if (!positions || positions.length < 2) return ['is a stance and has fewer than two positions'];
  const byLabel = new Map(positions.map((position) => [position.label, position]));
  const twice = repeatedIds(positions.map(({ label }) => ({ id: label })));
  return [
    ...twice.map((label) => `lists the position “${label}” twice`),
    ...positions.flatMap(({ label, same = [], compatible = [], negated = [] }) => [
      ...[...same, ...compatible, ...[negated].flat()]
        .filter((other) => other === label || !byLabel.has(other))
        .map((other) => `relates the position “${label}” to “${other}”, which is no other position of it`),
      ...same
        .filter((other) => compatible.includes(other) || byLabel.get(other)?.compatible?.includes(label))
        .map((other) => `has the positions “${label}” and “${other}” both the same and compatible`),
    ]),
  ];
}

/** A stance's wordings are listed under its positions, or by date where it has days; those of other facts under none. */
export function wordingsFaults({
  kind,
  positions = [],
  frame: { patterns },
}: Pick<Fact, 'kind' | 'positions'> & { frame: Pick<Frame, 'patterns'> }): string[] {
  if (Array.isArray(patterns) === (kind === 'stance')) return [`is a ${kind} and lists its wordings as others do`];
  const labels = new Set(positions.flatMap(({ label, days }) => (days ? [label, BY_DATE] : [label])));
  return (Array.isArray(patterns) ? [] : Object.keys(patterns))
    .filter((label) => !labels.has(label))
    .map((label) => `has wordings of “${label}”, which is none of its positions`);
}

/** A claim's value is of its fact's kind and, where it is a stance, one of the fact's positions. */
export function valueFaults(value: Value, fact: Pick<Fact, 'id' | 'kind' | 'positions'>): string[] {
  if (value.kind !== fact.kind) return [`has a ${value.kind} for its value, and its fact is a ${fact.kind}`];
  if (value.kind !== 'stance' || fact.positions?.some(({ label }) => label === value.label)) return [];
  return [`has the position “${value.label}”, which fact “${fact.id}” does not list`];
}

/** Evidence weighs positions of a stance alone, and only such as the fact lists. */
export function weighedPositionFaults(
  { positions = {} }: Pick<Evidence, 'positions'>,
  fact: Pick<Fact, 'kind' | 'positions'>,
): string[] {
  return Object.keys(positions)
    .filter((label) => !fact.positions?.some((known) => known.label === label))
    .map((label) => `weighs the position “${label}”, which its fact does not list`);
}

/** Every concept that the signs of evidence name. */
export const conceptsOfEvidence = ({ signs, positions = {} }: Evidence): string[] =>
  [signs, ...Object.values(positions).map((position) => position.signs)].flatMap((weights) =>
    Object.keys(weights).flatMap((sign) => sign.match(/\{([^{}]+)\}/)?.[1] ?? []),
  );

/** Every concept that a wording names, in its order and as often as it does. */
export function conceptsNamed({ parts, context, without }: Pattern): string[] {
  const named = [...without];
  for (const group of context) named.push(...group);
  for (const part of parts)
    for (const { any } of part) for (const term of any) if (term.is === 'concept') named.push(term.id);
  return named;
}
