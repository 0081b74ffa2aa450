import type { Exported } from '../../model/export.ts';
import { headlineInWords } from '../annotation-in-words.ts';
import { type Language, say } from '../language.ts';
import { pageLines } from './page-lines.ts';
import { reportLines } from './report-lines.ts';

/** An annotation as plain text, to be pasted into a mail: the question, the page's words, and a paragraph for each report. */
export const asText = (language: Language, exported: Exported): string => {
  const { annotation, card } = exported;
  const voices = reportLines(language, exported).flatMap(({ why, reports }) => [
    ...(why ? [why] : []),
    ...reports.map(({ name, value, relation, source, place, url }) =>
      [say(language, 'summary', { names: name, says: value }), relation, source, place, ...(url ? [url] : [])].join(
        '\n  ',
      ),
    ),
  ]);
  return [
    card.fact.question,
    [say(language, 'thisPage'), ...pageLines(language, exported)].join('\n  '),
    headlineInWords(language, annotation, card),
    ...voices,
    say(language, 'export_note'),
  ].join('\n\n');
};
