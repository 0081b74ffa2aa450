import { afterEach, expect, it, vi } from 'vitest';

/** Elements with a name are properties of the window by what it inherits. */
const inherited = Object.getPrototypeOf(globalThis);

afterEach(() => {
  delete inherited.browser;
  vi.unstubAllGlobals();
  vi.resetModules();
});

const api = async () => (await import('../../src/browser/extension-api.ts')).extensionApi;

it('is the browser’s own under the name of older Chromes, whatever a page calls its elements', async () => {
  const own = { runtime: {} };
  vi.stubGlobal('chrome', own);
  inherited.browser = { localName: 'form' };
  expect(await api()).toBe(own);
});

it('is the browser’s own under the standard name where there is one', async () => {
  const own = { runtime: {} };
  vi.stubGlobal('chrome', { runtime: {} });
  vi.stubGlobal('browser', own);
  expect(await api()).toBe(own);
});
