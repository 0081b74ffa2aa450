import { splitSentences } from '../../engine/1-statements/index.ts';
import { readFigures } from '../../engine/2-figures/index.ts';
import { annotate } from '../../engine/annotate.ts';
import type { Database } from '../../engine/database.ts';
import { type Page, pageText } from '../../model/page.ts';
import { processorTime } from '../processor-time.ts';

/** Megabytes of UTF-8 text a second. */
export interface SpeedMeasures {
  megabytes: number;
  statements: number;
  figures: number;
  /** The whole walk: statements, figures and dates where a wording asks for them, matching, relations. */
  annotate: number;
}

/** How fast pages are gone through on one core: the median of several runs over all of them. */
export function speedMeasures(database: Database, pages: readonly Page[]): SpeedMeasures {
  const megabytes = pages.reduce((sum, page) => sum + Buffer.byteLength(pageText(page)), 0) / 1e6;
  const speedOf = (work: (page: Page) => void): number => megabytes / (processorTime(() => pages.forEach(work)) / 1000);
  return {
    megabytes,
    statements: speedOf((page) => {
      for (const { text, kind } of page.blocks) splitSentences(text, kind);
    }),
    figures: speedOf((page) => {
      for (const { text } of page.blocks) readFigures(text);
    }),
    annotate: speedOf((page) => {
      annotate(database, page);
    }),
  };
}
