import { annotate } from '../../engine/annotate.ts';
import type { Database } from '../../engine/database.ts';
import type { Page } from '../../model/page.ts';
import { median } from '../median.ts';
import { processorTime } from '../processor-time.ts';
import { collectGarbage } from './collect-garbage.ts';
import type { HostileText } from './hostile-texts.ts';

/** Milliseconds for a text and for one ten times as long. */
export interface Growth {
  name: string;
  length: number;
  short: number;
  long: number;
  ratio: number;
}

const TIMES = 10;
/** Each length is gone through so often, and the middle run counts: what else a machine does falls on single runs. */
const TURNS = 3;

/**
 * How the time for a page of one paragraph grows when the paragraph grows tenfold. The two lengths take turns, so that a
 * machine that is slower for a while is so for both.
 */
export function linearity(database: Database, { name, length, of }: HostileText): Growth {
  const pages = { short: pageOf(of(length)), long: pageOf(of(length * TIMES)) };
  const times: Record<keyof typeof pages, number[]> = { short: [], long: [] };
  annotate(database, pages.short);
  for (let turn = 0; turn < TURNS; turn++)
    for (const which of ['short', 'long'] as const) {
      collectGarbage();
      times[which].push(processorTime(() => annotate(database, pages[which]), 1, 0));
    }
  const [short, long] = [median(times.short), median(times.long)];
  return { name, length, short, long, ratio: long / short };
}

const pageOf = (text: string): Page => ({
  title: 'Hostages in Gaza, and the Security Council’s vote',
  published: '2024-03-26',
  outlet: null,
  credits: [],
  language: 'en',
  blocks: [{ kind: 'paragraph', text }],
});
