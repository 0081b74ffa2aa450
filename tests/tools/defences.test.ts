import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defences } from '../hostile/defences.json' with { type: 'json' };
import rows from '../hostile/rows.json' with { type: 'json' };

describe('the defences that npm run test:defences takes out', () => {
  it('are at least one for each row of the table of threats', () => {
    const shown = new Set(defences.map(({ row }) => row));
    expect(Object.keys(rows).filter((row) => !shown.has(row))).toEqual([]);
    expect([...shown].filter((row) => !(row in rows))).toEqual([]);
  });

  it.each(defences)('$row: $defence', ({ edits, test }) => {
    expect(existsSync(test)).toBe(true);
    expect(edits.length).toBeGreaterThan(0);
    for (const { file, text, instead } of edits) {
      expect(instead).not.toBe(text);
      expect(readFileSync(file, 'utf8').split(text)).toHaveLength(2);
    }
  });
});
