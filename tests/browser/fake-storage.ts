type Changes = Record<string, unknown>;

/** A stand-in for `browser.storage.local`: what it is given is copied as the browser copies it; `room` bounds its bytes. */
export function fakeStorage() {
  const held = new Map<string, string>();
  const listeners = new Set<(changes: Changes) => void>();
  const state = { room: Number.POSITIVE_INFINITY };
  const tell = (keys: string[]) => {
    for (const listen of listeners) listen(Object.fromEntries(keys.map((key) => [key, {}])));
  };
  const local = {
    get: async (asked: string[] | null) => {
      const keys = asked ?? [...held.keys()];
      return Object.fromEntries(
        keys.filter((one) => held.has(one)).map((one) => [one, JSON.parse(held.get(one) ?? '')]),
      );
    },
    set: async (items: Changes) => {
      const next = new Map([
        ...held,
        ...Object.entries(items).map(([key, value]) => [key, JSON.stringify(value)] as const),
      ]);
      if ([...next].reduce((sum, [key, json]) => sum + key.length + json.length, 0) > state.room)
        throw new Error('quota exceeded');
      for (const [key, json] of next) held.set(key, json);
      tell(Object.keys(items));
    },
    remove: async (keys: string[]) => {
      for (const key of keys) held.delete(key);
      tell(keys);
    },
    clear: async () => {
      const keys = [...held.keys()];
      held.clear();
      tell(keys);
    },
    onChanged: {
      addListener: (listener: (changes: Changes) => void) => listeners.add(listener),
      removeListener: (listener: (changes: Changes) => void) => listeners.delete(listener),
    },
  };
  return { api: { storage: { local } }, held, state };
}
