import { type Opened, openCompiledPack, openPacks, packCompiled } from '../engine/compiled-pack.ts';
import { firstCollision } from '../engine/pack-collisions.ts';
import { packIn } from './check-pack.ts';

/**
 * Opens the bundled pack (compilePack) and what is kept of imported ones (keptPack). Throws an error that says what is wrong
 * where the bundled one cannot be opened. An imported one is left out that was damaged, that this version no longer reads, or
 * that gives an id to something else than the bundled one does, as it may after an update of the program.
 */
export function open(bundled: string, kept: readonly string[] = []): Opened {
  const imported = kept.flatMap((text) => packIn(text) ?? []);
  // Several packs have one index, which is made anew; the bundled one alone has brought its own along.
  if (imported.length === 0) return openCompiledPack(bundled);
  const own = packCompiled(bundled);
  return openPacks([own, ...imported.filter((pack) => !firstCollision(pack, own))]);
}
