import type { AuthoredFact } from '../authored.ts';
import type { DataRule } from './rule.ts';

/** Stances, and they alone, have positions; these are told apart and relate to each other in one way only. */
export const positionsWellFormed: DataRule = {
  name: 'positions-well-formed',
  reason: 'How two stances relate is read off the positions: a slip there turns into a wrong badge.',
  check: ({ facts }) => facts.flatMap((fact) => slips(fact).map((what) => ({ where: `fact ${fact.id}`, what }))),
};

function slips({ kind, positions, frame }: AuthoredFact): string[] {
  if (kind !== 'stance') return positions ? [`a ${kind} has no positions`] : [];
  if (!positions || positions.length < 2) return ['a stance needs two positions or more'];
  const labels = positions.map(({ label }) => label);
  const found = Array.isArray(frame.patterns) ? ['a stance’s wordings are listed by position'] : [];
  found.push(
    ...labels
      .filter((label, place) => labels.indexOf(label) !== place)
      .map((label) => `it lists the position “${label}” twice`),
  );
  for (const { label, same = [], compatible = [], negated } of positions) {
    const related = [...same, ...compatible];
    for (const other of [...related, ...(negated === undefined ? [] : [negated])])
      if (!labels.includes(other)) found.push(`“${label}” is related to “${other}”, which is none of its positions`);
    if (related.includes(label) || negated === label) found.push(`“${label}” is related to itself`);
    for (const other of same) {
      const back = positions.find((position) => position.label === other)?.compatible;
      if (compatible.includes(other) || back?.includes(label))
        found.push(`“${label}” is both the same as “${other}” and compatible with it`);
    }
  }
  return found;
}
