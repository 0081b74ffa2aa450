import type { AuthoredDatabase } from './authored.ts';
import type { Corpus } from './corpus.ts';
import { corpusRules, dataRules } from './rules/index.ts';
import type { Fault } from './rules/rule.ts';

/** A fault with the name of the rule that found it. */
export interface Finding extends Fault {
  rule: string;
}

/**
 * Runs the data rules, and the corpus rules where a corpus is given. Findings come in the rules' order, then the
 * authored order; none means that every rule is kept.
 */
export function check(database: AuthoredDatabase, corpus?: Corpus): Finding[] {
  return [
    ...dataRules.flatMap((rule) => rule.check(database).map((fault) => ({ rule: rule.name, ...fault }))),
    ...(corpus
      ? corpusRules.flatMap((rule) => rule.check(database, corpus).map((fault) => ({ rule: rule.name, ...fault })))
      : []),
  ];
}

/** A finding as one line. */
export const describeFinding = ({ rule, where, what }: Finding): string => `${rule}: ${where}: ${what}`;
