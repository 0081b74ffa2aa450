import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** What a person may get wrong, and the words that tell it. */
const WRONG = [
  { args: ['--browser', 'opera'], tells: '--browser opera: chromium or firefox is meant.' },
  { args: ['--browser'], tells: "Option '--browser <value>' argument missing." },
  { args: ['--colour'], tells: "Unknown option '--colour'." },
  { args: ['ftp://news.test/'], tells: 'ftp://news.test/ is no http or https address.' },
  { args: ['page.html'], tells: 'page.html is no http or https address.' },
  { args: ['http://a.test/', 'http://b.test/'], tells: 'One page at a time, not 2.' },
];

const start = (args: string[], env: Record<string, string> = {}) =>
  spawnSync(process.execPath, ['tools/start.mjs', ...args], { encoding: 'utf8', env: { ...process.env, ...env } });

describe('npm start', () => {
  it.each(WRONG)('ends with one line at $args', ({ args, tells }) => {
    const { status, stderr, stdout } = start(args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining(tells)]);
    expect(stderr).toContain('npm start -- [--browser chromium|firefox] [--headless] [URL]');
  });

  it('ends with one line where the named browser is no program', () => {
    const { status, stderr } = start(['--headless'], { CHROMIUM_PATH: '/no/such/browser' });
    expect(status).toBe(2);
    expect(stderr.trim()).toBe('CHROMIUM_PATH names /no/such/browser, which is not a program; correct or unset it.');
  });
});
