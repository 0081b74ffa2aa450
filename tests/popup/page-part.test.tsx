// @vitest-environment jsdom
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import type { PageState, Result } from '../../src/browser/protocol.ts';
import { LanguageContext } from '../../src/design/use-language.ts';
import { ENGLISH } from '../../src/wording/english.ts';
import { ANSWER, close, open, Popup, seam, tab, text } from './popup-under-test.tsx';

describe('the page’s part of the popup', () => {
  it('lists the statements in reading order with what the reports say', async () => {
    await open();
    const rows = [...document.querySelectorAll('.annotation')].map((row) => row.textContent);
    expect(rows).toEqual([
      'Label of ferriesWrong match“fourteen ferries” (14)Reports differ Herald: about 15',
      'Label of boatsWrong match“14 boats”Reports differ Herald: about 15',
    ]);
  });

  it('goes to a statement’s place and closes', async () => {
    await open();
    document.querySelectorAll<HTMLElement>('button.row')[1]?.click();
    await vi.waitFor(() => expect(close).toHaveBeenCalled());
    expect(seam.askTab).toHaveBeenLastCalledWith(7, { type: 'show', index: 1 });
  });

  it('stays open and says so where the statement has gone', async () => {
    tab.shown = { ok: false, error: 'gone' };
    await open();
    document.querySelector<HTMLElement>('button.row')?.click();
    await vi.waitFor(() => expect(text()).toContain('This statement no longer stands on the page.'));
    expect(close).not.toHaveBeenCalled();
  });

  const STATES: [name: string, page: Result<PageState>, words: string][] = [
    [
      'nothing known',
      { ok: true, value: { state: 'read', answer: { ...ANSWER, annotations: [] } } },
      'None of the 5 documents speaks of this page.',
    ],
    ['no article', { ok: true, value: { state: 'no-article' } }, 'No article was found on this page.'],
    ['a failure', { ok: true, value: { state: 'failed', message: 'the pack is damaged' } }, 'the pack is damaged'],
    ['a tab that is not read', { ok: false, error: 'no receiver' }, 'This tab is not read.'],
    [
      'a very long page',
      { ok: true, value: { state: 'read', answer: ANSWER, readUnits: 2_000_000 } },
      'its first 2,000,000 characters were read',
    ],
  ];
  it.each(STATES)('says what is true of %s', async (_name, state, words) => {
    tab.page = state;
    await open();
    expect(text()).toContain(words);
  });

  it('offers to ask for access where there is none, and then to load the page again', async () => {
    tab.page = { ok: false, error: 'no receiver' };
    seam.hasSiteAccess.mockResolvedValue(false);
    await open();
    const button = () => document.querySelector<HTMLElement>('.state button');
    await vi.waitFor(() => expect(button()?.textContent).toBe('Allow access'));
    seam.hasSiteAccess.mockResolvedValue(true);
    button()?.click();
    await vi.waitFor(() => expect(text()).toContain('Load the page again'));
    button()?.click();
    expect(seam.reloadTab).toHaveBeenCalledWith(7);
  });

  it('looks again while the page is being read', async () => {
    tab.page = { ok: true, value: { state: 'reading' } };
    render(
      <LanguageContext.Provider value={ENGLISH}>
        <Popup askedTab={undefined} close={close} />
      </LanguageContext.Provider>,
      document.body,
    );
    await vi.waitFor(() => expect(seam.askTab).toHaveBeenCalled());
    tab.page = { ok: true, value: { state: 'no-article' } };
    await vi.waitFor(() => expect(text()).toContain('No article'), { timeout: 3000 });
  });
});
