import * as v from 'valibot';
import { openDatabase } from '../engine/database.ts';
import { factCards } from '../engine/fact-card.ts';
import { openClaimSearch } from '../engine/search/claim-search.ts';
import { openSearch } from '../engine/search/fact-index.ts';
import { search } from '../engine/search.ts';
import { claimEntries } from './claim-entry.ts';
import { InputError } from './input-error.ts';
import { bundledPack, readPack } from './packs.ts';
import { readJsonLines } from './read-json-lines.ts';
import { type SearchOptions, searchOptions } from './search-options.ts';

const ClaimLine = v.object({ id: v.string(), claim: v.string(), title: v.string() });
const QueryLine = v.object({ id: v.string(), text: v.string() });

/** Facts with their claims, best first, as one JSON array. */
function factsFound({ query, packs, limit }: SearchOptions & { what: 'facts' }): string {
  const added = packs.map(readPack);
  const database = openDatabase([bundledPack(), ...added]);
  const hits = search(openSearch(factCards(database)), query, { limit });
  const found = hits.map(({ card }) => ({ ...card.fact, claims: claimEntries(card) }));
  return `${JSON.stringify(found, null, 1)}\n`;
}

/** One line of JSON for each query: the ids of the claims it may speak of, best first. */
function claimsFound({ claims, queries, limit }: SearchOptions & { what: 'claims' }): string {
  const known = readJsonLines(claims, ClaimLine, '{"id": "…", "claim": "…", "title": "…"}');
  const ids = new Set<string>();
  const twice = known.find(({ id }) => ids.size === ids.add(id).size);
  if (twice) throw new InputError(`${claims}: two claims have the id “${twice.id}”; give each its own`);
  const index = openClaimSearch(known);
  const texts = readJsonLines(queries, QueryLine, '{"id": "…", "text": "…"}');
  return texts.map(({ id, text }) => `${JSON.stringify({ id, results: index.search(text, limit) })}\n`).join('');
}

try {
  const options = searchOptions(process.argv.slice(2));
  process.stdout.write(options.what === 'facts' ? factsFound(options) : claimsFound(options));
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(`search: ${error.message}`);
  process.exitCode = 2;
}
