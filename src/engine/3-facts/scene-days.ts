import type { Scene } from '../../model/frame.ts';
import type { DateMention } from './date-mention.ts';
import { type Day, dayOf } from './day.ts';
import type { Discourse } from './discourse.ts';
import type { Reading } from './reading.ts';

/** Words between a match and a date that may still date it. */
export const DATE_REACH = 8;
/** Days between two events that are not told in one breath. */
const SEASON = 45;
/** Days that set a whole sentence in other years, wherever in it the date stands. */
const YEARS = 300;

/** True on a day on which a page may speak of the scene without saying when it was; so is a page of no known day. */
export function isCurrent(scene: Scene, published: Day | null): boolean {
  if (published === null) return true;
  const from = dayOf(scene.from) as Day;
  const to = dayOf(scene.to);
  return published >= from && (to === null || published <= to);
}

/** True where one of the days in question is a day of the event. */
export function overlaps(scene: Scene, spans: readonly { first: Day; last: Day }[]): boolean {
  const from = dayOf(scene.happened?.from);
  const to = dayOf(scene.happened?.to);
  return from !== null && to !== null && spans.some((span) => span.first <= to && span.last >= from);
}

/** What was told before is of another season: "In March … On that occasion". */
function isLongFrom(scene: Scene, dates: readonly DateMention[], days = SEASON): boolean {
  const from = dayOf(scene.happened?.from);
  const to = dayOf(scene.happened?.to);
  if (from === null || to === null || dates.length === 0) return false;
  return dates.every(({ spans }) => spans.every((span) => span.last < from - days || span.first > to + days));
}

/**
 * True where the date nearest to the words from `from` to `to` is another one than the scene’s. A sentence without a date is of
 * the season that the one just before it names, and on a page that looks back of the last one named.
 */
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
  if (dates.length === 0) return isLongFrom(scene, isLookBack ? discourse.datesFor(reading) : reading.datesJustBefore);
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
