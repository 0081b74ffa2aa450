import { normaliseParagraph } from '../../engine/paragraph-hash.ts';
import { type CorpusRule, eachClaim } from './rule.ts';
import { runsOf } from './runs-of.ts';

const RUN = 8;

/** No paraphrase has eight words in a row from its document. */
export const paraphrasesOwnWords: CorpusRule = {
  name: 'paraphrases-own-words',
  reason: 'We report what a document says; its sentences stay its own.',
  check(database, corpus) {
    const taken = new Map(
      [...corpus].map(([id, { paragraphs }]) => [
        id,
        new Set(paragraphs.flatMap((text) => runsOf(normaliseParagraph(text), RUN))),
      ]),
    );
    return eachClaim(database, ({ statement }, { id }) => {
      const run = runsOf(normaliseParagraph(statement), RUN).find((words) => taken.get(id)?.has(words));
      return run === undefined ? [] : [`its paraphrase repeats “${run}”`];
    });
  },
};
