import { type Database, openDatabase } from '../engine/database.ts';
import { factCards } from '../engine/fact-card.ts';
import { openPack } from '../engine/open-pack.ts';
import { openSearch, type SearchIndex } from '../engine/search.ts';

/** All packs that are switched on, opened for all that the background answers. */
export interface Opened {
  database: Database;
  search: SearchIndex;
}

/**
 * Opens packs' JSON texts, the bundled one first: the database for pages, the index for readers' words. Throws an error that
 * says what is wrong where the bundled one is no pack of this version; an imported one that has become so is left out.
 */
export function open(bundledText: string, importedTexts: readonly string[] = []): Opened {
  const bundled = openPack(JSON.parse(bundledText));
  const imported = importedTexts.flatMap((text) => {
    try {
      return [openPack(JSON.parse(text))];
    } catch {
      return [];
    }
  });
  const database = openDatabase([bundled, ...imported]);
  return { database, search: openSearch(factCards(database)) };
}
