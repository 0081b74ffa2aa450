import { useEffect, useState } from 'preact/hooks';
import { keptSizes, onAnyKeptChange } from '../browser/kept.ts';
import { HIDDEN_MATCHES, INSTALLED_PACKS, RECENT_SEARCHES, SETTINGS } from '../model/kept.ts';

/** Bytes that each part takes on the device; `packs` with their list. */
export type KeptSizes = Record<'settings' | 'hidden-matches' | 'recent-searches' | 'packs' | 'all', number>;

/** How much is kept now, and from then on; undefined until it was read. */
export function useKeptSizes(): KeptSizes | undefined {
  const [sizes, setSizes] = useState<KeptSizes>();
  useEffect(() => {
    let over = false;
    const read = () =>
      void keptSizes().then((bytes) => {
        if (!over) setSizes(summed(bytes));
      });
    read();
    const end = onAnyKeptChange(read);
    return () => {
      over = true;
      end();
    };
  }, []);
  return sizes;
}

function summed(bytes: ReadonlyMap<string, number>): KeptSizes {
  const of = (key: string) => bytes.get(key) ?? 0;
  const all = [...bytes.values()].reduce((sum, one) => sum + one, 0);
  const settings = of(SETTINGS.key);
  const hidden = of(HIDDEN_MATCHES.key);
  const searches = of(RECENT_SEARCHES.key);
  // What is left are the packs: their list and their texts.
  const packs = of(INSTALLED_PACKS.key) === 0 ? 0 : all - settings - hidden - searches;
  return { settings, 'hidden-matches': hidden, 'recent-searches': searches, packs, all };
}
