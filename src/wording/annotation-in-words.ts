import { type Annotation, RELATIONS, type Relation } from '../model/annotation.ts';
import type { FactCard } from '../model/answer.ts';
import { relationInWords } from './relation-in-words.ts';
import { valueInWords } from './value-in-words.ts';
import { sharedSource } from './voice-in-words.ts';

const LIST = new Intl.ListFormat('en-GB');
const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/**
 * The short line over an annotation: "Same figure in 2 reports, largely the same text", "The parties disagree".
 * Plain words and never a verdict.
 */
export function headlineInWords({ relations, badge, value }: Annotation, card: FactCard): string {
  const having = (name: Relation['relation']) => relations.filter(({ relation }) => relation === name);
  switch (badge) {
    case 'differs':
    case 'mixed':
      if (having('differ').every(({ reason }) => reason.code === 'other-speaker')) return 'The parties disagree';
      return badge === 'mixed' ? 'Some reports agree, some differ' : 'Reports differ';
    case 'dated':
      return 'Reports of another date';
    case 'compatible': {
      const count = countInWords(having('compatible'));
      return value.kind === 'quote'
        ? `${relationInWords({ relation: 'compatible', value })} in ${count}`
        : `Fits with ${count}`;
    }
    case 'corroborated': {
      const agreeing = having('agree');
      const source = sharedSource(agreeing, card);
      const line = `${relationInWords({ relation: 'agree', value })} in ${countInWords(agreeing)}`;
      return source ? `${line}, ${source}` : line;
    }
  }
}

/** Who says what, in one line, beside the headline: "AFP and an unnamed report: more than 1 million; Financial Times: 97". */
export function summaryInWords({ relations, badge }: Annotation, card: FactCard): string {
  const line = groupsOf(relations)
    .map(({ says, relation, relations: group }) => {
      // What the headline has said already is not said again.
      const source = badge === 'corroborated' && relation === 'agree' ? null : sharedSource(group, card);
      const date = relation === 'other-date' && badge !== 'dated' ? ' (of another date)' : '';
      return `${namesInWords(group, card)}${source ? `, ${source}` : ''}: ${says}${date}`;
    })
    .join('; ');
  return line.charAt(0).toUpperCase() + line.slice(1);
}

/**
 * An annotation as one line to be read aloud: “People sheltering in Rafah: two reports, largely the same text, say 1.5
 * million; two say more than 1 million”. Takes no side.
 */
export function accessibleName({ relations }: Pick<Annotation, 'relations'>, card: FactCard): string {
  const parts = groupsOf(relations).map(({ says, relation, relations: group }, place) => {
    const { length } = group;
    const source = sharedSource(group, card);
    const isQuote = group[0]?.value.kind === 'quote';
    const verb = isQuote ? (length === 1 ? 'has' : 'have') : length === 1 ? 'says' : 'say';
    const said = group[0]?.value.kind === 'stance' ? `“${says}”` : says;
    const noun = place > 0 ? '' : length === 1 ? ' report' : ' reports';
    const date = relation === 'other-date' && !isQuote ? ' of another date' : '';
    return `${SMALL[length] ?? length}${noun}${source ? `, ${source},` : ''} ${verb} ${said}${date}`;
  });
  return `${card.fact.label}: ${parts.join('; ')}`;
}

/** Reports that say the same of the same time. */
interface Group {
  /** Their value; of quotations only how they relate to the page's. */
  says: string;
  /** That of its first report. */
  relation: Relation['relation'];
  relations: Relation[];
}

/** The relations by what their reports say, agreeing ones first. */
function groupsOf(relations: readonly Relation[]): Group[] {
  const groups = new Map<string, Group>();
  const sorted = [...relations].sort((a, b) => RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation));
  for (const relation of sorted) {
    const says =
      relation.value.kind === 'quote' ? relationInWords(relation).toLowerCase() : valueInWords(relation.value);
    const key = `${relation.relation === 'other-date'} ${says}`;
    const group = groups.get(key);
    if (group) group.relations.push(relation);
    else groups.set(key, { says, relation: relation.relation, relations: [relation] });
  }
  return [...groups.values()];
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
