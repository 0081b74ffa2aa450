import type { Annotation, Badge } from '../model/annotation.ts';

/** From what asks for a second look to what does not. */
const GROUPS: readonly Badge[] = ['differs', 'mixed', 'compatible', 'corroborated', 'dated'];

/** What is listed by how the reports relate to it, what differs first: each group in the order it came in, none empty. */
export const byRelation = <Listed extends { annotation: Pick<Annotation, 'badge'> }>(
  list: readonly Listed[],
): { badge: Badge; group: Listed[] }[] =>
  GROUPS.map((badge) => ({ badge, group: list.filter(({ annotation }) => annotation.badge === badge) })).filter(
    ({ group }) => group.length > 0,
  );
