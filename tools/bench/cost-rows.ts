import { median } from '../../src/cli/median.ts';
import type { Table } from '../../src/cli/table.ts';
import type { Cost } from './cost.ts';
import { pageRows } from './page-rows.ts';
import { type CostRow, count, half, kB, ms } from './row.ts';
import { spreadOf } from './spread.ts';
import type { Wakes } from './wake.ts';

const MEGABYTE = 1e6;

/** All rows, in the order of what is asked. */
export function costRows({ pages, longestTask, scripts, wakes, annotate, storm }: Cost): CostRow[] {
  const articles = pages.filter(({ isArticle }) => isArticle);
  const memory = spreadOf(articles.map((page) => median(page.memory) / MEGABYTE));
  const shifted = (who: 'ours' | 'empty'): number => pages.reduce((sum, { layoutShift }) => sum + layoutShift[who], 0);
  const shift = Math.max(0, shifted('ours') - shifted('empty'));
  const speed = annotate.megabytes / (annotate.milliseconds / 1000);
  const stormShare = 100 * (storm.withUs - storm.without);
  const scriptsPainted = scripts.reading + scripts.article + scripts.painting;
  const scriptsInAll = scriptsPainted + scripts.cards;
  const longest = Math.max(longestTask.pages, longestTask.tenMegabytes);
  return [
    ...pageRows(pages),
    {
      what: 'longest task of ours',
      against: null,
      asked: '≤ 50 ms',
      isMet: longest <= 50,
      measured: ms(longest),
      half: null,
      figures: `${ms(longestTask.tenMegabytes)} at 10 MB of text, ${ms(longestTask.pages)} on the longest pages`,
    },
    {
      what: 'layout shift',
      against: 'an empty content script',
      asked: '0',
      isMet: shift === 0,
      measured: shift === 0 ? '0' : shift.toFixed(4),
      half: null,
      figures: `${shifted('ours').toFixed(4)} beside ${shifted('empty').toFixed(4)}, sums of ${count(pages.length, 'page')}`,
    },
    {
      what: 'scripts in all, minified and gzipped',
      against: null,
      asked: '≤ 25 kB',
      isMet: scriptsInAll <= 25_000,
      measured: kB(scriptsInAll),
      half: null,
      figures: `${kB(scripts.article)} of them only where there is an article, ${kB(scripts.painting)} only where something is painted, ${kB(scripts.cards)} only where a card is opened; ${kB(scriptsPainted)} before that`,
    },
    {
      what: '… the script that every page loads',
      against: null,
      asked: '≤ 8 kB',
      isMet: scripts.reading <= 8000,
      measured: kB(scripts.reading),
      half: null,
      figures: '',
    },
    {
      what: 'memory, a tab',
      against: 'the same page without us',
      asked: '+ ≤ 1.5 MB',
      isMet: memory.middle <= 1.5,
      measured: `+ ${memory.middle.toFixed(2)} MB`,
      half: half(memory, 2),
      figures: `${count(articles.length, 'article')}, painted`,
    },
    wakeRow('background’s wake to its first answer, as a reader has it: its process had gone', wakes.ofReader),
    wakeRow('… the same while one of the extension’s own pages keeps its process running', wakes.inProcess),
    {
      what: 'annotating, from the question to the answer',
      against: null,
      asked: '≥ 5 MB/s',
      isMet: speed >= 5,
      measured: `${speed.toFixed(1)} MB/s`,
      half: null,
      figures: `${annotate.megabytes.toFixed(1)} MB in ${ms(annotate.milliseconds)}`,
    },
    {
      what: `1,000 changes a second for ${storm.seconds} s`,
      against: 'the same page without us',
      asked: '≤ 5 % of a core',
      isMet: stormShare <= 5,
      measured: `${stormShare.toFixed(1)} %`,
      half: null,
      figures: `${(100 * storm.withUs).toFixed(1)} % beside ${(100 * storm.without).toFixed(1)} %`,
    },
  ];
}

function wakeRow(what: string, { ours, empty }: Wakes): CostRow {
  const wake = spreadOf(ours.map((time, round) => time / (empty[round] ?? Number.NaN)));
  return {
    what,
    against: 'the wake of an empty one',
    asked: '≤ 1.3×',
    isMet: wake.middle <= 1.3,
    measured: `${wake.middle.toFixed(2)}×`,
    half: half(wake, 2),
    figures: `${ms(median(ours))} beside ${ms(median(empty))}; ${count(ours.length, 'round')}`,
  };
}

/** The rows as a table. */
export function costTable(rows: readonly CostRow[]): Table {
  return {
    title: 'What reading costs, in Chromium',
    columns: ['', 'asked', 'measured', '', 'middle half', 'figures'],
    rows: rows.map(({ what, against, asked, isMet, measured, half, figures }) => [
      against === null ? what : `${what}, against ${against}`,
      asked,
      measured,
      isMet ? 'met' : 'missed',
      half,
      figures,
    ]),
  };
}
