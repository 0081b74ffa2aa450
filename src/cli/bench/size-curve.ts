import { annotate } from '../../engine/annotate.ts';
import { openDatabase } from '../../engine/database.ts';
import type { Pack } from '../../model/pack.ts';
import type { Page } from '../../model/page.ts';
import { processorTime } from '../processor-time.ts';
import { grownPack } from './grown-pack.ts';

/** What a page costs on a pack that holds so many made-up claims beside the real ones. */
export interface SizePoint {
  claims: number;
  /** Milliseconds to annotate all pages, and how many times what it takes on the real pack alone. */
  milliseconds: number;
  ratio: number;
  /** Annotations on all pages: as many on every pack, since no made-up fact is reported on any. */
  annotations: number;
}

/** The cost of the pages on packs of growing size. */
export function sizeCurve(real: Pack, pages: readonly Page[], sizes: readonly number[]): SizePoint[] {
  const points: SizePoint[] = [];
  for (const claims of [0, ...sizes]) {
    const database = openDatabase([claims === 0 ? real : grownPack(real, claims)]);
    let annotations = 0;
    const milliseconds = processorTime(
      () => {
        annotations = pages.reduce((sum, page) => sum + annotate(database, page).annotations.length, 0);
      },
      5,
      2,
    );
    points.push({ claims, milliseconds, ratio: milliseconds / (points[0]?.milliseconds ?? milliseconds), annotations });
  }
  return points;
}
