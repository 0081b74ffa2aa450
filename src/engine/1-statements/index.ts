export { type Attribution, readAttribution, readAttributions } from './attribution.ts';
export { readQuotations } from './quotations.ts';
export { type Stretch, splitSentences } from './split-sentences.ts';
