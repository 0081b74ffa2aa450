import { readWordings } from '../../engine/3-facts/read-wording.ts';
import { conceptsNamed } from '../../engine/entry-faults.ts';
import type { AuthoredFact } from '../authored.ts';
import type { DataRule, Fault } from './rule.ts';

/** What frames, scenes and concepts name is in the lexicon. */
export const conceptsAndScenesExist: DataRule = {
  name: 'concepts-and-scenes-exist',
  reason: 'A wording that waits for a concept without words never matches.',
  check({ facts, concepts, scenes }) {
    const knownConcepts = new Set(concepts.map(({ id }) => id));
    const knownScenes = new Set(scenes.map(({ id }) => id));
    const missing = (where: string, ids: readonly string[]): Fault[] =>
      [...new Set(ids)]
        .filter((id) => !knownConcepts.has(id))
        .map((id) => ({ where, what: `the lexicon has no concept “${id}”` }));
    return [
      ...facts
        .filter(({ frame }) => !knownScenes.has(frame.scene))
        .map(({ id, frame }) => ({ where: `fact ${id}`, what: `there is no scene “${frame.scene}”` })),
      ...facts.flatMap((fact) => missing(`fact ${fact.id}`, conceptsOf(fact))),
      ...scenes.flatMap(({ id, anchors, when, rivals, strays = [], supplants = [] }) =>
        missing(`scene ${id}`, [...anchors.flat(), ...when, ...rivals, ...strays, ...supplants]),
      ),
      ...concepts.flatMap(({ id, includes = [], covers }) =>
        missing(`concept ${id}`, [...includes, ...(Array.isArray(covers) ? covers : [])]),
      ),
    ];
  },
};

/** Nothing where a wording cannot be read: that is another rule's finding. */
function conceptsOf({ frame }: AuthoredFact): string[] {
  try {
    return [...(frame.blockers ?? []), ...readWordings(frame).flatMap(conceptsNamed)];
  } catch {
    return [];
  }
}
