import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS, fileName } from '../../../src/explorer/exports/export-formats.ts';
import { exportedClaims } from '../../../src/explorer/exports/exported.ts';
import { ferries, lines, talks } from './sample.ts';

describe('what is exported', () => {
  it('are the claims of the cards, or one document’s', () => {
    expect(lines.map((line) => line.claim.id)).toEqual([
      'ferries.0',
      'ferries.1',
      'ferries.2',
      'ferries.3',
      'talks.0',
      'talks.1',
    ]);
    expect(exportedClaims([ferries, talks], 'Gazette').map((line) => line.claim.id)).toEqual(['ferries.0', 'talks.0']);
  });

  it('goes into a file with a plain name', () => {
    const [csv] = EXPORT_FORMATS;
    expect(csv && fileName('gaza-death-toll', csv)).toBe('second-source-gaza-death-toll.csv');
    expect(csv && fileName('../..\\x:<>|"', csv)).toBe('second-source-x.csv');
    expect(csv && fileName('شيء', csv)).toBe('second-source-claims.csv');
  });
});
