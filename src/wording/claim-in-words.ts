import type { Claim } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { Fact } from '../model/fact.ts';
import type { Value } from '../model/value.ts';
import { dayInWords } from './day-in-words.ts';
import { valueInWords } from './value-in-words.ts';

/** A value with what it counts: "more than 1 million people". */
export const valueWithUnit = (value: Value, fact: Pick<Fact, 'unit'>): string =>
  value.kind === 'quantity' && fact.unit ? `${valueInWords(value)} ${fact.unit}` : valueInWords(value);

/** Where a claim has it from, and of which day: "according to the ministry, through The Hill · as of 26 Mar 2024 (date inferred)". */
export const sourceInWords = ({ attribution, through, asOf }: Claim): string => {
  const who = [attribution && `according to ${attribution}`, through && `through ${through}`]
    .filter(Boolean)
    .join(', ');
  const when = `as of ${dayInWords(asOf.date)}${asOf.basis === 'inferred' ? ' (date inferred)' : ''}`;
  return who ? `${who} · ${when}` : when;
};

/** Who published a document; its label where it does not say. */
export const documentName = ({ outlet, label }: Document): string => outlet ?? label;

/** A document's name where room is short. */
export const shortName = ({ outlet, dateline }: Document): string =>
  outlet ?? (dateline ? `Unnamed, ${dateline.split(',')[0]}` : 'Unnamed report');
