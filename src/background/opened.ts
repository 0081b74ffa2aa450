import { type Database, openDatabase } from '../engine/database.ts';
import { factCards } from '../engine/fact-card.ts';
import { openPack } from '../engine/open-pack.ts';
import { openSearch, type SearchIndex } from '../engine/search.ts';

/** The bundled pack opened for all that the background answers. */
export interface Opened {
  database: Database;
  search: SearchIndex;
}

/**
 * Opens a pack's JSON text: the database for pages, the index for readers' words.
 * Throws an error that says what is wrong where the text is no pack of this version.
 */
export function open(packText: string): Opened {
  const database = openDatabase([openPack(JSON.parse(packText))]);
  return { database, search: openSearch(factCards(database)) };
}
