import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../src/engine/1-statements/index.ts';

const GOLD = resolve(import.meta.dirname, '../../../../shared/gold');
const ODD_PAGES = Array.from({ length: 20 }, (_, place) => String(2 * place + 1).padStart(2, '0'));
/** The rule book's own reading of a page's visible text, a block a line. */
const PROGRAM = `
import json, sys
sys.path.insert(0, sys.argv[1])
sys.dont_write_bytecode = True
import check
read = lambda page: check.visible(open(f"{sys.argv[1]}/{page}.html", encoding="utf-8").read())
json.dump([[check.norm(block) for block in read(page).split("\\n")] for page in sys.argv[2:]], sys.stdout)
`;

describe.skipIf(!existsSync(GOLD))('splitSentences on the gold pages (needs ../shared/gold)', () => {
  test('finds each annotated sentence of the odd pages exactly', () => {
    const run = spawnSync('python3', ['-c', PROGRAM, GOLD, ...ODD_PAGES], { maxBuffer: 2 ** 25 });
    expect(run.stderr.toString()).toBe('');
    const pages = JSON.parse(run.stdout.toString()) as string[][];
    const missed = ODD_PAGES.flatMap((name, place) => {
      const blocks = pages[place] ?? [];
      const found = new Set(
        blocks.flatMap((text) => splitSentences(text, 'paragraph').map(({ start, end }) => text.slice(start, end))),
      );
      const gold = JSON.parse(readFileSync(`${GOLD}/${name}.json`, 'utf8')) as { annotations: { sentence: string }[] };
      return gold.annotations
        .filter(({ sentence }) => !found.has(sentence))
        .map(({ sentence }) => `${name}: ${sentence}`);
    });
    expect(missed).toEqual([]);
  });
});
