import { annotate } from '../engine/annotate.ts';
import type { Database } from '../engine/database.ts';
import type { Annotation } from '../model/annotation.ts';
import type { Answer, FactCard } from '../model/answer.ts';
import type { HiddenMatch } from '../model/hidden-match.ts';
import type { Page } from '../model/page.ts';
import type { Settings } from '../model/settings.ts';
import { accessibleName, headlineInWords } from '../wording/annotation-in-words.ts';
import type { Language } from '../wording/language.ts';
import { quoteDifference } from '../wording/quote-difference.ts';
import { reasonInWords } from '../wording/reason-in-words.ts';
import { withoutHidden } from './hidden-matches.ts';

/** What the database says of a page, as the reader wants to see it and in his language: without what he has called wrong, and no badge he has switched off. */
export function answerPage(
  database: Database,
  page: Page,
  { amount, badges }: Pick<Settings, 'amount' | 'badges'>,
  hidden: readonly HiddenMatch[],
  language: Language,
): Answer {
  const answer = withoutHidden(annotate(database, page, { amount }), hidden);
  const cards = new Map(answer.cards.map((card) => [card.fact.id, card]));
  const annotations = answer.annotations
    .map(withDifferences)
    .map((annotation) => inWords(annotation, cards.get(annotation.fact), language))
    .map((annotation) =>
      badges.includes(annotation.badge) ? annotation : { ...annotation, prominence: 'list' as const },
    );
  return { ...answer, annotations };
}

/**
 * Put into words here: the first number that a page writes in a language's own way costs it longer than painting its marks, and
 * what need not be said in the page need not be loaded there.
 */
const inWords = (annotation: Annotation, card: FactCard | undefined, language: Language): Annotation => {
  const { value } = annotation;
  const relations = annotation.relations.map((relation) => ({
    ...relation,
    explanation: reasonInWords(language, relation, value),
  }));
  if (!card) return { ...annotation, relations };
  const headline = headlineInWords(language, annotation, card);
  return { ...annotation, headline, name: accessibleName(language, annotation, card), relations };
};

/** Quotations are set against each other here, so that the script of every page need not do it. */
const withDifferences = (annotation: Annotation): Annotation => {
  const { value } = annotation;
  if (value.kind !== 'quote') return annotation;
  const relations = annotation.relations.map((relation) => {
    const difference = relation.value.kind === 'quote' ? quoteDifference(value.text, relation.value.text) : [];
    return difference.length > 0 ? { ...relation, difference } : relation;
  });
  return { ...annotation, relations };
};
