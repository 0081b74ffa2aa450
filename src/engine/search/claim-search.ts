import MiniSearch from 'minisearch';
import { ClaimVocabulary } from './claim-vocabulary.ts';
import { partCompound } from './part-compound.ts';
import { searchWords } from './search-words.ts';

/** A claim somebody checked or reported: one sentence, and the headline it stands under. */
export interface SearchableClaim {
  id: string;
  claim: string;
  title: string;
}

export interface ClaimSearch {
  /**
   * The ids of the claims a text may speak of, best first, at most `limit`.
   * Any text is taken; one that shares no word with any claim finds none.
   */
  search(text: string, limit: number): string[];
}

/** How claims are weighed. BM25 without regard to length: claims are all about one sentence long. */
const BM25 = { k: 2, b: 0, d: 0 };
const WEIGHT_OF_COMPOUND_PART = 0.7;
const WEIGHT_OF_REPETITION = 0.8;
const WEIGHT_OF_KIN = 2;
/** What a text's last word counts for less than its first: posts say first what they are about. */
const FADING = 0.2;

/** Opens a search over claims: a post or a sentence in, the claims that speak of the same thing out. */
export function openClaimSearch(claims: readonly SearchableClaim[]): ClaimSearch {
  const vocabulary = new ClaimVocabulary();
  const index = new MiniSearch<{ id: string; text: string }>({
    fields: ['text'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    searchOptions: { bm25: BM25 },
  });
  index.addAll(claims.map(({ id, claim, title }) => ({ id, text: vocabulary.read(claim, title).join(' ') })));
  return {
    search(text, limit) {
      const weights = weighWords(text, vocabulary);
      const hits = index.search([...weights.keys()].join(' '), {
        boostTerm: (term) => weights.get(term) ?? 1,
      });
      // The library multiplies by the number of matched words, which favours chance matches of a long text.
      const score = (hit: (typeof hits)[number]) => hit.score / hit.queryTerms.length;
      return hits
        .sort((a, b) => score(b) - score(a))
        .slice(0, limit)
        .map((hit) => String(hit.id));
    },
  };
}

/** The terms of a reader's text and what each of them counts for. */
function weighWords(text: string, vocabulary: ClaimVocabulary): Map<string, number> {
  const weights = new Map<string, number>();
  const counts = new Map<string, number>();
  const add = (term: string, weight: number) => {
    weights.set(term, Math.max(weights.get(term) ?? 0, weight));
    counts.set(term, (counts.get(term) ?? 0) + 1);
  };
  const words = searchWords(text);
  words.forEach(({ plain, term }, place) => {
    const standing = 1 - (FADING * place) / words.length;
    const parts = vocabulary.has(term) ? [] : partCompound(plain, vocabulary.frequency);
    for (const part of parts.flatMap(searchWords)) add(part.term, standing * WEIGHT_OF_COMPOUND_PART);
    if (parts.length === 0) add(term, standing);
    // "Snow plough" is "snowplough" elsewhere.
    const [joined] = searchWords(plain + (words[place + 1]?.plain ?? ''));
    if (joined && joined.plain !== plain && vocabulary.has(joined.term))
      add(joined.term, standing * WEIGHT_OF_COMPOUND_PART);
  });
  for (const [term, count] of counts)
    weights.set(
      term,
      (weights.get(term) ?? 0) * vocabulary.weightOf(term) * (1 + WEIGHT_OF_REPETITION * Math.log(count)),
    );
  for (const [term, weight] of [...weights])
    for (const [kin, nearness] of vocabulary.kinOf(term))
      if (!counts.has(kin)) weights.set(kin, Math.max(weights.get(kin) ?? 0, weight * nearness * WEIGHT_OF_KIN));
  return weights;
}
