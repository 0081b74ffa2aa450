import type { Scene } from '../../model/frame.ts';
import type { Database } from '../database.ts';
import type { Discourse } from './discourse.ts';
import { oddsOfFigure, type Weighed } from './evidence-index.ts';
import type { FactMatch } from './match.ts';
import { ALONE, matchEvidence } from './match-evidence.ts';
import { isOfOtherTime } from './other-time.ts';
import type { Reading } from './reading.ts';
import { isOtherwiseDated } from './scene-days.ts';
import { isWithdrawn } from './withdrawn.ts';

/**
 * Below this sum a sentence states nothing, though a wording of the fact stands in it: of the odds (their natural logarithm) and
 * what the match weighs. The more places a wording has, the more it takes to speak against it.
 */
const AGAINST = 0.5;

/**
 * Holds what wordings have found in a sentence, by fact, against the evidence: takes out what it speaks strongly against, and
 * adds what it speaks strongly for without any wording. Facts that there is no evidence on stay as they are.
 * `isCurrent`: whether the sentence speaks of a scene.
 */
export function weighEvidence(
  found: Map<string, FactMatch>,
  database: Pick<Database, 'scenes' | 'facts' | 'evidence'>,
  reading: Reading,
  discourse: Discourse,
  isCurrent: (scene: Scene) => boolean,
): void {
  for (const weighed of database.evidence.weigh(reading, ALONE, found)) {
    const { id } = weighed.evidence;
    const match = found.get(id);
    if (match) {
      if (oddsOf(match, weighed, reading) + match.weight < AGAINST) found.delete(id);
    } else {
      const added = matchAlone(database, weighed, reading, discourse, isCurrent);
      if (added) found.set(id, added);
    }
  }
}

function oddsOf({ fact, start }: FactMatch, { evidence, odds }: Weighed, reading: Reading): number {
  const figure = fact.kind === 'quantity' && reading.figures.find((placed) => placed.figure.start === start);
  return figure ? odds + oddsOfFigure(evidence, figure, reading) : odds;
}

/** The fact by evidence alone, where its scene is spoken of and nothing in the sentence makes it another's. */
function matchAlone(
  { scenes, facts }: Pick<Database, 'scenes' | 'facts'>,
  weighed: Weighed,
  reading: Reading,
  discourse: Discourse,
  isCurrent: (scene: Scene) => boolean,
): FactMatch | null {
  const fact = facts.get(weighed.evidence.id);
  const scene = fact && scenes.get(fact.frame.scene);
  if (!scene || !isCurrent(scene) || fact.frame.blockers.some((concept) => reading.hits.has(concept))) return null;
  const match = matchEvidence(fact, weighed, reading);
  if (!match) return null;
  const { value, from, to, start, end } = match;
  if (isOtherwiseDated(scene, reading, discourse, from, to)) return null;
  if (fact.frame.current && isOfOtherTime(reading, from, to)) return null;
  if (isWithdrawn(reading.text, start)) return null;
  return { fact, value, start, end, weight: 0, isByEvidence: true };
}
