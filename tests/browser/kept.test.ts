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
/** Spoils the text of the copy that holds now, and leaves the one before as it is. */
const spoilNow = (spoil: (json: string) => unknown): void => {
  const value = JSON.parse(stored(SETTINGS.key));
  fake.held.set(SETTINGS.key, JSON.stringify({ ...value, now: { ...value.now, json: spoil(value.now.json) } }));
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
    const bytes = Buffer.byteLength(`recent-searches${stored('recent-searches')}`);
    expect([...(await keptSizes())]).toEqual([['recent-searches', bytes]]);
  });

  it('goes without a trace', async () => {
    await writeKept([entry(SETTINGS, MORE), entry(RECENT_SEARCHES, ['x']), entry(packText('mine'), '{}')]);
    await removeKept([SETTINGS]);
    expect([...fake.held.keys()]).toEqual(['recent-searches', 'pack:mine']);
    await clearKept();
    expect([...fake.held.keys()]).toEqual([]);
  });
});

describe('damage on the disk', () => {
  beforeEach(async () => {
    await writeKept([entry(SETTINGS, MORE)]);
    await writeKept([entry(SETTINGS, FEWER)]);
  });

  it('at any place of the last copy brings back the one before', async () => {
    const { json } = JSON.parse(stored(SETTINGS.key)).now;
    const whole = stored(SETTINGS.key);
    for (let at = 0; at < json.length; at += 1) {
      spoilNow((text) => text.slice(0, at));
      expect(await readKept(SETTINGS)).toEqual(MORE);
      fake.held.set(SETTINGS.key, whole);
      spoilNow((text) => `${text.slice(0, at)}${text[at] === 'x' ? 'y' : 'x'}${text.slice(at + 1)}`);
      expect(await readKept(SETTINGS)).toEqual(MORE);
      fake.held.set(SETTINGS.key, whole);
    }
    expect(await readKept(SETTINGS)).toEqual(FEWER);
  });

  it.each<[string, unknown]>([
    ['no copy', {}],
    ['a text', 'x'],
    ['nothing', null],
    ['a list', [1]],
    ['copies of no shape', { now: 7, before: { json: 1 } }],
    ['a copy with a checksum of another', { now: { json: '{}', checksum: '0' } }],
    ['a planted prototype', JSON.parse('{"__proto__":{"now":{"json":"{}","checksum":"x"}}}')],
  ])('that leaves %s gives what stands there at first, and can be written over', async (_, value) => {
    fake.held.set(SETTINGS.key, JSON.stringify(value));
    expect(await readKept(SETTINGS)).toEqual(DEFAULT_SETTINGS);
    await writeKept([entry(SETTINGS, FEWER)]);
    expect(await readKept(SETTINGS)).toEqual(FEWER);
  });

  it('is not handed on: the next change keeps the good copy as the one before', async () => {
    spoilNow(() => 'x');
    await writeKept([entry(SETTINGS, FEWER)]);
    spoilNow(() => 'x');
    expect(await readKept(SETTINGS)).toEqual(MORE);
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
