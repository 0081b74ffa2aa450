import type { PageSigns } from '../../model/read-page.ts';

/** What the reading knows of the article when signs are looked for. */
export interface ArticlePlaces {
  headline: { text: string; element: Element } | null;
  /** The element of a paragraph well inside the text: no `time` after it is the article's own. */
  bodyStart: Element | null;
}

/** Names of `meta` elements that may tell when, by whom or where a page was published. Others are none of our business: some hold keys. */
const TELLING = /date|publi|issued|created|site_name|application-name|app-title|journal|author|og:url/i;
/** Nothing else that tells a page's day or publisher is longer, and no page has more of it. */
const MOST_UNITS = 2000;
const MOST_ELEMENTS = 2000;
const MOST_STRUCTURED_UNITS = 2_000_000;

/** `Node.DOCUMENT_POSITION_FOLLOWING`: the global `Node` is absent where the command line reads. */
const FOLLOWING = 4;

const follows = (element: Element, other: Element): boolean =>
  (other.compareDocumentPosition(element) & FOLLOWING) !== 0;

const attribute = (element: Element, name: string): string =>
  (element.getAttribute(name) ?? '').trim().slice(0, MOST_UNITS);

/** At most so many of the elements that match. */
const elements = (document: Document, selector: string): Element[] =>
  [...document.querySelectorAll(selector)].slice(0, MOST_ELEMENTS);

/** What stands right before a time, or around it where it is the only one there: "Updated", "Published on". */
const labelOf = (time: Element): string => {
  const parent = time.parentElement;
  const isAlone = parent?.getElementsByTagName('time').item(1) === null;
  return (isAlone ? parent.textContent : time.previousSibling?.textContent)?.trim().slice(-80) ?? '';
};

const isUpdate = (time: Element): boolean =>
  /\b(updated|modified)\b/i.test(labelOf(time)) ||
  /updated|modified/i.test(`${time.className} ${time.getAttribute('itemprop')}`);

/** Times in asides, footers and navigation belong to other stories. */
const timesIn = (document: Document, { headline, bodyStart }: ArticlePlaces): PageSigns['times'] =>
  elements(document, 'time[datetime]')
    .filter((time) => !time.closest('aside, nav, footer') && !(bodyStart && follows(time, bodyStart)))
    .map((time) => ({
      date: attribute(time, 'datetime'),
      isMarked: time.hasAttribute('pubdate') || time.getAttribute('itemprop') === 'datePublished',
      isUpdate: isUpdate(time),
      isAfterHeadline: !headline || follows(time, headline.element),
    }));

const structuredDataIn = (document: Document): string[] => {
  let room = MOST_STRUCTURED_UNITS;
  return elements(document, 'script[type="application/ld+json" i]').flatMap(({ textContent }) => {
    if (!textContent || textContent.length > room) return [];
    room -= textContent.length;
    return [textContent];
  });
};

/** Gathers what a document says of itself; nothing of it is looked into here, so that pages are kept waiting for no more. */
export const pageSigns = (document: Document, places: ArticlePlaces): PageSigns => ({
  title: document.title.slice(0, MOST_UNITS),
  headline: places.headline?.text ?? null,
  meta: elements(document, 'meta[content]')
    .map((meta) => ({
      names: ['property', 'name', 'itemprop'].map((name) => attribute(meta, name)).join(' '),
      content: attribute(meta, 'content'),
    }))
    .filter(({ names }) => TELLING.test(names)),
  structuredData: structuredDataIn(document),
  times: timesIn(document, places),
});

/** The document's language, lower-case BCP 47; "" where it tells none. */
export const languageOf = (document: Document): string =>
  (document.documentElement.getAttribute('lang') ?? '').trim().toLowerCase();
