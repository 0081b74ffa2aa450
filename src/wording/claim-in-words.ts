import type { Claim } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { Fact } from '../model/fact.ts';
import type { Value } from '../model/value.ts';
import { dayInWords } from './day-in-words.ts';
import { type Language, say } from './language.ts';
import { valueInWords } from './value-in-words.ts';

/**
 * A value with what it counts: "more than 1 million people". The unit is the pack's own English word, and left out in other
 * languages, where the question over it says what is counted.
 */
export const valueWithUnit = (language: Language, value: Value, fact: Pick<Fact, 'unit'>): string => {
  const words = valueInWords(language, value);
  return value.kind === 'quantity' && fact.unit && language.locale.startsWith('en') ? `${words} ${fact.unit}` : words;
};

/** Where a claim has it from, and of which day: "according to the ministry, through The Hill · as of 26 Mar 2024 (date inferred)". */
export const sourceInWords = (language: Language, { attribution, through, asOf }: Claim): string => {
  const who = attribution && say(language, 'accordingTo', { who: attribution });
  const relay = through && say(language, 'through', { who: through });
  const source = who && relay ? say(language, 'sourceThrough', { who, through: relay }) : who || relay;
  const day = say(language, asOf.basis === 'inferred' ? 'asOfInferred' : 'asOf', {
    day: dayInWords(language, asOf.date),
  });
  return source ? say(language, 'sourceAndDay', { source, day }) : day;
};

/** Who published a document; its label, which is English, where it does not say. */
export const documentName = ({ outlet, label }: Document): string => outlet ?? label;

/**
 * Who published a document. Where it does not say, and goes by its place and day in English, by those in the reader's language;
 * a label that says more is left as it is.
 */
export const reportName = (language: Language, document: Document): string =>
  document.outlet ?? (document.label === packLabelOf(document) ? labelOf(language, document) : document.label);

/** The label that packs give such a document. Without the English texts, for the script of every page would bring them all along. */
const packLabelOf = ({ dateline, published }: Document): string =>
  ['Unnamed report', ...(dateline ? [cityOf(dateline)] : []), dayInWords({ locale: 'en-GB' }, published)].join(', ');

const labelOf = (language: Language, { dateline, published }: Document): string => {
  const day = dayInWords(language, published);
  return dateline
    ? say(language, 'unnamedReportFromOf', { place: cityOf(dateline), day })
    : say(language, 'unnamedReportOf', { day });
};

/** A document's name where room is short. */
export const shortName = (language: Language, { outlet, dateline }: Document): string =>
  outlet ??
  (dateline ? say(language, 'unnamedReportFrom', { place: cityOf(dateline) }) : say(language, 'unnamedReport'));

const cityOf = (dateline: string): string => dateline.split(',')[0] ?? '';
