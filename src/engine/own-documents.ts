import type { Document } from '../model/document.ts';
import type { Page } from '../model/page.ts';
import { lazily } from './lazily.ts';
import { hashParagraph } from './paragraph-hash.ts';

/** A page that carries this share of a document’s paragraphs is that document. */
const SHARE = 0.3;

/** The hash of a paragraph without words, a rule of dashes say, which any page may carry. */
const wordless = lazily(() => hashParagraph(''));

/** Documents under what a page is known by to come from them: names and domains of outlets, hashes of paragraphs. */
export interface DocumentIndex {
  names: ReadonlyMap<string, readonly Document[]>;
  domains: ReadonlyMap<string, readonly Document[]>;
  hashes: ReadonlyMap<string, readonly Document[]>;
}

/** Files every document, so that a page asks only for its own name, domain and paragraphs. */
export function indexDocuments(documents: Iterable<Document>): DocumentIndex {
  const index = { names: new Map(), domains: new Map(), hashes: new Map() };
  const file = (map: Map<string, Document[]>, key: string, document: Document) => {
    const list = map.get(key);
    if (list) list.push(document);
    else map.set(key, [document]);
  };
  for (const document of documents) {
    for (const name of [document.outlet, ...document.outletNames])
      if (name !== null) file(index.names, plainName(name), document);
    for (const domain of document.domains) file(index.domains, domain, document);
    for (const hash of document.paragraphHashes) file(index.hashes, hash, document);
  }
  return index;
}

/** Ids of the documents this page itself is, or whose outlet it comes from: their claims are no second source. */
export function ownDocuments(index: DocumentIndex, page: Page): Set<string> {
  const own = new Set<string>();
  const take = (documents: readonly Document[] = []) => {
    for (const { id } of documents) own.add(id);
  };
  for (const name of [page.outlet, ...page.credits]) if (name !== null) take(index.names.get(plainName(name)));
  for (const domain of domainsAbove(hostOf(page.url))) take(index.domains.get(domain));
  take(carriedDocuments(index, page));
  return own;
}

/** The documents whose text this page carries. */
export function carriedDocuments(index: DocumentIndex, page: Page): Document[] {
  const carried = new Map<Document, number>();
  const hashes = new Set(page.blocks.map((block) => hashParagraph(block.text)));
  hashes.delete(wordless());
  for (const hash of hashes)
    for (const document of index.hashes.get(hash) ?? []) carried.set(document, (carried.get(document) ?? 0) + 1);
  return [...carried]
    .filter(([{ paragraphHashes }, count]) => count >= paragraphHashes.length * SHARE)
    .map(([document]) => document);
}

/** "news.example.org" and each domain it belongs to. */
const domainsAbove = (host: string): string[] => {
  const parts = host.split('.');
  return host === '' ? [] : parts.map((_, at) => parts.slice(at).join('.'));
};

const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const hostOf = (url: string | undefined): string =>
  /^https?:\/\/(?:[^/?#@]*@)?(?:www\.)?([^/:?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase() ?? '';
