import type { Relation, RelationName } from '../model/annotation.ts';
import { type Language, type MessageKey, say } from './language.ts';

const NAMES = { agree: 'agree', compatible: 'compatible', differ: 'differ', 'other-date': 'otherDate' } as const;

/** How a report's value relates to the page's, in a few words that judge neither: "A figure that fits". */
export const relationInWords = (
  language: Language,
  { relation, value }: { relation: RelationName; value: Pick<Relation['value'], 'kind'> },
): string => say(language, `relation_${value.kind}_${NAMES[relation]}` satisfies MessageKey);

/** What a report has of words that the page quotes, inside a sentence: "other wording". */
export const quotedInWords = (language: Language, relation: RelationName): string =>
  say(language, `quoted_${NAMES[relation]}` satisfies MessageKey);
