import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchPage } from '../../src/page/watch.ts';
import { openDocument } from './open-document.ts';

/** Lets mutation records arrive, then time pass. */
const pass = async (ms: number): Promise<void> => {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(ms);
};

describe('watching a page', () => {
  let document: Document;
  let window: typeof globalThis;
  let life: AbortController;
  let onChange: ReturnType<typeof vi.fn<() => Promise<boolean>>>;
  const addParagraph = (): void => document.body.append(document.createElement('p'));

  beforeEach(async () => {
    vi.useFakeTimers();
    document = openDocument('<body><p id="first">Gulls.</p></body>');
    window = document.defaultView as unknown as typeof globalThis;
    vi.stubGlobal('MutationObserver', window.MutationObserver);
    life = new window.AbortController();
    onChange = vi.fn(async () => true);
    watchPage(document, life.signal, onChange);
    await pass(0);
    expect(onChange).toHaveBeenCalledTimes(1);
    // The page’s load event comes late and asks for one more look.
    await pass(1000);
    onChange.mockClear();
  });
  afterEach(() => {
    life.abort();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  test('a change is read once it has rested', async () => {
    addParagraph();
    await pass(200);
    addParagraph();
    await pass(200);
    expect(onChange).toHaveBeenCalledTimes(0);
    await pass(200);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['words', () => document.querySelector('p')?.firstChild?.replaceWith('Terns.')],
    ['what is hidden', () => document.querySelector('p')?.setAttribute('hidden', '')],
    ['the address', () => window.dispatchEvent(new window.Event('popstate'))],
  ])('notices %s', async (_, change) => {
    change();
    await pass(400);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  test('our own overlay is no change of the page', async () => {
    const host = document.createElement('second-source-overlay');
    document.documentElement.append(host);
    await pass(0);
    host.setAttribute('style', 'top: 0');
    host.remove();
    await pass(2000);
    expect(onChange).toHaveBeenCalledTimes(0);
  });

  test('a page that never rests is read all the same', async () => {
    for (let turn = 0; turn < 40; turn += 1) {
      addParagraph();
      await pass(100);
    }
    expect(onChange.mock.calls.length).toBeGreaterThan(1);
  });

  test('where nothing is new it looks less and less often', async () => {
    onChange.mockResolvedValue(false);
    const blink = async (seconds: number): Promise<number> => {
      const before = onChange.mock.calls.length;
      for (let turn = 0; turn < seconds * 10; turn += 1) {
        document.body.className = `turn${turn}`;
        await pass(100);
      }
      return onChange.mock.calls.length - before;
    };
    const first = await blink(10);
    await blink(30);
    expect(await blink(10)).toBeLessThan(first);
  });

  test('two readings never overlap', async () => {
    let running = 0;
    onChange.mockImplementation(async () => {
      running += 1;
      expect(running).toBe(1);
      await new Promise((done) => setTimeout(done, 1000));
      running -= 1;
      return true;
    });
    for (let turn = 0; turn < 30; turn += 1) {
      addParagraph();
      await pass(350);
    }
    expect(onChange.mock.calls.length).toBeGreaterThan(1);
  });

  test('ends with its signal', async () => {
    addParagraph();
    life.abort();
    await pass(2000);
    addParagraph();
    await pass(2000);
    expect(onChange).toHaveBeenCalledTimes(0);
  });
});
