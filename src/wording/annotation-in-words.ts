import { type Annotation, RELATIONS, type Relation } from '../model/annotation.ts';
import type { FactCard } from '../model/answer.ts';
import { type Language, listInWords, say, sayCount } from './language.ts';
import { quotedInWords, relationInWords } from './relation-in-words.ts';
import { valueInWords } from './value-in-words.ts';
import { sharedSource } from './voice-in-words.ts';

/**
 * The short line over an annotation: "Same figure in 2 reports, largely the same text", "The parties disagree".
 * Plain words and never a verdict.
 */
export function headlineInWords(language: Language, { relations, badge, value }: Annotation, card: FactCard): string {
  const having = (name: Relation['relation']) => relations.filter(({ relation }) => relation === name);
  const inReports = (relation: 'agree' | 'compatible'): string =>
    sayCount(language, 'headline_in', having(relation).length, {
      relation: relationInWords(language, { relation, value }),
    });
  switch (badge) {
    case 'differs':
    case 'mixed':
      if (having('differ').every(({ reason }) => reason.code === 'other-speaker'))
        return say(language, 'headline_parties');
      return say(language, badge === 'mixed' ? 'headline_mixed' : 'headline_differs');
    case 'dated':
      return say(language, 'headline_dated');
    case 'compatible':
      return value.kind === 'quote'
        ? inReports('compatible')
        : sayCount(language, 'headline_fits', having('compatible').length);
    case 'corroborated': {
      const source = sharedSource(language, having('agree'), card);
      const headline = inReports('agree');
      return source ? say(language, 'headline_source', { headline, source }) : headline;
    }
  }
}

/** Who says what, in one line, beside the headline: "AFP and an unnamed report: more than 1 million; Financial Times: 97". */
export function summaryInWords(language: Language, { relations, badge }: Annotation, card: FactCard): string {
  const parts = groupsOf(language, relations).map(({ says, relation, relations: group }) => {
    // What the headline has said already is not said again.
    const source = badge === 'corroborated' && relation === 'agree' ? null : sharedSource(language, group, card);
    const isOtherDate = relation === 'other-date' && badge !== 'dated';
    const said = isOtherDate ? say(language, 'saysOtherDate', { says }) : says;
    const names = namesInWords(language, group, card);
    return source
      ? say(language, 'summary_source', { names, source, says: said })
      : say(language, 'summary', { names, says: said });
  });
  const line = joined(language, parts);
  return line.charAt(0).toLocaleUpperCase(language.locale) + line.slice(1);
}

/**
 * An annotation as one line to be read aloud: “People sheltering in Rafah: 2 reports say 1.5 million; 2 reports say more than
 * 1 million”. Takes no side.
 */
export function accessibleName(
  language: Language,
  { relations }: Pick<Annotation, 'relations'>,
  card: FactCard,
): string {
  const parts = groupsOf(language, relations).map(({ says, relation, relations: group }) => {
    const kind = group[0]?.value.kind;
    const source = sharedSource(language, group, card);
    const words = kind === 'stance' ? say(language, 'quotation', { words: says }) : says;
    const said =
      relation === 'other-date' && kind !== 'quote' ? say(language, 'saysOtherDate', { says: words }) : words;
    const reports = sayCount(language, kind === 'quote' ? 'name_have' : 'name_say', group.length, { said });
    return source ? say(language, 'name_source', { source, reports }) : reports;
  });
  return say(language, 'name', { label: card.fact.label, reports: joined(language, parts) });
}

const joined = (language: Language, parts: readonly string[]): string =>
  parts.slice(1).reduce((before, next) => say(language, 'join', { before, next }), parts[0] ?? '');

/** Reports that say the same of the same time. */
interface Group {
  /** Their value; of quotations only how they relate to the page's. */
  says: string;
  /** That of its first report. */
  relation: Relation['relation'];
  relations: Relation[];
}

/** The relations by what their reports say, agreeing ones first. */
function groupsOf(language: Language, relations: readonly Relation[]): Group[] {
  const groups = new Map<string, Group>();
  const sorted = [...relations].sort((a, b) => RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation));
  for (const relation of sorted) {
    const says =
      relation.value.kind === 'quote'
        ? quotedInWords(language, relation.relation)
        : valueInWords(language, relation.value);
    const key = `${relation.relation === 'other-date'} ${says}`;
    const group = groups.get(key);
    if (group) group.relations.push(relation);
    else groups.set(key, { says, relation: relation.relation, relations: [relation] });
  }
  return [...groups.values()];
}

/** "AFP, The National and 2 unnamed reports". */
function namesInWords(language: Language, relations: readonly Relation[], { documents }: FactCard): string {
  const outlets = relations.map(({ document }) => documents.find(({ id }) => id === document)?.outlet);
  const names = outlets.filter((outlet) => typeof outlet === 'string');
  const unnamed = outlets.length - names.length;
  if (unnamed > 0) names.push(sayCount(language, 'unnamedReports', unnamed));
  return listInWords(language, names);
}
