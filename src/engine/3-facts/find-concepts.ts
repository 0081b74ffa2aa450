import type { Hit, Lexicon } from './lexicon.ts';
import type { PhraseGraph } from './phrase-graph.ts';
import type { Word } from './words.ts';

/** Every place where a phrase of the graph stands in the words; of one concept's phrases from the same word only the longest. */
export function findPhrases(graph: PhraseGraph, words: readonly Word[]): Hit[] {
  const hits: Hit[] = [];
  for (let from = 0; from < words.length; from++) {
    const first = hits.length;
    let standing = graph.after(words[from] as Word);
    for (let to = from; standing; ) {
      for (const concept of standing.concepts)
        if (to === from) hits.push({ concept, from, to });
        else lengthen(hits, first, concept, from, to);
      const next = words[++to];
      standing = next && next.breakBefore < 2 ? standing.after(next) : null;
    }
  }
  return hits;
}

/** The concept's hit from this word now ends at `to`; the hits from `first` on stand at the same word. */
function lengthen(hits: Hit[], first: number, concept: string, from: number, to: number): void {
  for (let known = first; known < hits.length; known++) {
    const hit = hits[known] as Hit;
    if (hit.concept !== concept) continue;
    hit.to = to;
    return;
  }
  hits.push({ concept, from, to });
}

/**
 * The concepts named in a sentence: every phrase found, less those that stand inside a covering phrase, and those that are
 * another person’s surname.
 */
export function findConcepts(lexicon: Lexicon, words: readonly Word[]): Hit[] {
  const hits = findPhrases(lexicon.phrases, words);
  const covers = hits.filter((hit) => hit.to > hit.from && lexicon.covering.has(hit.concept));
  return hits.filter((hit) => !covers.some((cover) => hides(lexicon, cover, hit)) && !isNamesake(lexicon, words, hit));
}

function hides(lexicon: Lexicon, cover: Hit, hit: Hit): boolean {
  if (hit.from < cover.from || hit.to > cover.to || hit.to - hit.from >= cover.to - cover.from) return false;
  const hidden = lexicon.covering.get(cover.concept);
  return hidden === true || hidden?.has(hit.concept) === true;
}

/** "Luc Gallant" is not Yoav Gallant: a capitalised word before a surname that is neither his forename nor a word of its own. */
function isNamesake(lexicon: Lexicon, words: readonly Word[], hit: Hit): boolean {
  const own = lexicon.forenames.get(hit.concept);
  const before = words[hit.from - 1];
  const word = words[hit.from] as Word;
  if (!own || hit.to > hit.from || !before || word.breakBefore > 0 || word.text[0] === word.lower[0]) return false;
  if (before.text[0] === before.lower[0] || before.text === before.text.toUpperCase()) return false;
  if (own.has(before.lower) || BEFORE_A_NAME.has(before.lower) || lexicon.phrases.opensWith(before.lower)) return false;
  return !isTitleCased(words);
}

/** Capitalised words that may stand before a surname without being a forename: titles, days, and openings of a sentence. */
const BEFORE_A_NAME = new Set(
  (
    'mr mrs ms dr minister secretary president prime adviser advisor spokesman spokesperson general gen maj chief chairman ambassador monday tuesday wednesday ' +
    'thursday friday saturday sunday january february march april may june july august september october november december and but when while as if that yet so ' +
    'with for from by to of on at in after before since then now meanwhile although though because the both only even for rear admiral ' +
    'despite under without within until till once whether did does do will would can could should may might must is are was were has have had ' +
    'not never also still how why what where who whom whose against behind beyond beside besides about above among between during over through towards ' +
    'toward upon via than or nor whereas whilst amid inside outside opposite next today yesterday tomorrow later earlier last this these those here there ' +
    'perhaps maybe indeed instead again first second finally soon just'
  ).split(' '),
);

const isTitleCased = (words: readonly Word[]): boolean =>
  words.length > 4 && words.filter((word) => word.text[0] !== word.lower[0]).length > words.length * 0.6;
