import fc from 'fast-check';
import { beforeEach, expect, it, vi } from 'vitest';
import { generated } from '../generated.ts';
import { CONTENT_SENDER, fakeBrowser, POPUP_SENDER } from './fake-browser.ts';

const fake = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: fake.api }));
vi.stubGlobal('browser', fake.api);
const { answerRequests } = await import('../../src/browser/messages.ts');
const { answerTabRequests } = await import('../../src/browser/content-messages.ts');
const { ContentRequestSchema, OwnPageRequestSchema } = await import('../../src/browser/protocol.ts');

const typesOf = (schema: { options: readonly { entries: { type: { literal: string } } }[] }) =>
  schema.options.map(({ entries }) => entries.type.literal);
const CONTENT_TYPES = typesOf(ContentRequestSchema);
const OWN_TYPES = typesOf(OwnPageRequestSchema);
const CASES = 1500;

/** Handlers that note what they were called for. */
const ran: string[] = [];
const handlers = new Proxy({} as never, {
  get: (_target, type: string) => () => {
    ran.push(type);
    return { ok: true, value: null };
  },
});
const name = fc.constantFrom(...CONTENT_TYPES, ...OWN_TYPES, 'write', 'constructor', '__proto__', 'toString', '');
const value = fc.oneof(
  { weight: 3, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  { weight: 1, arbitrary: fc.object({ maxDepth: 2, withNullPrototype: false }) },
);
const message = fc.oneof(
  value,
  fc.record({ type: name }),
  fc.record(
    {
      type: name,
      page: value,
      query: value,
      change: value,
      fact: value,
      text: value,
      id: value,
      isOn: value,
      index: value,
      match: value,
      what: value,
    },
    { requiredKeys: ['type'] },
  ),
);
/** What could be cloned on its way: the rest never arrives. */
const isSendable = (sent: unknown): boolean => {
  try {
    structuredClone(sent);
    return true;
  } catch {
    return false;
  }
};

beforeEach(() => {
  fake.listeners.clear();
  ran.length = 0;
});

it('no message of a page’s script makes the background do what only its own pages may ask', async () => {
  answerRequests(handlers);
  const writing = OWN_TYPES.filter((type) => !CONTENT_TYPES.includes(type));
  fake.state.sender = CONTENT_SENDER;
  await fc.assert(
    fc.asyncProperty(message.filter(isSendable), async (sent) => {
      const reply = await fake.api.runtime.sendMessage(sent);
      expect(reply).toMatchObject({ ok: expect.any(Boolean) });
      expect(ran.filter((type) => writing.includes(type))).toEqual([]);
    }),
    generated(CASES),
  );
});

it('no message of a stranger, or of a frame, is answered at all', async () => {
  answerRequests(handlers);
  const strangers = [
    { ...CONTENT_SENDER, id: 'another' },
    { ...CONTENT_SENDER, frameId: 3 },
    { ...CONTENT_SENDER, url: 'file:///home/reader/page.html' },
    { ...POPUP_SENDER, id: undefined },
    { ...POPUP_SENDER, url: 'chrome-extension://another/src/popup/index.html' },
    {},
  ];
  await fc.assert(
    fc.asyncProperty(message.filter(isSendable), fc.constantFrom(...strangers), async (sent, sender) => {
      fake.state.sender = sender;
      await expect(fake.api.runtime.sendMessage(sent)).rejects.toThrow('Receiving end does not exist');
      expect(ran).toEqual([]);
    }),
    generated(300),
  );
});

it('no message makes a page’s script do anything but what the protocol names', async () => {
  const known = [
    'page-state',
    'follow',
    'which-site',
    'show',
    'go-back',
    'step',
    'compare-selection',
    'settings-changed',
  ];
  answerTabRequests(handlers);
  fake.state.sender = POPUP_SENDER;
  await fc.assert(
    fc.asyncProperty(message.filter(isSendable), async (sent) => {
      await fake.api.runtime.sendMessage(sent);
      expect(ran.filter((type) => !known.includes(type))).toEqual([]);
    }),
    generated(CASES),
  );
});
