import type { PackReply } from '../browser/protocol.ts';
import { type Opened, packCompiled } from '../engine/compiled-pack.ts';
import { keptPack } from '../engine/kept-pack.ts';
import { firstCollision } from '../engine/pack-collisions.ts';
import { type InstalledPack, MOST_PACKS } from '../model/installed-pack.ts';
import { entry, INSTALLED_PACKS, packText } from '../model/kept.ts';
import type { Pack } from '../model/pack.ts';
import { Refusal } from '../wording/refusal.ts';
import { checkPack, packIn, refuseCollisions } from './check-pack.ts';
import { type Keeping, put, type Storage } from './keeping.ts';
import { open } from './opened.ts';

/** The bundled pack and those the reader has imported. */
export interface Packs {
  /** All packs that are switched on, opened; once, until one of them changes. Rejects where the bundled one is broken. */
  opened(): Promise<Opened>;
  /** What is in a pack; the bundled one without an id. Rejects with a Refusal where it is left out of the answers. */
  content(id?: string): Promise<PackReply>;
  /** Takes a pack in, in place of one with the same id. One that is wrong is refused whole, with a message that says where. */
  take(text: string): Promise<InstalledPack>;
  switch(id: string, isOn: boolean): Promise<void>;
  remove(id: string): Promise<void>;
  /** To be called when what is kept was deleted. */
  reopen(): void;
}

export function keepPacks(bundled: string, keeping: Keeping, today: () => string): Packs {
  let opening: Promise<Opened> | undefined;
  const reopen = (): void => {
    opening = undefined;
  };
  const openAll = async (): Promise<Opened> => {
    const on = (await keeping.read(INSTALLED_PACKS)).filter(({ isOn }) => isOn);
    const texts = await Promise.all(on.map(({ id }) => keeping.read(packText(id))));
    // One whose text was lost on the disk is left out: its place in the options says so.
    return open(
      bundled,
      texts.filter((text) => text !== ''),
    );
  };
  return {
    opened: () => {
      opening ??= openAll();
      return opening;
    },
    async content(id) {
      const own = packCompiled(bundled);
      if (id === undefined) return contentOf(own);
      const pack = packIn(await keeping.read(packText(id)));
      if (!pack) throw new Refusal('pack_lost');
      const collision = firstCollision(pack, own);
      if (collision) throw new Refusal('pack_outgrown', { ...collision });
      return contentOf(pack);
    },
    async take(text) {
      const pack = checkPack(text);
      const installed = await keeping.inTurn((storage) => install(storage, pack, packCompiled(bundled), today()));
      reopen();
      return installed;
    },
    async switch(id, isOn) {
      await keeping.change(INSTALLED_PACKS, (packs) =>
        packs.map((pack) => (pack.id === id ? { ...pack, isOn } : pack)),
      );
      reopen();
    },
    async remove(id) {
      await keeping.inTurn(async (storage) => {
        const others = (await storage.read(INSTALLED_PACKS)).filter((pack) => pack.id !== id);
        await put(storage, INSTALLED_PACKS, others);
        await storage.remove([packText(id)]);
      });
      reopen();
    },
    reopen,
  };
}

/** Keeps a checked pack, text and entry at once: where there is no room, all stays as it was. */
async function install(storage: Storage, pack: Pack, bundled: Pack, today: string): Promise<InstalledPack> {
  const packs = await storage.read(INSTALLED_PACKS);
  const others = packs.filter(({ id }) => id !== pack.id);
  if (others.length >= MOST_PACKS) throw new Refusal('pack_tooMany', { most: MOST_PACKS });
  if (pack.id === bundled.id) throw new Refusal('pack_bundledId');
  const texts = await Promise.all(others.map(({ id }) => storage.read(packText(id))));
  refuseCollisions(pack, [bundled, ...texts.flatMap((text) => packIn(text) ?? [])]);
  // Without the file's line breaks and indents.
  const text = keptPack(JSON.stringify(pack));
  const installed: InstalledPack = {
    id: pack.id,
    title: pack.title,
    version: pack.version,
    documentCount: pack.documents.length,
    factCount: pack.facts.length,
    claimCount: pack.claims.length,
    units: text.length,
    imported: today,
    isOn: true,
  };
  await storage.write([entry(packText(pack.id), text), entry(INSTALLED_PACKS, [...others, installed])]);
  return installed;
}

function contentOf({ id, title, version, documents, facts, claims }: Pack): PackReply {
  const claimCounts = new Map<string, number>();
  for (const { fact } of claims) claimCounts.set(fact, (claimCounts.get(fact) ?? 0) + 1);
  return {
    id,
    title,
    version,
    claimCount: claims.length,
    documents: documents.map(({ id, outlet, label, published, dateBasis }) => ({
      id,
      name: outlet ?? label,
      published,
      dateBasis,
    })),
    facts: facts.map(({ id, question }) => ({ id, question, claimCount: claimCounts.get(id) ?? 0 })),
  };
}
