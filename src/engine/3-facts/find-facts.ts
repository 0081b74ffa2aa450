import type { Page } from '../../model/page.ts';
import type { Database } from '../database.ts';
import { Discourse } from './discourse.ts';
import { type FactMatch, matchFacts, publishedOf } from './match.ts';
import { focusOf, readStatements } from './read-page.ts';
import type { Reading } from './reading.ts';

/** A fact found on a page, and the statement that reports it. */
export interface FoundFact {
  reading: Reading;
  match: FactMatch;
}

/** Every statement of the page that reports a fact of the database, in page order, each fact once a statement. */
export function findFacts(database: Database, page: Page): FoundFact[] {
  const readings = readStatements(page, database.lexicon, (block) => publishedOf(block.published, page.published));
  const focus = focusOf(page, readings, database.lexicon);
  const discourse = new Discourse(database.lexicon);
  const found: FoundFact[] = [];
  for (const reading of readings) {
    discourse.resolve(reading, focus.concepts);
    const published = publishedOf(page.blocks[reading.block]?.published, page.published);
    for (const match of matchFacts(database, reading, discourse, focus, published)) found.push({ reading, match });
    discourse.remember(reading);
  }
  return found;
}
