/** "An earlier version of this report said 13": a version, and the verb of what it said. */
const EARLIER_VERSION =
  /\b(?:earlier|previous|prior|initial|original|first) (?:version|edition|report|story|article|post|update|headline|dispatch|despatch|count|draft of this)s?\b[^.;]{0,60}?\b(?:said|stated|gave|put|had|reported|misstated|claimed|listed|quoted)\b/i;
/** "We wrongly reported 13", "this post mistakenly gave 13". */
const WRONGLY =
  /\b(?:wrongly|incorrectly|mistakenly|erroneously|inaccurately) (?:said|stated|gave|put|reported|listed|identified|described|attributed)\b|\bmisstated\b|\bmisreported\b/i;

/**
 * True where the words up to `at` (a UTF-16 offset in the sentence) say that what follows is withdrawn: a correction repeats
 * a wrong figure to take it back. What a semicolon parts from it, or "in fact", stands again.
 */
export function isWithdrawn(sentence: string, at: number): boolean {
  const before = sentence.slice(0, at);
  const since = Math.max(before.lastIndexOf(';'), before.lastIndexOf('in fact'), before.lastIndexOf('actually'));
  const clause = before.slice(since + 1);
  return EARLIER_VERSION.test(clause) || WRONGLY.test(clause);
}
