import type { Block, Page } from '../model/page.ts';
import { creditsOf } from '../page/metadata/credits.ts';
import { dayInBlocks } from '../page/metadata/published.ts';

/** What the reading drops or turns into a plain space in any text (docs/architecture.md, visible text). */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/**
 * Reads plain text, one paragraph a line, as a page of paragraphs. Blank lines part nothing and count for nothing. The day
 * and the credits are read from its first and last lines; it has no title and names no outlet.
 */
export const readText = (text: string, url: string | undefined): Page => {
  const blocks: Block[] = text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .map((line) => ({ kind: 'paragraph', text: line }));
  return {
    ...(url === undefined ? {} : { url }),
    title: '',
    published: dayInBlocks(blocks),
    outlet: null,
    credits: creditsOf(blocks, []),
    language: '',
    blocks,
  };
};
