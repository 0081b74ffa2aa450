export type { Stretch } from './split-sentences.ts';
export { splitSentences } from './split-sentences.ts';
