import type { Hit, Lexicon, Phrase, PhraseIndex } from './lexicon.ts';
import type { Word } from './words.ts';

/** Every place where a phrase of the index stands in the words; of one concept's phrases from the same word only the longest. */
export function findPhrases(index: PhraseIndex, words: readonly Word[]): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    const next = words[at + 1];
    const first = hits.length;
    for (const key of word.stem === word.lower ? [word.lower] : [word.lower, word.stem]) {
      const entry = index.get(key);
      if (!entry) continue;
      addStanding(entry.single, words, at, hits, first);
      if (!next || entry.longer.size === 0) continue;
      addStanding(entry.longer.get(next.lower) ?? [], words, at, hits, first);
      if (next.stem !== next.lower) addStanding(entry.longer.get(next.stem) ?? [], words, at, hits, first);
    }
  }
  return hits;
}

/** Adds the phrases that stand at a word; the hits from `first` on stand at the same word. */
function addStanding(phrases: readonly Phrase[], words: readonly Word[], at: number, hits: Hit[], first: number): void {
  for (const phrase of phrases) {
    if (!standsAt(phrase, words, at)) continue;
    const to = at + phrase.keys.length - 1;
    for (const concept of phrase.concepts) {
      let known = first;
      while (known < hits.length && hits[known]?.concept !== concept) known++;
      const hit = hits[known];
      if (!hit) hits.push({ concept, from: at, to });
      else if (hit.to < to) hit.to = to;
    }
  }
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
  if (own.has(before.lower) || BEFORE_A_NAME.has(before.lower) || lexicon.phrases.has(before.lower)) return false;
  return !isTitleCased(words);
}

/** Capitalised words that may stand before a surname without being a forename: titles, days, and openings of a sentence. */
const BEFORE_A_NAME = new Set(
  (
    'mr mrs ms dr minister secretary president prime adviser advisor spokesman spokesperson general gen maj chief chairman ambassador monday tuesday wednesday ' +
    'thursday friday saturday sunday january february march april may june july august september october november december and but when while as if that yet so ' +
    'with for from by to of on at in after before since then now meanwhile although though because the both only even for rear admiral'
  ).split(' '),
);

const isTitleCased = (words: readonly Word[]): boolean =>
  words.length > 4 && words.filter((word) => word.text[0] !== word.lower[0]).length > words.length * 0.6;

function standsAt(phrase: Phrase, words: readonly Word[], at: number): boolean {
  for (let k = 0; k < phrase.keys.length; k++) {
    const word = words[at + k];
    if (!word || (k > 0 && word.breakBefore === 2)) return false;
    const key = phrase.keys[k];
    switch (phrase.holds[k]) {
      case 'stem':
        if (word.stem !== key) return false;
        break;
      case 'letters':
        if (word.lower !== key) return false;
        break;
      case 'name':
        if (word.lower !== key || word.text[0] === word.lower[0]) return false;
        break;
      default:
        if (word.lower !== key || word.text !== word.text.toUpperCase()) return false;
    }
  }
  return true;
}
