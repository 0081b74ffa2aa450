import type { Block } from '../model/page.ts';
import { AGENCIES } from './agencies.ts';

/** How far into a paragraph its dateline reaches ("JERUSALEM, March 25 (AFP) –"). */
const DATELINE_UNITS = 120;
const LINE_UNITS = 100;
const LAST_BLOCKS = 3;

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const patterns = AGENCIES.map(({ name, credits }) => {
  const any = `(?:${credits.map(escaped).join('|')})`;
  return {
    name,
    /** "(AFP) –" */
    dateline: new RegExp(`\\(${any}\\)\\s{0,2}[-–—:]`),
    /** "— AFP", "(AFP)" at the end */
    signature: new RegExp(`(?:[-–—]\\s?${any}|\\(${any}\\))[.)]?$`),
    /** "AFP", "By AFP", "Source: AFP", "Ann Author, AFP" as a line of its own */
    line: new RegExp(
      `^(?:(?:by|source|from|credit)s?:? )?(?:[^.]{0,60}(?:[,/|·•–-]| in| for) )?${any}(?:$|[ ,./|·•–-])`,
      'i',
    ),
  };
});

const isLine = (block: Block): boolean =>
  block.text.length <= LINE_UNITS && block.kind !== 'heading' && block.kind !== 'caption' && block.kind !== 'row';

/**
 * Agencies whose report the page prints, as it credits them: in the dateline, in a line of its own above the text, at the
 * text's end, or among `authors`. What the text reports an agency to have said is no credit.
 */
export const creditsOf = (blocks: readonly Block[], authors: readonly string[]): string[] => {
  const firstProse = blocks.findIndex((block) => block.kind === 'paragraph' && block.text.length > LINE_UNITS);
  const head = blocks.slice(0, firstProse === -1 ? 5 : firstProse).filter(isLine);
  const first = blocks[firstProse]?.text.slice(0, DATELINE_UNITS) ?? '';
  const last = blocks.slice(-LAST_BLOCKS).filter((block) => block.kind !== 'caption');
  return patterns
    .filter(
      ({ dateline, signature, line }) =>
        dateline.test(first) ||
        last.some((block) => signature.test(block.text.slice(-60))) ||
        [...head, ...last.filter(isLine)].some((block) => line.test(block.text)) ||
        authors.some((author) => author.length <= LINE_UNITS && line.test(author)),
    )
    .map(({ name }) => name);
};
