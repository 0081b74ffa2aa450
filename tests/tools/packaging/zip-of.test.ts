import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { runModule } from './run-module.ts';

const FILES = { 'manifest.json': '{"name": "x"}', 'assets/b.js': 'b();'.repeat(500), 'assets/a.css': 'a{}', B: 'é' };

/** The zip of these text files, written by a process of its own. */
const zipOf = (files: Record<string, string>, env?: Record<string, string>) =>
  runModule(
    [
      `import { zipOf } from './tools/packaging/zip-of.mjs';`,
      `const texts = Object.entries(${JSON.stringify(files)});`,
      `process.stdout.write(await zipOf(Object.fromEntries(texts.map(([path, text]) => [path, Buffer.from(text)]))));`,
    ],
    env,
  );

describe('the zip of some files', () => {
  const zip = zipOf(FILES);

  it('holds them, sorted by path', () => {
    const entries = Object.entries(unzipSync(zip)).map(([path, bytes]) => [path, Buffer.from(bytes).toString()]);
    expect(entries).toEqual(Object.entries(FILES).sort(([one], [other]) => (one < other ? -1 : 1)));
  });

  it('is the same in whatever order they come', () => {
    expect(zipOf(Object.fromEntries(Object.entries(FILES).reverse())).equals(zip)).toBe(true);
  });

  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago'])('is the same later, in %s', (TZ) => {
    expect(zipOf(FILES, { TZ, LANG: 'de_DE.UTF-8' }).equals(zip)).toBe(true);
  });

  it('is another when a file is', () => {
    expect(zipOf({ ...FILES, B: 'è' }).equals(zip)).toBe(false);
  });
});
