import { askBackground } from '../browser/content-messages.ts';
import type { Result } from '../browser/protocol.ts';
import type { ArticleScript } from './article-script.ts';

/** What asks about articles, loaded by the first who needs it. An error where the browser did not let it in. */
export async function loadArticleScript(): Promise<Result<ArticleScript>> {
  if (!globalThis.secondSourceArticle) {
    const reply = await askBackground({ type: 'load-script', name: 'article' });
    if (!reply.ok) return reply;
  }
  return { ok: true, value: globalThis.secondSourceArticle as ArticleScript };
}
