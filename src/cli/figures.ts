import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { readFigures } from '../engine/2-figures/index.ts';

const RowSchema = v.object({ id: v.union([v.string(), v.number()]), text: v.string() });

const rowOf = (line: string): v.InferOutput<typeof RowSchema> | undefined => {
  try {
    return v.parse(RowSchema, JSON.parse(line));
  } catch {
    return undefined;
  }
};

/** Reads JSONL `{"id","text"}` on standard input, prints JSONL `{"id","figures"}`; nothing is printed if a line is bad. */
const main = async () => {
  const lines: string[] = [];
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    const row = rowOf(line);
    if (!row) {
      console.error(`figures: line ${number} of the input is not {"id": …, "text": "…"} as JSON; each line must be`);
      process.exitCode = 2;
      return;
    }
    lines.push(JSON.stringify({ id: row.id, figures: readFigures(row.text) }));
  }
  if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
};

await main();
