import type { Fact } from '../../model/fact.ts';
import type { Scene } from '../../model/frame.ts';
import type { Value } from '../../model/value.ts';
import type { Database } from '../database.ts';
import { accepts, ofItsBase, quantityOf } from './counted-figure.ts';
import { BY_DATE, datedStance } from './dated-stance.ts';
import { type Day, dayOf } from './day.ts';
import type { Discourse } from './discourse.ts';
import type { IndexedPattern } from './frame-index.ts';
import { matchPattern, type PatternMatch } from './match-pattern.ts';
import { isQuestion, moodOf } from './mood.ts';
import { isOfOtherTime } from './other-time.ts';
import type { PagePatterns } from './page-patterns.ts';
import { pointsBack } from './pointing-back.ts';
import { matchQuotes, utteranceAt } from './quote-index.ts';
import type { Pattern } from './read-wording.ts';
import type { Reading } from './reading.ts';
import { isOtherwiseDated } from './scene-days.ts';
import { hasContext, isScene, type PageFocus } from './scenes.ts';
import { underlined } from './underlined.ts';
import { weighEvidence } from './weigh-evidence.ts';
import { isWithdrawn } from './withdrawn.ts';

/** A fact a statement reports, with the value it gives. `start` and `end`: UTF-16 offsets of the underlined words in the sentence. */
export interface FactMatch {
  fact: Fact;
  value: Value;
  start: number;
  end: number;
  weight: number;
  /** True where no wording stands in the sentence, and evidence alone speaks for the fact. */
  isByEvidence?: true;
}

/** The facts one statement reports, each at most once, by its most certain wording or by evidence alone. */
export function matchFacts(
  database: Pick<Database, 'quotes' | 'scenes' | 'facts' | 'evidence'>,
  patterns: PagePatterns,
  reading: Reading,
  discourse: Discourse,
  focus: PageFocus,
): FactMatch[] {
  if (isQuestion(reading.text)) return [];
  const { quotes, scenes } = database;
  const current = new Map<string, boolean>();
  const isCurrent = (scene: Scene): boolean => {
    const known = current.get(scene.id) ?? isScene(scene, reading, discourse, focus);
    current.set(scene.id, known);
    return known;
  };
  const best = new Map<string, FactMatch>();
  for (const entry of patterns.for(reading)) {
    const scene = scenes.get(entry.fact.frame.scene);
    const least = best.get(entry.fact.id)?.weight ?? Number.NEGATIVE_INFINITY;
    if (!scene || weightAtMost(entry.pattern) <= least) continue;
    const found = matchEntry(entry, least, scene, reading, discourse, focus, isCurrent);
    if (found) best.set(entry.fact.id, found);
  }
  weighEvidence(best, database, reading, discourse, isCurrent);
  for (const found of matchQuotes(quotes, reading)) {
    const rival = best.get(found.fact.id);
    if (!rival || found.weight > rival.weight) best.set(found.fact.id, found);
  }
  return [...best.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What a match of the pattern weighs where each of its places is filled by name, and close together. */
const weightAtMost = ({ parts, context }: Pattern): number =>
  parts.reduce((places, part) => places + part.length, context.length / 4);

/** The fact by one of its wordings; null where the sentence does not state it, or not with more weight than `least`. */
function matchEntry(
  { fact, pattern }: IndexedPattern,
  least: number,
  scene: Scene,
  reading: Reading,
  discourse: Discourse,
  focus: PageFocus,
  isCurrent: (scene: Scene) => boolean,
): FactMatch | null {
  if (namesOne(fact.frame.blockers, reading) || namesOne(pattern.without, reading)) return null;
  // What costs least and rules out most comes first: on most pages most scenes are not spoken of.
  if (!isCurrent(scene)) return null;
  for (const group of pattern.context) if (!hasContext(group, reading, discourse, focus)) return null;
  const match = matchPattern(pattern, reading, (figure) => accepts(fact, figure, reading));
  if (!match || (fact.kind === 'stance' && pointsBack(match, reading))) return null;
  let { from, to } = match.spans[0] as PatternMatch['spans'][number];
  for (const span of match.spans) {
    from = Math.min(from, span.from);
    to = Math.max(to, span.to);
  }
  const weight = fact.kind === 'quote' ? match.weight : match.weight + pattern.context.length / 4 - (to - from) / 50;
  if (weight <= least) return null;
  if (isOtherwiseDated(scene, reading, discourse, from, to)) return null;
  const mood = moodOf(match, reading, fact.kind === 'quantity');
  if (mood.unreal && !pattern.modal) return null;
  if (fact.frame.current && isOfOtherTime(reading, from, to)) return null;
  const stated = statedValue(fact, pattern, mood.negated, match, reading);
  const value = stated?.kind === 'stance' ? datedStance(fact, stated, reading, match.taken) : stated;
  const words = underlined(fact, match, reading);
  if (fact.kind === 'quote' && !mood.negated) {
    return { fact, value: utteranceAt(reading.text, words.start, words.end), ...words, weight };
  }
  if (!value || isWithdrawn(reading.text, words.start)) return null;
  return { fact, value, ...words, weight };
}

function namesOne(concepts: readonly string[], reading: Reading): boolean {
  for (const concept of concepts) if (reading.hits.has(concept)) return true;
  return false;
}

/** A negated wording states the position's contrary where it has one, and nothing else. */
function statedValue(
  fact: Fact,
  { position, states }: Pattern,
  negated: boolean,
  match: PatternMatch,
  reading: Reading,
): Value | null {
  if (fact.kind === 'stance') {
    const label = negated ? fact.positions?.find((known) => known.label === position)?.negated : (position ?? BY_DATE);
    return label === undefined ? null : { kind: 'stance', label };
  }
  if (negated) return null;
  if (match.figure) return quantityOf(ofItsBase(match.figure, reading), fact.unit);
  return states === undefined ? null : quantityOf({ number: states, hedge: 'exact' }, fact.unit);
}

/** The day a statement was published: its post’s, or its page’s. */
export const publishedOf = (post: string | undefined, page: string | null): Day | null => dayOf(post) ?? dayOf(page);
