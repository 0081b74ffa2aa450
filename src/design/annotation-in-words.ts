import type { Annotation, Relation } from '../model/annotation.ts';
import type { FactCard } from '../model/answer.ts';
import type { Value } from '../model/value.ts';
import { valueInWords } from '../model/value-in-words.ts';

const ORDER: Relation['relation'][] = ['agree', 'compatible', 'differ', 'other-date'];
const LIST = new Intl.ListFormat('en-GB');
const WHAT: Record<Value['kind'], string> = { quantity: 'figure', stance: 'account', quote: 'words' };
const QUOTE_WORDS: Record<Relation['relation'], string> = {
  agree: 'the same words',
  compatible: 'other wording',
  differ: 'another statement',
  'other-date': 'words of another date',
};

/** Reports that say the same. */
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
  const what = WHAT[value.kind];
  if (badge === 'differs' || badge === 'mixed') {
    const disagreeing = relations.filter(({ relation }) => relation === 'differ');
    if (disagreeing.every(({ reason }) => reason.code === 'other-speaker')) return 'The parties disagree';
    return badge === 'mixed' ? 'Some reports agree, some differ' : 'Reports differ';
  }
  if (badge === 'corroborated') {
    const agreeing = documentsOf(relations.filter(({ relation }) => relation === 'agree'));
    return `Same ${what} in ${countInWords(agreeing)}${oneText(agreeing, card) ? ', largely the same text' : ''}`;
  }
  if (badge === 'dated') return 'Reports of another date';
  return `Compatible ${what} in ${countInWords(documentsOf(relations.filter(({ relation }) => relation === 'compatible')))}`;
}

/** Who says what, in one line, beside the headline: "AFP and an unnamed report: more than 1 million; Financial Times: 97". */
export function summaryInWords(annotation: Annotation, card: FactCard): string {
  const line = voices(annotation.relations)
    .map(({ relation, documents, says }) => {
      const told = annotation.badge === 'corroborated' && relation === 'agree';
      const twins = !told && oneText(documents, card) ? ', largely the same text' : '';
      return `${namesInWords(documents, card)}${twins}: ${says}`;
    })
    .join('; ');
  return line.charAt(0).toUpperCase() + line.slice(1);
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

/** "AFP, The National and 2 unnamed reports". */
function namesInWords(ids: readonly string[], { documents }: FactCard): string {
  const outlets = ids.map((id) => documents.find((document) => document.id === id)?.outlet);
  const names = outlets.filter((outlet) => typeof outlet === 'string');
  const unnamed = outlets.length - names.length;
  if (unnamed > 0) names.push(unnamed === 1 ? 'an unnamed report' : `${unnamed} unnamed reports`);
  return LIST.format(names);
}

/** True where several documents have much of their wording in common: together they are one source told twice. */
function oneText(ids: readonly string[], { documents }: FactCard): boolean {
  if (ids.length < 2) return false;
  const [first, ...others] = ids;
  const shares = documents.find(({ id }) => id === first)?.sharesTextWith ?? [];
  return others.every((id) => shares.includes(id));
}
