import { type Opened, openCompiledPack, openPacks, packCompiled } from '../engine/compiled-pack.ts';
import { packIn } from './check-pack.ts';

/**
 * Opens the bundled pack (compilePack) and what is kept of imported ones (keptPack). Throws an error that says what is wrong
 * where the bundled one cannot be opened; an imported one that was damaged, or that this version no longer reads, is left out.
 */
export function open(bundled: string, kept: readonly string[] = []): Opened {
  const imported = kept.flatMap((text) => packIn(text) ?? []);
  // Several packs have one index, which is made anew; the bundled one alone has brought its own along.
  return imported.length === 0 ? openCompiledPack(bundled) : openPacks([packCompiled(bundled), ...imported]);
}
