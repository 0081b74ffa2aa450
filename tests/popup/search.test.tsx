// @vitest-environment jsdom
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { LanguageContext } from '../../src/design/use-language.ts';
import { RECENT_SEARCHES } from '../../src/model/kept.ts';
import { ENGLISH } from '../../src/wording/english.ts';
import { close, focused, input, kept, open, Popup, press, seam, text, type } from './popup-under-test.tsx';

describe('recent searches', () => {
  const remembered = () =>
    seam.askOwn.mock.calls.map(([request]) => request).filter(({ type: kind }) => kind === 'remember-search');

  it('are remembered when a result is opened or Enter is pressed, and not on each key', async () => {
    await open();
    await type('ferr', '1 fact for “ferr”');
    await type('ferries ', '1 fact for “ferries”');
    expect(remembered()).toEqual([]);
    document.querySelector<HTMLElement>('.question')?.click();
    expect(remembered()).toEqual([{ type: 'remember-search', query: 'ferries' }]);
    await type('boats', '1 fact for “boats”');
    input().focus();
    press('Enter');
    expect(remembered()).toHaveLength(2);
  });

  it('are not remembered in a private window', async () => {
    seam.isPrivateWindow.mockResolvedValueOnce(true);
    await open();
    await type('ferries', '1 fact for “ferries”');
    press('Enter');
    expect(remembered()).toEqual([]);
  });

  it('are searched for again, and cleared', async () => {
    kept.set(RECENT_SEARCHES.key, ['boats', 'ferries']);
    await open();
    const [first] = document.querySelectorAll<HTMLElement>('[data-recent]');
    first?.click();
    await vi.waitFor(() => expect(text()).toContain('1 fact for “boats”'));
    press('Escape');
    await vi.waitFor(() => expect(document.querySelector('.recent .link')).not.toBeNull());
    document.querySelector<HTMLElement>('.recent .link')?.click();
    expect(seam.askOwn).toHaveBeenLastCalledWith({ type: 'forget', what: 'searches' });
    await vi.waitFor(() => expect(focused()).toBe(input()));
  });
});

describe('the search', () => {
  it('shows so many facts at first, and more when asked', async () => {
    await open();
    await type('many', 'The first 10 facts for “many”');
    document.querySelector<HTMLElement>('main > section > .plain')?.click();
    await vi.waitFor(() => expect(text()).toContain('The first 20 facts for “many”'));
    expect(document.querySelectorAll('.fact')).toHaveLength(20);
  });

  it('has the focus when the popup opens', async () => {
    await open();
    expect(focused()).toBe(input());
  });

  it('shows facts with the reports’ values side by side, matches marked', async () => {
    await open();
    await type('ferries', '1 fact for “ferries”');
    expect(document.querySelector('mark')?.textContent).toBe('ferries');
    const groups = [...document.querySelectorAll('.group')].map((group) => group.textContent);
    expect(groups).toEqual([
      '14Gazetteaccording to the harbour master · as of 1 May 2024',
      'about 15Heraldas of 1 May 2024',
    ]);
  });

  it('is worked by the keyboard alone', async () => {
    await open();
    await type('sail', '2 facts for “sail”');
    press('ArrowDown');
    press('ArrowDown');
    expect(focused().textContent).toBe('How many boats sail?');
    press('Home');
    expect(focused().textContent).toBe('How many ferries sail?');
    focused().click();
    await vi.waitFor(() => expect(focused().getAttribute('aria-expanded')).toBe('true'));
    expect(text()).toContain('Paragraph 1: “so”');
    press('ArrowUp');
    expect(focused()).toBe(input());
    press('Escape');
    await vi.waitFor(() => expect(text()).toContain('This page'));
    expect(input().value).toBe('');
  });

  it('leads from an open result to the explorer', async () => {
    await open();
    await type('boats', '1 fact for “boats”');
    document.querySelector<HTMLElement>('.question')?.click();
    await vi.waitFor(() => expect(document.querySelector('.fact .plain')).not.toBeNull());
    document.querySelector<HTMLElement>('.fact .plain')?.click();
    expect(seam.openOwnPage).toHaveBeenCalledWith('src/explorer/index.html#boats', 'tab');
    await vi.waitFor(() => expect(close).toHaveBeenCalled());
  });

  it('asks with the chosen filters', async () => {
    await open();
    const [outlet] = document.querySelectorAll('select');
    if (!outlet) throw new Error('no filter');
    outlet.value = 'Herald';
    outlet.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() =>
      expect(seam.askOwn).toHaveBeenLastCalledWith({ type: 'search', query: '', limit: 11, outlet: 'Herald' }),
    );
  });

  it('says that nothing was found', async () => {
    await open();
    await type('zeppelin', 'No fact found for “zeppelin”.');
  });

  it('says what is wrong where the reports cannot be opened', async () => {
    seam.askOwn.mockResolvedValueOnce({ ok: false, error: 'The reports could not be opened.' });
    render(
      <LanguageContext.Provider value={ENGLISH}>
        <Popup askedTab={undefined} close={close} />
      </LanguageContext.Provider>,
      document.body,
    );
    await vi.waitFor(() => expect(text()).toContain('The reports could not be opened.'));
  });
});
