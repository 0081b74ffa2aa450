import type { PlacedFigure } from './place-figures.ts';
import type { Reading } from './reading.ts';

/** How near a sign stands to a figure, in words, the neighbour being 1; and how far. */
const BESIDE = 3;
const AROUND = 8;

/** What a sentence offers as evidence: the concepts it names, be it through a pronoun, and its words by their stems. */
export function signsOf({ hits, words }: Reading): Set<string> {
  const signs = new Set<string>();
  for (const concept of hits.keys()) signs.add(`{${concept}}`);
  for (const { stem, light } of words) if (!light) signs.add(stem);
  return signs;
}

/** What stands around one of a sentence’s figures: concepts beside it and farther off, and the words beside it. */
export function signsAround({ from, to }: Pick<PlacedFigure, 'from' | 'to'>, { hits, words }: Reading): Set<string> {
  const signs = new Set<string>();
  for (const [concept, places] of hits)
    for (const hit of places) {
      const behind = hit.from - to;
      const before = from - hit.to;
      if (behind > 0 && behind <= AROUND) signs.add(`# .. {${concept}}`);
      if (behind > 0 && behind <= BESIDE) signs.add(`# {${concept}}`);
      if (before > 0 && before <= AROUND) signs.add(`{${concept}} .. #`);
      if (before > 0 && before <= BESIDE) signs.add(`{${concept}} #`);
    }
  for (let step = 1; step <= BESIDE; step++) {
    const next = words[to + step];
    const last = words[from - step];
    if (next) signs.add(`# ${next.stem}`);
    if (last) signs.add(`${last.stem} #`);
  }
  return signs;
}
