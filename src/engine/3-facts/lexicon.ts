import type { Concept } from '../../model/frame.ts';
import { stemOf } from './words.ts';

/** A place in a sentence where a concept is named: words `from` to `to`, the last included. */
export interface Hit {
  concept: string;
  from: number;
  to: number;
  /** Stands there through a pronoun or "the city", not by name. */
  indirect?: boolean;
}

/** A phrase of the lexicon, word by word. */
export interface Phrase {
  keys: readonly string[];
  /** How each word is held to its key: by stem, by its letters, or by letters and capitals. */
  holds: readonly ('stem' | 'letters' | 'name' | 'capitals')[];
  concepts: readonly string[];
}

/** Phrases by their first word: those of one word, and longer ones by their second, since "not" alone begins hundreds. */
export type PhraseIndex = Map<string, { single: Phrase[]; longer: Map<string, Phrase[]> }>;

/** The compiled lexicon. */
export interface Lexicon {
  phrases: PhraseIndex;
  /** Words that stand for a concept once it has been named. */
  anaphors: PhraseIndex;
  kinds: Map<string, Concept['kind']>;
  /** Each concept with all that it counts for, itself first: Kirby speaks for the White House, and that for the US. */
  ancestry: Map<string, readonly string[]>;
  /** Concepts whose phrases hide what stands inside them: which concepts, or all. */
  covering: Map<string, true | ReadonlySet<string>>;
  /** Concepts that are days or numbers become names. */
  landmarks: Set<string>;
  /** Forenames by person. */
  forenames: Map<string, ReadonlySet<string>>;
}

/**
 * Compiles concepts for finding. A word with a capital ("Rafah") is matched with it, one all in capitals ("US") as it is,
 * one after "=" by its letters, every other by its stem.
 */
export function openLexicon(concepts: readonly Concept[]): Lexicon {
  const parents = new Map<string, string[]>();
  for (const concept of concepts)
    for (const child of concept.includes ?? []) parents.set(child, [...(parents.get(child) ?? []), concept.id]);
  const lexicon: Lexicon = {
    phrases: new Map(),
    anaphors: new Map(),
    kinds: new Map(),
    ancestry: new Map(),
    covering: new Map(),
    landmarks: new Set(),
    forenames: new Map(),
  };
  for (const concept of concepts) {
    const own = ancestry(concept.id, parents);
    lexicon.kinds.set(concept.id, concept.kind);
    lexicon.ancestry.set(concept.id, own);
    if (concept.covers) lexicon.covering.set(concept.id, concept.covers === true || new Set(concept.covers));
    if (concept.landmark) lexicon.landmarks.add(concept.id);
    if (concept.forenames)
      lexicon.forenames.set(concept.id, new Set(concept.forenames.map((name) => name.toLowerCase())));
    for (const words of concept.words) add(lexicon.phrases, words, own);
    for (const words of concept.anaphors ?? []) add(lexicon.anaphors, words, [concept.id]);
  }
  return lexicon;
}

function ancestry(id: string, parents: Map<string, string[]>): string[] {
  const found = [id];
  for (let i = 0; i < found.length; i++)
    for (const parent of parents.get(found[i] ?? '') ?? []) if (!found.includes(parent)) found.push(parent);
  return found;
}

function add(index: PhraseIndex, text: string, concepts: readonly string[]): void {
  const words = text.split(/[\s-]+/).filter(Boolean);
  const holds = words.map((word) => {
    if (word.startsWith('=')) return 'letters' as const;
    if (/^\p{Lu}[\p{Lu}\d]+$/u.test(word)) return 'capitals' as const;
    return /^\p{Lu}/u.test(word) ? ('name' as const) : ('stem' as const);
  });
  const keys = words.map((word, at) => {
    const lower = word.replace(/^=/, '').toLowerCase();
    return holds[at] === 'stem' ? stemOf(lower) : lower;
  });
  const [first, second] = keys;
  if (first === undefined) return;
  const entry = index.get(first) ?? { single: [], longer: new Map<string, Phrase[]>() };
  index.set(first, entry);
  const phrase = { keys, holds, concepts };
  if (second === undefined) entry.single.push(phrase);
  else entry.longer.set(second, [...(entry.longer.get(second) ?? []), phrase]);
}
