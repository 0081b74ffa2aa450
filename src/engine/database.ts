import type { Claim } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { Fact } from '../model/fact.ts';
import type { Scene } from '../model/frame.ts';
import type { Pack } from '../model/pack.ts';
import { EvidenceIndex } from './3-facts/evidence-index.ts';
import { FrameIndex } from './3-facts/frame-index.ts';
import { type Lexicon, openLexicon } from './3-facts/lexicon.ts';
import { indexQuotes, type QuoteIndex } from './3-facts/quote-index.ts';
import { type DatabaseIndex, type Entries, indexPacks, type ReportedFact } from './index-packs.ts';
import { lazily } from './lazily.ts';
import { type DocumentIndex, indexDocuments } from './own-documents.ts';

/** Entries by their ids, each read when it is first asked for. */
export type Lookup<T> = Pick<ReadonlyMap<string, T>, 'get' | 'values' | 'size'>;

/** Packs opened for matching: everything by its id, and the indexes a page is held against. */
export interface Database {
  documents: ReadonlyMap<string, Document>;
  documentIndex: DocumentIndex;
  facts: Lookup<Fact>;
  claimsByFact: Pick<Lookup<readonly Claim[]>, 'get'>;
  scenes: Lookup<Scene>;
  lexicon: Lexicon;
  frames: FrameIndex;
  quotes: QuoteIndex;
  evidence: EvidenceIndex;
}

/** Opens checked packs (openPack) as one database. Where two packs use one id, the later pack's entry stands. */
export function openDatabase(packs: readonly Pack[]): Database {
  const { index, facts, scenes, evidence } = indexPacks(packs);
  return databaseOf(index, {
    factAt: (place) => facts[place] as ReportedFact,
    sceneAt: (place) => scenes[place] as Scene,
    evidence: () => evidence,
  });
}

/** A database from its index and what that names. */
export function databaseOf(index: DatabaseIndex, { factAt, sceneAt, evidence }: Entries): Database {
  const reported = lookup(index.facts, factAt);
  const scenes = lookup(index.scenes, sceneAt);
  const documentIndex = lazily(() => indexDocuments(index.documents));
  const weighed = lazily(() => new EvidenceIndex(evidence()));
  const quotes = lazily(() => indexQuotes(index.quotes.map(factAt)));
  return {
    documents: new Map(index.documents.map((document) => [document.id, document])),
    get documentIndex() {
      return documentIndex();
    },
    facts: lookup(index.facts, (place) => factAt(place).fact),
    claimsByFact: { get: (id) => reported.get(id)?.claims },
    scenes,
    lexicon: openLexicon(index.lexicon),
    frames: new FrameIndex(index.patterns, (place) => factAt(place).fact),
    get quotes() {
      return quotes();
    },
    get evidence() {
      return weighed();
    },
  };
}

function lookup<T>(ids: readonly string[], at: (place: number) => T): Lookup<T> {
  const places = new Map(ids.map((id, place) => [id, place]));
  return {
    get(id) {
      const place = places.get(id);
      return place === undefined ? undefined : at(place);
    },
    values: () => ids.map((_, place) => at(place)).values(),
    size: ids.length,
  };
}
