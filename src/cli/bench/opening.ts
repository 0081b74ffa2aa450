import { openDatabase } from '../../engine/database.ts';
import { openPack } from '../../engine/open-pack.ts';
import type { Pack } from '../../model/pack.ts';
import { processorTime } from '../processor-time.ts';
import { grownPack } from './grown-pack.ts';

/** Milliseconds to open a pack: its text parsed, what was parsed checked, the checked pack indexed for pages. */
export interface Opening {
  claims: number;
  megabytes: number;
  parse: number;
  check: number;
  index: number;
  /** All three, one after the other. */
  together: number;
}

/** What opening a pack of so many made-up claims costs. */
export function opening(real: Pack, claims: number): Opening {
  const text = JSON.stringify(grownPack(real, claims));
  const json: unknown = JSON.parse(text);
  const pack = openPack(json);
  const timed = (work: () => void) => processorTime(work, 5, 2);
  return {
    claims,
    megabytes: Buffer.byteLength(text) / 1e6,
    parse: timed(() => JSON.parse(text)),
    check: timed(() => openPack(json)),
    // The check has read the pack's wordings, which the index then takes as they are.
    index: timed(() => openDatabase([pack])),
    together: timed(() => openDatabase([openPack(JSON.parse(text))])),
  };
}
