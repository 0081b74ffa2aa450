import { mkdirSync, writeFileSync } from 'node:fs';
import type { Row } from './rows.ts';

const FOLDER = 'build/hostile';

/**
 * Notes what was measured for a row of the table that `npm run test:hostile` prints.
 *
 * @param where the browser it was measured in, or `Node`
 * @param part one word or two, where several tests measure for the same row
 */
export function measured(row: Row, where: string, figure: string, part = ''): void {
  mkdirSync(FOLDER, { recursive: true });
  const name = [row.padStart(2, '0'), part.replaceAll(' ', '-'), where].filter(Boolean).join('.');
  writeFileSync(`${FOLDER}/${name}.json`, JSON.stringify({ row, where, part, figure }));
}
