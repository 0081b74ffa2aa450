import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/claims/compile.ts';
import { authoredDatabase } from '../../../src/claims/load.ts';
import { Discourse } from '../../../src/engine/3-facts/discourse.ts';
import { EvidenceIndex } from '../../../src/engine/3-facts/evidence-index.ts';
import type { IndexedPattern } from '../../../src/engine/3-facts/frame-index.ts';
import { matchFacts, publishedOf } from '../../../src/engine/3-facts/match.ts';
import { PagePatterns } from '../../../src/engine/3-facts/page-patterns.ts';
import { focusOf, readStatements } from '../../../src/engine/3-facts/read-page.ts';
import type { Reading } from '../../../src/engine/3-facts/reading.ts';
import { openDatabase } from '../../../src/engine/database.ts';
import type { Block, Page } from '../../../src/model/page.ts';

const database = openDatabase([compile(authoredDatabase)]);
const everyKey = Array.from({ length: database.frames.keyCount }, (_, key) => key);
const everyPattern = [...new Set(everyKey.flatMap((key) => database.frames.under(key)))].map((number) =>
  database.frames.patternAt(number),
);

/** All patterns but those that a statement is held against. */
class PatternsLeftOut extends PagePatterns {
  override for(reading: Reading): IndexedPattern[] {
    const heldAgainst = new Set(super.for(reading));
    return everyPattern.filter((entry) => !heldAgainst.has(entry));
  }
}

/** A page read as far as its patterns. */
function opened(page: Page, Patterns: typeof PagePatterns) {
  const readings = readStatements(page, database.lexicon, (block) => publishedOf(block.published, page.published));
  const focus = focusOf(page, readings, database.lexicon);
  return { readings, focus, patterns: new Patterns(database.frames, readings, focus) };
}

/** What the page reports by wordings alone: each statement's text with the fact. */
function reported(page: Page, Patterns: typeof PagePatterns): string[] {
  const { readings, focus, patterns } = opened(page, Patterns);
  const discourse = new Discourse(database.lexicon);
  const wordingsAlone = { ...database, quotes: new Map(), evidence: new EvidenceIndex([]) };
  return readings.flatMap((reading) => {
    discourse.resolve(reading, focus.concepts);
    const matches = matchFacts(wordingsAlone, patterns, reading, discourse, focus);
    discourse.remember(reading);
    return matches.map(({ fact }) => `${fact.id}: ${reading.text}`);
  });
}

const pageWith = (blocks: Block[]): Page => ({
  title: '',
  published: '2024-03-26',
  outlet: null,
  credits: [],
  language: 'en',
  blocks,
});

/** The cases of a fact as the paragraphs of one page, a few of each kind of wording. */
function pageOf(fact: string): Page {
  const file = new URL(`../../cases/facts/${fact}.json`, import.meta.url);
  const cases: { text: string }[] = JSON.parse(readFileSync(file, 'utf8'));
  const few = cases.filter((_, at) => at % Math.ceil(cases.length / 60) === 0);
  return pageWith(few.map(({ text }): Block => ({ kind: 'paragraph', text })));
}

describe('the patterns that a page is not held against', () => {
  it.each([
    'resolution-us-vote',
    'gaza-death-toll',
    'israeli-delegation-cancelled-by',
    'iran-missile-attack-october-2024',
    'kirby-daylight-quote',
  ])('would find nothing on a page of %s', (fact) => {
    const page = pageOf(fact);
    expect(reported(page, PagePatterns).length).toBeGreaterThan(10);
    expect(reported(page, PatternsLeftOut)).toEqual([]);
  });
});

describe('a page', () => {
  it('has no patterns where it names the anchors of no scene', () => {
    const cancelled = 'The trip to Washington was cancelled, and nobody travelled.';
    const patternsOn = (text: string) => opened(pageWith([{ kind: 'paragraph', text }]), PagePatterns).patterns;
    expect(patternsOn(cancelled).isEmpty).toBe(true);
    expect(patternsOn(`${cancelled} Gallant stayed in Israel.`).isEmpty).toBe(false);
  });
});
