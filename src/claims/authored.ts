import type { Claim, Locator } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Fact } from '../model/fact.ts';
import type { Concept, Frame, Scene } from '../model/frame.ts';

/** A fact as its file states it: the model's fact, which may leave its frame's blockers out where there are none. */
export type AuthoredFact = Omit<Fact, 'frame'> & { frame: Omit<Frame, 'blockers'> & Partial<Pick<Frame, 'blockers'>> };

/** A claim as its document's file states it. The build adds the document's id and the paragraph's hash. */
export interface AuthoredClaim extends Pick<Claim, 'id' | 'fact' | 'statement' | 'value' | 'asOf'> {
  /** Left out where the report itself says so. */
  attribution?: string;
  /** Left out where the report has it at first hand. */
  through?: string;
  /** The counter, speaker or relayed outlet behind the claim; left out where it is the report itself. */
  origin?: string;
  locator: Pick<Locator, 'paragraph' | 'phrase'>;
}

/** A document as its file states it: what identifies it, and every claim it makes. */
export type AuthoredDocument = Document & { claims: AuthoredClaim[] };

/** All that is authored, as the rules and the build take it. */
export interface AuthoredDatabase {
  documents: AuthoredDocument[];
  facts: AuthoredFact[];
  concepts: Concept[];
  scenes: Scene[];
  /** Learnt from the examples (`npm run learn`), not written by hand. */
  evidence: Evidence[];
}
