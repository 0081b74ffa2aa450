import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { type ArticleExample, ArticleExampleSchema, type SentenceExample, SentenceExampleSchema } from './example.ts';
import { articlePage, type LabelledPage, sentencePage } from './labelled-page.ts';

/**
 * All examples of a folder: whole articles in `articles/`, lists of single sentences in `sentences/`. Throws an Error that
 * names the file, and the place in it, where one is not as example.ts has it.
 */
export function readExamples(folder: string): LabelledPage[] {
  const articles = readAll<ArticleExample>(join(folder, 'articles'), ArticleExampleSchema);
  const sentences = readAll<SentenceExample[]>(join(folder, 'sentences'), v.array(SentenceExampleSchema));
  return [...articles.map(articlePage), ...sentences.flat().map(sentencePage)];
}

const readAll = <T>(folder: string, schema: v.GenericSchema<unknown, T>): T[] =>
  readdirSync(folder)
    .sort()
    .map((file) => {
      const result = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), readFileSync(join(folder, file), 'utf8'));
      if (result.success) return result.output;
      const [issue] = result.issues;
      throw new Error(
        `${join(folder, file)}: wrong at ${v.getDotPath(issue) ?? 'its top'}: ${issue.message}; mend it there`,
      );
    });
