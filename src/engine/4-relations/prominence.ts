import type { Annotation, Prominence } from '../../model/annotation.ts';

/** About so many badges a thousand words. */
const BADGES_PER_THOUSAND_WORDS = 6;
/** So many every page may have, however short. */
const BADGES_OF_A_SHORT_PAGE = 5;

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
 * underline: all others, repeats among them. `words`: how many the page has.
 */
export function prominences(statements: readonly RelatedStatement[], words: number): Prominence[] {
  const budget = Math.max(BADGES_OF_A_SHORT_PAGE, Math.round((words * BADGES_PER_THOUSAND_WORDS) / 1000));
  const seen = new Set<string>();
  const candidates = statements.filter((statement) => {
    if (statement.isHeading || seen.has(statement.fact) || !deservesBadge(statement)) return false;
    seen.add(statement.fact);
    return true;
  });
  const chosen = new Set(
    [...candidates.filter(isDisputed), ...candidates.filter((one) => !isDisputed(one))].slice(0, budget),
  );
  return statements.map((statement) => (chosen.has(statement) ? 'badge' : isListed(statement) ? 'list' : 'underline'));
}

const isDisputed = ({ badge }: RelatedStatement): boolean => badge === 'differs' || badge === 'mixed';

const isListed = ({ badge, value }: RelatedStatement): boolean =>
  badge === 'dated' || (badge === 'compatible' && value.kind === 'stance');

function deservesBadge(statement: RelatedStatement): boolean {
  if (isDisputed(statement)) return true;
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
