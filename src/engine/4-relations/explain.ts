import type { Reason, RelationName } from '../../model/annotation.ts';
import type { Value } from '../../model/value.ts';

/** How two values that agree are put, by what they are. */
const SAME: Record<Value['kind'], string> = {
  quantity: 'Both give the same figure',
  stance: 'Both say the same',
  quote: 'Both give the same words',
};

const OTHER_WORDS = 'Other words for the same utterance';

/** A relation’s reason as one plain English sentence that takes no side. `kind`: what the values are. */
export function explain({ code, params }: Reason, relation: RelationName, kind: Value['kind']): string {
  const { page, claim, through } = params;
  switch (code) {
    case 'same':
      return `${SAME[kind]}.`;
    case 'rounding':
      return `One figure is the other rounded: ${page} here, ${claim} in the report.`;
    case 'floor':
      return params.floors === 2
        ? `Both are floors: ${page} here, ${claim} in the report.`
        : `One is a floor that leaves room for the other: ${page} here, ${claim} in the report.`;
    case 'ceiling':
      if (params.bounds === 'meet') return `One stops where the other begins: ${page} here, ${claim} in the report.`;
      return `One is a ceiling close to the other or above it: ${page} here, ${claim} in the report.`;
    case 'range':
      return `One leaves room for the other: ${page} here, ${claim} in the report.`;
    case 'later-count':
      return params.days === undefined
        ? 'This page gives no date, and the count changes with time.'
        : `${daysInWords(Number(params.days))}, and the count changes with time.`;
    case 'other-counter':
      return `The figures have different sources: ${page} here, ${claim} in the report.`;
    case 'other-speaker':
      return `Different parties say so: ${page} here, ${claim} in the report.`;
    case 'relayed':
      if (relation === 'differ')
        return `The report has it through ${through}; the texts say no more of why they differ.`;
      return `${relation === 'agree' ? SAME[kind] : OTHER_WORDS}; the report has it through ${through}.`;
    case 'wording':
      return page === undefined
        ? `${OTHER_WORDS}.`
        : relation === 'agree'
          ? `Other words for the same: “${page}” here, “${claim}” in the report.`
          : `Both can hold side by side: “${page}” here, “${claim}” in the report.`;
    case 'scope':
      return `One is part of the other: “${page}” here, “${claim}” in the report.`;
    case 'unexplained':
      return relation === 'differ'
        ? 'The texts do not say why they differ.'
        : 'The texts do not say how the two fit together.';
  }
}

function daysInWords(days: number): string {
  const count = Math.abs(days);
  return `This page is ${count === 1 ? 'a day' : `${count} days`} ${days < 0 ? 'older' : 'newer'} than the report`;
}
