import { annotate } from '../engine/annotate.ts';
import type { Database } from '../engine/database.ts';
import type { Answer } from '../model/answer.ts';
import type { HiddenMatch } from '../model/hidden-match.ts';
import type { Page } from '../model/page.ts';
import type { Settings } from '../model/settings.ts';
import { withoutHidden } from './hidden-matches.ts';

/** What the database says of a page, as the reader wants to see it: without what he has called wrong, and no badge he has switched off. */
export function answerPage(
  database: Database,
  page: Page,
  { amount, badges }: Pick<Settings, 'amount' | 'badges'>,
  hidden: readonly HiddenMatch[],
): Answer {
  const answer = withoutHidden(annotate(database, page, { amount }), hidden);
  const annotations = answer.annotations.map((annotation) =>
    badges.includes(annotation.badge) ? annotation : { ...annotation, prominence: 'list' as const },
  );
  return { ...answer, annotations };
}
