import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { Entry, Kept } from '../model/kept.ts';
import { Refusal } from '../wording/refusal.ts';

/** What stands in storage: the data as JSON with its checksum, and the same from before the last change. */
const CopySchema = v.strictObject({ json: v.string(), checksum: v.string() });
const StoredSchema = v.object({ now: v.optional(v.unknown()), before: v.optional(v.unknown()) });
type Copy = v.InferOutput<typeof CopySchema>;

const checksumOf = (json: string): string => bytesToHex(sha256(utf8ToBytes(json))).slice(0, 16);

const copyOf = (data: unknown): Copy => {
  const json = JSON.stringify(data);
  return { json, checksum: checksumOf(json) };
};

/** A copy's data; undefined where it was damaged or is not of the shape that is kept there now. */
function dataOf<T>(copy: unknown, { schema }: Kept<T>): { data: T; copy: Copy } | undefined {
  const read = v.safeParse(CopySchema, copy);
  if (!read.success || checksumOf(read.output.json) !== read.output.checksum) return undefined;
  const checked = v.safeParse(schema, parsed(read.output.json));
  return checked.success ? { data: checked.output, copy: read.output } : undefined;
}

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};

const valueUnder = async (key: string): Promise<unknown> => (await browser.storage.local.get(key))[key];

async function lastGood<T>(kept: Kept<T>): Promise<{ data: T; copy: Copy } | undefined> {
  const stored = v.safeParse(StoredSchema, await valueUnder(kept.key));
  if (!stored.success) return undefined;
  return dataOf(stored.output.now, kept) ?? dataOf(stored.output.before, kept);
}

/** What is kept there: the last copy that is whole and of the right shape; where there is none, what stands there at first. */
export async function readKept<T>(kept: Kept<T>): Promise<T> {
  if (!kept.isRaw) return (await lastGood(kept))?.data ?? kept.empty;
  const value = v.safeParse(kept.schema, await valueUnder(kept.key));
  return value.success ? value.output : kept.empty;
}

/**
 * Keeps these in place of what was there, all of them or none. What was there stays as the copy to fall back on, raw data aside. For the background only, which is the one writer. Rejects with a Refusal where the browser has no more room.
 */
export async function writeKept(entries: readonly Entry[]): Promise<void> {
  const stored = entries.map(async ({ kept, data }) => {
    if (kept.isRaw) return [kept.key, data] as const;
    const before = (await lastGood(kept))?.copy;
    return [kept.key, { now: copyOf(data), ...(before && { before }) }] as const;
  });
  try {
    await browser.storage.local.set(Object.fromEntries(await Promise.all(stored)));
  } catch (error) {
    throw new Refusal('kept_noRoom', { reason: error instanceof Error ? error.message : String(error) });
  }
}

/** Takes away what is kept there. For the background only. */
export const removeKept = (kept: readonly Pick<Kept<unknown>, 'key'>[]): Promise<void> =>
  browser.storage.local.remove(kept.map(({ key }) => key));

/** Takes away everything. For the background only. */
export const clearKept = (): Promise<void> => browser.storage.local.clear();

/** How many bytes each key takes with what stands under it, in UTF-8, as browsers count them. */
export async function keptSizes(): Promise<ReadonlyMap<string, number>> {
  const all = Object.entries(await browser.storage.local.get(null));
  return new Map(all.map(([key, value]) => [key, utf8ToBytes(key + JSON.stringify(value)).length]));
}

/** Calls back whenever something of this is changed, by any part of the extension. Returns what ends it. */
export const onKeptChange = (kept: readonly Pick<Kept<unknown>, 'key'>[], changed: () => void): (() => void) =>
  onChange((keys) => kept.some(({ key }) => keys.includes(key)) && changed());

/** The same for all that is kept. */
export const onAnyKeptChange = (changed: () => void): (() => void) => onChange(changed);

function onChange(heard: (keys: string[]) => void): () => void {
  const listener = (changes: Record<string, unknown>) => heard(Object.keys(changes));
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}
