import type { Storage } from '../../src/background/keeping.ts';

/** A stand-in for what the browser keeps: each thing by its key, as JSON. */
export function inMemoryStorage(): Storage & { held: Map<string, string> } {
  const held = new Map<string, string>();
  return {
    held,
    read: async ({ key, empty }) => {
      const json = held.get(key);
      return json === undefined ? empty : JSON.parse(json);
    },
    write: async (entries) => {
      for (const { kept, data } of entries) held.set(kept.key, JSON.stringify(data));
    },
    remove: async (kept) => {
      for (const { key } of kept) held.delete(key);
    },
    clear: async () => held.clear(),
  };
}
