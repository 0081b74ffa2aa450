/** The part of npm run bench that measures: see bench.mjs, which sets up what this needs and checks its options. */
import { parseArgs } from 'node:util';
import { type Bench, bench } from '../src/cli/bench/bench.ts';
import { tablesOf } from '../src/cli/bench/tables.ts';
import { tablesAsText } from '../src/cli/table.ts';
import { type Cost, measureCost } from './bench/cost.ts';
import { costRows, costTable } from './bench/cost-rows.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    part: { type: 'string', multiple: true, default: [] },
    pages: { type: 'string' },
    /** Chromium's program, where the part “cost” is asked for. */
    path: { type: 'string' },
  },
});
const { json, part, pages, path } = values;
const engine: Bench = bench(part);
let cost: Cost | undefined;
if (path !== undefined) {
  const most = pages === undefined ? undefined : Number(pages);
  cost = await measureCost({ path, most, onProgress: (what) => console.error(`bench: ${what}`) });
  if (cost.missing) console.error(`bench: without ${cost.missing}`);
}
const rows = cost && costRows(cost);
const tables = [...tablesOf(engine), ...(rows ? [costTable(rows)] : [])];
console.log(
  json
    ? JSON.stringify({ ...engine, ...(cost && { cost: { rows, ...cost } }) }, null, 1)
    : tablesAsText(tables).trimEnd(),
);
