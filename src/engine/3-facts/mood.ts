import { onCondition, underCondition } from './conditions.ts';
import type { PatternMatch } from './match-pattern.ts';
import type { Reading } from './reading.ts';
import type { Word } from './words.ts';

const NEGATIONS = new Set(
  'not never no neither nor without denied denies deny hardly untrue rejected dismissed none nobody nothing nowhere'.split(
    ' ',
  ),
);
/** Of a counted thing only these negate from afar: "has not freed the 130 held in Gaza" gives their number. */
const DENIALS = new Set('denied denies deny untrue rejected dismissed'.split(' '));
const MODALS = new Set('would could might may should ought'.split(' '));
/** "As many as 130 may be there" gives a number; "would be there" does not. */
const EPISTEMIC = new Set(['may', 'might']);
/** What follows these in a clause is wished, threatened or planned, not reported. */
const UNREAL = new Set(
  (
    'threaten threatens threatened threatening threat vow vowed vows pledge pledged urge urges urged urging ask asks hope hopes hoped hoping want wants wanted ' +
    'consider considers considering considered mull mulls mulling propose proposes proposed proposal rumour rumours rumor rumors rumoured rumored ' +
    'forecast predicts predicted fear fears imagine speculation speculated demand demanded'
  ).split(' '),
);

/** All words that may govern a match: about others nothing need be asked. */
const GOVERNING = new Set([...NEGATIONS, ...MODALS, ...UNREAL, 'were']);

/** How far back from its first word a match is governed by a negation or a modal, in words of the same clause. */
const REACH = 6;

/** True where the whole sentence asks, so that nothing in it is reported. */
export const isQuestion = (text: string): boolean =>
  text.includes('?') && (/\?["'’”)\]\s]*$/.test(text) || /\?[’”"]?\s/.test(text));

/** What a clause does to a wording found in it. */
export interface Mood {
  negated: boolean;
  /** Under would, could, if; threatened, wished, proposed. */
  unreal: boolean;
}

/**
 * Reads the words that govern a match without being part of it. Of a counted thing ("fears that the million people camped
 * there could be driven out") only what stands between the figure and its words counts: the number is given all the same.
 */
export function moodOf(match: PatternMatch, reading: Reading, isCount = false): Mood {
  const mood: Mood = { negated: false, unreal: false };
  for (const [part, span] of match.spans.entries()) {
    const isPredicate = part === 0 || span.places > 1;
    const first = clauseStart(reading.words, span.from);
    for (let at = first; at <= span.to; at++) {
      const word = reading.words[at] as Word;
      if (!GOVERNING.has(word.lower) || match.taken.has(at)) continue;
      if (coveredByFigure(reading, at) || isInserted(match, reading.words, span, at)) continue;
      if (NEGATIONS.has(word.lower)) {
        if (isCount && at < span.from - 1 && !DENIALS.has(word.lower)) continue;
        if (isPredicate && !isNotOnly(reading.words, at)) mood.negated = !mood.negated;
      } else if (isCount && at < span.from - 2) continue;
      else if (isCount && EPISTEMIC.has(word.lower)) continue;
      else if (MODALS.has(word.lower) && word.text[0] === word.lower[0]) mood.unreal = true;
      else if (UNREAL.has(word.lower) && at < span.from && !isCount) mood.unreal = true;
      else if (word.lower === 'were' && reading.words[at + 1]?.lower === 'to') mood.unreal = true;
    }
    if (
      underCondition(reading.words, span) ||
      onCondition(reading.words, span.to) ||
      (!isCount && isSubjectOfModal(reading.words, span.to))
    )
      mood.unreal = true;
  }
  return mood;
}

function clauseStart(words: readonly Word[], from: number): number {
  let at = from;
  for (let steps = 0; at > 0 && steps < REACH; steps++, at--) {
    if ((words[at] as Word).breakBefore > 0 || (words[at] as Word).afterColon) break;
    const before = (words[at - 1] as Word).lower;
    if (before === 'but' || before === 'although' || before === 'though' || before === 'because' || before === 'after')
      break;
  }
  return at;
}

const coveredByFigure = (reading: Reading, at: number): boolean =>
  reading.figures.some((figure) => figure.from <= at && at <= figure.to);

/** "Not only" and "no longer" deny nothing of what follows; nor do "no secret of" and "no doubt that". */
const isNotOnly = (words: readonly Word[], at: number): boolean =>
  ['only', 'just', 'least'].includes(words[at + 1]?.lower ?? '') ||
  (words[at]?.lower === 'no' && UPHELD.has(words[at + 1]?.lower ?? ''));

const UPHELD = new Set(['longer', 'secret', 'doubt', 'question', 'surprise', 'wonder', 'mistaking', 'less', 'sooner']);

/** "Gallant, who made no secret of it, was received": a stretch between two commas of the span that holds nothing matched. */
function isInserted(
  match: PatternMatch,
  words: readonly Word[],
  span: { from: number; to: number },
  at: number,
): boolean {
  let first = at;
  while (first > span.from && (words[first] as Word).breakBefore === 0) first--;
  let next = at + 1;
  while (next <= span.to && (words[next] as Word).breakBefore === 0) next++;
  if (first <= span.from || next > span.to) return false;
  for (let k = first; k < next; k++) if (match.taken.has(k)) return false;
  return true;
}

/** "A fourth veto would …", "an abstention by Washington could …": what was matched is only spoken of. */
function isSubjectOfModal(words: readonly Word[], last: number): boolean {
  for (let at = last + 1; at <= last + 2; at++) {
    const word = words[at];
    if (!word || word.breakBefore > 0 || word.lower === 'and') return false;
    if (MODALS.has(word.lower) && word.text[0] === word.lower[0]) return true;
  }
  return false;
}
