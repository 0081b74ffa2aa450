import { basename } from 'node:path';
import { FOLDERS } from './material.ts';
import {
  claimQueries,
  claimSearch,
  figureRows,
  goldHalf,
  lookalikes,
  reasonPairs,
  unrelatedAnnotations,
} from './sets.ts';
import { readWordings } from './wording-measures.ts';

/** What can be shown of a set that is looked at, one line a mistake. Sets that know none have no entry. */
const MISTAKES: Record<string, () => string[]> = {
  'gold-odd': () => annotationMistakes(goldHalf(FOLDERS.gold, 'odd')),
  'unseen-odd': () => annotationMistakes(goldHalf(FOLDERS.unseen, 'odd')),
  'wordings-seen': () =>
    readWordings(FOLDERS.seenWordings)
      .filter(({ isStatement, isFound }) => isStatement !== isFound)
      .map(({ fact, text, isStatement }) => `${isStatement ? 'MISS ' : 'FALSE'} ${fact} | ${text}`),
  'lookalikes-odd': () => annotationMistakes(lookalikes('odd')),
  unrelated: () =>
    unrelatedAnnotations().flatMap(({ file, annotations }) =>
      annotations.map(({ fact, sentence }) => `FALSE ${basename(file)} ${fact} | ${sentence}`),
    ),
  'figures-news-odd': () => figureMistakes('news'),
  'figures-money-odd': () => figureMistakes('money'),
  'figures-percent-odd': () => figureMistakes('percent'),
  'search-odd': searchMistakes,
  reasons: () =>
    reasonPairs().flatMap(({ pair, relation, reason }, at) =>
      pair.reason === reason && pair.relation === relation
        ? []
        : [`pair ${at + 1} ${pair.fact}: ${pair.relation}, ${pair.reason} ≠ ${relation}, ${reason}`],
    ),
};

/** The mistakes of a set, one line each; none for a set of which only the speed or the whole is measured. */
export const mistakesOf = (set: string): string[] => MISTAKES[set]?.() ?? [];

function annotationMistakes(pages: ReturnType<typeof goldHalf>): string[] {
  return pages.flatMap(({ page, comparison: { missed, extra, relations } }) => {
    const file = basename(page.file);
    return [
      ...missed.map(({ fact, sentence }) => `MISS  ${file} ${fact} | ${sentence}`),
      ...extra.map(({ fact, sentence }) => `FALSE ${file} ${fact} | ${sentence}`),
      ...relations
        .filter(({ wanted, got }) => wanted !== got)
        .map(
          ({ gold, document, wanted, got }) =>
            `REL   ${file} ${gold.fact} ${document} ${wanted} ≠ ${got ?? 'none'} | ${gold.quote} | ${gold.sentence}`,
        ),
    ];
  });
}

function figureMistakes(name: string): string[] {
  return figureRows(name, 'odd').flatMap(({ row, comparison: { missed, extra, hedged, hedgedRight } }) => {
    const told = [
      ...missed.map((gold) => `missed ${JSON.stringify(gold)}`),
      ...extra.map(({ text, kind }) => `extra “${text}” (${kind})`),
      ...(hedged > hedgedRight ? [`${hedged - hedgedRight} hedges wrong`] : []),
    ];
    return told.length === 0 ? [] : [`${row.id}: ${told.join('; ')} | ${row.text}`];
  });
}

function searchMistakes(): string[] {
  const claims = new Map(claimSearch().claims.map((claim) => [claim.id, claim.claim]));
  return claimQueries('odd')
    .filter(({ results, relevant }) => !relevant.includes(results[0] ?? ''))
    .map(
      ({ id, text, results, relevant }) =>
        `${id}: ${text.replace(/\s+/g, ' ')}\n  wanted ${relevant.map((one) => claims.get(one)).join(' / ')}\n  got    ${claims.get(results[0] ?? '') ?? 'nothing'}`,
    );
}
