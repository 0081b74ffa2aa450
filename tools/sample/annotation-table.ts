import type { Annotation } from '../../src/model/annotation.ts';
import type { Answer } from '../../src/model/answer.ts';

const HEADINGS = ['Shown as', 'Reports', 'Fact', 'On the page', 'Relations'];
const MAX_WIDTH = 48;

/** The annotations of a page as a table for the terminal, one line each, in the order of the page. */
export function annotationTable({ annotations, cards }: Answer): string {
  const labels = new Map(cards.map((card) => [card.fact.id, card.fact.label]));
  const rows = annotations.map((annotation) => [
    annotation.prominence,
    annotation.badge,
    labels.get(annotation.fact) ?? annotation.fact,
    annotation.quote,
    relationsInWords(annotation),
  ]);
  const cut = [HEADINGS, ...rows].map((row) => row.map((cell, column) => (column < 4 ? shortened(cell) : cell)));
  const widths = HEADINGS.map((_, column) => Math.max(...cut.map((row) => row[column]?.length ?? 0)));
  return cut
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** "agree 000, 003; differ 001": documents by the number their name starts with. */
function relationsInWords({ relations }: Annotation): string {
  const names = [...new Set(relations.map((relation) => relation.relation))];
  return names
    .map((name) => {
      const documents = relations.filter((relation) => relation.relation === name).map((each) => each.document);
      return `${name} ${documents.map((document) => document.split('_')[0]).join(', ')}`;
    })
    .join('; ');
}

const shortened = (cell: string) => (cell.length > MAX_WIDTH ? `${cell.slice(0, MAX_WIDTH - 1)}…` : cell);
