import type { PageSigns } from '../model/read-page.ts';

/** What the document's `meta` elements hold, by name or property, lower case; a name given twice keeps its first value. */
export const metaByName = (elements: PageSigns['meta']): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const { names, content } of elements) {
    if (!content) continue;
    // A property may hold several names, parted by spaces (RDFa).
    for (const name of names.toLowerCase().split(/\s+/)) {
      if (name && !found.has(name)) found.set(name, content);
    }
  }
  return found;
};
