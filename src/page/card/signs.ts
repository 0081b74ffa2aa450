import type { Badge, RelationName } from '../../model/annotation.ts';

/** The badge whose sign stands for a single report's relation. */
export const SIGNS: Record<RelationName, Badge> = {
  agree: 'corroborated',
  compatible: 'compatible',
  differ: 'differs',
  'other-date': 'dated',
};
