import type { Page } from '../../model/page.ts';
import type { Database } from '../database.ts';
import { Discourse } from './discourse.ts';
import { type FactMatch, matchFacts, publishedOf } from './match.ts';
import { PagePatterns } from './page-patterns.ts';
import { focusOf, readStatements } from './read-page.ts';
import type { Reading } from './reading.ts';

/** A fact found on a page, and the statement that reports it. */
export interface FoundFact {
  reading: Reading;
  match: FactMatch;
  /** The few statements before it on the page, in order: who “he” is stands there. */
  previous: string[];
}

const LOOK_BACK = 4;

/** So many facts must stand on a page by wordings before evidence alone adds others to them: elsewhere it is of look-alikes. */
const FACTS_BY_WORDINGS = 2;

/** Every statement of the page that reports a fact of the database, in page order, each fact once a statement. */
export function findFacts(database: Database, page: Page): FoundFact[] {
  const readings = readStatements(page, database.lexicon, (block) => publishedOf(block.published, page.published));
  const focus = focusOf(page, readings, database.lexicon);
  const patterns = new PagePatterns(database.frames, readings, focus);
  if (patterns.isEmpty) return [];
  const discourse = new Discourse(database.lexicon);
  const found: FoundFact[] = [];
  for (const [at, reading] of readings.entries()) {
    discourse.resolve(reading, focus.concepts);
    for (const match of matchFacts(database, patterns, reading, discourse, focus)) {
      const previous = readings.slice(Math.max(0, at - LOOK_BACK), at).map((earlier) => earlier.text);
      found.push({ reading, match, previous });
    }
    discourse.remember(reading);
  }
  const byWordings = new Set(found.flatMap(({ match }) => (match.isByEvidence ? [] : [match.fact.id])));
  return byWordings.size < FACTS_BY_WORDINGS ? found.filter(({ match }) => !match.isByEvidence) : found;
}
