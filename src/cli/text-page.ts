import { creditsOf } from '../metadata/credits.ts';
import { dayInBlocks } from '../metadata/published.ts';
import type { Block, Page } from '../model/page.ts';
import { withoutInvisible } from '../page/reading/invisible.ts';

/**
 * Reads plain text, one paragraph a line, as a page of paragraphs. Blank lines part nothing and count for nothing. The day
 * and the credits are read from its first and last lines; it has no title and names no outlet.
 */
export const readText = (text: string, url: string | undefined): Page => {
  const blocks: Block[] = text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => withoutInvisible(line).replace(/\s+/g, ' ').trim())
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
