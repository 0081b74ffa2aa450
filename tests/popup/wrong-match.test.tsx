// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { ANNOTATIONS, ANSWER, focused, open, seam, tab, text } from './popup-under-test.tsx';

describe('a wrong match', () => {
  const hidden = () => [...document.querySelectorAll('.hidden-match')].map((row) => row.textContent);
  const heard = () => document.querySelector('.only-heard')?.textContent;
  const callWrong = async () => {
    document.querySelector<HTMLElement>('button.wrong')?.click();
    await vi.waitFor(() => expect(hidden()).toEqual(['Label of ferries Hidden as a wrong matchUndo']));
  };

  it('is hidden in its place, announced, and the focus is on the way back', async () => {
    await open();
    await callWrong();
    expect(seam.askOwn).toHaveBeenLastCalledWith({ type: 'hide-match', fact: 'ferries', sentence: 'fourteen ferries' });
    expect(heard()).toBe('Hidden as a wrong match: Label of ferries');
    await vi.waitFor(() => expect(focused().textContent).toBe('Undo'));
    expect(document.querySelectorAll('button.row')).toHaveLength(1);
  });

  it('stays in its place when the page no longer has it, and comes back there', async () => {
    await open();
    await callWrong();
    tab.page = { ok: true, value: { state: 'read', answer: { ...ANSWER, annotations: ANNOTATIONS.slice(1) } } };
    await vi.waitFor(() => expect(text()).toContain('1 statement that'));
    expect(document.querySelector('.rows > li')?.className).toContain('hidden-match');
    document.querySelector<HTMLElement>('.hidden-match button')?.click();
    await vi.waitFor(() => expect(hidden()).toEqual([]));
    const match = { fact: 'ferries', sentenceHash: '0'.repeat(16) };
    expect(seam.askOwn).toHaveBeenLastCalledWith({ type: 'show-match', match });
    expect(heard()).toBe('Shown again: Label of ferries');
    await vi.waitFor(() => expect(focused().dataset.fact).toBe('ferries'));
  });

  it('is hidden with its like, where the page says the same twice', async () => {
    const [first, second] = ANNOTATIONS;
    if (!first || !second) throw new Error('There are no annotations.');
    const again = { ...first, start: 100, end: 116 };
    tab.page = { ok: true, value: { state: 'read', answer: { ...ANSWER, annotations: [first, second, again] } } };
    await open();
    document.querySelector<HTMLElement>('button.wrong')?.click();
    await vi.waitFor(() => expect(hidden()).toHaveLength(2));
    expect(document.querySelectorAll('button.row')).toHaveLength(1);
  });

  it('says why it could not be kept', async () => {
    await open();
    seam.askOwn.mockResolvedValueOnce({ ok: false, error: 'There is no more room.' });
    document.querySelector<HTMLElement>('button.wrong')?.click();
    await vi.waitFor(() => expect(text()).toContain('There is no more room.'));
    expect(hidden()).toEqual([]);
  });

  it('cannot be called from a private window', async () => {
    seam.isPrivateWindow.mockResolvedValueOnce(true);
    await open();
    await vi.waitFor(() => expect(text()).toContain('This is a private window'));
    expect(document.querySelector('button.wrong')).toBeNull();
  });
});
