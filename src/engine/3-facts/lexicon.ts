import type { Concept } from '../../model/frame.ts';
import { type FiledPhrases, filePhrases } from './file-phrases.ts';
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
  ancestryOf: (concept: string) => readonly string[];
  /** Concepts whose phrases hide what stands inside them: which concepts, or all. */
  covering: Map<string, true | ReadonlySet<string>>;
  /** Concepts that are days or numbers become names. */
  landmarks: Set<string>;
  /** Forenames by person. */
  forenames: Map<string, ReadonlySet<string>>;
}

/** What a lexicon needs at hand before the first text, as plain data. */
export interface LexiconIndex {
  /** The concepts without the words for them. */
  concepts: readonly Omit<Concept, 'words' | 'anaphors'>[];
  phrases: FiledPhrases;
  anaphors: FiledPhrases;
}

/** Makes the index of concepts: reads every phrase. */
export const indexLexicon = (concepts: readonly Concept[]): LexiconIndex => ({
  concepts: concepts.map(({ words: _words, anaphors: _anaphors, ...concept }) => concept),
  phrases: filePhrases(concepts.map(({ words }) => words)),
  anaphors: filePhrases(concepts.map(({ anaphors = [] }) => anaphors)),
});

/** Opens concepts for finding. */
export function openLexicon({ concepts, phrases, anaphors }: LexiconIndex): Lexicon {
  const ancestryOf = ancestries(concepts);
  const idAt = (place: number): string => (concepts[place] as Pick<Concept, 'id'>).id;
  const lexicon: Lexicon = {
    phrases: new PhraseGraph(phrases, (concept) => ancestryOf(idAt(concept))),
    anaphors: new PhraseGraph(anaphors, (concept) => [idAt(concept)]),
    kinds: new Map(),
    ancestryOf,
    covering: new Map(),
    landmarks: new Set(),
    forenames: new Map(),
  };
  for (const concept of concepts) {
    lexicon.kinds.set(concept.id, concept.kind);
    if (concept.covers) lexicon.covering.set(concept.id, concept.covers === true || new Set(concept.covers));
    if (concept.landmark) lexicon.landmarks.add(concept.id);
    if (concept.forenames)
      lexicon.forenames.set(concept.id, new Set(concept.forenames.map((name) => name.toLowerCase())));
  }
  return lexicon;
}

/** Each concept’s ancestry: all that it counts for, itself first. */
function ancestries(concepts: LexiconIndex['concepts']): (concept: string) => readonly string[] {
  const parents = new Map<string, string[]>();
  for (const { id, includes = [] } of concepts)
    for (const child of includes) {
      const before = parents.get(child);
      if (before) before.push(id);
      else parents.set(child, [id]);
    }
  const known = new Map<string, readonly string[]>();
  return (concept) => {
    const before = known.get(concept);
    if (before) return before;
    // A set goes on through what is added to it on the way.
    const found = new Set([concept]);
    for (const each of found) for (const parent of parents.get(each) ?? []) found.add(parent);
    const ancestry = [...found];
    known.set(concept, ancestry);
    return ancestry;
  };
}
