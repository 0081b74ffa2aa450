import type { Scene } from '../../model/frame.ts';
import type { DateMention } from './date-mention.ts';
import { type Day, dayOf } from './day.ts';
import type { Discourse } from './discourse.ts';
import type { Reading } from './reading.ts';

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

/** Words between a match and a date that may still date it. */
export const DATE_REACH = 8;
/** Days between two events that are not told in one breath. */
const SEASON = 45;
/** Days that set a whole sentence in other years, wherever in it the date stands. */
const YEARS = 300;

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

function isCurrent(scene: Scene, published: Day | null): boolean {
  if (published === null) return true;
  const from = dayOf(scene.from) as Day;
  const to = dayOf(scene.to);
  return published >= from && (to === null || published <= to);
}

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

function overlaps(scene: Scene, spans: readonly { first: Day; last: Day }[]): boolean {
  const from = dayOf(scene.happened?.from);
  const to = dayOf(scene.happened?.to);
  return from !== null && to !== null && spans.some((span) => span.first <= to && span.last >= from);
}

/** The sentence before was set in another season: "In March … On that occasion". */
function isLongFrom(scene: Scene, dates: readonly DateMention[], days = SEASON): boolean {
  const from = dayOf(scene.happened?.from);
  const to = dayOf(scene.happened?.to);
  if (from === null || to === null || dates.length === 0) return false;
  return dates.every(({ spans }) => spans.every((span) => span.last < from - days || span.first > to + days));
}

/** True where the date nearest to the words from `from` to `to` is another one than the scene’s. */
export function isOtherwiseDated(
  scene: Scene,
  reading: Reading,
  discourse: Discourse,
  from: number,
  to: number,
): boolean {
  if (!scene.happened) return false;
  const isLookBack = !isCurrent(scene, reading.place.published);
  const dates = isLookBack ? reading.dates.filter((mention) => mention.weekday === undefined) : reading.dates;
  if (dates.length === 0) return isLongFrom(scene, isLookBack ? discourse.datesFor(reading) : reading.earlierDates);
  let nearest: { distance: number; fits: boolean } | null = null;
  for (const mention of dates) {
    const distance = mention.to < from ? from - mention.to : mention.from > to ? mention.from - to : 0;
    if (distance > DATE_REACH) continue;
    const fits = overlaps(scene, mention.spans);
    if (!fits && isOfAnotherEvent(reading, mention)) continue;
    if (!nearest || distance < nearest.distance || (distance === nearest.distance && fits))
      nearest = { distance, fits };
  }
  return nearest ? !nearest.fits : isLongFrom(scene, dates, YEARS);
}

/** "Unlike in December", "after the failure of February": a date that what is told is set against. */
const SET_AGAINST = new Set(['unlike', 'than', 'after', 'following', 'despite']);
const isOfAnotherEvent = ({ words }: Reading, { from }: DateMention): boolean =>
  [1, 2, 3].some(
    (back) =>
      SET_AGAINST.has(words[from - back]?.lower ?? '') &&
      !words.slice(from - back + 1, from + 1).some((word) => word.breakBefore > 0),
  );
