import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/claims/check.ts';
import { corpusRules, dataRules } from '../../src/claims/rules/index.ts';
import { faultsInData } from './faults-in-data.ts';
import { faultsInTexts } from './faults-in-texts.ts';
import { harbourCorpus, harbourDatabase } from './harbour.ts';
import { plot } from './plot.ts';

const rules = [...dataRules, ...corpusRules];

const plantedFaults = [...faultsInData, ...faultsInTexts];

describe('the rules of the claim database', () => {
  test('find nothing where every rule is kept', () => {
    expect(check(harbourDatabase(), harbourCorpus())).toEqual([]);
  });

  test.each(plantedFaults)('$rule finds $fault', ({ rule, plant, also = [] }) => {
    const { database, corpus, ...rest } = plot();
    plant({ database, corpus, ...rest });
    const found = check(database, corpus);
    expect([...new Set(found.map((finding) => finding.rule))].sort()).toEqual([rule, ...also].sort());
    for (const { where, what } of found) expect(`${where}: ${what}`).toMatch(/^\S+ \S+: \S.*\S$/);
  });

  test('have a planted fault each', () => {
    expect(new Set(plantedFaults.map(({ rule }) => rule))).toEqual(new Set(rules.map(({ name }) => name)));
  });

  test('have names of their own, and reasons that are sentences', () => {
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
    for (const { reason } of rules) expect(reason).toMatch(/^\p{Lu}.+\.$/u);
  });

  test('are all told in docs/data-format.md, with their reasons', () => {
    const page = readFileSync(new URL('../../docs/data-format.md', import.meta.url), 'utf8');
    for (const { name, reason } of rules) expect(page).toContain(`| \`${name}\` | ${reason} |`);
  });

  test('leave the documents’ texts alone where none are at hand', () => {
    const { database, claim } = plot();
    claim('morning.wet').value = { kind: 'quote', speaker: 'Ines Holt', text: 'We would sooner be dry' };
    expect(check(database)).toEqual([]);
  });
});
