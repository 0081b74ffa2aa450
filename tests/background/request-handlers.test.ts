import { describe, expect, it, vi } from 'vitest';
import { requestHandlers } from '../../src/background/request-handlers.ts';
import { PACK_FORMAT } from '../../src/model/pack.ts';
import type { Page } from '../../src/model/page.ts';
import { claim, document, figure } from '../cases/related-documents.ts';

const frame = { scene: 'harbour', patterns: [], blockers: [] };
const fact = { id: 'fact', kind: 'quantity', question: 'How many ferries sail?', label: 'Ferries', topic: 'water' };
const PACK = JSON.stringify({
  format: PACK_FORMAT,
  id: 'harbour',
  title: 'Harbour',
  version: '1',
  documents: [document('a', '2024-05-01'), { ...document('b', '2024-05-01'), outlet: null, label: 'Unnamed report' }],
  facts: [{ ...fact, timeVarying: false, frame }],
  claims: [claim('a', figure(14)), claim('b', figure(15))],
  concepts: [],
  scenes: [{ id: 'harbour', from: '2024-01-01', to: null, anchors: [], when: [], rivals: [] }],
});
const PAGE: Page = { title: '', published: null, outlet: null, credits: [], language: 'en', blocks: [] };

describe('the background', () => {
  it('answers a page and tells its tab’s count', async () => {
    const onAnnotated = vi.fn();
    const reply = await requestHandlers(PACK, onAnnotated).annotate({ type: 'annotate', page: PAGE }, 7);
    expect(reply).toMatchObject({ ok: true, value: { annotations: [], documentCount: 2 } });
    expect(onAnnotated).toHaveBeenCalledWith(7, 0);
  });

  it('takes a tab’s count away when its article has gone', async () => {
    const onAnnotated = vi.fn();
    expect(await requestHandlers(PACK, onAnnotated)['no-article'](7)).toEqual({ ok: true, value: null });
    expect(onAnnotated.mock.calls).toEqual([[7, 0]]);
  });

  it('answers a search, kept to an outlet', async () => {
    const { search } = requestHandlers(PACK, () => {});
    const found = await search({ type: 'search', query: 'feries', outlet: 'b' });
    expect(found).toMatchObject({ ok: true, value: { hits: [{ card: { fact: { id: 'fact' } } }] } });
    expect(await search({ type: 'search', query: 'ferry', outlet: 'c' })).toEqual({ ok: true, value: { hits: [] } });
  });

  it('describes the database for the filters', async () => {
    expect(await requestHandlers(PACK, () => {}).database()).toEqual({
      ok: true,
      value: {
        documentCount: 2,
        factCount: 1,
        claimCount: 2,
        outlets: [
          { id: 'a', label: 'a' },
          { id: 'b', label: 'Unnamed report' },
        ],
        topics: [{ id: 'water', label: 'Water' }],
      },
    });
  });

  it.each([
    ['no JSON', '{'],
    ['no pack', '{}'],
    ['another format', PACK.replace(`"format":${PACK_FORMAT}`, '"format":99')],
    ['a damaged pack', PACK.replace('"claims"', '"klaims"')],
  ])('answers every request with an error where there is %s', async (_name, text) => {
    const handlers = requestHandlers(text, () => expect.fail('nothing was annotated'));
    const replies = [
      await handlers.annotate({ type: 'annotate', page: PAGE }, 7),
      await handlers.search({ type: 'search', query: 'ferry' }),
      await handlers.database(),
    ];
    for (const reply of replies)
      expect(reply).toMatchObject({ ok: false, error: expect.stringMatching(/could not be opened: ./) });
  });
});
