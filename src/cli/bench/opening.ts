import { annotate } from '../../engine/annotate.ts';
import { compilePack, type Opened, openCompiledPack, openPacks } from '../../engine/compiled-pack.ts';
import { keptPack, openKeptPack } from '../../engine/kept-pack.ts';
import { openPack } from '../../engine/open-pack.ts';
import { search } from '../../engine/search.ts';
import type { Pack } from '../../model/pack.ts';
import type { Page } from '../../model/page.ts';
import { processorTime } from '../processor-time.ts';
import { collectGarbage } from './collect-garbage.ts';
import { grownPack } from './grown-pack.ts';

/** Milliseconds of a pack's opening, from its text to the first answers. */
export interface Opening {
  claims: number;
  megabytes: number;
  compiledMegabytes: number;
  /** Of the compiled text: what is read at once, the same and all that the first page asks for, the same and the first search. */
  open: number;
  firstPage: number;
  firstSearch: number;
  /** Of an imported pack: its check, once; at each start what is kept of it parsed and indexed, the same and the first page. */
  check: number;
  index: number;
  importedFirstPage: number;
}

const QUERY = 'hostages held in gaza';
const SHOWN = 20;

/** What opening a pack of so many made-up claims costs until it has answered a page and a reader. */
export function opening(real: Pack, claims: number, page: Page): Opening {
  const pack = grownPack(real, claims);
  // Through bytes and back, as a file comes: a text put together from pieces is slower to read.
  const flat = (text: string): string => Buffer.from(text).toString('utf8');
  const text = flat(JSON.stringify(pack));
  const compiled = flat(compilePack(pack));
  const kept = flat(keptPack(text));
  const json: unknown = JSON.parse(text);
  const timed = (work: () => void) => {
    collectGarbage();
    return processorTime(work, 9, 5);
  };
  const answer = (opened: Opened): void => void annotate(opened.database, page);
  return {
    claims,
    megabytes: Buffer.byteLength(text) / 1e6,
    compiledMegabytes: Buffer.byteLength(compiled) / 1e6,
    open: timed(() => openCompiledPack(compiled)),
    firstPage: timed(() => answer(openCompiledPack(compiled))),
    firstSearch: timed(() => search(openCompiledPack(compiled).search(), QUERY, { limit: SHOWN })),
    check: timed(() => openPack(json)),
    index: timed(() => openPacks([openKeptPack(kept)])),
    importedFirstPage: timed(() => answer(openPacks([openKeptPack(kept)]))),
  };
}
