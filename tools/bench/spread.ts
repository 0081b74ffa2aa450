/** The middle of some numbers and the quarters around it: half of them lie between `lower` and `upper`. */
export interface Spread {
  lower: number;
  middle: number;
  upper: number;
}

/** Quantiles by linear interpolation between the nearest two (type 7 of Hyndman and Fan, 1996); NaN of no numbers. */
export function spreadOf(numbers: readonly number[]): Spread {
  const sorted = [...numbers].sort((one, other) => one - other);
  const at = (share: number): number => {
    const place = share * (sorted.length - 1);
    const below = sorted[Math.floor(place)] ?? Number.NaN;
    return below + ((sorted[Math.ceil(place)] ?? Number.NaN) - below) * (place - Math.floor(place));
  };
  return { lower: at(0.25), middle: at(0.5), upper: at(0.75) };
}
