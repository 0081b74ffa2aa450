import type { Concept } from '../../model/frame.ts';
import { openingsOf } from './openings.ts';
import { PhraseGraph } from './phrase-graph.ts';
import type { Phrase } from './phrase-points.ts';

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

/** Opens concepts for finding. `openings`: those of the same concepts’ phrases (openingsOf, phrasesOf). */
export function openLexicon(concepts: readonly Concept[], openings = openingsOf(phrasesOf(concepts))): Lexicon {
  const ancestryOf = ancestries(concepts);
  const anaphors = concepts.flatMap(({ id, anaphors = [] }) => anaphors.map((text) => ({ text, concepts: [id] })));
  const lexicon: Lexicon = {
    phrases: new PhraseGraph(openings, phraseAmong(concepts, ancestryOf)),
    anaphors: PhraseGraph.of(anaphors),
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

/** The phrases that name concepts, concept by concept. */
export function* phrasesOf(concepts: readonly Concept[]): Iterable<Phrase> {
  const ancestryOf = ancestries(concepts);
  for (const { id, words } of concepts) for (const text of words) yield { text, concepts: ancestryOf(id) };
}

/** One of those phrases by its number. */
function phraseAmong(
  concepts: readonly Concept[],
  ancestryOf: (concept: string) => readonly string[],
): (number: number) => Phrase {
  const owners = new Int32Array(concepts.reduce((sum, { words }) => sum + words.length, 0));
  const first: number[] = [];
  let number = 0;
  for (const [place, { words }] of concepts.entries()) {
    first.push(number);
    owners.fill(place, number, number + words.length);
    number += words.length;
  }
  return (wanted) => {
    const place = owners[wanted] as number;
    const { id, words } = concepts[place] as Concept;
    return { text: words[wanted - (first[place] as number)] as string, concepts: ancestryOf(id) };
  };
}

/** Each concept’s ancestry: all that it counts for, itself first. */
function ancestries(concepts: readonly Concept[]): (concept: string) => readonly string[] {
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
