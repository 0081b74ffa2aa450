import type { Exported } from '../../model/export.ts';
import { headlineInWords } from '../annotation-in-words.ts';
import { type Language, say } from '../language.ts';
import { pageLines } from './page-lines.ts';
import { reportLines } from './report-lines.ts';

/** What Markdown would read as markup, and what HTML in it would be. */
const plain = (words: string): string => words.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/\s+/g, ' ');
/** An address as an autolink; it is parsed, so that no angle bracket is left in it. */
const address = (url: string): string => `<${url}>`;

/** An annotation as Markdown (CommonMark): a heading with the question, and a list of the reports with their links. */
export const asMarkdown = (language: Language, exported: Exported): string => {
  const { annotation, card } = exported;
  const lines = pageLines(language, exported);
  const voices = reportLines(language, exported).flatMap(({ why, reports }) => [
    ...(why ? ['', `*${plain(why)}*`, ''] : []),
    ...reports.map(({ name, value, relation, source, place, url }) => {
      const said = say(language, 'summary', { names: `**${plain(name)}**`, says: plain(value) });
      const details = [relation, source, place].map((line) => `  ${plain(line)}`);
      return [`- ${said}`, ...details, ...(url ? [`  ${address(url)}`] : [])].join('\\\n');
    }),
  ]);
  return [
    `## ${plain(card.fact.question)}`,
    '',
    [`**${plain(say(language, 'thisPage'))}**`, ...lines.slice(0, -1).map(plain), address(exported.page.url)].join(
      '\\\n',
    ),
    '',
    `**${plain(headlineInWords(language, annotation, card))}**`,
    '',
    ...voices,
    '',
    plain(say(language, 'export_note')),
  ].join('\n');
};
