import type { Annotation } from '../model/annotation.ts';
import type { Answer } from '../model/answer.ts';
import type { Page } from '../model/page.ts';
import type { Amount } from '../model/settings.ts';
import { readAttribution } from './1-statements/index.ts';
import { type FoundFact, findFacts } from './3-facts/find-facts.ts';
import { badgeOf, prominences, relateToDocuments } from './4-relations/index.ts';
import type { Database } from './database.ts';
import { datelineDay } from './dateline.ts';
import { factCard } from './fact-card.ts';
import { carriedDocuments, ownDocuments } from './own-documents.ts';

/**
 * What the database’s documents say of the statements on a page, in page order: statements are found, the facts they report
 * recognised, and their values related to each other document’s. Offsets are UTF-16 units of the page’s text as read
 * (model/page.ts). Any page is taken; one that reports nothing known has no annotations.
 * `amount`: how much of it is to be seen on the page.
 */
export function annotate(database: Database, read: Page, { amount = 'usual' }: { amount?: Amount } = {}): Answer {
  const page = { ...read, published: read.published ?? untoldDay(database, read) };
  const found = findFacts(database, page);
  // Hashing the paragraphs costs as much as reading them, and most pages report nothing that could be a document’s own.
  const own = found.length > 0 ? ownDocuments(database.documentIndex, page) : new Set<string>();
  const related = found.flatMap((one) => {
    const annotation = relate(database, page, own, one);
    return annotation ? [{ annotation, isHeading: one.reading.place.kind === 'heading' }] : [];
  });
  const words = page.blocks.reduce((sum, block) => sum + spacesIn(block.text) + 1, 0);
  const prominence = prominences(
    related.map(({ annotation, isHeading }) => ({ ...annotation, isHeading })),
    words,
    amount,
  );
  // The long relations last, for people who read the JSON.
  const annotations = related.map(({ annotation: { relations, ...annotation } }, at) => ({
    ...annotation,
    prominence: prominence[at] ?? 'list',
    relations,
  }));
  const facts = new Set(annotations.map((annotation) => annotation.fact));
  return {
    annotations,
    cards: [...facts].flatMap((id) => {
      const fact = database.facts.get(id);
      return fact ? [factCard(database, fact)] : [];
    }),
    ownDocuments: [...own],
    documentCount: database.documents.size,
    ...(read.published === null ? {} : { published: read.published }),
  };
}

function spacesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count++;
  return count;
}

/** The day of a page that tells none: that of the document it carries, else its dateline's; null where it has neither. */
const untoldDay = (database: Database, page: Page): string | null =>
  carriedDocuments(database.documentIndex, page)[0]?.published ?? datelineDay(page, [...database.documents.values()]);

/** One found fact as an annotation; null where no document but the page’s own speaks of it. */
function relate(
  database: Database,
  page: Page,
  own: ReadonlySet<string>,
  { reading, match, previous }: FoundFact,
): Omit<Annotation, 'prominence'> | null {
  const attribution = readAttribution(reading.text, previous, match.start)?.speaker;
  const value = match.value.kind === 'quote' ? { ...match.value, speaker: attribution ?? '' } : match.value;
  const relations = relateToDocuments(
    match.fact,
    {
      value,
      published: page.blocks[reading.place.block]?.published?.slice(0, 10) ?? page.published,
      attribution: attribution ?? null,
      isQuoted: value.kind === 'quote' && value.text !== reading.text,
    },
    database.claimsByFact.get(match.fact.id) ?? [],
    database.documents,
    own,
  );
  if (relations.length === 0) return null;
  return {
    fact: match.fact.id,
    quote: reading.text.slice(match.start, match.end),
    sentence: reading.text,
    start: reading.place.start + match.start,
    end: reading.place.start + match.end,
    value,
    ...(attribution === undefined ? {} : { attribution }),
    badge: badgeOf(relations),
    relations,
  };
}
