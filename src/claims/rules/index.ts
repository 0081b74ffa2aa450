import { conceptsAndScenesExist } from './concepts-and-scenes-exist.ts';
import { conceptsBounded } from './concepts-bounded.ts';
import { datesSane } from './dates-sane.ts';
import { documentsUnchanged } from './documents-unchanged.ts';
import { factsClaimed } from './facts-claimed.ts';
import { figuresInPhrases } from './figures-in-phrases.ts';
import { idsUnique } from './ids-unique.ts';
import { labelsShort } from './labels-short.ts';
import { locatorsInside } from './locators-inside.ts';
import { neutralWords } from './neutral-words.ts';
import { noQuotationsElsewhere } from './no-quotations-elsewhere.ts';
import { paragraphHashesEqual } from './paragraph-hashes-equal.ts';
import { paraphrasesAreSentences } from './paraphrases-are-sentences.ts';
import { paraphrasesOwnWords } from './paraphrases-own-words.ts';
import { phrasesFew } from './phrases-few.ts';
import { phrasesInParagraphs } from './phrases-in-paragraphs.ts';
import { phrasesShort } from './phrases-short.ts';
import { positionsWellFormed } from './positions-well-formed.ts';
import { quotesBounded } from './quotes-bounded.ts';
import { quotesSpoken } from './quotes-spoken.ts';
import { relaysNamed } from './relays-named.ts';
import type { CorpusRule, DataRule } from './rule.ts';
import { sharedTextMutual } from './shared-text-mutual.ts';
import { sharedTextReal } from './shared-text-real.ts';
import { topicsKnown } from './topics-known.ts';
import { valuesFitFacts } from './values-fit-facts.ts';
import { wordingsByPosition } from './wordings-by-position.ts';
import { wordingsReadable } from './wordings-readable.ts';

/** Every rule that the authored files alone can show kept. */
export const dataRules: DataRule[] = [
  idsUnique,
  valuesFitFacts,
  factsClaimed,
  topicsKnown,
  labelsShort,
  wordingsByPosition,
  positionsWellFormed,
  wordingsReadable,
  conceptsAndScenesExist,
  conceptsBounded,
  locatorsInside,
  phrasesShort,
  figuresInPhrases,
  datesSane,
  quotesBounded,
  noQuotationsElsewhere,
  paraphrasesAreSentences,
  relaysNamed,
  sharedTextMutual,
  neutralWords,
];

/** Every rule that takes the documents' own texts. */
export const corpusRules: CorpusRule[] = [
  documentsUnchanged,
  paragraphHashesEqual,
  phrasesInParagraphs,
  phrasesFew,
  paraphrasesOwnWords,
  quotesSpoken,
  sharedTextReal,
];
