import { LetterPattern } from '../letter-pattern.ts';
import type { Lexicon } from './lexicon.ts';
import type { Reading } from './reading.ts';

/** What a pronoun can stand for, and how. */
export interface Pronoun {
  kinds: readonly string[];
  /** "Him" is not the subject of its own clause. */
  isObject?: boolean;
  /** "They" may be the two named last. */
  isPlural?: boolean;
  /** "We" are the speaker’s side. */
  isSpeaker?: boolean;
}

const THINGS = ['body', 'place', 'thing'];

/** Pronouns by their lower-case word. */
export const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ['he', { kinds: ['person'] }],
  ['him', { kinds: ['person'], isObject: true }],
  ['his', { kinds: ['person'] }],
  ['she', { kinds: ['person'] }],
  ['her', { kinds: ['person'] }],
  ['it', { kinds: THINGS }],
  ['its', { kinds: THINGS }],
  ['they', { kinds: ['people', 'body', 'person'], isPlural: true }],
  ['them', { kinds: ['people', 'thing'], isPlural: true }],
  ['their', { kinds: ['people', 'body', 'person'], isPlural: true }],
  ['both', { kinds: ['person'], isPlural: true }],
  ['there', { kinds: ['place'] }],
  ['we', { kinds: ['person'], isSpeaker: true }],
  ['our', { kinds: ['person'], isSpeaker: true }],
]);

/** How many things named before "it" it may stand for; the wordings around it tell which. */
const CHOICES = 3;

/** A name in a sentence that a pronoun can stand for. */
interface Name {
  concept: string;
  kind: string;
  from: number;
  to: number;
}

/** The names of a sentence in its order, those of a speaker's label left out. */
export function namesIn(reading: Reading, lexicon: Lexicon): Name[] {
  const label = labelEnd(reading);
  const names: Name[] = [];
  for (const [concept, hits] of reading.hits) {
    const kind = lexicon.kinds.get(concept);
    if (!kind) continue;
    for (const hit of hits)
      if (!hit.indirect && hit.from >= label) names.push({ concept, kind, from: hit.from, to: hit.to });
  }
  return names.sort((a, b) => a.from - b.from);
}

/**
 * What the pronoun at a word stands for among what is of `kind`: the name last before it in its sentence, else what the
 * sentences before named, subject first (`earlier`). A person as object ("stopped him") is not his clause's subject.
 */
export function antecedents(
  reading: Reading,
  at: number,
  pronoun: Pronoun,
  kind: string,
  names: readonly Name[],
  earlier: readonly string[],
): string[] {
  const before = names.filter((name) => name.kind === kind && name.to < at);
  const subject = before.at(-1);
  if (kind !== 'person') return subject ? [subject.concept] : earlier.slice(0, CHOICES);
  if (pronoun.isPlural) return before.length > 1 ? before.slice(-2).map((name) => name.concept) : earlier.slice(0, 2);
  if (!subject) return earlier.slice(0, 1);
  if (!pronoun.isObject || isClauseBetween(reading, subject.to, at)) return [subject.concept];
  const other = before.findLast((name) => name.concept !== subject.concept);
  return other ? [other.concept] : earlier.filter((concept) => concept !== subject.concept).slice(0, 1);
}

const isClauseBetween = (reading: Reading, from: number, to: number): boolean =>
  reading.words.slice(from + 1, to + 1).some((word) => word.breakBefore > 0);

const LABEL = new LetterPattern(String.raw`^[\p{Lu}][\p{Lu}.’' -]{1,40}:`);
/** "MR. KIRBY: He is here." The words of a speaker’s label in a transcript: he speaks, and is not the one spoken of. */
export function labelEnd(reading: Reading): number {
  const label = LABEL.for(reading.text).exec(reading.text)?.[0];
  return label === undefined ? 0 : reading.words.filter((word) => word.end <= label.length).length;
}
