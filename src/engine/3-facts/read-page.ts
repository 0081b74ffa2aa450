import type { Block, Page } from '../../model/page.ts';
import { splitSentences } from '../1-statements/index.ts';
import { LetterPattern } from '../letter-pattern.ts';
import type { DateMention } from './date-mention.ts';
import type { Day } from './day.ts';
import { findConcepts } from './find-concepts.ts';
import type { Lexicon } from './lexicon.ts';
import { addHit, Reading } from './reading.ts';
import type { PageFocus } from './scenes.ts';
import { readWords } from './words.ts';

/** How much of a page counts as its opening, and in what share of its blocks a thing is named that the page is about. */
const OPENING_BLOCKS = 4;
const FOCUS_SHARE = 0.25;
/** So many blocks are enough on a long page. */
const FOCUS_BLOCKS = 4;

/** "CAIRO, March 26 (Agency) —": where a report was written is no part of what it says. */
const DATELINE = new LetterPattern(
  String.raw`^[\p{Lu}][\p{Lu}.’'-]+(?: [\p{Lu}][\p{Lu}.’'-]+){0,3}(?:, [^—–:]{1,24}?(?: ?\([^)]{1,24}\))? ?[—–:-]|(?: ?\([^)]{1,24}\))? ?[—–-])\s`,
);
const datelineEnd = (text: string): number => {
  const opening = text.slice(0, 90);
  return DATELINE.for(opening).exec(opening)?.[0].length ?? 0;
};

/** All statements of a page, read for matching, in page order. `published`: the page's day, for "on Monday". */
export function readStatements(page: Page, lexicon: Lexicon, published: (block: Block) => Day | null): Reading[] {
  const readings: Reading[] = [];
  let offset = 0;
  let section = 0;
  let previous: Reading | null = null;
  page.blocks.forEach((block, index) => {
    if (block.kind === 'heading' && index > 0 && (block.level ?? 2) > 1) {
      section++;
      previous = null;
    }
    const day = published(block);
    let before: Reading | null = null;
    for (const span of splitSentences(block.text, block.kind)) {
      const place = { block: index, section, kind: block.kind, start: offset + span.start, published: day };
      const text = block.text.slice(span.start, span.end);
      const reading: Reading = new Reading(place, text, before, lexicon.landmarks, previous);
      const told = before || block.kind === 'heading' ? 0 : datelineEnd(reading.text);
      for (const hit of findConcepts(lexicon, reading.words))
        if ((reading.words[hit.from]?.start ?? 0) >= told) addHit(reading, hit);
      readings.push(reading);
      before = reading;
      previous = reading;
    }
    offset += block.text.length + 1;
  });
  return readings;
}

/** What the page is about: what its title, headings of the first rank and opening name, and what a good share of its blocks name. */
export function focusOf(page: Page, readings: readonly Reading[], lexicon: Lexicon): PageFocus {
  const concepts = new Set<string>();
  const sections: Set<string>[] = [];
  // In page order: a block that names a concept again is the one counted last.
  const blocksNaming = new Map<string, { count: number; last: number }>();
  for (const hit of findConcepts(lexicon, readWords(page.title))) concepts.add(hit.concept);
  for (const reading of readings) {
    const { block, section } = reading.place;
    const named = sections[section] ?? new Set();
    sections[section] = named;
    for (const concept of reading.hits.keys()) {
      named.add(concept);
      if (block < OPENING_BLOCKS) concepts.add(concept);
      const blocks = blocksNaming.get(concept);
      if (!blocks) blocksNaming.set(concept, { count: 1, last: block });
      else if (blocks.last !== block) {
        blocks.count++;
        blocks.last = block;
      }
    }
  }
  for (const [concept, { count }] of blocksNaming)
    if (count >= Math.max(2, Math.min(page.blocks.length * FOCUS_SHARE, FOCUS_BLOCKS))) concepts.add(concept);
  return { concepts, sections, ...headingsOf(readings) };
}

/** What the headline names, with its dates, and what each section's heading names. */
function headingsOf(readings: readonly Reading[]): Pick<PageFocus, 'headline' | 'headings' | 'dates'> {
  const headings: Set<string>[] = [];
  const headline = new Set<string>();
  const dates: DateMention[] = [];
  for (const { place, hits, dates: told } of readings.filter((reading) => reading.place.kind === 'heading')) {
    headings[place.section] ??= new Set();
    if (place.block === 0) dates.push(...told);
    for (const concept of hits.keys()) (place.block === 0 ? headline : headings[place.section])?.add(concept);
  }
  return { headline, headings, dates };
}
