import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { entry, INSTALLED_PACKS, packText, RECENT_SEARCHES, SETTINGS } from '../../src/model/kept.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/model/settings.ts';
import { Refusal } from '../../src/wording/refusal.ts';
import { fakeStorage } from './fake-storage.ts';

const fake = fakeStorage();
vi.mock('webextension-polyfill', () => ({ default: fake.api }));
const { clearKept, keptSizes, onKeptChange, readKept, removeKept, writeKept } = await import(
  '../../src/browser/kept.ts'
);

const MORE: Settings = { ...DEFAULT_SETTINGS, amount: 'more' };
const FEWER: Settings = { ...DEFAULT_SETTINGS, amount: 'fewer' };
const stored = (key: string): string => fake.held.get(key) ?? '';
/** Under which keys the settings stand, and each copy's text with this done to it. */
const COPIES = ['settings', 'settings~'] as const;
const spoil = (key: string, how: (json: string) => string): void => {
  const copy = JSON.parse(stored(key));
  fake.held.set(key, JSON.stringify({ ...copy, json: how(copy.json) }));
};

beforeEach(async () => {
  fake.state.room = Number.POSITIVE_INFINITY;
  await clearKept();
});

describe('what is kept', () => {
  it('is at first what stands there at first', async () => {
    expect(await readKept(SETTINGS)).toEqual(DEFAULT_SETTINGS);
    expect(await readKept(packText('mine'))).toBe('');
  });

  it('comes back as it was given', async () => {
    const text = '{"a": "“é”\\u0000 \u{1f600}"}';
    await writeKept([entry(SETTINGS, MORE), entry(packText('mine'), text)]);
    expect(await readKept(SETTINGS)).toEqual(MORE);
    expect(await readKept(packText('mine'))).toBe(text);
    expect(stored('pack:mine')).toBe(JSON.stringify(text));
  });

  it('is told to who listens for it, and to nobody else', async () => {
    const [settings, searches] = [vi.fn(), vi.fn()];
    const ends = [onKeptChange([SETTINGS], settings), onKeptChange([RECENT_SEARCHES], searches)];
    await writeKept([entry(SETTINGS, MORE)]);
    expect([settings.mock.calls.length, searches.mock.calls.length]).toEqual([1, 0]);
    for (const end of ends) end();
    await removeKept([SETTINGS]);
    expect(settings).toHaveBeenCalledTimes(1);
  });

  it('is counted in bytes, each key with what stands under it', async () => {
    await writeKept([entry(RECENT_SEARCHES, ['é'])]);
    const both = `recent-searches${stored('recent-searches')}recent-searches~${stored('recent-searches~')}`;
    expect([...(await keptSizes())]).toEqual([['recent-searches', Buffer.byteLength(both)]]);
  });

  it('holds no older state', async () => {
    await writeKept([entry(RECENT_SEARCHES, ['a secret'])]);
    await writeKept([entry(RECENT_SEARCHES, ['ferry'])]);
    expect([...fake.held.values()].join()).not.toContain('secret');
  });

  it('goes without a trace', async () => {
    await writeKept([entry(SETTINGS, MORE), entry(RECENT_SEARCHES, ['x']), entry(packText('mine'), '{}')]);
    await removeKept([SETTINGS]);
    expect([...fake.held.keys()]).toEqual(['recent-searches', 'recent-searches~', 'pack:mine']);
    await clearKept();
    expect([...fake.held.keys()]).toEqual([]);
  });
});

describe('damage on the disk', () => {
  beforeEach(() => writeKept([entry(SETTINGS, MORE)]));

  it.each(COPIES)('at any place of the copy under %s loses nothing', async (key) => {
    const whole = stored(key);
    const { json } = JSON.parse(whole);
    for (let at = 0; at < json.length; at += 1) {
      spoil(key, (text) => text.slice(0, at));
      expect(await readKept(SETTINGS)).toEqual(MORE);
      fake.held.set(key, whole);
      spoil(key, (text) => `${text.slice(0, at)}${text[at] === 'x' ? 'y' : 'x'}${text.slice(at + 1)}`);
      expect(await readKept(SETTINGS)).toEqual(MORE);
      fake.held.set(key, whole);
    }
  });

  it.each(COPIES)('that takes all of %s away loses nothing', async (key) => {
    fake.held.delete(key);
    expect(await readKept(SETTINGS)).toEqual(MORE);
  });

  it.each<[string, unknown]>([
    ['no copy', {}],
    ['a text', 'x'],
    ['nothing', null],
    ['a list', [1]],
    ['a copy of no shape', { json: 1, checksum: true }],
    ['a copy with the checksum of another', { json: '{}', checksum: '0'.repeat(16) }],
    ['a planted prototype', JSON.parse('{"__proto__":{"json":"{}","checksum":"44136fa355b3678a"}}')],
  ])('that leaves %s in both places gives what stands there at first, and can be written over', async (_, value) => {
    for (const key of COPIES) fake.held.set(key, JSON.stringify(value));
    expect(await readKept(SETTINGS)).toEqual(DEFAULT_SETTINGS);
    await writeKept([entry(SETTINGS, FEWER)]);
    expect(await readKept(SETTINGS)).toEqual(FEWER);
  });
});

describe('what another version kept', () => {
  const ofAnyShape = { ...SETTINGS, schema: v.unknown() };

  it('of the settings stays where this version knows it, and is as at first where not', async () => {
    const { paused: _, ...older } = { ...FEWER, colour: 'blue', look: 'plain' };
    await writeKept([entry(ofAnyShape, older)]);
    expect(await readKept(SETTINGS)).toEqual(FEWER);
  });

  it('in another form is as at first', async () => {
    await writeKept([entry({ ...RECENT_SEARCHES, schema: v.unknown() }, { words: 1 })]);
    expect(await readKept(RECENT_SEARCHES)).toEqual([]);
  });
});

describe('a full disk', () => {
  it('is told in one line, and leaves everything as it was', async () => {
    await writeKept([entry(INSTALLED_PACKS, [])]);
    const before = new Map(fake.held);
    fake.state.room = 2000;
    const writing = writeKept([entry(packText('mine'), 'x'.repeat(3000)), entry(INSTALLED_PACKS, [])]);
    await expect(writing).rejects.toThrow(Refusal);
    await expect(writing).rejects.toThrow(/no room left on this device.*quota exceeded.*Remove a claim pack/);
    expect(fake.held).toEqual(before);
  });
});
