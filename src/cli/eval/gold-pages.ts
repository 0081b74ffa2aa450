import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { RelationNameSchema } from '../../model/annotation.ts';
import { readJson } from './read-json.ts';

/** What somebody who read a page by hand found on it. */
const GoldSchema = v.object({
  annotations: v.array(
    v.object({
      fact: v.string(),
      quote: v.string(),
      sentence: v.string(),
      value: v.optional(v.unknown()),
      /** By the first three characters of the document's id. */
      relations: v.record(v.string(), RelationNameSchema),
    }),
  ),
});
export type GoldAnnotation = v.InferOutput<typeof GoldSchema>['annotations'][number];

/** A page and its expected annotations. */
export interface GoldPage {
  /** The page's file and its place in the set: 7 for "07.html". */
  file: string;
  number: number;
  annotations: GoldAnnotation[];
}

/** The pages of a folder that have a gold file ("07.json" beside "07.html"), in order. Throws an InputError for a bad one. */
export function readGoldPages(folder: string): GoldPage[] {
  return readdirSync(folder)
    .filter((name) => /^\d+\.json$/.test(name))
    .sort()
    .map((name) => ({
      file: join(folder, `${basename(name, '.json')}.html`),
      number: Number.parseInt(name, 10),
      annotations: readJson(join(folder, name), GoldSchema).annotations,
    }));
}
