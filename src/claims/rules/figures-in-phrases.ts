import { readFigures } from '../../engine/2-figures/index.ts';
import type { Figure } from '../../model/figure.ts';
import { isSpan, type Quantity } from '../../model/value.ts';
import { type DataRule, eachClaim } from './rule.ts';

/** A quantity's phrase holds its figure, and a hedge only where the value has that hedge. */
export const figuresInPhrases: DataRule = {
  name: 'figures-in-phrases',
  reason: 'The number shown and the words shown beside it must be one.',
  check: (database) =>
    eachClaim(database, ({ value, locator: { phrase } }) => {
      if (value.kind !== 'quantity') return [];
      const figures = readFigures(phrase);
      if (figures.some((figure) => isFigureOf(figure, value))) return [];
      const read = figures.map(({ text }) => `“${text}”`).join(', ') || 'no figure';
      return [
        `its value is ${isSpan(value) ? `${value.low} to ${value.high}` : value.number} (${value.hedge}), its phrase says ${read}`,
      ];
    }),
};

/** A phrase too short for its hedge ("130" of "about 130") still holds the figure. */
function isFigureOf(figure: Figure, value: Quantity): boolean {
  const sameNumber = isSpan(value)
    ? figure.low === value.low && figure.high === value.high
    : figure.number === value.number;
  return sameNumber && (figure.hedge === value.hedge || figure.hedge === 'exact');
}
