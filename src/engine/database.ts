import type { Claim } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { Fact } from '../model/fact.ts';
import type { Scene } from '../model/frame.ts';
import type { Pack } from '../model/pack.ts';
import { type FrameIndex, indexFrames } from './3-facts/frame-index.ts';
import { type Lexicon, openLexicon } from './3-facts/lexicon.ts';
import { indexQuotes, type QuoteIndex } from './3-facts/quote-index.ts';
import { type DocumentIndex, indexDocuments } from './own-documents.ts';

/** Packs opened for matching: everything by its id, and the indexes a page is held against. */
export interface Database {
  documents: ReadonlyMap<string, Document>;
  documentIndex: DocumentIndex;
  facts: ReadonlyMap<string, Fact>;
  claimsByFact: ReadonlyMap<string, readonly Claim[]>;
  scenes: ReadonlyMap<string, Scene>;
  lexicon: Lexicon;
  frames: FrameIndex;
  quotes: QuoteIndex;
}

/** Opens checked packs (openPack) as one database. Where two packs use one id, the later pack's entry stands. */
export function openDatabase(packs: readonly Pack[]): Database {
  const facts = byId(packs.flatMap((pack) => pack.facts));
  const claimsByFact = new Map<string, Claim[]>();
  for (const claim of byId(packs.flatMap((pack) => pack.claims)).values()) {
    const list = claimsByFact.get(claim.fact);
    if (list) list.push(claim);
    else claimsByFact.set(claim.fact, [claim]);
  }
  return {
    documentIndex: indexDocuments(byId(packs.flatMap((pack) => pack.documents)).values()),
    documents: byId(packs.flatMap((pack) => pack.documents)),
    facts,
    claimsByFact,
    scenes: byId(packs.flatMap((pack) => pack.scenes)),
    lexicon: openLexicon([...byId(packs.flatMap((pack) => pack.concepts)).values()]),
    frames: indexFrames([...facts.values()], byId(packs.flatMap((pack) => pack.scenes))),
    quotes: indexQuotes(facts, [...claimsByFact.values()].flat()),
  };
}

const byId = <T extends { id: string }>(entries: readonly T[]): Map<string, T> =>
  new Map(entries.map((entry) => [entry.id, entry]));
