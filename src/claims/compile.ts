import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { version } from '../../package.json' with { type: 'json' };
import type { Claim } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { Fact } from '../model/fact.ts';
import { PACK_FORMAT, type Pack } from '../model/pack.ts';
import type { AuthoredDatabase, AuthoredDocument, AuthoredFact } from './authored.ts';

/**
 * Turns the authored database into a pack. The version is the program's with a hash of the content, so that two packs
 * differ in version exactly when they differ in content.
 */
export function compile({ documents, facts, concepts, scenes, evidence }: AuthoredDatabase): Pack {
  const content = {
    documents: documents.map(compileDocument),
    facts: facts.map(compileFact),
    claims: documents.flatMap(compileClaims),
    concepts,
    scenes,
    evidence,
  };
  const hash = bytesToHex(sha256(utf8ToBytes(JSON.stringify(content)))).slice(0, 12);
  return {
    format: PACK_FORMAT,
    id: 'bundled',
    title: 'Five reports of 2024',
    version: `${version}+${hash}`,
    ...content,
  };
}

const compileDocument = ({ claims: _, ...document }: AuthoredDocument): Document => document;

const compileFact = ({ frame: { blockers = [], ...frame }, ...fact }: AuthoredFact): Fact => ({
  ...fact,
  frame: { ...frame, blockers },
});

const compileClaims = (document: AuthoredDocument): Claim[] =>
  document.claims.map((claim) => ({
    ...claim,
    document: document.id,
    attribution: claim.attribution ?? null,
    through: claim.through ?? null,
    origin: claim.origin ?? document.id,
    // A paragraph the document has not got is the rules' to report: an empty hash then fails the pack's schema too.
    locator: { ...claim.locator, paragraphHash: document.paragraphHashes[claim.locator.paragraph - 1] ?? '' },
  }));
