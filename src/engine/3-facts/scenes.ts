import type { Scene } from '../../model/frame.ts';
import type { DateMention } from './date-mention.ts';
import { type Day, dayOf } from './day.ts';
import type { Discourse } from './discourse.ts';
import type { Reading } from './reading.ts';
import { isCurrent, overlaps } from './scene-days.ts';

/** What the page as a whole is about, and in which of its sections. */
export interface PageFocus {
  /** Concepts of the headline, of the first paragraphs, and of many of its blocks. */
  concepts: ReadonlySet<string>;
  /** Concepts named anywhere in a section, by section. */
  sections: readonly ReadonlySet<string>[];
  /** Concepts the headline names, and by section those its heading names. */
  headline: ReadonlySet<string>;
  headings: readonly ReadonlySet<string>[];
  /** Dates the headline names: what a page that looks back says without a date happened then. */
  dates: readonly DateMention[];
}

/** True where one of the concepts stands in the sentence, in what it follows from, or is what the page is about. */
export function hasContext(
  group: readonly string[],
  reading: Reading,
  discourse: Discourse,
  focus: PageFocus,
): boolean {
  const section = focus.sections[reading.place.section];
  return group.some(
    (concept) =>
      reading.hits.has(concept) ||
      discourse.isNear(concept, reading.place.section) ||
      (focus.concepts.has(concept) && section !== undefined),
  );
}

/** As hasContext, but what the page as a whole is about does not count. */
const isClose: typeof hasContext = (group, reading, discourse) =>
  group.some((concept) => reading.hits.has(concept) || discourse.isNear(concept, reading.place.section));

/**
 * True where the sentence speaks of the scene: its anchors are in reach, no look-alike is nearer, and the page was
 * published while the scene was news, or the sentence says when it was.
 */
export function isScene(scene: Scene, reading: Reading, discourse: Discourse, focus: PageFocus): boolean {
  if (scene.rivals.some((concept) => reading.hits.has(concept))) return false;
  const section = focus.sections[reading.place.section];
  const anchored = scene.anchors.flat();
  if (section && anchored.length > 0 && !anchored.some((concept) => section.has(concept))) return false;
  const isMarked = scene.when.some((concept) => reading.hits.get(concept)?.some((hit) => !hit.indirect));
  const strayed = !isMarked && isOfRivals(scene, focus);
  const isAnchored = (group: readonly string[]): boolean =>
    strayed
      ? isClose(group, reading, discourse, focus)
      : hasContext(group, reading, discourse, focus) || group.some((concept) => section?.has(concept));
  if (!scene.anchors.every(isAnchored)) return false;
  const isJustBefore = (concept: string): boolean => discourse.isJustBefore(concept, reading.place.section);
  const named = anchored.some((concept) => reading.hits.get(concept)?.some((hit) => !hit.indirect));
  if (!named && (scene.rivals.some(isJustBefore) || scene.strays?.some(isJustBefore))) return false;
  if (!isMarked && scene.supplants?.some(isJustBefore)) return false;
  return (
    isCurrent(scene, reading.place.published) ||
    (!isBefore(scene, reading.place.published) && isTied(scene, reading, discourse, focus))
  );
}

/**
 * True for a page about look-alikes: what it speaks of as a whole ties a sentence to the scene only where the headline names the
 * scene’s own mark, or the page is as a whole about the scene too and no look-alike stands in the headline.
 */
function isOfRivals({ anchors, when, rivals }: Scene, { concepts, headline }: PageFocus): boolean {
  if (when.some((concept) => headline.has(concept))) return false;
  const isWholly = anchors.every((group) => group.some((concept) => concepts.has(concept)));
  return rivals.some((concept) => (isWholly ? headline : concepts).has(concept));
}

const isBefore = (scene: Scene, published: Day | null): boolean =>
  published !== null && published < (dayOf(scene.from) as Day);

function isTied(scene: Scene, reading: Reading, discourse: Discourse, focus: PageFocus): boolean {
  const { block, section } = reading.place;
  const isMarked = (concept: string): boolean =>
    reading.hits.has(concept) ||
    discourse.isInBlock(concept, block) ||
    focus.headline.has(concept) ||
    focus.headings[section]?.has(concept) === true;
  if (scene.when.some(isMarked)) return true;
  const told = discourse.datesFor(reading);
  return (told.length > 0 ? told : focus.dates).some((mention) => overlaps(scene, mention.spans));
}
