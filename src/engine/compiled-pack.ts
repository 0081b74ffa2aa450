import * as v from 'valibot';
import type { Evidence } from '../model/evidence.ts';
import type { Scene } from '../model/frame.ts';
import { PACK_FORMAT, type Pack } from '../model/pack.ts';
import { type Database, databaseOf, openDatabase } from './database.ts';
import { factCard, factCards } from './fact-card.ts';
import { type DatabaseIndex, indexPacks, type ReportedFact } from './index-packs.ts';
import { lazily } from './lazily.ts';
import { openKeptSearch, openSearch, type SearchIndex } from './search/fact-index.ts';

const PlacesSchema = v.array(v.number());

/** The first line of a compiled pack: which pack it is, and what the lines behind it are. */
const HeadSchema = v.object({
  compiled: v.object({ id: v.string(), title: v.string(), version: v.string() }),
  /** The length of each line in UTF-16 units: the database’s index, the search’s, the concepts, the evidence, each fact with its claims, each scene. */
  lengths: PlacesSchema,
  /** The places of the facts that claims answer: the cards that are searched. */
  cards: PlacesSchema,
});
type Head = v.InferOutput<typeof HeadSchema>;

/** Packs opened for pages and for readers. */
export interface Opened {
  database: Database;
  /** The search over the same facts, opened by the first who asks: no page waits for it. */
  search: () => SearchIndex;
}

/** Opens checked packs (openPack, openKeptPack). Where two use one id, the later pack's entry stands. */
export function openPacks(packs: readonly Pack[]): Opened {
  const database = openDatabase(packs);
  return { database, search: lazily(() => openSearch(factCards(database))) };
}

/**
 * Compiles a checked pack (openPack) into a text that opens in a fraction of the time: the indexes ready-made, and each fact
 * with its claims on a line of its own, so that only those are read which a page or a reader comes to. It is a part of the
 * program that was built with it, and is never exchanged: what comes from elsewhere is a pack.
 */
export function compilePack(pack: Pack): string {
  const { index, facts, scenes, evidence } = indexPacks([pack]);
  const { search } = openPacks([pack]);
  const lines = [index, search().index, pack.concepts, evidence, ...facts, ...scenes].map(
    (part) => `${inAscii(JSON.stringify(part))}\n`,
  );
  const head: Head = {
    compiled: { id: pack.id, title: pack.title, version: pack.version },
    lengths: lines.map((line) => line.length),
    cards: facts.flatMap(({ claims }, place) => (claims.length > 0 ? [place] : [])),
  };
  return `${inAscii(JSON.stringify(head))}\n${lines.join('')}`;
}

/** JSON of the same data without a letter beyond ASCII: a text with one is kept at two bytes a letter, and takes longer to read. */
const inAscii = (json: string): string =>
  json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * Opens what compilePack made. Its content was checked before it was compiled, and is trusted: only its first line is
 * checked, and its length. Throws an Error that says what is wrong where the text is none, or not all of it.
 */
export function openCompiledPack(text: string): Opened {
  const { cards, index, factAt, sceneAt, evidence, searchLine } = linesOf(text);
  const database = databaseOf(index, { factAt, sceneAt, evidence });
  const cardAt = (card: number) => {
    const place = cards[card];
    return place === undefined ? undefined : factCard(database, factAt(place).fact);
  };
  return {
    database,
    search: lazily(() => openKeptSearch(searchLine(), { all: lazily(() => factCards(database)), at: cardAt })),
  };
}

/** The pack that was compiled, to be opened together with others. Throws as openCompiledPack does. */
export function packCompiled(text: string): Pack {
  const { compiled, index, conceptsLine, factAt, sceneAt, evidence } = linesOf(text);
  const facts = index.facts.map((_, place) => factAt(place));
  return {
    format: PACK_FORMAT,
    ...compiled,
    documents: [...index.documents],
    facts: facts.map(({ fact }) => fact),
    claims: facts.flatMap(({ claims }) => claims),
    concepts: JSON.parse(conceptsLine()),
    scenes: index.scenes.map((_, place) => sceneAt(place)),
    evidence: [...evidence()],
  };
}

function linesOf(text: string) {
  const { compiled, lengths, cards } = headOf(text);
  const ends = [text.indexOf('\n') + 1];
  for (const length of lengths) ends.push((ends.at(-1) as number) + length);
  if (ends.at(-1) !== text.length) throw new Error('a part of the compiled pack is missing; build it again');
  const line = (number: number): string => text.slice(ends[number], ends[number + 1]);
  const index: DatabaseIndex = JSON.parse(line(0));
  return {
    compiled,
    cards,
    index,
    searchLine: () => line(1),
    conceptsLine: () => line(2),
    evidence: (): Evidence[] => JSON.parse(line(3)),
    factAt: readOnce<ReportedFact>((place) => line(4 + place)),
    sceneAt: readOnce<Scene>((place) => line(4 + index.facts.length + place)),
  };
}

function headOf(text: string): Head {
  const line = text.slice(0, text.indexOf('\n') + 1);
  const head = v.safeParse(v.pipe(v.string(), v.parseJson(), HeadSchema), line);
  if (!head.success) throw new Error('this is no compiled pack; build it again');
  return head.output;
}

/** What stands on lines, each read when it is first asked for. */
function readOnce<T>(lineAt: (place: number) => string): (place: number) => T {
  const known: T[] = [];
  return (place) => {
    const entry: T = known[place] ?? JSON.parse(lineAt(place));
    known[place] = entry;
    return entry;
  };
}
