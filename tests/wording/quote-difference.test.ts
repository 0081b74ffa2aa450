import { describe, expect, test } from 'vitest';
import type { WordRun } from '../../src/model/annotation.ts';
import { quoteDifference } from '../../src/wording/quote-difference.ts';

const ofSide = (runs: readonly WordRun[], side: 'page' | 'report') =>
  runs
    .filter((run) => run.in === 'both' || run.in === side)
    .map(({ words }) => words)
    .join(' ');

/** What the page has somebody say, what the report has, and the runs: = in both, - here only, + there only. */
const CASES: [string, string, string][] = [
  ['we sail at noon', 'we sail at dawn', '= we sail at|- noon|+ dawn'],
  ['we sail at noon', 'we all sail at noon today', '= we|+ all|= sail at noon|+ today'],
  ['the boats, all of them, sail', 'the boats sail', '= the boats|- all of them,|= sail'],
  ['no ferry will sail this week', 'not one boat goes out today', ''],
  ['We sail, “at noon”.', 'we sail at noon', ''],
  ['we sail', 'we sail', ''],
  ['gulls', 'terns', ''],
  ['', 'we sail', ''],
  ['', '', ''],
];

describe('two quotations set against each other', () => {
  test.each(CASES)('“%s” and “%s” give %s', (page, report, runs) => {
    const sign = { both: '=', page: '-', report: '+' };
    expect(
      quoteDifference(page, report)
        .map((run) => `${sign[run.in]} ${run.words}`)
        .join('|'),
    ).toBe(runs);
  });

  test.each(CASES.filter(([, , runs]) => runs))(
    '“%s” and “%s” keep each side’s words in their order',
    (page, report) => {
      const plain = (text: string) => text.toLowerCase().replace(/[^\p{L} ]/gu, '');
      const runs = quoteDifference(page, report);
      expect(plain(ofSide(runs, 'page'))).toBe(plain(page));
      expect(plain(ofSide(runs, 'report'))).toBe(plain(report));
    },
  );

  test('takes any text, of any length', () => {
    const long = Array.from({ length: 5000 }, (_, place) => `word${place}`).join(' ');
    expect(quoteDifference(long, `${long} more`).length).toBeLessThan(3);
    expect(quoteDifference('\uD800 … !!! \u0000', '??? \u202E')).toEqual([]);
  });
});
