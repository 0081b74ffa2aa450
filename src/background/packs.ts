import { openPack } from '../engine/open-pack.ts';
import type { InstalledPack } from '../model/installed-pack.ts';
import { INSTALLED_PACKS, packText } from '../model/kept.ts';
import type { Pack } from '../model/pack.ts';
import type { Keeping } from './keeping.ts';
import { type Opened, open } from './opened.ts';

/** A pack's file may have so many UTF-16 units: two copies of a few such packs fit into what a browser lets an extension keep. */
export const MOST_PACK_UNITS = 2_000_000;
const MOST_PACKS = 20;

/** The bundled pack and those the reader has imported. */
export interface Packs {
  /** All packs that are switched on, opened; once, until one of them changes. Rejects where the bundled one is broken. */
  opened(): Promise<Opened>;
  /** Takes a pack in, in place of one with the same id. One that is wrong is refused whole, with a message that says where. */
  take(text: string): Promise<InstalledPack>;
  switch(id: string, isOn: boolean): Promise<void>;
  remove(id: string): Promise<void>;
  /** To be called when what is kept was deleted. */
  reopen(): void;
}

export function keepPacks(bundledText: string, keeping: Keeping, today: () => string): Packs {
  let opening: Promise<Opened> | undefined;
  const reopen = (): void => {
    opening = undefined;
  };
  const openAll = async (): Promise<Opened> => {
    const on = (await keeping.read(INSTALLED_PACKS)).filter(({ isOn }) => isOn);
    const texts = await Promise.all(on.map(({ id }) => keeping.read(packText(id))));
    // One whose text was lost on the disk is left out: its place in the options says so.
    return open(
      bundledText,
      texts.filter((text) => text !== ''),
    );
  };
  return {
    opened: () => {
      opening ??= openAll();
      return opening;
    },
    async take(text) {
      const pack = check(text, bundledText);
      const installed = (await keeping.read(INSTALLED_PACKS)).filter(({ id }) => id !== pack.id);
      if (installed.length >= MOST_PACKS)
        throw new Error(`There are ${MOST_PACKS} imported packs already; remove one and import this one again.`);
      const entry: InstalledPack = {
        id: pack.id,
        title: pack.title,
        version: pack.version,
        documentCount: pack.documents.length,
        factCount: pack.facts.length,
        claimCount: pack.claims.length,
        units: text.length,
        imported: today(),
        isOn: true,
      };
      // The text first: a list that names a text there is not would be worse than a text nobody names.
      await keeping.change(packText(pack.id), () => text);
      await keeping.change(INSTALLED_PACKS, (packs) => [...packs.filter(({ id }) => id !== pack.id), entry]);
      reopen();
      return entry;
    },
    async switch(id, isOn) {
      await keeping.change(INSTALLED_PACKS, (packs) =>
        packs.map((pack) => (pack.id === id ? { ...pack, isOn } : pack)),
      );
      reopen();
    },
    async remove(id) {
      await keeping.change(INSTALLED_PACKS, (packs) => packs.filter((pack) => pack.id !== id));
      await keeping.forget([packText(id)]);
      reopen();
    },
    reopen,
  };
}

/** The file's text as a pack. Throws what is wrong with it and where. */
function check(text: string, bundledText: string): Pack {
  if (text.length > MOST_PACK_UNITS)
    throw new Error(
      `The file is larger than the ${MOST_PACK_UNITS / 1e6} million characters a pack may have; split it into several packs.`,
    );
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new Error(`The file is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const pack = openPack(json);
  if (pack.id === openPack(JSON.parse(bundledText)).id)
    throw new Error('The pack has the id of the one that comes with Second Source; give it an id of its own.');
  return pack;
}
