import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { Entry, Kept } from '../model/kept.ts';
import { Refusal } from '../wording/refusal.ts';

/**
 * What stands in storage under each of two keys, in two equal copies: the data as JSON with its checksum. No copy is an older
 * one: what the reader has taken out of his settings is nowhere any more.
 */
const CopySchema = v.strictObject({ json: v.string(), checksum: v.string() });
type Copy = v.InferOutput<typeof CopySchema>;

const keysOf = ({ key, isRaw }: Pick<Kept<unknown>, 'key' | 'isRaw'>): string[] => (isRaw ? [key] : [key, `${key}~`]);

const checksumOf = (json: string): string => bytesToHex(sha256(utf8ToBytes(json))).slice(0, 16);

const copyOf = (data: unknown): Copy => {
  const json = JSON.stringify(data);
  return { json, checksum: checksumOf(json) };
};

/** A copy's data; undefined where it was damaged. */
function dataIn(copy: unknown): unknown {
  const read = v.safeParse(CopySchema, copy);
  if (!read.success || checksumOf(read.output.json) !== read.output.checksum) return undefined;
  try {
    return JSON.parse(read.output.json);
  } catch {
    return undefined;
  }
}

/** What is kept there: the first copy that is whole and of the right shape; where there is none, what stands there at first. */
export async function readKept<T>(kept: Kept<T>): Promise<T> {
  const keys = keysOf(kept);
  const stored = await browser.storage.local.get(keys);
  for (const key of keys) {
    const read = v.safeParse(kept.schema, kept.isRaw ? stored[key] : dataIn(stored[key]));
    if (read.success) return read.output;
  }
  return kept.empty;
}

/**
 * Keeps these in place of what was there, all of them or none. For the background only, which is the one writer. Rejects with
 * a Refusal where the browser has no more room.
 */
export async function writeKept(entries: readonly Entry[]): Promise<void> {
  const stored = entries.flatMap(({ kept, data }) => {
    const value = kept.isRaw ? data : copyOf(data);
    return keysOf(kept).map((key) => [key, value] as const);
  });
  try {
    await browser.storage.local.set(Object.fromEntries(stored));
  } catch (error) {
    throw new Refusal('kept_noRoom', { reason: error instanceof Error ? error.message : String(error) });
  }
}

/** Takes away what is kept there. For the background only. */
export const removeKept = (kept: readonly Pick<Kept<unknown>, 'key' | 'isRaw'>[]): Promise<void> =>
  browser.storage.local.remove(kept.flatMap(keysOf));

/** Takes away everything. For the background only. */
export const clearKept = (): Promise<void> => browser.storage.local.clear();

/** How many bytes each key takes with what stands under it, both copies together, in UTF-8, as browsers count them. */
export async function keptSizes(): Promise<ReadonlyMap<string, number>> {
  const sizes = new Map<string, number>();
  for (const [key, value] of Object.entries(await browser.storage.local.get(null))) {
    const name = key.replace(/~$/, '');
    sizes.set(name, (sizes.get(name) ?? 0) + utf8ToBytes(key + JSON.stringify(value)).length);
  }
  return sizes;
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
