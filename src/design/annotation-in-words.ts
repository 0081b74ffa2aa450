import type { Annotation, Relation } from '../model/annotation.ts';
import type { FactCard } from '../model/answer.ts';
import type { Value } from '../model/value.ts';
import { valueInWords } from '../model/value-in-words.ts';
import { voicesOf } from '../model/voices.ts';

const ORDER: Relation['relation'][] = ['agree', 'compatible', 'differ', 'other-date'];
const LIST = new Intl.ListFormat('en-GB');
const WHAT: Record<Value['kind'], string> = { quantity: 'figure', stance: 'account', quote: 'words' };
const QUOTE_WORDS: Record<Relation['relation'], string> = {
  agree: 'the same words',
  compatible: 'other wording',
  differ: 'another statement',
  'other-date': 'words of another date',
};

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
  if (badge === 'dated') return 'Reports of another date';
  if (badge === 'compatible') {
    const compatible = relations.filter(({ relation }) => relation === 'compatible');
    return `Compatible ${what} in ${countInWords(compatible)}`;
  }
  const agreeing = relations.filter(({ relation }) => relation === 'agree');
  return `Same ${what} in ${countInWords(agreeing)}${sharedSource(agreeing, card)}`;
}

/** Who says what, in one line, beside the headline: "AFP and an unnamed report: more than 1 million; Financial Times: 97". */
export function summaryInWords(annotation: Annotation, card: FactCard): string {
  const line = groupsOf(annotation.relations)
    .map(([says, relations]) => {
      // The headline of a corroborated figure has said so.
      const isTold = annotation.badge === 'corroborated' && relations[0]?.relation === 'agree';
      return `${namesInWords(relations, card)}${isTold ? '' : sharedSource(relations, card)}: ${says}`;
    })
    .join('; ');
  return line.charAt(0).toUpperCase() + line.slice(1);
}

/** The relations by what their reports say, agreeing ones first. */
function groupsOf(relations: readonly Relation[]): [says: string, Relation[]][] {
  const groups = new Map<string, Relation[]>();
  for (const relation of [...relations].sort((a, b) => ORDER.indexOf(a.relation) - ORDER.indexOf(b.relation))) {
    const { value } = relation;
    const says = value.kind === 'quote' ? QUOTE_WORDS[relation.relation] : valueInWords(value);
    groups.set(says, [...(groups.get(says) ?? []), relation]);
  }
  return [...groups];
}

const countInWords = ({ length }: readonly Relation[]) => (length === 1 ? '1 report' : `${length} reports`);

/** "AFP, The National and 2 unnamed reports". */
function namesInWords(relations: readonly Relation[], { documents }: FactCard): string {
  const outlets = relations.map(({ document }) => documents.find(({ id }) => id === document)?.outlet);
  const names = outlets.filter((outlet) => typeof outlet === 'string');
  const unnamed = outlets.length - names.length;
  if (unnamed > 0) names.push(unnamed === 1 ? 'an unnamed report' : `${unnamed} unnamed reports`);
  return LIST.format(names);
}

/** Why several reports are one voice, as an addition to their count; "" where they are not. */
function sharedSource(relations: readonly Relation[], { claims, documents }: FactCard): string {
  const ids = new Set(relations.map(({ claim }) => claim));
  const voices = voicesOf(
    claims.filter(({ id }) => ids.has(id)),
    documents,
  );
  const [only] = voices;
  if (!only || voices.length > 1 || only.documents.length < 2) return '';
  return only.isOneText ? ', largely the same text' : ', with one source';
}
