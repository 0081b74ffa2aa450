import type { Claim, Locator } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { Fact } from '../model/fact.ts';
import type { Concept, Scene } from '../model/frame.ts';

/**
 * How a fact is worded, as an author writes it: each pattern is one line of the pattern notation (notation.ts).
 * Quantities and quotes have a plain list; a stance has one list for each of its positions, by the position's label.
 */
export interface AuthoredFrame {
  /** Id of the scene the fact belongs to. */
  scene: string;
  /** Concepts whose presence in the sentence makes it a statement of something else. */
  blockers?: string[];
  /** True for a count of the page's own time: one the page gives for an earlier date is no statement of it. */
  current?: boolean;
  /** A quantity's plausible bounds: a figure outside them is another count. */
  bounds?: { low: number; high: number };
  patterns: string[] | Record<string, string[]>;
}

/** A fact as its file states it: the model's fact, with the frame still in notation. */
export type AuthoredFact = Omit<Fact, 'frame'> & { frame: AuthoredFrame };

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
}
