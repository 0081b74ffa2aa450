import { compile } from '../../../src/claims/compile.ts';
import { Discourse } from '../../../src/engine/3-facts/discourse.ts';
import { findFacts } from '../../../src/engine/3-facts/find-facts.ts';
import { publishedOf } from '../../../src/engine/3-facts/match.ts';
import { focusOf, readStatements } from '../../../src/engine/3-facts/read-page.ts';
import type { Reading } from '../../../src/engine/3-facts/reading.ts';
import { type Database, openDatabase } from '../../../src/engine/database.ts';
import type { Evidence } from '../../../src/model/evidence.ts';
import type { Fact } from '../../../src/model/fact.ts';
import type { Scene } from '../../../src/model/frame.ts';
import type { Pack } from '../../../src/model/pack.ts';
import type { Page } from '../../../src/model/page.ts';
import { isSpan, type Value } from '../../../src/model/value.ts';
import { harbourDatabase } from '../../claims/harbour.ts';

/** What is otherwise in the harbour’s pack: its facts by their ids, its scene, its evidence. */
export interface Changes {
  facts?: Record<string, Partial<Omit<Fact, 'frame'>> & { frame?: Partial<Fact['frame']> }>;
  scene?: Partial<Scene>;
  evidence?: Evidence[];
}

/** The harbour’s pack, in which lorries, toys and seven gates are known besides, and “it” may be the ferry. */
export function harbourPack({ facts: changed = {}, scene = {}, evidence = [] }: Changes = {}): Pack {
  const { concepts, facts, scenes, ...pack } = compile(harbourDatabase());
  return {
    ...pack,
    concepts: [
      ...concepts.map((concept) => (concept.id === 'ferry' ? { ...concept, kind: 'thing' as const } : concept)),
      { id: 'lorry', words: ['lorry'] },
      { id: 'toy', words: ['toy'] },
      { id: 'gates', words: ['7 gates', 'counted 7'] },
    ],
    facts: facts.map((fact) => {
      const { frame, ...others } = changed[fact.id] ?? {};
      return { ...fact, ...others, frame: { ...fact.frame, ...frame } };
    }),
    scenes: scenes.map((one) => ({ ...one, ...scene })),
    evidence,
  };
}

/** A page of paragraphs without a headline. */
export const harbourPage = (paragraphs: readonly string[], published = '2024-02-07'): Page => ({
  title: '',
  published,
  outlet: null,
  credits: [],
  language: 'en',
  blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
});

/** The last statement of a page as it is held against the facts: pronouns stand for what was named before. */
export function lastReading(database: Database, ...paragraphs: string[]): Reading {
  const page = harbourPage(paragraphs);
  const readings = readStatements(page, database.lexicon, () => publishedOf(undefined, page.published));
  const focus = focusOf(page, readings, database.lexicon);
  const discourse = new Discourse(database.lexicon);
  for (const reading of readings) {
    discourse.resolve(reading, focus.concepts);
    discourse.remember(reading);
  }
  return readings.at(-1) as Reading;
}

/** What the last paragraph of a page states: each fact with its value and the words underlined for it. */
export function statedLast(pack: Pack, paragraphs: readonly string[], published?: string): string[] {
  return findFacts(openDatabase([pack]), harbourPage(paragraphs, published))
    .filter(({ reading }) => reading.place.block === paragraphs.length - 1)
    .map(
      ({ reading, match }) => `${match.fact.id} ${told(match.value)}: ${reading.text.slice(match.start, match.end)}`,
    );
}

function told(value: Value): string {
  if (value.kind === 'stance') return value.label;
  if (value.kind === 'quote') return value.text;
  return isSpan(value) ? `${value.low} to ${value.high}` : `${value.number}`;
}
