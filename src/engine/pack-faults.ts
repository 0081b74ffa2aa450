import type { Fact } from '../model/fact.ts';
import type { Pack } from '../model/pack.ts';
import { readWordings } from './3-facts/read-wording.ts';
import {
  conceptsNamed,
  conceptsOfEvidence,
  positionFaults,
  repeatedIds,
  valueFaults,
  weighedPositionFaults,
  wordingsFaults,
} from './entry-faults.ts';

/**
 * What the schema cannot see: an id used twice, or a name of something the pack does not hold. A pack stands on its
 * own; one that adds claims to another pack's fact repeats that fact. One sentence a fault, in the pack's order.
 */
export function packFaults({ documents, facts, claims, concepts, scenes, evidence = [] }: Pack): string[] {
  const documentIds = new Set(documents.map(({ id }) => id));
  const conceptIds = new Set(concepts.map(({ id }) => id));
  const sceneIds = new Set(scenes.map(({ id }) => id));
  const factsById = new Map(facts.map((fact) => [fact.id, fact]));
  const missing = (known: ReadonlySet<string>, noun: string, ids: readonly string[]): string[] =>
    [...new Set(ids.filter((id) => !known.has(id)))].map((id) => `names the ${noun} “${id}”, which is not there`);

  return [
    ...Object.entries({ documents, facts, claims, concepts, scenes, evidence }).flatMap(([noun, entries]) =>
      repeatedIds(entries).map((id) => `two ${noun} have the id “${id}”`),
    ),
    ...faultsOf('document', documents, ({ sharesTextWith }) => missing(documentIds, 'document', sharesTextWith)),
    ...faultsOf('fact', facts, (fact) => [
      ...missing(sceneIds, 'scene', [fact.frame.scene]),
      ...missing(conceptIds, 'concept', fact.frame.blockers),
      ...unreadable(fact, (ids) => missing(conceptIds, 'concept', ids)),
      ...positionFaults(fact),
      ...wordingsFaults(fact),
    ]),
    ...faultsOf('scene', scenes, ({ anchors, when, rivals, strays = [], supplants = [] }) =>
      missing(conceptIds, 'concept', [...anchors.flat(), ...when, ...rivals, ...strays, ...supplants]),
    ),
    ...faultsOf('concept', concepts, ({ includes = [], covers }) =>
      missing(conceptIds, 'concept', [...includes, ...(Array.isArray(covers) ? covers : [])]),
    ),
    ...faultsOf('evidence', evidence, (one) => {
      const fact = factsById.get(one.id);
      return fact
        ? [...missing(conceptIds, 'concept', conceptsOfEvidence(one)), ...weighedPositionFaults(one, fact)]
        : ['is on a fact that is not there'];
    }),
    ...faultsOf('claim', claims, ({ document, fact: id, value }) => {
      const fact = factsById.get(id);
      return [
        ...missing(documentIds, 'document', [document]),
        ...(fact ? valueFaults(value, fact) : missing(new Set(), 'fact', [id])),
      ];
    }),
  ];
}

const faultsOf = <T extends { id: string }>(
  noun: string,
  entries: readonly T[],
  check: (entry: T) => string[],
): string[] => entries.flatMap((entry) => check(entry).map((fault) => `${noun} “${entry.id}” ${fault}`));

/** What is wrong with a fact's wordings: the first that cannot be read, else what `missing` says of the concepts they name. */
function unreadable({ frame }: Fact, missing: (ids: readonly string[]) => string[]): string[] {
  try {
    const named = new Set<string>();
    for (const wording of readWordings(frame)) for (const id of conceptsNamed(wording)) named.add(id);
    return missing([...named]);
  } catch (error) {
    return [`is not readable: ${error instanceof Error ? error.message : error}`];
  }
}
