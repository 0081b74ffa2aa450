import { crowdedOpening, MOST_UNDER_A_WORD } from '../engine/crowded-opening.ts';
import { openKeptPack } from '../engine/kept-pack.ts';
import { openPack } from '../engine/open-pack.ts';
import { firstCollision } from '../engine/pack-collisions.ts';
import { firstExcess, PACK_LIMITS } from '../engine/pack-limits.ts';
import { MOST_PACK_ID, MOST_PACK_TITLE, MOST_PACK_UNITS, MOST_PACK_VERSION } from '../model/installed-pack.ts';
import type { Pack } from '../model/pack.ts';
import { Refusal } from '../wording/refusal.ts';

/** Of a phrase that may be longer than its line. */
const MOST_SHOWN = 60;

/** A file's text as a pack. Throws what is wrong with it and where. */
export function checkPack(text: string): Pack {
  if (text.length > MOST_PACK_UNITS) throw new Refusal('pack_tooLarge', { most: MOST_PACK_UNITS / 1e6 });
  const pack = openPack(parsed(text));
  const isTooLong =
    pack.id.length > MOST_PACK_ID || pack.title.length > MOST_PACK_TITLE || pack.version.length > MOST_PACK_VERSION;
  if (isTooLong)
    throw new Refusal('pack_longNames', { id: MOST_PACK_ID, title: MOST_PACK_TITLE, version: MOST_PACK_VERSION });
  const list = firstExcess(pack);
  if (list) throw new Refusal('pack_tooMuch', { list, most: PACK_LIMITS[list] });
  const phrase = crowdedOpening(pack.concepts);
  if (phrase !== undefined)
    throw new Refusal('pack_crowdedOpening', { phrase: phrase.slice(0, MOST_SHOWN), most: MOST_UNDER_A_WORD });
  return pack;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal('pack_noJson', { reason: error instanceof Error ? error.message.slice(0, 300) : String(error) });
  }
}

/** What is kept of a pack (keptPack), opened; undefined where it was lost or damaged, or is none of this version. */
export function packIn(text: string): Pack | undefined {
  try {
    return openKeptPack(text);
  } catch {
    return undefined;
  }
}

/** Throws where the pack gives an id of another pack to something else. */
export function refuseCollisions(pack: Pack, others: readonly Pack[]): void {
  for (const other of others) {
    const collision = firstCollision(pack, other);
    if (collision) throw new Refusal('pack_collision', { ...collision, title: other.title });
  }
}
