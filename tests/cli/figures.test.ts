import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { readFigures } from '../../src/engine/2-figures/index.ts';

const figures = (input: string, ...options: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/figures.ts', ...options], { input, encoding: 'utf8' });

it('answers each line with the figures the engine reads in it', () => {
  const text = 'Some 130 lorries crossed in 3 hours.';
  const { stdout, status } = figures(`${JSON.stringify({ id: 'a', text })}\n\n{"id": 2, "text": "None."}\n`);
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    { id: 'a', figures: readFigures(text) },
    { id: 2, figures: [] },
  ]);
  expect(status).toBe(0);
});

it.each([
  ['no JSON', '{"id": "a", "text": "1"}\nhello\n', 'line 2'],
  ['no text', '{"id": "a"}\n', 'line 1'],
])('ends on a line with %s in one message and prints nothing', (_name, input, place) => {
  const { stdout, stderr, status } = figures(input);
  expect(stdout).toBe('');
  expect(stderr).toMatch(new RegExp(`^figures: standard input, ${place}: [^\\n]+\\n$`));
  expect(status).toBe(2);
});

it('names an argument it has no use for', () => {
  const { stderr, status } = figures('', 'page.html');
  expect(stderr).toContain('page.html');
  expect(status).toBe(2);
});
