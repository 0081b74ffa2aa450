import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { compile } from '../../src/claims/compile.ts';
import { authoredDatabase } from '../../src/claims/load.ts';
import { readPageFile } from '../../src/cli/read-page.ts';
import { findFacts } from '../../src/engine/3-facts/find-facts.ts';
import { openDatabase } from '../../src/engine/database.ts';
import type { Value } from '../../src/model/value.ts';

const ARTICLE = fileURLToPath(new URL('../pages/sample/source.html', import.meta.url));

/** What the sample article that a newcomer sees first says, in its order: nothing may be missed there, and nothing marked besides. */
const SAID = `
israeli-delegation-visit-march-2024: cancelled
resolution-us-vote: did not veto
resolution-us-vote: abstained
resolution-immediate-ceasefire: immediate ceasefire
resolution-ceasefire-period: for the rest of Ramadan
resolution-votes-in-favour: 14
us-vetoes-of-ceasefire-resolutions: 4
russia-china-vetoes: 2
resolution-hostage-release: called for their release
resolution-hostage-release-terms: at once and without conditions
resolution-ceasefire-conditional: not conditional
israeli-delegation-cancelled-by: Netanyahu
israeli-delegation-visit-march-2024: cancelled
israeli-delegation-purpose: the planned offensive in Rafah
white-house-reaction: perplexed
resolution-binding: not binding
us-policy-changed: no change
us-policy-changed: policy changed
resolution-binding: binding
rafah-displaced-population: 1500000
rafah-strikes-continue: strikes on Rafah continued
gaza-death-toll: 32333
october-7-deaths: 1400
hostages-held-in-gaza: 134
hostages-presumed-dead: 33
gallant-visit-march-2024: went ahead
gallant-sullivan-meeting-march-2024: Tuesday 26 March
kirby-rafah-mistake: a mistake
`;

const written = (value: Value): string =>
  value.kind === 'stance' ? value.label : 'number' in value ? String(value.number) : value.kind;

it('finds what the sample article says, and nothing else', () => {
  const found = findFacts(openDatabase([compile(authoredDatabase)]), readPageFile(ARTICLE, undefined));
  expect(found.map(({ match }) => `${match.fact.id}: ${written(match.value)}`)).toEqual(SAID.trim().split('\n'));
});
