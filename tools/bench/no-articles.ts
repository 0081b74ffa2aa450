const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">
<style>main { display: grid; grid-template-columns: repeat(4, 1fr); gap: 12px }</style></head><body>${body}</body></html>`;

const many = (count: number, markup: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => markup(at)).join('\n');

const links = (count: number): string =>
  `<ul>${many(count, (at) => `<li><a href="/part-${at}">Part ${at}</a></li>`)}</ul>`;

/** Pages of the kinds that readers open most and that hold no article. */
export const NO_ARTICLES: Record<string, string> = {
  'a front page': page(
    'The Sample Gazette',
    `<nav>${links(40)}</nav><main>${many(
      90,
      (at) => `<article class="teaser"><a href="/story-${at}"><img alt="" width="200" height="112"></a>
<h3><a href="/story-${at}">Town council number ${at} puts off its vote on the bridge</a></h3><span>${at + 1} minutes ago</span></article>`,
    )}</main><footer>${links(60)}</footer>`,
  ),
  'an inbox': page(
    'Inbox',
    `<div role="navigation">${links(12)}</div><div role="grid">${many(
      200,
      (at) => `<div role="row"><input type="checkbox"><button>Star</button><span>Sender ${at}</span>
<span>Minutes of meeting ${at}</span><time>${(at % 12) + 1} May</time></div>`,
    )}</div>`,
  ),
  'a search field': page(
    'Search',
    `<form><input type="search"><button>Search</button></form><footer>${links(8)}</footer>`,
  ),
};
