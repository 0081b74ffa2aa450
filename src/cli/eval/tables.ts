import { RELATIONS } from '../../model/annotation.ts';
import type { Table } from '../table.ts';
import type { AnnotationMeasures } from './annotation-measures.ts';
import { GOALS } from './goals.ts';
import type { Measures } from './measure.ts';
import type { WordingMeasures } from './wording-measures.ts';

/** A share to three places; null stays null: there was nothing to take a share of. */
const three = (share: number | null | undefined): string | null => share?.toFixed(3) ?? null;
const atLeast = (goal: number): string => `≥ ${goal}`;
const atMost = (goal: number): string => `≤ ${goal}`;

/** The measures as tables, what is asked beside what is measured; a table of which nothing was measured is left out. */
export function tablesOf(measures: Measures): Table[] {
  return [
    annotations(measures),
    wordings(measures),
    falseOnes(measures),
    figures(measures),
    searchAndReasons(measures),
    speed(measures),
  ].filter(({ rows }) => rows.some((cells) => cells.slice(1, -1).some((cell) => cell !== null)));
}

function annotations(measures: Measures): Table {
  const sets = [measures['gold-odd'], measures['gold-even'], measures['unseen-odd'], measures['unseen-even']];
  const row = (label: string, of: (set: AnnotationMeasures) => string | null, goal: string | null = null) => [
    label,
    ...sets.map((set) => (set ? of(set) : null)),
    goal,
  ];
  const { gold, unseen, relations } = GOALS;
  return {
    title: 'Annotations',
    columns: ['', 'gold, odd', 'gold, even', 'own, odd (seen)', 'own, even (unseen)', 'asked of even: gold, own'],
    rows: [
      row('pages', ({ pages }) => String(pages)),
      row('statements', ({ statements }) => String(statements)),
      row('precision', ({ precision }) => three(precision), `${atLeast(gold.precision)}, ${unseen.precision}`),
      row('recall', ({ recall }) => three(recall), `${atLeast(gold.recall)}, ${unseen.recall}`),
      row('F1', ({ f1 }) => three(f1)),
      row('precision, mean of facts', ({ macroPrecision }) => three(macroPrecision)),
      row('recall, mean of facts', ({ macroRecall }) => three(macroRecall)),
      row('F1, mean of facts', ({ macroF1 }) => three(macroF1)),
      row('relations right', (set) => three(set.relations), atLeast(relations.micro)),
      row('relations right, mean of facts', ({ macroRelations }) => three(macroRelations), atLeast(relations.macro)),
      ...RELATIONS.map((name) =>
        row(`recall of “${name}”`, ({ recallByRelation }) => three(recallByRelation[name]), atLeast(relations.recall)),
      ),
    ],
  };
}

function wordings({ 'wordings-seen': seen, 'wordings-unseen': unseen }: Measures): Table {
  const row = (label: string, of: (set: WordingMeasures) => string | null) => [
    label,
    ...[seen, unseen].map((set) => (set ? of(set) : null)),
    null,
  ];
  return {
    title: 'Single statements in outsiders’ words',
    columns: ['', 'seen', 'unseen', 'asked'],
    rows: [
      row('statements', ({ statements }) => String(statements)),
      row('found', ({ recall }) => three(recall)),
      row('look-alikes', ({ lookalikes }) => String(lookalikes)),
      row('taken for statements', ({ falseOnes: taken }) => String(taken)),
    ],
  };
}

function falseOnes({ unrelated, 'lookalikes-odd': odd, 'lookalikes-even': even }: Measures): Table {
  const text = (count: number | undefined) => (count === undefined ? null : String(count));
  const all = odd && even ? odd.falseAnnotations + even.falseAnnotations : undefined;
  return {
    title: 'Annotations where none belongs',
    columns: ['', 'odd', 'even', 'all', 'asked'],
    rows: [
      [
        `unrelated pages${unrelated ? ` (${unrelated.pages})` : ''}`,
        null,
        null,
        text(unrelated?.annotations),
        String(GOALS.unrelatedAnnotations),
      ],
      [
        `lookalike pages${odd && even ? ` (${odd.pages + even.pages})` : ''}`,
        text(odd?.falseAnnotations),
        text(even?.falseAnnotations),
        text(all),
        atMost(GOALS.lookalikeAnnotations),
      ],
    ],
  };
}

function figures(measures: Measures): Table {
  const goals = { news: `F1 ${atLeast(GOALS.news.f1)}, hedges ${GOALS.news.hedges}`, money: '', percent: '' };
  goals.money = `exact ${atLeast(GOALS.money.exact)}`;
  goals.percent = `exact ${atLeast(GOALS.percent.exact)}`;
  const rows = (['news', 'money', 'percent'] as const).flatMap((name) =>
    (['-odd', '-even', ''] as const).flatMap((half) => {
      const set = measures[`figures-${name}${half}`];
      if (!set) return [];
      const label = half === '' ? name : `${name}, ${half.slice(1)}`;
      const shares = [set.precision, set.recall, set.f1, set.exact, set.hedges].map(three);
      return [[label, String(set.rows), ...shares, half === '' ? goals[name] : null]];
    }),
  );
  return {
    title: 'Figures',
    columns: ['', 'rows', 'precision', 'recall', 'F1', 'rows exact', 'hedges', 'asked'],
    rows,
  };
}

function searchAndReasons({ 'search-odd': odd, 'search-even': even, reasons }: Measures): Table {
  return {
    title: 'Claim search and reasons',
    columns: ['', 'odd', 'even', 'all', 'asked'],
    rows: [
      ['claim search, MAP@5', three(odd?.map), three(even?.map), null, `even ${atLeast(GOALS.map)}`],
      ['reasons right', null, null, three(reasons?.right), atLeast(GOALS.reasons)],
      ['their relations right', null, null, three(reasons?.relations), null],
    ],
  };
}

function speed({ 'speed-topic': topic, 'speed-other-news': other }: Measures): Table {
  const sets = [
    ['pages on the facts’ topics', topic],
    ['other news', other],
  ] as const;
  return {
    title: 'Speed on one core, MB of text a second',
    columns: ['', 'MB', 'statements alone', 'figures alone', 'annotate', 'asked of annotate'],
    rows: sets.map(([label, set]) => [
      label,
      set?.megabytes.toFixed(2) ?? null,
      set?.statements.toFixed(1) ?? null,
      set?.figures.toFixed(1) ?? null,
      set?.annotate.toFixed(1) ?? null,
      atLeast(GOALS.megabytesPerSecond),
    ]),
  };
}
