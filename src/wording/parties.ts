import type { Annotation } from '../model/annotation.ts';
import type { Language } from './language.ts';
import { valueInWords } from './value-in-words.ts';

/** Somebody who is named as saying so, and what. */
export interface Party {
  who: string;
  says: string;
}

/**
 * The parties that say different things, the page's first; none where reports differ for another reason. Each party is
 * named once with each thing it says.
 */
export const partiesOf = (language: Language, { value, relations }: Annotation): Party[] => {
  const others = relations.filter(({ relation, reason }) => relation === 'differ' && reason.code === 'other-speaker');
  const [first] = others;
  if (!first || value.kind === 'quote') return [];
  const parties = [
    { who: String(first.reason.params.page), says: valueInWords(language, value) },
    ...others.map((other) => ({ who: String(other.reason.params.claim), says: valueInWords(language, other.value) })),
  ];
  const keyOf = ({ who, says }: Party): string => `${who}\n${says}`;
  return parties.filter((party, index) => parties.findIndex((one) => keyOf(one) === keyOf(party)) === index);
};
