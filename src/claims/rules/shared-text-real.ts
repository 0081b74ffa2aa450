import { normaliseParagraph } from '../../engine/paragraph-hash.ts';
import type { CorpusDocument } from '../corpus.ts';
import { type CorpusRule, eachText } from './rule.ts';
import { runsOf } from './runs-of.ts';

const RUN = 5;
const LEAST_SHARE = 1 / 3;

/**
 * Two documents are said to share their text exactly when a third or more of the shorter one's runs of five words
 * stand in the other too (w-shingling: Broder, "On the resemblance and containment of documents", 1997).
 */
export const sharedTextReal: CorpusRule = {
  name: 'shared-text-real',
  reason: 'One text told twice must not look like two reports that agree.',
  check: (database, corpus) =>
    eachText(database, corpus, ({ id, sharesTextWith }, text) =>
      [...corpus]
        .filter(([other]) => other !== id)
        .flatMap(([other, otherText]) => {
          const share = shareOf(text, otherText);
          if (sharesTextWith.includes(other) === share >= LEAST_SHARE) return [];
          const percent = `${Math.round(share * 100)} %`;
          return share >= LEAST_SHARE
            ? [`it shares ${percent} of its runs of words with “${other}” and does not say so`]
            : [`it shares ${percent} of its runs of words with “${other}”: too little to say so`];
        }),
    ),
};

function shareOf(one: CorpusDocument, other: CorpusDocument): number {
  const [shorter, longer] = [shingles(one), shingles(other)].sort((a, b) => a.size - b.size);
  if (!shorter || !longer || shorter.size === 0) return 0;
  return [...shorter].filter((run) => longer.has(run)).length / shorter.size;
}

const shingles = ({ paragraphs }: CorpusDocument): Set<string> =>
  new Set(paragraphs.flatMap((text) => runsOf(normaliseParagraph(text), RUN)));
