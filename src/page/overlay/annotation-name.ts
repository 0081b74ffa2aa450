import type { Annotation, Relation } from '../../model/annotation.ts';
import type { FactCard } from '../../model/answer.ts';
import { valueInWords } from '../../model/value-in-words.ts';

const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const QUOTES: Record<Relation['relation'], string> = {
  agree: 'the same words',
  compatible: 'it in other words',
  differ: 'something else',
  'other-date': 'words of another date',
};

const count = (number: number): string => COUNTS[number] ?? String(number);

const says = ({ value, relation }: Relation): string => {
  const words = value.kind === 'quote' ? QUOTES[relation] : valueInWords(value);
  return relation === 'other-date' && value.kind !== 'quote' ? `${words} at another date` : words;
};

const areOneText = (ids: readonly string[], card: FactCard): boolean => {
  const [first, ...others] = ids;
  const shares = card.documents.find(({ id }) => id === first)?.sharesTextWith ?? [];
  return others.length > 0 && others.every((id) => shares.includes(id));
};

/**
 * The accessible name of a badge: what it is about and what the reports say, those that say the same counted together
 * ("People in Rafah: two reports, largely the same text, say 1.5 million; one says more than 1 million").
 */
export const annotationName = ({ relations }: Annotation, card: FactCard): string => {
  const groups = new Map<string, string[]>();
  for (const relation of relations) {
    const words = says(relation);
    groups.set(words, [...(groups.get(words) ?? []), relation.document]);
  }
  const parts = [...groups].map(([words, documents], index) => {
    const noun = index > 0 ? '' : documents.length === 1 ? ' report' : ' reports';
    const text = areOneText(documents, card) ? ', largely the same text,' : '';
    return `${count(documents.length)}${noun}${text} ${documents.length === 1 ? 'says' : 'say'} ${words}`;
  });
  return `${card.fact.label}: ${parts.join('; ')}`;
};
