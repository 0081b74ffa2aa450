import type { Annotation, RelationName } from '../../model/annotation.ts';
import type { GoldAnnotation } from './gold-pages.ts';

/** What the engine says of a page, as far as it is scored. */
export type Predicted = Pick<Annotation, 'fact' | 'quote' | 'sentence'> & {
  relations: { document: string; relation: RelationName }[];
};

/** One gold relation of a found statement, and what the engine has there; null where it has none. */
export interface RelationPair {
  gold: GoldAnnotation;
  document: string;
  wanted: RelationName;
  got: RelationName | null;
}

/** One page's gold annotations and the engine's, one to one. */
export interface Comparison {
  found: GoldAnnotation[];
  missed: GoldAnnotation[];
  /** Annotations that the gold has not got; a second one for one statement and fact is among them. */
  extra: Predicted[];
  relations: RelationPair[];
}

/**
 * Holds the engine's annotations of one page against the gold ones. Two belong together when the fact is the same and one's
 * quote stands in the other's sentence, or their sentences have 60 % of their words in common. Facts outside `scored` are
 * passed over: the gold does not mark them.
 */
export function compareAnnotations(
  gold: readonly GoldAnnotation[],
  predicted: readonly Predicted[],
  scored: ReadonlySet<string>,
): Comparison {
  const left = predicted.filter(({ fact }) => scored.has(fact));
  const comparison: Comparison = { found: [], missed: [], extra: left, relations: [] };
  for (const one of gold) {
    const at = left.findIndex((other) => other.fact === one.fact && isSamePlace(one, other));
    const [hit] = at < 0 ? [] : left.splice(at, 1);
    if (!hit) {
      comparison.missed.push(one);
      continue;
    }
    comparison.found.push(one);
    const got = new Map(hit.relations.map(({ document, relation }) => [document.slice(0, 3), relation]));
    for (const [document, wanted] of Object.entries(one.relations))
      comparison.relations.push({ gold: one, document, wanted, got: got.get(document) ?? null });
  }
  return comparison;
}

const ALIKE = 0.6;

/** True where one’s quote stands in the other’s sentence, or most of their words are the same. */
export function isSamePlace(
  gold: Pick<Predicted, 'quote' | 'sentence'>,
  predicted: Pick<Predicted, 'quote' | 'sentence'>,
) {
  const [goldQuote, quote] = [plain(gold.quote), plain(predicted.quote)];
  const [goldSentence, sentence] = [plain(gold.sentence), plain(predicted.sentence)];
  if (sentence.includes(goldQuote) || (quote !== '' && goldSentence.includes(quote))) return true;
  const [wanted, got] = [wordsOf(goldSentence), wordsOf(sentence)];
  const both = [...got].filter((word) => wanted.has(word)).length;
  return both > 0 && both / (wanted.size + got.size - both) >= ALIKE;
}

/** One spelling for quotation marks, dashes, spaces and capitals. */
const plain = (text: string): string =>
  text
    .replace(/[\u00AD\u200B]/g, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

const wordsOf = (text: string): Set<string> => new Set(text.match(/[a-z0-9]+/g));
