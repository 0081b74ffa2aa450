import type { FactCard } from './answer.ts';

/** A fact found by a reader's words. `highlights`: the words of its texts that matched, as they stand there. */
export interface SearchHit {
  card: FactCard;
  highlights: string[];
}
