import { startArticle } from './article-life.ts';
import { compareSelections } from './compare.ts';

/** What is needed once there is an article, or selected words to compare: most pages never load it. */
export const articleScript = { startArticle, compareSelection: compareSelections(document) };
export type ArticleScript = typeof articleScript;

declare global {
  /** The world of content scripts is the one place that all of ours can reach; no page sees it. */
  var secondSourceArticle: ArticleScript | undefined;
}
