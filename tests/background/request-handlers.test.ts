import { describe, expect, it } from 'vitest';
import { compilePack } from '../../src/engine/compiled-pack.ts';
import { PACK_FORMAT, type Pack } from '../../src/model/pack.ts';
import { ENGLISH } from '../../src/wording/english.ts';
import { EMPTY_PAGE } from '../cases/read-page.ts';
import { claim, document, figure } from '../cases/related-documents.ts';
import { background, TAB } from './background.ts';

const frame = { scene: 'harbour', patterns: [], blockers: [] };
const fact = {
  id: 'fact',
  kind: 'quantity' as const,
  question: 'How many ferries sail?',
  label: 'Ferries',
  topic: 'water',
};
const PACK: Pack = {
  format: PACK_FORMAT,
  id: 'harbour',
  title: 'Harbour',
  version: '1',
  documents: [document('a', '2024-05-01'), { ...document('b', '2024-05-01'), outlet: null, label: 'Unnamed report' }],
  facts: [{ ...fact, timeVarying: false, frame }],
  claims: [claim('a', figure(14)), claim('b', figure(15))],
  concepts: [],
  scenes: [{ id: 'harbour', from: '2024-01-01', to: null, anchors: [], when: [], rivals: [] }],
};
const COMPILED = compilePack(PACK);

describe('the background', () => {
  it('answers a page and tells its tab’s count', async () => {
    const { handlers, showCount } = background(COMPILED);
    const reply = await handlers.annotate({ type: 'annotate', page: EMPTY_PAGE }, TAB);
    expect(reply).toMatchObject({ ok: true, value: { annotations: [], documentCount: 2 } });
    expect(showCount).toHaveBeenCalledWith(7, 0, ENGLISH);
  });

  it('takes a tab’s count away when its article has gone', async () => {
    const { handlers, showCount } = background(COMPILED);
    expect(await handlers['no-article']({ type: 'no-article' }, TAB)).toEqual({ ok: true, value: null });
    expect(showCount.mock.calls).toEqual([[7, 0, ENGLISH]]);
  });

  it('answers a search, kept to an outlet', async () => {
    const { search } = background(COMPILED).handlers;
    const found = await search({ type: 'search', query: 'feries', outlet: 'b' });
    expect(found).toMatchObject({ ok: true, value: { hits: [{ card: { fact: { id: 'fact' } } }] } });
    expect(await search({ type: 'search', query: 'ferry', outlet: 'c' })).toEqual({ ok: true, value: { hits: [] } });
  });

  it('describes the database for the filters', async () => {
    expect(await background(COMPILED).handlers.database({ type: 'database' })).toEqual({
      ok: true,
      value: {
        documentCount: 2,
        factCount: 1,
        claimCount: 2,
        outlets: [
          { id: 'a', label: 'a' },
          { id: 'b', label: 'Unnamed report' },
        ],
        topics: ['water'],
      },
    });
  });

  it.each([
    ['no JSON', '{'],
    ['no pack', '{}'],
    ['a pack that is not compiled', JSON.stringify(PACK)],
    ['half a pack', COMPILED.slice(0, COMPILED.length / 2)],
  ])('answers every request with an error where there is %s', async (_name, text) => {
    const { handlers, showCount } = background(text);
    const replies = [
      await handlers.annotate({ type: 'annotate', page: EMPTY_PAGE }, TAB),
      await handlers.search({ type: 'search', query: 'ferry' }),
      await handlers.database({ type: 'database' }),
    ];
    expect(showCount).not.toHaveBeenCalled();
    for (const reply of replies)
      expect(reply).toMatchObject({ ok: false, error: expect.stringMatching(/could not be opened: ./) });
  });

  it('tells a content script whether its site is read, by the address the browser vouches for', async () => {
    const { handlers, tellTabs } = background(COMPILED);
    const sites = { which: 'all-but' as const, hosts: ['news.example'] };
    expect(await handlers.site({ type: 'site' }, TAB)).toMatchObject({ value: { site: { isRead: true } } });
    await handlers['change-settings']({ type: 'change-settings', change: { sites } });
    expect(await handlers.site({ type: 'site' }, TAB)).toMatchObject({
      value: { site: { isRead: false, off: 'here' } },
    });
    expect(tellTabs).toHaveBeenCalledWith({ type: 'settings-changed' });
  });

  it('loses no setting of many that are changed at once', async () => {
    const { handlers } = background(COMPILED);
    await Promise.all([
      handlers['change-settings']({ type: 'change-settings', change: { amount: 'more' } }),
      handlers['change-settings']({ type: 'change-settings', change: { paused: true } }),
      handlers['change-settings']({ type: 'change-settings', change: { look: { style: 'outlined', size: 'large' } } }),
    ]);
    expect(await handlers.site({ type: 'site' }, TAB)).toMatchObject({
      value: { site: { isRead: false, off: 'everywhere' }, look: { style: 'outlined', size: 'large' } },
    });
  });

  it('takes an imported pack in at once, and refuses one that is wrong whole', async () => {
    const { handlers } = background(COMPILED);
    const mine = JSON.stringify(PACK)
      .replace('"id":"harbour"', '"id":"mine"')
      .replaceAll('"document":"a"', '"document":"c"');
    await expect(handlers['import-pack']({ type: 'import-pack', text: mine })).rejects.toThrow(/document/);
    await expect(handlers['import-pack']({ type: 'import-pack', text: JSON.stringify(PACK) })).rejects.toThrow(
      /id of its own/,
    );
    const good = JSON.stringify({
      ...PACK,
      id: 'mine',
      documents: [document('c', '2024-05-01')],
      claims: [],
    });
    await handlers['import-pack']({ type: 'import-pack', text: good });
    const counted = async () => ((await handlers.database({ type: 'database' })) as { value: unknown }).value;
    expect(await counted()).toMatchObject({ documentCount: 3 });
    await handlers['switch-pack']({ type: 'switch-pack', id: 'mine', isOn: false });
    expect(await counted()).toMatchObject({ documentCount: 2 });
    await handlers['switch-pack']({ type: 'switch-pack', id: 'mine', isOn: true });
    await handlers['remove-pack']({ type: 'remove-pack', id: 'mine' });
    expect(await counted()).toMatchObject({ documentCount: 2 });
  });

  it('keeps the last searches, the newest first, each once', async () => {
    const { handlers, storage } = background(COMPILED);
    for (const query of ['ferry', 'harbour', ' Ferry ', ''])
      await handlers['remember-search']({ type: 'remember-search', query });
    expect(storage.held.get('recent-searches')).toBe('["Ferry","harbour"]');
    await handlers.forget({ type: 'forget', what: 'everything' });
    expect([...storage.held.keys()]).toEqual([]);
  });
});
