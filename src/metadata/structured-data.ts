/** What a page's JSON-LD says of the article (schema.org Article and its kin). */
export interface StructuredData {
  published: string | null;
  publisher: string | null;
  authors: string[];
}

type Json = Record<string, unknown>;

const ARTICLE = /(Article|BlogPosting|Report|Posting)$/;
const MAX_NODES = 2000;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

const parse = (source: string): unknown => {
  try {
    return JSON.parse(source);
  } catch {
    // Broken structured data is common on the web; the page's other signs are used.
    return undefined;
  }
};

/** All objects of the page's JSON-LD, graphs and nested main entities opened. */
const nodesOf = (sources: readonly string[]): Json[] => {
  const nodes: Json[] = [];
  const open = sources.map(parse);
  while (open.length > 0 && nodes.length < MAX_NODES) {
    const next = open.shift();
    if (Array.isArray(next)) open.push(...next.slice(0, MAX_NODES));
    else if (isObject(next)) {
      nodes.push(next);
      open.push(next['@graph'], next.mainEntity, next.mainEntityOfPage);
    }
  }
  return nodes;
};

const names = (value: unknown, byId: Map<unknown, Json>): string[] =>
  asList(value).flatMap((each) => {
    const plain = text(each);
    if (plain) return [plain];
    if (!isObject(each)) return [];
    const name = text(each.name) ?? text(byId.get(each['@id'])?.name);
    return name ? [name] : [];
  });

const isArticle = (node: Json): boolean =>
  asList(node['@type']).some((type) => typeof type === 'string' && ARTICLE.test(type));

/** Reads the sources of the page's JSON-LD; what is broken or missing gives null and empty lists. */
export const structuredDataOf = (sources: readonly string[]): StructuredData => {
  const nodes = nodesOf(sources);
  const byId = new Map<unknown, Json>(nodes.filter((node) => text(node.name)).map((node) => [node['@id'], node]));
  const ordered = [...nodes.filter(isArticle), ...nodes.filter((node) => !isArticle(node))];
  const first = <T>(read: (node: Json) => T | null | undefined): T | null => {
    for (const node of ordered) {
      const found = read(node);
      if (found) return found;
    }
    return null;
  };
  return {
    published: first((node) => text(node.datePublished)),
    publisher: first((node) => names(node.publisher, byId)[0]),
    authors: first((node) => (isArticle(node) ? names(node.author, byId) : null)) ?? [],
  };
};
