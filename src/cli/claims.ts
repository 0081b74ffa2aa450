import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildPack, RulesBroken } from '../claims/build.ts';
import { check, describeFinding, type Finding } from '../claims/check.ts';
import { authoredDatabase } from '../claims/load.ts';
import { readCorpus } from '../claims/read-corpus.ts';
import { corpusRules, dataRules } from '../claims/rules/index.ts';
import type { Claim } from '../model/claim.ts';
import type { Pack } from '../model/pack.ts';

const USAGE = 'usage: npm run --silent claims -- list | check [--corpus DIR] | build';
const PACK_FILE = new URL('../../build/pack.json', import.meta.url);

/** What the user asked for cannot be done as asked: exit code 2. */
class Unusable extends Error {}

function main(args: string[]): number {
  const { values, positionals } = readArguments(args);
  const [command, ...rest] = positionals;
  if (rest.length > 0) throw new Unusable(`“${rest[0]}” is one argument too many; ${USAGE}`);
  if (values.corpus !== undefined && command !== 'check') throw new Unusable(`--corpus goes with check only; ${USAGE}`);
  if (command === 'list') return list();
  if (command === 'check') return runCheck(values.corpus);
  if (command === 'build') return build();
  throw new Unusable(command === undefined ? `a command is missing; ${USAGE}` : `“${command}” is no command; ${USAGE}`);
}

function readArguments(args: string[]) {
  try {
    return parseArgs({ args, options: { corpus: { type: 'string' } }, allowPositionals: true });
  } catch (error) {
    throw new Unusable(`${error instanceof Error ? error.message : error}; ${USAGE}`);
  }
}

function list(): number {
  const pack = buildPack();
  console.log(
    JSON.stringify(
      pack.claims.map((claim) => entryOf(claim, pack)),
      null,
      2,
    ),
  );
  return 0;
}

const entryOf = ({ id, fact, document, value, attribution, asOf, statement, locator }: Claim, { documents }: Pack) => ({
  id,
  fact,
  document,
  outlet: documents.find((entry) => entry.id === document)?.outlet ?? null,
  paragraph: locator.paragraph,
  value,
  attribution,
  asOf: asOf.date,
  statement,
  phrase: locator.phrase,
});

function runCheck(folder: string | undefined): number {
  const findings = check(authoredDatabase, folder === undefined ? undefined : corpusIn(folder));
  const skipped =
    folder === undefined ? `; without --corpus not checked: ${corpusRules.map(({ name }) => name).join(', ')}` : '';
  const rules = dataRules.length + (folder === undefined ? 0 : corpusRules.length);
  const { documents, facts } = authoredDatabase;
  const claims = documents.reduce((sum, document) => sum + document.claims.length, 0);
  console.error(
    `${rules} rules, ${documents.length} documents, ${facts.length} facts, ${claims} claims: ${findings.length} findings${skipped}`,
  );
  return report(findings);
}

function corpusIn(folder: string) {
  try {
    return readCorpus(folder);
  } catch (error) {
    throw new Unusable(error instanceof Error ? error.message : String(error));
  }
}

function build(): number {
  const pack = buildPack();
  mkdirSync(new URL('.', PACK_FILE), { recursive: true });
  writeFileSync(PACK_FILE, JSON.stringify(pack));
  console.error(`build/pack.json: ${pack.facts.length} facts, ${pack.claims.length} claims, version ${pack.version}`);
  return 0;
}

function report(findings: Finding[]): number {
  for (const finding of findings) console.log(describeFinding(finding));
  return findings.length > 0 ? 1 : 0;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  if (error instanceof RulesBroken) process.exitCode = report(error.findings);
  else {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
}
