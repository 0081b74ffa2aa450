import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import * as v from 'valibot';
import { type LabelledPage, pageOf, subjectOn } from '../../learning/labelled-page.ts';
import { isSamePlace } from '../eval/compare-annotations.ts';
import { readGoldPages } from '../eval/gold-pages.ts';
import { FOLDERS, pageOf as pageOfFile } from '../eval/material.ts';
import { readJson } from '../eval/read-json.ts';

/** A case of a test: the last sentence of its text states the fact, or is a look-alike. */
const CaseSchema = v.object({
  published: v.optional(v.pipe(v.string(), v.isoDate()), '2024-03-26'),
  headline: v.optional(v.string(), ''),
  text: v.string(),
  expect: v.nullable(v.union([v.string(), v.record(v.string(), v.union([v.string(), v.number()]))])),
});
type Case = v.InferOutput<typeof CaseSchema>;

/** The looked-at half of the project’s own pages, and the cases of its tests, as examples: what is only scored stays out. */
export const seenMaterial = (): LabelledPage[] => [
  ...seenPages(),
  ...casesIn(FOLDERS.seenWordings, ({ published }) => [subjectOn(published)]),
  ...casesIn(FOLDERS.cases, () => []),
];

const seenPages = (): LabelledPage[] =>
  readGoldPages(FOLDERS.unseen)
    .filter(({ number }) => number % 2 === 1)
    .map(({ file, annotations }) => ({
      page: pageOfFile(file),
      statedIn: (sentence) =>
        Object.fromEntries(
          annotations
            .filter((one) => isSamePlace(one, { quote: sentence, sentence }))
            .map(({ fact, value }) => [fact, written(value)]),
        ),
      isPicked: false,
    }));

/** The cases of a folder, one file a fact; `subject`: what stands above a case on its page. */
const casesIn = (folder: string, subject: (one: Case) => string[]): LabelledPage[] =>
  readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const about = basename(file, '.json');
      return readJson(`${folder}/${file}`, v.array(CaseSchema)).map((one) => ({
        page: pageOf(one.published, one.headline, [...subject(one), one.text]),
        statedIn: (sentence: string) => {
          if (!one.text.trimEnd().endsWith(sentence.trim())) return undefined;
          return one.expect === null ? {} : { [about]: written(one.expect) };
        },
        isPicked: true,
        about,
      }));
    });

/** A value as examples have it: a stance’s words, or the figure. */
const written = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return String(value ?? '');
  if ('number' in value) return String(value.number);
  return 'low' in value && 'high' in value ? `${value.low} to ${value.high}` : '';
};
