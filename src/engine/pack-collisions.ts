import type { Pack } from '../model/pack.ts';

const LISTS = ['documents', 'facts', 'claims', 'concepts', 'scenes', 'evidence'] as const;

/** An entry that two packs have under one id with different content. */
export interface Collision {
  list: (typeof LISTS)[number];
  id: string;
}

/**
 * The first entry of a pack that another pack has under the same id with another content; undefined where there is none.
 * Packs are opened as one database, in which an id stands for one thing: the same entry in both is welcome.
 */
export function firstCollision(pack: Pack, other: Pack): Collision | undefined {
  for (const list of LISTS) {
    const others = new Map<string, unknown>((other[list] ?? []).map((one) => [one.id, one]));
    const found = pack[list]?.find((one) => others.has(one.id) && !isSame(one, others.get(one.id)));
    if (found) return { list, id: found.id };
  }
  return undefined;
}

/** Two values of JSON that hold the same, whatever the order of their fields. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  const [fields, others] = [Object.entries(one), Object.entries(other)];
  if (Array.isArray(one) !== Array.isArray(other) || fields.length !== others.length) return false;
  const values = new Map(others);
  return fields.every(([name, value]) => values.has(name) && isSame(value, values.get(name)));
}
