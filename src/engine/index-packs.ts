import type { Claim } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Fact } from '../model/fact.ts';
import type { Scene } from '../model/frame.ts';
import type { Pack } from '../model/pack.ts';
import { type FiledPatterns, filePatterns } from './3-facts/file-patterns.ts';
import { indexLexicon, type LexiconIndex } from './3-facts/lexicon.ts';

/** What a database needs at hand before the first page, as plain data. Facts are named by their place among all facts. */
export interface DatabaseIndex {
  documents: readonly Document[];
  lexicon: LexiconIndex;
  /** The ids of the scenes and of the facts. */
  scenes: readonly string[];
  facts: readonly string[];
  /** Facts of kind quote that claims answer. */
  quotes: readonly number[];
  patterns: FiledPatterns;
}

/** A fact with all claims on it. */
export interface ReportedFact {
  fact: Fact;
  claims: readonly Claim[];
}

/** What a database reads only when a page or a reader comes to it: each by its place among all, the same each time. */
export interface Entries {
  factAt: (place: number) => ReportedFact;
  sceneAt: (place: number) => Scene;
  evidence: () => readonly Evidence[];
}

/**
 * Makes one index of checked packs (openPack), and puts claims to their facts. Every wording and phrase is read, which is
 * most of the work of opening. Where two packs use one id, the later pack's entry stands.
 */
export function indexPacks(packs: readonly Pack[]): {
  index: DatabaseIndex;
  facts: readonly ReportedFact[];
  scenes: readonly Scene[];
  evidence: readonly Evidence[];
} {
  const entries = <T extends { id: string }>(entriesOf: (pack: Pack) => readonly T[]): Map<string, T> =>
    new Map(packs.flatMap(entriesOf).map((entry) => [entry.id, entry]));
  const facts = entries((pack) => pack.facts);
  const scenes = entries((pack) => pack.scenes);
  const claims = new Map<string, Claim[]>();
  for (const claim of entries((pack) => pack.claims).values()) {
    const list = claims.get(claim.fact);
    if (list) list.push(claim);
    else claims.set(claim.fact, [claim]);
  }
  const ids = [...facts.keys()];
  const places = new Map(ids.map((id, place) => [id, place]));
  const index: DatabaseIndex = {
    documents: [...entries((pack) => pack.documents).values()],
    lexicon: indexLexicon([...entries((pack) => pack.concepts).values()]),
    scenes: [...scenes.keys()],
    facts: ids,
    quotes: [...claims.keys()].filter((id) => facts.get(id)?.kind === 'quote').map((id) => places.get(id) as number),
    patterns: filePatterns([...facts.values()], scenes),
  };
  return {
    index,
    facts: [...facts.values()].map((fact) => ({ fact, claims: claims.get(fact.id) ?? [] })),
    scenes: [...scenes.values()],
    evidence: [...entries((pack) => pack.evidence ?? []).values()],
  };
}
