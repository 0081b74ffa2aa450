import type { Fact } from '../../model/fact.ts';
import type { Stance } from '../../model/value.ts';
import type { DateMention } from './date-mention.ts';
import { type Day, dayOf } from './day.ts';
import type { Reading } from './reading.ts';

/** The label of a wording that says nothing until a date makes it a position. */
export const BY_DATE = 'by date';

/** How far from the matched words a date may stand, and how far its days may lie from a position’s. */
const REACH = 10;
const MAX_DISTANCE = 16;

/**
 * Refines "planned" to "Tuesday 26 March" where the statement names a day: the dated position whose days lie closest to
 * the date nearest to one of the words `taken`, as in "leaves on Tuesday for Wednesday’s talks" each stands beside its own.
 * Without a date the stance stays; a wording that needs one gives null.
 */
export function datedStance(fact: Fact, stance: Stance, reading: Reading, taken: ReadonlySet<number>): Stance | null {
  const position = fact.positions?.find((known) => known.label === stance.label);
  if (stance.label !== BY_DATE && !position?.dated) return stance;
  const mention = nearest(reading.dates, taken);
  const label = mention && closestLabel(fact, mention);
  if (label) return { kind: 'stance', label };
  return stance.label === BY_DATE ? null : stance;
}

function nearest(dates: readonly DateMention[], taken: ReadonlySet<number>): DateMention | null {
  let best: DateMention | null = null;
  let bestDistance = REACH + 1;
  for (const mention of dates)
    for (const word of taken) {
      const distance = mention.to < word ? word - mention.to : Math.max(0, mention.from - word);
      if (distance < bestDistance) {
        best = mention;
        bestDistance = distance;
      }
    }
  return best;
}

function closestLabel(fact: Fact, mention: DateMention): string | null {
  let label: string | null = null;
  let least = MAX_DISTANCE;
  for (const position of fact.positions ?? []) {
    const from = dayOf(position.days?.from) as Day | null;
    const to = dayOf(position.days?.to) as Day | null;
    if (from === null || to === null) continue;
    if (from === to && mention.weekday === weekdayOf(from) && isLookBack(fact, mention)) return position.label;
    for (const span of mention.spans) {
      const distance = Math.abs(span.first - from) + Math.abs(span.last - to);
      if (distance < least || (distance === least && span.last === to)) {
        label = position.label;
        least = distance;
      }
    }
  }
  return label;
}

const weekdayOf = (day: Day): number => (day + 4) % 7;

/** True where a bare weekday, read as the page’s own week, lies weeks from every day the fact knows: the page looks back. */
function isLookBack(fact: Fact, mention: DateMention): boolean {
  const known = (fact.positions ?? []).flatMap((position) => dayOf(position.days?.from) ?? []);
  return mention.spans.every((span) => known.every((day) => Math.abs(span.first - day) > MAX_DISTANCE));
}
