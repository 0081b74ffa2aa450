import MiniSearch from 'minisearch';
import { searchWords } from './words.ts';

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

const termsOf = (text: string): string[] => [...new Set(searchWords(text).map((word) => word.term))];

/** Opens a search over claims: a post or a sentence in, the claims that speak of the same thing out. */
export function openClaimSearch(claims: readonly SearchableClaim[]): ClaimSearch {
  const index = new MiniSearch<SearchableClaim>({
    fields: ['claim', 'title'],
    tokenize: (text) => searchWords(text).map((word) => word.term),
    processTerm: (term) => term,
    searchOptions: { tokenize: (text) => text.split(' ') },
  });
  index.addAll(claims);
  return {
    search: (text, limit) =>
      index
        .search(termsOf(text).join(' '))
        .slice(0, limit)
        .map((hit) => String(hit.id)),
  };
}
