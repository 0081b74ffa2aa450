/** The document's `meta` elements by name or property, lower case; a name given twice keeps its first value. */
export const metaElements = (document: Document): Map<string, string> => {
  const found = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      // A property may hold several names, parted by spaces (RDFa).
      for (const name of (meta.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/)) {
        if (name && !found.has(name)) found.set(name, content);
      }
    }
  }
  return found;
};
