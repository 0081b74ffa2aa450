import type { Badge, Relation } from '../../model/annotation.ts';
import type { Claim } from '../../model/claim.ts';
import { dayInWords } from '../../model/day-in-words.ts';
import type { Document } from '../../model/document.ts';
import type { Fact } from '../../model/fact.ts';
import type { Value } from '../../model/value.ts';
import { valueInWords } from '../../model/value-in-words.ts';
import type { VoiceOfReports } from './voices.ts';

const SAME: Record<Value['kind'], string> = { quantity: 'Same figure', stance: 'Same account', quote: 'Same words' };
const COMPATIBLE: Record<Value['kind'], string> = {
  quantity: 'Compatible figure',
  stance: 'Compatible account',
  quote: 'Other wording',
};
const DIFFERENT: Record<Value['kind'], string> = {
  quantity: 'Another figure',
  stance: 'Another account',
  quote: 'Another statement',
};

/** The badge whose sign stands for a single report's relation. */
export const SIGNS: Record<Relation['relation'], Badge> = {
  agree: 'corroborated',
  compatible: 'compatible',
  differ: 'differs',
  'other-date': 'dated',
};

/** How one report's value relates to the page's, in two or three words that judge neither. */
export const relationInWords = ({ relation, value }: Relation): string => {
  if (relation === 'agree') return SAME[value.kind];
  if (relation === 'compatible') return COMPATIBLE[value.kind];
  return relation === 'differ' ? DIFFERENT[value.kind] : 'Of another date';
};

/** A value with what it counts: "more than 1 million people". */
export const valueWithUnit = (value: Value, fact: Pick<Fact, 'unit'>): string =>
  value.kind === 'quantity' && fact.unit ? `${valueInWords(value)} ${fact.unit}` : valueInWords(value);

/** Where a claim has it from, and of which day it is: "the health ministry, through The Hill · 26 Mar 2024 (day inferred)". */
export const sourceInWords = ({ attribution, through, asOf }: Claim): string => {
  const who = [attribution && `according to ${attribution}`, through && `through ${through}`]
    .filter(Boolean)
    .join(', ');
  const when = `as of ${dayInWords(asOf.date)}${asOf.basis === 'inferred' ? ' (date inferred)' : ''}`;
  return who ? `${who} · ${when}` : when;
};

/** Why several reports count as one voice; null for a report on its own. */
export const voiceInWords = ({ reports, isOneText }: VoiceOfReports): string | null => {
  if (reports.length < 2) return null;
  if (isOneText) return `One voice: ${reports.length} reports, largely the same text`;
  const origins = new Set(reports.map(({ claim }) => claim.origin));
  const [origin] = origins;
  return origins.size === 1
    ? `One voice: ${reports.length} reports, one origin (${origin})`
    : `One voice: ${reports.length} reports that share their text or their source`;
};

/** A document's name where room is short. */
export const shortName = ({ outlet, dateline }: Document): string =>
  outlet ?? (dateline ? `Unnamed, ${dateline.split(',')[0]}` : 'Unnamed report');
