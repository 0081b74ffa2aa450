import { describe, expect, it } from 'vitest';
import { random } from '../../../src/cli/bench/random.ts';
import { csvOf } from '../../../src/explorer/exports/csv-of.ts';
import type { ExportedClaim } from '../../../src/explorer/exports/exported.ts';
import { jsonLdOf } from '../../../src/explorer/exports/json-ld-of.ts';
import { jsonOf } from '../../../src/explorer/exports/json-of.ts';
import { claim, document, figure, quote, stance } from '../../cases/related-documents.ts';
import { cardOf } from '../cards.ts';
import { readTable } from './read-csv.ts';

describe('whatever a pack holds', () => {
  const LETTERS = [
    '"',
    ',',
    '\r',
    '\n',
    "'",
    '=',
    '-',
    '\t',
    '\\',
    '<',
    '\u2028',
    '\u0000',
    '\uD800',
    '😀',
    'ä',
    'ع',
    'a',
    ' ',
  ];
  const next = random(7);
  const text = () => Array.from({ length: next(12) + 1 }, () => LETTERS[next(LETTERS.length)]).join('');
  const made = Array.from({ length: 300 }, (): ExportedClaim => {
    const value = [figure(next(1000)), stance(text()), quote(text())][next(3)] ?? figure(1);
    const from = { ...document(text(), '2024-05-01'), outlet: next(2) ? text() : null, label: text() };
    const [told] = cardOf(text(), [claim(from.id, value, { attribution: text(), statement: text() })], [from]).claims;
    const { fact } = cardOf(told?.fact ?? '', [], []);
    return { fact, claim: told ?? claim('', value), document: from };
  });

  it('CSV is read back cell by cell', () => {
    const rows = readTable(csvOf(made));
    const guarded = (cell: string) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);
    expect(rows.map(({ statement, report, outlet }) => [statement, report, outlet])).toEqual(
      made.map(({ claim: told, document: from }) => [told.statement, from.label, from.outlet ?? ''].map(guarded)),
    );
  });

  it('JSON-LD makes addresses of its ids, halves of surrogate pairs among them', () => {
    expect(() => jsonLdOf(made)).not.toThrow();
  });

  it('JSON and JSON-LD are read back', () => {
    expect(JSON.parse(jsonOf(made)).claims).toEqual(made.map((line) => line.claim));
    const graph: { text: string }[] = JSON.parse(jsonLdOf(made))['@graph'];
    expect(graph.map((node) => node.text)).toEqual(made.map((line) => line.claim.statement));
  });
});
