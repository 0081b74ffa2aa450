import { openPack } from '../engine/open-pack.ts';
import type { Pack } from '../model/pack.ts';
import type { AuthoredDatabase } from './authored.ts';
import { check, describeFinding, type Finding } from './check.ts';
import { compile } from './compile.ts';
import { authoredDatabase } from './load.ts';

/** Thrown where the authored files break a rule: no pack is built from them. */
export class RulesBroken extends Error {
  readonly findings: Finding[];

  constructor(findings: Finding[]) {
    super(findings.map(describeFinding).join('\n'));
    this.name = 'RulesBroken';
    this.findings = findings;
  }
}

/**
 * Rules, compile, validate: the pack of an authored database, opened as a reader's copy would be. Throws RulesBroken
 * where a data rule finds a fault.
 */
export function buildPack(database: AuthoredDatabase = authoredDatabase): Pack {
  const findings = check(database);
  if (findings.length > 0) throw new RulesBroken(findings);
  return openPack(compile(database));
}
