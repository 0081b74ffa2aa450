import type { Fact } from '../../model/fact.ts';
import type { PatternMatch } from './match-pattern.ts';
import type { Reading } from './reading.ts';
import type { Word } from './words.ts';

type Span = PatternMatch['spans'][number];

/** A stance is underlined in so many words at most: its predicate, and its subject where that stands close. */
const UNDERLINED_WORDS = 9;
/** A part of more words is a loose one. */
const LOOSE_WORDS = 7;
/** Parts with so many words between them at most are underlined as one. */
const APART = 2;

/**
 * The words of a statement that are underlined for a fact it reports, in UTF-16 units of the statement's text: a quantity's figure,
 * else the part of the match that says most, with what belongs to it.
 */
export function underlined(
  { kind }: Pick<Fact, 'kind'>,
  match: PatternMatch,
  reading: Reading,
): { start: number; end: number } {
  const figure = kind === 'quantity' ? match.figure : null;
  if (figure) return { start: figure.figure.start, end: figure.figure.end };
  const span = joined(match.spans, reading.words);
  const from = predicateStart(match, span);
  return { start: reading.words[from]?.start ?? 0, end: reading.words[span.to]?.end ?? reading.text.length };
}

/** The part that says most, with those right beside it: “had not changed” says little without “American policy”. */
function joined(spans: readonly Span[], words: readonly Word[]): Pick<Span, 'from' | 'to'> {
  const fullest = spans.reduce((best, other) => (weightOf(other) > weightOf(best) ? other : best));
  let { from, to } = fullest;
  for (const other of spans) {
    const next = words.slice(Math.min(to, other.to) + 1, Math.max(from, other.from) + 1);
    if (next.length > APART + 1 || next.some(({ breakBefore }) => breakBefore > 0)) continue;
    from = Math.min(from, other.from);
    to = Math.max(to, other.to);
  }
  return { from, to };
}

/** The part with the most places says most; of equal ones the longer, unless other words have made it long. */
const weightOf = ({ places, from, to }: Span): number =>
  places * 100 + (to - from < LOOSE_WORDS ? to - from : from - to);

/** Where the underline begins: with the first matched word of the span that lies near enough to its last. */
function predicateStart(match: PatternMatch, span: Pick<Span, 'from' | 'to'>): number {
  let from = span.to;
  for (let at = span.to; at >= span.from && span.to - at < UNDERLINED_WORDS; at--) if (match.taken.has(at)) from = at;
  return from;
}
