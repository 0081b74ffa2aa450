import { median } from '../../src/cli/median.ts';
import type { Cost } from './cost.ts';
import type { Measured } from './page-cost.ts';
import { type CostRow, count, half, ms } from './row.ts';
import { spreadOf } from './spread.ts';

type PageCost = Cost['pages'][number];

/** A page's milliseconds under a script, less those that any script costs there. */
const net = ({ times }: PageCost, script: Measured): number => median(times[script]) - median(times.empty);

/** How often the time of the first script contains that of the second, page by page. */
const ratios = (pages: readonly PageCost[], script: Measured, against: Measured): number[] =>
  pages.map((page) => net(page, script) / net(page, against));

/** The two rows on what articles cost: `script` against the bare walk and against highlighting. */
function articleRows(pages: readonly PageCost[], script: Measured, what: string): CostRow[] {
  if (pages.length === 0) return [];
  const middle = (which: Measured): string => ms(median(pages.map((page) => net(page, which))));
  const walked = spreadOf(ratios(pages, script, 'walk'));
  const highlighted = spreadOf(ratios(pages, 'highlight', script));
  return [
    {
      what,
      against: 'a bare TreeWalker pass with a visibility test',
      asked: '≤ 2.0×',
      isMet: walked.middle <= 2,
      measured: `${walked.middle.toFixed(1)}×`,
      half: half(walked, 1),
      figures: `${middle(script)} beside ${middle('walk')}; ${count(pages.length, 'page')}`,
    },
    {
      what: '… the same',
      against: 'mark.js highlighting 30 words',
      asked: '≤ 1/40',
      isMet: highlighted.middle >= 40,
      measured: `1/${highlighted.middle.toFixed(1)}`,
      half: half(highlighted, 1),
      figures: `${middle(script)} beside ${middle('highlight')}`,
    },
  ];
}

/** What a page that holds no article pays. */
function noArticleRows(pages: readonly PageCost[]): CostRow[] {
  if (pages.length === 0) return [];
  const added = spreadOf(pages.map((page) => net(page, 'ours')));
  return [
    {
      what: 'a page that is no article',
      against: 'an empty content script',
      asked: '+ ≤ 1 ms',
      isMet: added.middle <= 1,
      measured: `+ ${ms(added.middle)}`,
      half: half(added, 1),
      figures: count(pages.length, 'page'),
    },
  ];
}

/** The rows on the main thread's time. */
export function pageRows(pages: readonly PageCost[]): CostRow[] {
  const articles = pages.filter(({ isArticle }) => isArticle);
  return [
    ...articleRows(
      articles.filter(({ found }) => found > 0),
      'ours',
      'reading and painting, a page',
    ),
    ...articleRows(
      articles.filter(({ times }) => times.oursAsSaved.length > 0),
      'oursAsSaved',
      'reading alone, where nothing is to be painted',
    ),
    ...noArticleRows(pages.filter(({ isArticle }) => !isArticle)),
  ];
}
