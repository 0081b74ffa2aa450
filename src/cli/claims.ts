import { mkdirSync, writeFileSync } from 'node:fs';
import { buildPack, RulesBroken } from '../claims/build.ts';
import { check, describeFinding, type Finding } from '../claims/check.ts';
import type { Corpus } from '../claims/corpus.ts';
import { authoredDatabase } from '../claims/load.ts';
import { readCorpus } from '../claims/read-corpus.ts';
import { corpusRules, dataRules } from '../claims/rules/index.ts';
import { compilePack } from '../engine/compiled-pack.ts';
import { claimEntries } from './claim-entry.ts';
import { InputError } from './input-error.ts';
import { parsedArgs } from './parsed-args.ts';

const USAGE = 'claims list | check [--corpus DIR] | build';
const BUILD = new URL('../../build/', import.meta.url);

/** Runs one command. Gives the rules' findings, none where it did its work; throws an InputError for bad arguments. */
function run(args: string[]): Finding[] {
  const options = { corpus: { type: 'string' } } as const;
  const { values, positionals } = parsedArgs({ args, options, allowPositionals: true }, USAGE);
  const { corpus } = values;
  const [command, surplus] = positionals;
  if (surplus !== undefined) throw new InputError(`“${surplus}” is one argument too many; the command is: ${USAGE}`);
  if (corpus !== undefined && command !== 'check')
    throw new InputError(`--corpus goes with check only; the command is: ${USAGE}`);
  if (command === 'check') return checked(corpus);
  if (command === 'list') return list();
  if (command === 'build') return build();
  throw new InputError(
    `${command === undefined ? 'a command is missing' : `“${command}” is no command`}; the command is: ${USAGE}`,
  );
}

function list(): Finding[] {
  process.stdout.write(`${JSON.stringify(claimEntries(buildPack()), null, 1)}\n`);
  return [];
}

function checked(folder: string | undefined): Finding[] {
  const corpus = folder === undefined ? undefined : corpusIn(folder);
  const findings = check(authoredDatabase, corpus);
  const { documents, facts } = authoredDatabase;
  const claims = documents.flatMap((document) => document.claims);
  const rules = corpus ? [...dataRules, ...corpusRules] : dataRules;
  const unchecked = corpusRules.map(({ name }) => name).join(', ');
  console.error(
    `${rules.length} rules on ${documents.length} documents, ${facts.length} facts, ${claims.length} claims: ` +
      `${findings.length} findings${corpus ? '' : `; not checked without --corpus: ${unchecked}`}`,
  );
  return findings;
}

function corpusIn(folder: string): Corpus {
  try {
    return readCorpus(folder);
  } catch (error) {
    throw new InputError(error instanceof Error ? error.message : String(error));
  }
}

function build(): Finding[] {
  const pack = buildPack();
  mkdirSync(BUILD, { recursive: true });
  writeFileSync(new URL('pack.json', BUILD), JSON.stringify(pack));
  writeFileSync(new URL('pack.compiled', BUILD), compilePack(pack));
  console.error(`build/pack.json: ${pack.facts.length} facts, ${pack.claims.length} claims, version ${pack.version}`);
  return [];
}

function report(findings: Finding[]): void {
  if (findings.length === 0) return;
  process.stdout.write(`${findings.map(describeFinding).join('\n')}\n`);
  process.exitCode = 1;
}

try {
  report(run(process.argv.slice(2)));
} catch (error) {
  if (error instanceof RulesBroken) report(error.findings);
  else if (error instanceof InputError) {
    console.error(`claims: ${error.message}`);
    process.exitCode = 2;
  } else throw error;
}
