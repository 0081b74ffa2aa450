import type { Document } from '../model/document.ts';
import type { Page } from '../model/page.ts';
import { hashParagraph } from './paragraph-hash.ts';

/** A page that carries this share of a document’s paragraphs is that document. */
const SHARE = 0.3;

/** The hash of a paragraph without words, a rule of dashes say, which any page may carry. */
const WORDLESS = hashParagraph('');

/** Ids of the documents this page itself is, or whose outlet it comes from: their claims are no second source. */
export function ownDocuments(documents: Iterable<Document>, page: Page): Set<string> {
  const names = new Set([page.outlet, ...page.credits].filter((name) => name !== null).map(plainName));
  const host = hostOf(page.url);
  const hashes = new Set(page.blocks.map((block) => hashParagraph(block.text)).filter((hash) => hash !== WORDLESS));
  const own = new Set<string>();
  for (const document of documents) {
    const isOutlet = [document.outlet, ...document.outletNames].some(
      (name) => name !== null && names.has(plainName(name)),
    );
    const isDomain = document.domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
    const carried = document.paragraphHashes.filter((hash) => hashes.has(hash)).length;
    if (isOutlet || isDomain || (carried > 0 && carried >= document.paragraphHashes.length * SHARE))
      own.add(document.id);
  }
  return own;
}

const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const hostOf = (url: string | undefined): string =>
  /^https?:\/\/(?:[^/?#@]*@)?(?:www\.)?([^/:?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase() ?? '';
