import type { Annotation, Prominence } from '../../model/annotation.ts';
import type { Amount } from '../../model/settings.ts';

/** About so many badges a thousand words. */
const BADGES_PER_THOUSAND_WORDS = 6;
/** So many every page may have, however short. */
const BADGES_OF_A_SHORT_PAGE = 5;
const SHARES: Record<Amount, number> = { fewer: 0.5, usual: 1, more: 3 };

/** An annotation in reading order, before its prominence is known. */
export interface RelatedStatement extends Pick<Annotation, 'fact' | 'value' | 'badge' | 'relations'> {
  /** True in a heading: a headline repeats what the text says, and has no room for badges. */
  isHeading: boolean;
}

/**
 * How much each annotation of a page is made of, in the order given.
 *
 * badge: figures with a relation of their own time, quotations in other words, stances where reports or parties disagree;
 * one a fact, the first outside headings, six a thousand words or five on a shorter page, differing first. list: dated counts and compatible stances.
 * underline: all others, repeats among them. `words`: how many the page has. `amount`: the reader's wish; `fewer` shows only what
 * differs, half as many and no underlines beside them; `more` shows all, three times as many as badges.
 */
export function prominences(
  statements: readonly RelatedStatement[],
  words: number,
  amount: Amount = 'usual',
): Prominence[] {
  const usual = Math.max(BADGES_OF_A_SHORT_PAGE, (words * BADGES_PER_THOUSAND_WORDS) / 1000);
  const budget = Math.round(usual * SHARES[amount]);
  const seen = new Set<string>();
  const candidates = statements.filter((statement) => {
    if (statement.isHeading || seen.has(statement.fact) || !deservesBadge(statement, amount)) return false;
    seen.add(statement.fact);
    return true;
  });
  const chosen = new Set(
    [...candidates.filter(isDisputed), ...candidates.filter((one) => !isDisputed(one))].slice(0, budget),
  );
  return statements.map((statement) => {
    if (chosen.has(statement)) return 'badge';
    if (amount === 'fewer') return 'list';
    return amount === 'usual' && isListed(statement) ? 'list' : 'underline';
  });
}

const isDisputed = ({ badge }: RelatedStatement): boolean => badge === 'differs' || badge === 'mixed';

const isListed = ({ badge, value }: RelatedStatement): boolean =>
  badge === 'dated' || (badge === 'compatible' && value.kind === 'stance');

function deservesBadge(statement: RelatedStatement, amount: Amount): boolean {
  if (isDisputed(statement) || amount === 'more') return true;
  if (amount === 'fewer') return false;
  const ofItsTime = statement.relations.filter(({ relation }) => relation !== 'other-date');
  switch (statement.value.kind) {
    case 'stance':
      return false;
    case 'quote':
      return ofItsTime.some(({ relation }) => relation !== 'agree');
    case 'quantity':
      return ofItsTime.length > 1 || ofItsTime.some(({ relation }) => relation !== 'agree');
  }
}
