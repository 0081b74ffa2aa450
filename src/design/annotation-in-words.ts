import type { Annotation, Relation } from '../model/annotation.ts';
import type { FactCard } from '../model/answer.ts';
import { valueInWords } from '../model/value-in-words.ts';

const ORDER: Relation['relation'][] = ['agree', 'compatible', 'differ', 'other-date'];
const QUOTE_WORDS: Record<Relation['relation'], string> = {
  agree: 'the same words',
  compatible: 'other wording',
  differ: 'another statement',
  'other-date': 'words of another date',
};

/** Reports that say the same: their names where there is one, else how many, and whether they are largely one text. */
interface Voice {
  relation: Relation['relation'];
  says: string;
  documents: string[];
}

/**
 * The short line over an annotation: "Same figure in 2 reports, largely the same text", "The parties disagree".
 * Plain words and never a verdict.
 */
export function headlineInWords(annotation: Annotation, card: FactCard): string {
  const { relations, badge, value } = annotation;
  const what = value.kind === 'quantity' ? 'figure' : value.kind === 'quote' ? 'words' : 'account';
  const disagreeing = relations.filter(({ relation }) => relation === 'differ');
  if (badge === 'differs' || badge === 'mixed') {
    if (disagreeing.every(({ reason }) => reason.code === 'other-speaker')) return 'The parties disagree';
    return badge === 'mixed' ? 'Some reports agree, some differ' : 'Reports differ';
  }
  if (badge === 'corroborated') {
    const agreeing = relations.filter(({ relation }) => relation === 'agree').map(({ document }) => document);
    return `Same ${what} in ${countInWords(agreeing)}${oneText(agreeing, card) ? ', largely the same text' : ''}`;
  }
  return badge === 'compatible'
    ? `A compatible ${what} in ${countInWords(documentsOf(relations))}`
    : `A ${what} of another date`;
}

/** What the other reports say, in one line: "2 reports, largely the same text: 1.5 million; Financial Times: 97". */
export function summaryInWords(annotation: Annotation, card: FactCard): string {
  return voices(annotation.relations)
    .map(({ documents, says }) => {
      const name = documents.length === 1 ? nameOf(documents[0], card) : countInWords(documents);
      return `${name}${oneText(documents, card) ? ', largely the same text' : ''}: ${says}`;
    })
    .join('; ');
}

function voices(relations: readonly Relation[]): Voice[] {
  const found = new Map<string, Voice>();
  for (const { relation, value, document } of relations) {
    const says = value.kind === 'quote' ? QUOTE_WORDS[relation] : valueInWords(value);
    const voice = found.get(`${relation} ${says}`);
    if (voice) voice.documents.push(document);
    else found.set(`${relation} ${says}`, { relation, says, documents: [document] });
  }
  return [...found.values()].sort((a, b) => ORDER.indexOf(a.relation) - ORDER.indexOf(b.relation));
}

const documentsOf = (relations: readonly Relation[]) => relations.map(({ document }) => document);
const countInWords = (documents: readonly string[]) =>
  documents.length === 1 ? '1 report' : `${documents.length} reports`;

const nameOf = (id: string | undefined, { documents }: FactCard): string => {
  const document = documents.find((candidate) => candidate.id === id);
  return document?.outlet ?? document?.label ?? '1 report';
};

/** True where several documents have much of their wording in common: together they are one source told twice. */
function oneText(ids: readonly string[], { documents }: FactCard): boolean {
  if (ids.length < 2) return false;
  const [first, ...others] = ids;
  const shares = documents.find(({ id }) => id === first)?.sharesTextWith ?? [];
  return others.every((id) => shares.includes(id));
}
