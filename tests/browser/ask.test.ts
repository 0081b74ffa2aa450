import { expect, it, vi } from 'vitest';
import { ask, isAlive } from '../../src/browser/ask.ts';
import type { ExtensionApi } from '../../src/browser/extension-api.ts';
import { fakeBrowser } from './fake-browser.ts';

const { api } = fakeBrowser();

it.each([undefined, null, 'ok', [], {}, { ok: 'yes' }])('takes %j for no reply, and asks once more', async (reply) => {
  const send = vi.fn().mockResolvedValueOnce(reply).mockResolvedValueOnce({ ok: true, value: 1 });
  expect(await ask(api as never, send)).toEqual({ ok: true, value: 1 });
  expect(send).toHaveBeenCalledTimes(2);
});

const GONE: [how: string, api: object][] = [
  ['it has no runtime', {}],
  ['its runtime has no id', { runtime: {} }],
  [
    'its runtime throws',
    {
      get runtime(): never {
        throw new Error('Extension context invalidated.');
      },
    },
  ],
];

it.each(GONE)('knows that the extension has gone: %s', (_how, gone) => {
  expect(isAlive(gone as ExtensionApi)).toBe(false);
});
