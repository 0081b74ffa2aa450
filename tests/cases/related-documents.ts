import type { Claim } from '../../src/model/claim.ts';
import type { Document } from '../../src/model/document.ts';
import type { Value } from '../../src/model/value.ts';

/** A document by its id, its day and whom it shares its text with. */
export const document = (id: string, published: string, sharesTextWith: string[] = []): Document => ({
  id,
  outlet: id,
  label: id,
  outletNames: [],
  domains: [],
  relays: null,
  dateline: null,
  published,
  dateBasis: 'stated',
  language: 'en',
  sha256: '0'.repeat(64),
  sharesTextWith,
  paragraphHashes: [],
});

/** A claim by its document and value, with what else matters. */
export const claim = (documentId: string, value: Value, more: Partial<Claim> = {}): Claim => ({
  id: `${documentId}.${JSON.stringify(value).length}.${more.origin ?? ''}`,
  fact: 'fact',
  document: documentId,
  statement: 'It is so.',
  value,
  attribution: null,
  through: null,
  origin: documentId,
  asOf: { date: '2024-05-01', basis: 'stated' },
  locator: { paragraph: 1, phrase: 'so', paragraphHash: '0'.repeat(16) },
  ...more,
});

export const figure = (
  number: number,
  hedge: 'exact' | 'about' | 'more-than' | 'up-to' | 'nearly' = 'exact',
): Value => ({
  kind: 'quantity',
  number,
  hedge,
});
export const stance = (label: string): Value => ({ kind: 'stance', label });
export const quote = (text: string): Value => ({ kind: 'quote', speaker: 'the mayor', text });
