import type { Concept } from '../../model/frame.ts';
import { PhraseGraph } from './phrase-graph.ts';

/** A place in a sentence where a concept is named: words `from` to `to`, the last included. */
export interface Hit {
  concept: string;
  from: number;
  to: number;
  /** Stands there through a pronoun or "the city", not by name. */
  indirect?: boolean;
}

/** The compiled lexicon. */
export interface Lexicon {
  phrases: PhraseGraph;
  /** Words that stand for a concept once it has been named. */
  anaphors: PhraseGraph;
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

/** Compiles concepts for finding. */
export function openLexicon(concepts: readonly Concept[]): Lexicon {
  const parents = new Map<string, string[]>();
  for (const concept of concepts)
    for (const child of concept.includes ?? []) {
      const known = parents.get(child);
      if (known) known.push(concept.id);
      else parents.set(child, [concept.id]);
    }
  const lexicon: Lexicon = {
    phrases: new PhraseGraph(),
    anaphors: new PhraseGraph(),
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
    for (const words of concept.words) lexicon.phrases.add(words, own);
    for (const words of concept.anaphors ?? []) lexicon.anaphors.add(words, [concept.id]);
  }
  return lexicon;
}

/** A set goes on through what is added to it on the way. */
function ancestry(id: string, parents: ReadonlyMap<string, readonly string[]>): string[] {
  const found = new Set([id]);
  for (const each of found) for (const parent of parents.get(each) ?? []) found.add(parent);
  return [...found];
}
