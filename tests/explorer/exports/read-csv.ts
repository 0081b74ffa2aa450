/** A file of comma-separated values as rows of cells, by the grammar of RFC 4180. Throws where the file breaks it. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let cells: string[] = [];
  let at = 0;
  while (at < text.length) {
    const [cell, end] = text[at] === '"' ? quoted(text, at) : plain(text, at);
    cells.push(cell);
    if (text[end] === ',') {
      at = end + 1;
    } else if (text.startsWith('\r\n', end)) {
      rows.push(cells);
      cells = [];
      at = end + 2;
    } else throw new Error(`Neither a comma nor a line’s end at ${end}: ${JSON.stringify(text.slice(end, end + 20))}`);
  }
  if (cells.length > 0) throw new Error('The last line has no end.');
  return rows;
}

function plain(text: string, start: number): [cell: string, end: number] {
  let end = start;
  while (end < text.length && !',\r\n"'.includes(text[end] ?? '')) end++;
  return [text.slice(start, end), end];
}

function quoted(text: string, start: number): [cell: string, end: number] {
  let cell = '';
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] !== '"') cell += text[at];
    else if (text[at + 1] === '"') {
      cell += '"';
      at++;
    } else return [cell, at + 1];
  }
  throw new Error('A quoted cell has no end.');
}

/** The same as records by the names in the header. */
export function readTable(text: string): Record<string, string | undefined>[] {
  const [header = [], ...rows] = readCsv(text);
  return rows.map((cells) => Object.fromEntries(header.map((name, place) => [name, cells[place]])));
}
