import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { readFigures } from '../engine/2-figures/index.ts';
import { InputError } from './input-error.ts';

const TextLine = v.object({ id: v.union([v.string(), v.number()]), text: v.string() });

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Standard input's JSON lines with the figures of each: one line of JSON for each. Throws an InputError on a bad line. */
async function figuresOfInput(): Promise<string> {
  const answers: string[] = [];
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    const result = v.safeParse(TextLine, parsed(line));
    if (!result.success)
      throw new InputError(`standard input, line ${number}: each line must be {"id": "…", "text": "…"} as JSON`);
    const { id, text } = result.output;
    answers.push(`${JSON.stringify({ id, figures: readFigures(text) })}\n`);
  }
  return answers.join('');
}

try {
  const [argument] = process.argv.slice(2);
  if (argument !== undefined)
    throw new InputError(`“${argument}” is not needed; give lines {"id": "…", "text": "…"} on standard input`);
  process.stdout.write(await figuresOfInput());
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(`figures: ${error.message}`);
  process.exitCode = 2;
}
