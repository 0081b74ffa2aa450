/**
 * Where a key leads from `current` among the stops in reading order: the arrows to the neighbours, Home and End to the ends.
 * Undefined for any other key and at the ends.
 */
export const nextStop = (key: string, stops: readonly number[], current: number | undefined): number | undefined => {
  const at = current === undefined ? -1 : stops.indexOf(current);
  if (key === 'ArrowDown' || key === 'ArrowRight') return stops[at + 1];
  if (key === 'ArrowUp' || key === 'ArrowLeft') return at > 0 ? stops[at - 1] : undefined;
  if (key === 'Home') return stops[0];
  return key === 'End' ? stops.at(-1) : undefined;
};
