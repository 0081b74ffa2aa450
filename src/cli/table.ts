/** A titled table; a cell that is null has nothing to say. The first column is text, all others are figures. */
export interface Table {
  title: string;
  columns: string[];
  rows: (string | null)[][];
}

/** Tables as plain text, columns aligned. */
export function tablesAsText(tables: readonly Table[]): string {
  return tables.map(textOf).join('\n');
}

/** Tables as Markdown, each under a heading of the second rank. */
export function tablesAsMarkdown(tables: readonly Table[]): string {
  const line = (cells: readonly (string | null)[]) => `| ${cells.map((cell) => cell ?? '').join(' | ')} |`;
  return tables
    .map(({ title, columns, rows }) => {
      const rule = columns.map((_, at) => (at === 0 ? '---' : '---:'));
      return `## ${title}\n\n${[columns, rule, ...rows].map(line).join('\n')}\n`;
    })
    .join('\n');
}

function textOf({ title, columns, rows }: Table): string {
  const lines = [columns, ...rows].map((cells) => cells.map((cell) => cell ?? ''));
  const widths = columns.map((_, at) => Math.max(...lines.map((cells) => (cells[at] ?? '').length)));
  const aligned = lines.map((cells) =>
    cells
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  return `${title}\n${aligned.map((text) => `  ${text}\n`).join('')}`;
}
