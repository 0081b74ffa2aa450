import type { ReadPage } from '../../src/model/read-page.ts';

/** A page without a word, that says nothing of itself. */
export const EMPTY_PAGE: ReadPage = {
  language: 'en',
  signs: { title: '', headline: null, meta: [], structuredData: [], times: [] },
  blocks: [],
};
