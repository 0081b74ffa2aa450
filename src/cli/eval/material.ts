import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { annotate } from '../../engine/annotate.ts';
import { type Database, openDatabase } from '../../engine/database.ts';
import type { Page } from '../../model/page.ts';
import { bundledPack } from '../packs.ts';
import { readPageFile } from '../read-page.ts';
import { type Comparison, compareAnnotations } from './compare-annotations.ts';
import { type GoldPage, readGoldPages } from './gold-pages.ts';
import { readJson } from './read-json.ts';

const folder = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** Where the sets lie. What lies beside the project may be missing. */
export const FOLDERS = {
  unseen: folder('tests/pages/unseen'),
  seenWordings: folder('tests/cases/wordings'),
  cases: folder('tests/cases/facts'),
  unseenWordings: folder('tests/cases/unseen-wordings'),
  gold: folder('../shared/gold'),
  pages: folder('../shared/pages'),
  bench: folder('../shared/bench'),
  search: folder('../shared/bench/claim-search'),
};
export const FILES = {
  facts: folder('../shared/facts.json'),
  reasons: folder('tests/cases/reason-pairs.json'),
};
export const isThere = (path: string): boolean => existsSync(path);

const pages = new Map<string, Page>();
const comparisons = new Map<string, Comparison>();
let opened: Database | undefined;

/** The bundled pack, opened once. */
export function database(): Database {
  opened ??= openDatabase([bundledPack()]);
  return opened;
}

/** A page's file, read once. */
export function pageOf(file: string): Page {
  const page = pages.get(file) ?? readPageFile(file, undefined);
  pages.set(file, page);
  return page;
}

/** The HTML files of a folder, in order. */
export const htmlFiles = (path: string): string[] =>
  readdirSync(path)
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => `${path}/${name}`);

/** The wanted pages of a gold folder, each with how the engine's annotations compare. */
export function comparePages(
  path: string,
  isWanted: (page: GoldPage) => boolean,
): { page: GoldPage; comparison: Comparison }[] {
  const golds = readGoldPages(path);
  const scored = scoredFacts(golds);
  return golds.filter(isWanted).map((page) => {
    const comparison =
      comparisons.get(page.file) ??
      compareAnnotations(page.annotations, annotate(database(), pageOf(page.file)).annotations, scored);
    comparisons.set(page.file, comparison);
    return { page, comparison };
  });
}

/** The facts that gold pages mark: the list beside the project, else all those that the pages name. */
function scoredFacts(golds: readonly GoldPage[]): Set<string> {
  if (!isThere(FILES.facts)) return new Set(golds.flatMap((page) => page.annotations.map(({ fact }) => fact)));
  return new Set(readJson(FILES.facts, v.array(v.object({ id: v.string() }))).map(({ id }) => id));
}
