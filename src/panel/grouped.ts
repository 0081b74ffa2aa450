import type { Annotation, Badge } from '../model/annotation.ts';
import type { Answer, FactCard } from '../model/answer.ts';

/** A statement as the panel lists it. */
export interface Listed {
  annotation: Annotation;
  card: FactCard;
  /** Place in the page's list of annotations. */
  index: number;
}

/** From what asks for a second look to what does not. */
const GROUPS: readonly Badge[] = ['differs', 'mixed', 'compatible', 'corroborated', 'dated'];

/** An answer's annotations with their cards, in reading order. */
export const listed = ({ annotations, cards }: Pick<Answer, 'annotations' | 'cards'>): Listed[] => {
  const cardOf = new Map(cards.map((card) => [card.fact.id, card]));
  return annotations.flatMap((annotation, index) => {
    const card = cardOf.get(annotation.fact);
    return card ? [{ annotation, card, index }] : [];
  });
};

/** Statements by how the reports relate to them, those that differ first; each group in reading order, none empty. */
export const byRelation = (all: readonly Listed[]): { badge: Badge; statements: Listed[] }[] =>
  GROUPS.map((badge) => ({ badge, statements: all.filter(({ annotation }) => annotation.badge === badge) })).filter(
    ({ statements }) => statements.length > 0,
  );
