import type { Claim } from '../model/claim.ts';
import type { Fact } from '../model/fact.ts';
import type { Frame } from '../model/frame.ts';
import type { Pack } from '../model/pack.ts';
import { BY_DATE } from './3-facts/dated-stance.ts';

/**
 * What the schema cannot see: an id used twice, or a name of something the pack does not hold. A pack stands on its
 * own; one that adds claims to another pack's fact repeats that fact. One sentence a fault, in the pack's order.
 */
export function packFaults(pack: Pack): string[] {
  const documents = new Set(pack.documents.map(({ id }) => id));
  const facts = new Map(pack.facts.map((fact) => [fact.id, fact]));
  const concepts = new Set(pack.concepts.map(({ id }) => id));
  const scenes = new Set(pack.scenes.map(({ id }) => id));
  const faults = (['documents', 'facts', 'claims', 'concepts', 'scenes'] as const).flatMap((list) =>
    repeated(pack[list].map(({ id }) => id)).map((id) => `two ${list} have the id “${id}”`),
  );
  for (const document of pack.documents)
    for (const id of document.sharesTextWith)
      if (!documents.has(id)) faults.push(`document “${document.id}” shares text with “${id}”, which is not there`);
  for (const fact of pack.facts) {
    if (!scenes.has(fact.frame.scene))
      faults.push(`fact “${fact.id}” has the scene “${fact.frame.scene}”, which is not there`);
    for (const id of new Set(conceptsNamed(fact.frame)))
      if (!concepts.has(id)) faults.push(`fact “${fact.id}” names the concept “${id}”, which is not there`);
    faults.push(...positionFaults(fact));
    const labels = new Set(fact.positions?.map(({ label }) => label));
    for (const { position } of fact.frame.patterns)
      if (position !== undefined && position !== BY_DATE && !labels.has(position))
        faults.push(`fact “${fact.id}” has wordings of the position “${position}”, which is not there`);
  }
  for (const scene of pack.scenes)
    for (const id of new Set([...scene.anchors.flat(), ...scene.when, ...scene.rivals]))
      if (!concepts.has(id)) faults.push(`scene “${scene.id}” names the concept “${id}”, which is not there`);
  for (const concept of pack.concepts)
    for (const id of concept.includes ?? [])
      if (!concepts.has(id)) faults.push(`concept “${concept.id}” includes “${id}”, which is not there`);
  for (const claim of pack.claims) {
    if (!documents.has(claim.document))
      faults.push(`claim “${claim.id}” is of the document “${claim.document}”, which is not there`);
    const fact = facts.get(claim.fact);
    faults.push(
      ...(fact ? valueFaults(claim, fact) : [`claim “${claim.id}” is on the fact “${claim.fact}”, which is not there`]),
    );
  }
  return faults;
}

/** Every concept that a frame names, in its order and as often as it does. */
export const conceptsNamed = ({ blockers, patterns }: Frame): string[] => [
  ...blockers,
  ...patterns.flatMap(({ parts, context, without }) => [
    ...parts.flat().flatMap(({ any }) => any.flatMap((term) => (term.is === 'concept' ? [term.id] : []))),
    ...context.flat(),
    ...without,
  ]),
];

function positionFaults({ id, kind, positions = [] }: Fact): string[] {
  const labels = new Set(positions.map(({ label }) => label));
  return [
    ...(kind === 'stance' && positions.length < 2 ? [`fact “${id}” is a stance with fewer than two positions`] : []),
    ...repeated(positions.map(({ label }) => label)).map((label) => `fact “${id}” lists the position “${label}” twice`),
    ...positions.flatMap(({ label, same = [], compatible = [], negated }) =>
      [...same, ...compatible, ...(negated === undefined ? [] : [negated])]
        .filter((other) => other === label || !labels.has(other))
        .map((other) => `fact “${id}” relates the position “${label}” to “${other}”, which is no other position of it`),
    ),
  ];
}

function valueFaults({ id, value }: Claim, fact: Fact): string[] {
  if (value.kind !== fact.kind)
    return [`claim “${id}” has a ${value.kind} for its value, and its fact is a ${fact.kind}`];
  if (value.kind !== 'stance' || fact.positions?.some(({ label }) => label === value.label)) return [];
  return [`claim “${id}” has the position “${value.label}”, which fact “${fact.id}” does not list`];
}

function repeated(ids: readonly string[]): string[] {
  const seen = new Set<string>();
  return ids.filter((id) => seen.size === seen.add(id).size);
}
