import type { Document } from '../../model/document.ts';
import { isSpan, type Quantity } from '../../model/value.ts';
import { type ExportedClaim, webAddress } from './exported.ts';

type Node = Record<string, unknown>;

const uri = (kind: string, id: string): string => `urn:second-source:${kind}:${encodeURIComponent(wellFormed(id))}`;
/** `encodeURIComponent` throws at a lone half of a surrogate pair. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');
/** Somebody named, of whom the texts do not say whether it is a person, an office or an outlet. */
const named = (name: string | null): Node | undefined => (name === null ? undefined : { name });

/**
 * Claims as JSON-LD text in schema.org's words: each a `Claim` with the report it appears in, the question it is about and
 * what it answers: an `Observation`, an `Answer` or a `Quotation`.
 */
export const jsonLdOf = (lines: readonly ExportedClaim[]): string =>
  `${JSON.stringify({ '@context': 'https://schema.org', '@graph': lines.map(claimNode) }, null, 2)}\n`;

const claimNode = (line: ExportedClaim): Node => {
  const { fact, claim, document } = line;
  return {
    '@type': 'Claim',
    '@id': uri('claim', claim.id),
    text: claim.statement,
    inLanguage: document.language,
    author: named(claim.attribution),
    isBasedOn: named(claim.through),
    temporalCoverage: claim.asOf.date,
    about: { '@type': 'Question', '@id': uri('fact', fact.id), name: fact.label, text: fact.question },
    mainEntity: answerNode(line),
    appearance: {
      ...documentNode(document),
      hasPart: { '@type': 'CreativeWork', position: claim.locator.paragraph, text: claim.locator.phrase },
    },
  };
};

const documentNode = ({ id, outlet, label, dateline, published, language, relays, url }: Document): Node => ({
  '@type': 'NewsArticle',
  '@id': uri('document', id),
  name: label,
  publisher: outlet === null ? undefined : { '@type': 'NewsMediaOrganization', name: outlet },
  dateline: dateline ?? undefined,
  datePublished: published,
  inLanguage: language,
  isBasedOn: named(relays),
  url: webAddress({ url }),
});

function answerNode({ fact, claim: { value, asOf } }: ExportedClaim): Node {
  if (value.kind === 'stance') return { '@type': 'Answer', text: value.label };
  if (value.kind === 'quote')
    return { '@type': 'Quotation', text: value.text, spokenByCharacter: named(value.speaker) };
  return {
    '@type': 'Observation',
    name: fact.label,
    ...numbersOf(value),
    unitText: value.unit ?? fact.unit,
    observationDate: asOf.date,
    additionalProperty: { '@type': 'PropertyValue', name: 'hedge', value: value.hedge },
  };
}

/** A floor is a least value, a ceiling a greatest one, and a range both. */
function numbersOf(value: Quantity): Node {
  if (isSpan(value)) return { minValue: value.low, maxValue: value.high };
  const { hedge, number } = value;
  if (hedge === 'more-than') return { minValue: number };
  return hedge === 'up-to' || hedge === 'nearly' ? { maxValue: number } : { value: number };
}
