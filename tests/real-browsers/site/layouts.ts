import { PLANTED_DAY, PLANTED_SENTENCES } from './planted-sentences.ts';

const LEAD = 'The lamps along the quay were lit an hour early, and the ferries kept to their winter timetable.';
const TAIL = 'Behind the shutters of the corner shop a radio went on talking, though nobody had come in since noon.';

/** Four statements, each in the middle of a paragraph of its own. */
export const STATEMENTS = PLANTED_SENTENCES.slice(0, 4);
const paragraphs = STATEMENTS.map((sentence) => `<p>${LEAD} ${sentence} ${TAIL}</p>`).join('\n');

interface Parts {
  style?: string;
  /** What stands around the article: `ARTICLE` is where it comes. */
  around?: string;
  attributes?: string;
  paragraphs?: string;
}

/** A page of our own with four statements in an article, laid out as told. */
export const layoutPage = ({
  style = '',
  around = 'ARTICLE',
  attributes = 'lang="en"',
  paragraphs: own,
}: Parts): string =>
  `<!doctype html><html ${attributes}><head><meta charset="utf-8"><title>An evening by the harbour</title>
<link rel="icon" href="data:,"><meta property="article:published_time" content="${PLANTED_DAY}">
<style>body { margin: 0 40px; font: 17px/1.6 sans-serif; } ${style}</style></head>
<body>${around.replace('ARTICLE', `<article><h1>An evening by the harbour</h1>${own ?? paragraphs}</article>`)}</body></html>`;

/** Pages on which marks are hard to place. All must be marked without hiding anything. */
export const CROWDED: Record<string, string> = {
  'a plain page': layoutPage({}),
  'a page from right to left': layoutPage({ attributes: 'lang="en" dir="rtl"' }),
  'a page without margins': layoutPage({ style: 'body { margin: 0 } p { margin: 0; text-align: justify }' }),
  'lines set without a gap': layoutPage({ style: 'p { line-height: 1; margin: 0 }' }),
  'lines set closer than their letters': layoutPage({ style: 'p { line-height: 0.96 }' }),
  'letters with tall accents': layoutPage({ style: 'p { font-family: "DejaVu Serif", serif; line-height: 1.1 }' }),
  'large letters': layoutPage({ style: 'p { font-size: 38px; line-height: 1.15 }' }),
  'small letters': layoutPage({ style: 'p { font-size: 10px; line-height: 1.2 }' }),
  'lines broken by hand': layoutPage({
    paragraphs: `<div>${STATEMENTS.map((sentence) => `${LEAD} ${sentence} ${TAIL}`).join('<br>')}</div>`,
  }),
  'lists with links on every line': layoutPage({
    paragraphs: `<ul>${STATEMENTS.map((sentence) => `<li><a href="#top">${LEAD}</a> ${sentence} <a href="#top">${TAIL} ${TAIL}</a></li>`).join('')}</ul>`,
  }),
  'a table': layoutPage({
    style: 'td { border: 1px solid; padding: 1px; vertical-align: top }',
    paragraphs: `<table>${STATEMENTS.map((sentence) => `<tr><td><p>${LEAD} ${LEAD}</p></td><td><p>${sentence} ${TAIL}</p></td></tr>`).join('')}</table>`,
  }),
  'two columns and asides': layoutPage({
    style: 'main { display: grid; grid-template-columns: 1fr 220px; gap: 4px } article { columns: 2; column-gap: 8px }',
    around: `<main>ARTICLE<aside>${Array.from({ length: 30 }, () => `<p><a href="#top">${TAIL}</a></p>`).join('')}</aside></main>`,
  }),
  'floats beside the words': layoutPage({
    style:
      'i { float: right; width: 120px; height: 90px; background: silver } b { float: left; width: 60px; height: 60px; background: tan }',
    paragraphs: STATEMENTS.map((sentence) => `<p><i></i><b></b>${LEAD} ${sentence} ${TAIL} ${TAIL}</p>`).join(''),
  }),
  'a dark page': layoutPage({ style: 'body { background: #14171c; color: #e9e6df }' }),
  'boxes turned and scaled': layoutPage({
    style: 'article { transform: translate(12px, 7px) scale(0.9); transform-origin: 0 0 }',
  }),
  'a zoomed body': layoutPage({ style: 'body { zoom: 1.3 }' }),
  'a zoomed document': layoutPage({ style: 'html { zoom: 1.25 }' }),
  'a moved document': layoutPage({ style: 'html { position: relative; margin: 30px 20px; border: 3px solid silver }' }),
  'a page that scrolls in its body': layoutPage({
    style: 'html, body { height: 100%; overflow: hidden } body { overflow: auto }',
  }),
};
