import { TOPICS } from '../../model/fact.ts';
import type { DataRule } from './rule.ts';

const known: ReadonlySet<string> = new Set(TOPICS);

/** Each fact's topic is one of the list that readers filter by. */
export const topicsKnown: DataRule = {
  name: 'topics-known',
  reason: 'Readers filter by topic: a fact under an unlisted one is never shown there.',
  check: ({ facts }) =>
    facts
      .filter(({ topic }) => !known.has(topic))
      .map(({ id, topic }) => ({ where: `fact ${id}`, what: `“${topic}” is none of ${TOPICS.join(', ')}` })),
};
