import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { Kept } from '../model/kept.ts';

/** What stands in storage: the data as JSON with its checksum, and the same from before the last change. */
const CopySchema = v.strictObject({ json: v.string(), checksum: v.string() });
const StoredSchema = v.object({ now: v.unknown(), before: v.optional(v.unknown()) });
type Copy = v.InferOutput<typeof CopySchema>;

const checksumOf = (json: string): string => bytesToHex(sha256(utf8ToBytes(json))).slice(0, 16);

/** A copy's data; undefined where it was damaged or is not of the shape that is kept there now. */
function dataOf<T>(copy: unknown, schema: Kept<T>['schema']): { data: T; copy: Copy } | undefined {
  const read = v.safeParse(CopySchema, copy);
  if (!read.success || checksumOf(read.output.json) !== read.output.checksum) return undefined;
  const checked = v.safeParse(schema, JSON.parse(read.output.json));
  return checked.success ? { data: checked.output, copy: read.output } : undefined;
}

async function lastGood<T>({ key, schema }: Kept<T>): Promise<{ data: T; copy: Copy } | undefined> {
  const stored = v.safeParse(StoredSchema, (await browser.storage.local.get(key))[key]);
  if (!stored.success) return undefined;
  return dataOf(stored.output.now, schema) ?? dataOf(stored.output.before, schema);
}

/** What is kept there: the last copy that is whole and of the right shape; where there is none, what stands there at first. */
export async function readKept<T>(kept: Kept<T>): Promise<T> {
  return (await lastGood(kept))?.data ?? kept.empty;
}

/**
 * Keeps this in place of what was there, which stays as the copy to fall back on. For the background only, which is the
 * one writer. Rejects with a plain message where the browser has no more room.
 */
export async function writeKept<T>(kept: Kept<T>, data: T): Promise<void> {
  const json = JSON.stringify(data);
  const before = (await lastGood(kept))?.copy;
  const now: Copy = { json, checksum: checksumOf(json) };
  try {
    await browser.storage.local.set({ [kept.key]: before ? { now, before } : { now } });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `This could not be kept on the device (${reason}); remove a claim pack in the options and try again.`,
    );
  }
}

/** Takes away what is kept there. For the background only. */
export const removeKept = (kept: readonly Pick<Kept<unknown>, 'key'>[]): Promise<void> =>
  browser.storage.local.remove(kept.map(({ key }) => key));

/** Calls back whenever something of this is changed, by any part of the extension. Returns what ends it. */
export function onKeptChange(kept: readonly Pick<Kept<unknown>, 'key'>[], changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>) => {
    if (kept.some(({ key }) => key in changes)) changed();
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}
