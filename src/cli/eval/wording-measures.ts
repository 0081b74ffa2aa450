import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import * as v from 'valibot';
import { findFacts } from '../../engine/3-facts/find-facts.ts';
import { pageOf, subjectOn } from '../../learning/labelled-page.ts';
import { share } from './annotation-measures.ts';
import { database } from './material.ts';
import { readJson } from './read-json.ts';

/** A wording of a fact by somebody who has not seen the engine; `expect` is null for one that only sounds like it. */
const WordingSchema = v.strictObject({
  published: v.pipe(v.string(), v.isoDate()),
  headline: v.string(),
  /** One sentence or a few; the last one counts. */
  text: v.pipe(v.string(), v.nonEmpty()),
  expect: v.nullable(v.union([v.string(), v.record(v.string(), v.union([v.string(), v.number()]))])),
});

export interface ReadWording {
  fact: string;
  text: string;
  isStatement: boolean;
  isFound: boolean;
}

/** The wordings of a folder, one file a fact, each read on a page of a headline, its subject and the wording. */
export function readWordings(folder: string): ReadWording[] {
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const fact = basename(file, '.json');
      return readJson(`${folder}/${file}`, v.array(WordingSchema)).map(({ published, headline, text, expect }) => ({
        fact,
        text,
        isStatement: expect !== null,
        isFound: findFacts(database(), pageOf(published, headline, [subjectOn(published), text])).some(
          ({ reading, match }) =>
            match.fact.id === fact && reading.place.block === 2 && text.trimEnd().endsWith(reading.text),
        ),
      }));
    });
}

export interface WordingMeasures {
  statements: number;
  recall: number | null;
  lookalikes: number;
  falseOnes: number;
}

/** What share of the wordings is found, and how many look-alikes are taken for them. */
export function wordingMeasures(wordings: readonly ReadWording[]): WordingMeasures {
  const statements = wordings.filter(({ isStatement }) => isStatement);
  const lookalikes = wordings.filter(({ isStatement }) => !isStatement);
  return {
    statements: statements.length,
    recall: share(statements.filter(({ isFound }) => isFound).length, statements.length),
    lookalikes: lookalikes.length,
    falseOnes: lookalikes.filter(({ isFound }) => isFound).length,
  };
}
