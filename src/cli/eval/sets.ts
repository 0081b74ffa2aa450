import * as v from 'valibot';
import { readFigures } from '../../engine/2-figures/index.ts';
import { annotate } from '../../engine/annotate.ts';
import { openClaimSearch, type SearchableClaim } from '../../engine/search/claim-search.ts';
import type { Page } from '../../model/page.ts';
import { readJsonLines } from '../read-json-lines.ts';
import { type AnnotationMeasures, annotationMeasures, share } from './annotation-measures.ts';
import { averagePrecision, DEPTH } from './average-precision.ts';
import { compareFigures, type FigureMeasures, FigureRowSchema, figureMeasures } from './figure-measures.ts';
import { comparePages, database, FILES, FOLDERS, htmlFiles, pageOf } from './material.ts';
import { readJson } from './read-json.ts';
import { type ReasonPair, ReasonPairSchema, relatePair } from './reason-pairs.ts';
import { type SpeedMeasures, speedMeasures } from './speed-measures.ts';

/** The part of a set that is looked at while the engine is worked on, and the part that is only scored. */
export type Half = 'odd' | 'even';
const isIn = (half: Half, number: number): boolean => number % 2 === (half === 'odd' ? 1 : 0);

/** Pages below this number of the gold set report facts; from it on they only look as if they did. */
const FIRST_LOOKALIKE = 13;

/** A set of pages with gold annotations, one half of it. */
export const goldHalf = (path: string, half: Half, from = 0) =>
  comparePages(path, ({ number }) => number >= from && isIn(half, number));
export const lookalikes = (half: Half) => goldHalf(FOLDERS.gold, half, FIRST_LOOKALIKE);

const annotationsOf = (pages: ReturnType<typeof goldHalf>): AnnotationMeasures =>
  annotationMeasures(pages.map(({ comparison }) => comparison));

export const goldMeasures = (half: Half) => annotationsOf(goldHalf(FOLDERS.gold, half));
export const unseenMeasures = (half: Half) => annotationsOf(goldHalf(FOLDERS.unseen, half));
export const lookalikeMeasures = (half: Half) => annotationsOf(lookalikes(half));

/** Annotations on pages that have nothing to do with any fact: each is false. */
export function unrelatedAnnotations() {
  return htmlFiles(FOLDERS.pages).map((file) => ({
    file,
    annotations: annotate(database(), pageOf(file)).annotations,
  }));
}
export function unrelatedMeasures() {
  const pages = unrelatedAnnotations();
  return { pages: pages.length, annotations: pages.reduce((sum, page) => sum + page.annotations.length, 0) };
}

/** Rows of a quantities file, numbered from 1, each with how the engine's figures compare. */
export function figureRows(name: string, half?: Half) {
  return readJsonLines(`${FOLDERS.bench}/quantities-${name}.jsonl`, FigureRowSchema, '{"id", "text", "gold"}')
    .filter((_, at) => half === undefined || isIn(half, at + 1))
    .map((row) => ({ row, comparison: compareFigures(row.gold, readFigures(row.text)) }));
}
export const figuresOf = (name: string, half?: Half): FigureMeasures =>
  figureMeasures(figureRows(name, half).map(({ comparison }) => comparison));

const ClaimLine = v.object({ id: v.string(), claim: v.string(), title: v.string() });
const QueryLine = v.object({ id: v.string(), text: v.string(), relevant: v.array(v.string()) });
let knownClaims: { claims: SearchableClaim[]; index: ReturnType<typeof openClaimSearch> } | undefined;

/** The claim search, opened once over the test set's claims. */
export function claimSearch() {
  if (!knownClaims) {
    const claims = readJsonLines(`${FOLDERS.search}/claims.jsonl`, ClaimLine, '{"id", "claim", "title"}');
    knownClaims = { claims, index: openClaimSearch(claims) };
  }
  return knownClaims;
}

/** Queries with what is found. The halves are counted from 0: the first query is even. */
export function claimQueries(half: Half) {
  return readJsonLines(`${FOLDERS.search}/queries.jsonl`, QueryLine, '{"id", "text", "relevant"}')
    .filter((_, at) => isIn(half, at))
    .map((query) => ({ ...query, results: claimSearch().index.search(query.text, DEPTH) }));
}
export function searchMeasures(half: Half) {
  const queries = claimQueries(half);
  const sum = queries.reduce((total, { results, relevant }) => total + averagePrecision(results, relevant), 0);
  return { queries: queries.length, map: share(sum, queries.length) };
}

/** The pairs labelled by hand, each with the relation and the reason that the engine gives. */
export function reasonPairs(): { pair: ReasonPair; relation: string; reason: string }[] {
  return readJson(FILES.reasons, v.array(ReasonPairSchema)).map((pair) => {
    const fact = database().facts.get(pair.fact);
    const found = fact ? relatePair(fact, pair) : null;
    return { pair, relation: found?.relation ?? 'none', reason: found?.reason.code ?? 'none' };
  });
}
export function reasonMeasures() {
  const pairs = reasonPairs();
  const right = pairs.filter(({ pair, reason }) => reason === pair.reason).length;
  const related = pairs.filter(({ pair, relation }) => relation === pair.relation).length;
  return { pairs: pairs.length, right: share(right, pairs.length), relations: share(related, pairs.length) };
}

/** Sentences of other news, as pages of ten paragraphs each. */
function newsPages(): Page[] {
  const texts = figureRows('news').map(({ row }) => row.text);
  return Array.from({ length: Math.ceil(texts.length / 10) }, (_, at) => ({
    title: '',
    published: '2024-03-26',
    outlet: null,
    credits: [],
    language: 'en',
    blocks: texts.slice(at * 10, at * 10 + 10).map((text) => ({ kind: 'paragraph' as const, text })),
  }));
}
export const speedOnTopic = (): SpeedMeasures => speedMeasures(database(), htmlFiles(FOLDERS.unseen).map(pageOf));
export const speedOnOtherNews = (): SpeedMeasures => speedMeasures(database(), newsPages());
