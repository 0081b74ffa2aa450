import { annotate } from '../../engine/annotate.ts';
import type { Database } from '../../engine/database.ts';
import type { Page } from '../../model/page.ts';
import { processorTime } from '../processor-time.ts';
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
/** A text that takes longer than this, in milliseconds, is gone through only once when it is ten times as long. */
const SLOW = 200;

/** How the time for a page of one paragraph grows when the paragraph grows tenfold. */
export function linearity(database: Database, { name, length, of }: HostileText): Growth {
  const timed = (text: string, runs: number) => {
    const page = pageOf(text);
    return processorTime(() => annotate(database, page), runs, 1);
  };
  const short = timed(of(length), 5);
  const long = timed(of(length * TIMES), short < SLOW ? 5 : 1);
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
