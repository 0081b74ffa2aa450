export { type AlignedWords, alignWords } from '../../wording/align-words.ts';
export { badgeOf } from './badge.ts';
export { prominences, type RelatedStatement } from './prominence.ts';
export type { PageStatement } from './reason.ts';
export { type Closeness, relateQuantities } from './relate-quantities.ts';
export { relateQuotes, type Utterance } from './relate-quotes.ts';
export { relateStances } from './relate-stances.ts';
export { relateToDocuments, relateValues } from './relate-to-documents.ts';
