import type { Badge, RelationName } from '../../model/annotation.ts';

/** What an annotation’s badge shows of its relations, one for each document. */
export function badgeOf(relations: readonly { relation: RelationName }[]): Badge {
  const has = (name: RelationName): boolean => relations.some(({ relation }) => relation === name);
  if (has('differ')) return has('agree') ? 'mixed' : 'differs';
  if (has('agree')) return 'corroborated';
  return has('compatible') ? 'compatible' : 'dated';
}
