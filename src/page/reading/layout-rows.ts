/** What no cell of a table of figures holds, and layout tables do. */
const LAYOUT =
  'td h1, td h2, td h3, td h4, td table, td article, td section, td form, td p + p, td div + p, td p + div, td blockquote, dd p + p';

/**
 * The rows (`tr`, `dl`) that lay out the page instead of holding data: their text is read as if they were not there.
 * Linear: each ancestor is marked once.
 */
export const layoutRows = (root: Element): Set<Element> => {
  const rows = new Set<Element>();
  // Most pages have no table: asking for one is far cheaper than for what no table should hold.
  if (!root.querySelector('td, dd')) return rows;
  for (const sign of root.querySelectorAll(LAYOUT)) {
    let row = sign.parentElement?.closest('tr, dl');
    while (row && !rows.has(row)) {
      rows.add(row);
      row = row.parentElement?.closest('tr, dl');
    }
  }
  for (const table of root.querySelectorAll('table[role=presentation], table[role=none]')) {
    for (const row of table.querySelectorAll('tr')) rows.add(row);
  }
  return rows;
};
