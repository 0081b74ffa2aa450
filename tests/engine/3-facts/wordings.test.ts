import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/claims/compile.ts';
import { authoredDatabase } from '../../../src/claims/load.ts';
import { type FoundFact, findFacts } from '../../../src/engine/3-facts/find-facts.ts';
import { openDatabase } from '../../../src/engine/database.ts';
import type { Block, Page } from '../../../src/model/page.ts';
import { isSpan, type Value } from '../../../src/model/value.ts';

const FOLDER = new URL('../../cases/facts/', import.meta.url);

/** The last sentence of `text` is tested; `expect` is a stance's label, a figure, "quote", or null for a look-alike. */
const CasesSchema = v.array(
  v.strictObject({
    text: v.string(),
    headline: v.optional(v.string()),
    published: v.optional(v.string(), '2024-03-26'),
    /** Set where the engine does not read the wording as it should, and why: such a case must fail, until it is mended. */
    unmet: v.optional(v.string()),
    expect: v.nullable(
      v.union([
        v.string(),
        v.strictObject({ number: v.number(), hedge: v.string() }),
        v.strictObject({ low: v.number(), high: v.number(), hedge: v.string() }),
      ]),
    ),
  }),
);
type Case = v.InferOutput<typeof CasesSchema>[number];

const database = openDatabase([compile(authoredDatabase)]);

describe.each(readdirSync(FOLDER).map((name) => name.replace(/\.json$/, '')))('%s', (fact) => {
  const cases = v.parse(CasesSchema, JSON.parse(readFileSync(new URL(`${fact}.json`, FOLDER), 'utf8')));
  const check = (wording: Case) => expect(valueIn(wording, fact)).toEqual(wording.expect);
  const met = cases.filter(({ unmet }) => unmet === undefined);
  const unmet = cases.filter(({ unmet }) => unmet !== undefined);
  test.each(met)('$text → $expect', check);
  if (unmet.length > 0) test.fails.each(unmet)('not yet: $text → $expect ($unmet)', check);
});

/** What the last sentence says on the fact, in the form of the cases. */
function valueIn({ text, headline, published }: Case, fact: string): Case['expect'] {
  const blocks: Block[] = [{ kind: 'paragraph', text }];
  if (headline !== undefined) blocks.unshift({ kind: 'heading', level: 1, text: headline });
  const page: Page = { title: headline ?? '', published, outlet: null, credits: [], language: 'en', blocks };
  const isLast = ({ reading }: FoundFact) => reading.place.block === blocks.length - 1 && text.endsWith(reading.text);
  const found = findFacts(database, page).find((one) => isLast(one) && one.match.fact.id === fact);
  return found ? written(found.match.value) : null;
}

function written(value: Value): Case['expect'] {
  if (value.kind === 'stance') return value.label;
  if (value.kind === 'quote') return 'quote';
  const { hedge } = value;
  return isSpan(value) ? { low: value.low, high: value.high, hedge } : { number: value.number, hedge };
}
