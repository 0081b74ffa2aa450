/** What a page's head and first lines say, and what is read from them. */
export interface MetadataCase {
  what: string;
  head?: string;
  body?: string;
  /** After the article. */
  tail?: string;
  url?: string;
  published?: string | null;
  outlet?: string | null;
  credits?: string[];
}

const ld = (json: unknown): string => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;

export const METADATA_CASES: MetadataCase[] = [
  {
    what: 'JSON-LD',
    head: ld({ '@type': 'NewsArticle', datePublished: '2024-03-25T22:14:00Z', publisher: { name: 'The Skerry Post' } }),
    published: '2024-03-25',
    outlet: 'The Skerry Post',
  },
  {
    what: 'JSON-LD in a graph, publisher by reference',
    head: ld({
      '@graph': [
        { '@type': 'Organization', '@id': '#o', name: 'Lamp Weekly' },
        { '@type': ['Article'], datePublished: '2023-11-02', publisher: { '@id': '#o' } },
      ],
    }),
    published: '2023-11-02',
    outlet: 'Lamp Weekly',
  },
  {
    what: 'an article before the page around it',
    head: ld([
      { '@type': 'WebPage', datePublished: '2020-01-01' },
      { '@type': 'NewsArticle', datePublished: '2024-03-01' },
    ]),
    published: '2024-03-01',
  },
  {
    what: 'JSON-LD before meta',
    head: `<meta property="article:published_time" content="2024-01-01">${ld({ '@type': 'NewsArticle', datePublished: '2024-01-02' })}`,
    published: '2024-01-02',
  },
  {
    what: 'broken JSON-LD',
    head: '<script type="application/ld+json">{"datePublished": </script><meta name="date" content="2024-02-03">',
    published: '2024-02-03',
  },
  {
    what: 'article:published_time',
    head: '<meta property="article:published_time" content="2024-03-09T08:30:00+02:00"><meta property="og:site_name" content="Nile Lamp">',
    published: '2024-03-09',
    outlet: 'Nile Lamp',
  },
  {
    what: 'Dublin Core',
    head: '<meta name="DC.date.issued" content="2024-02-22"><meta name="DC.publisher" content="Oban Herald">',
    published: '2024-02-22',
    outlet: 'Oban Herald',
  },
  {
    what: 'a date with slashes',
    head: '<meta name="citation_publication_date" content="2023/11/03">',
    published: '2023-11-03',
  },
  {
    what: 'several properties in one attribute',
    head: '<meta property="og:title article:published_time" content="2024-05-06">',
    published: '2024-05-06',
  },
  {
    what: 'an impossible date is passed over',
    head: '<meta name="date" content="2024-02-31"><meta name="pubdate" content="20240229">',
    published: '2024-02-29',
  },
  {
    what: 'a time near the headline',
    body: '<p>By Una Fell, <time datetime="2024-03-26T00:41:00Z">12:41am</time></p>',
    published: '2024-03-26',
  },
  {
    what: 'the first time, not the update',
    body: '<p><span>Updated <time datetime="2024-03-28">today</time></span> <time datetime="2024-03-26">Tuesday</time></p>',
    published: '2024-03-26',
  },
  { what: 'no time of another story', tail: '<aside><time datetime="2021-01-01">then</time></aside>', published: null },
  {
    what: 'the URL',
    url: 'https://skerry.example/world/2024/mar/26/gulls',
    published: '2024-03-26',
    outlet: 'skerry.example',
  },
  {
    what: 'the URL in numbers',
    url: 'https://www.skerry.example/2024/03/05/gulls.html',
    published: '2024-03-05',
    outlet: 'skerry.example',
  },
  { what: 'a line above the text', body: '<p>Words by Una Fell, 26th March 2024</p>', published: '2024-03-26' },
  { what: 'American order', body: '<p>Una Fell • Mar. 26, 2024</p>', published: '2024-03-26' },
  {
    what: 'no date at all, and none out of a sentence',
    body: '<p>The keeper took over from his uncle in the storm that began on 3 May 1993 and did not end before the whole island had lost its hay.</p>',
    published: null,
    outlet: null,
  },
  { what: 'the name after the headline', head: '<title>Forty-one gulls | The Lamp</title>', outlet: 'The Lamp' },
  { what: 'no name in a headline with a dash', head: '<title>Forty-one gulls - and counting</title>', outlet: null },
  {
    what: 'an agency’s dateline',
    body: '<p>OBAN, March 25 (AFP) – The keeper of the light said that he had seen no ship for eleven days and was not sorry for it.</p>',
    credits: ['AFP'],
  },
  {
    what: 'an agency’s signature',
    tail: '<p>The lamp will be lit again on Friday, the keeper said. — AFP</p>',
    credits: ['AFP'],
  },
  { what: 'an agency’s byline', body: '<p>By Agence France-Presse</p>', credits: ['AFP'] },
  { what: 'an agency as author', head: '<meta name="author" content="Reuters">', credits: ['Reuters'] },
  {
    what: 'an agency that is quoted is not credited',
    body: '<p>The keeper told AFP that the lamp was fine, and then he told Reuters the same, at greater length and with gestures.</p>',
    credits: [],
  },
  {
    what: 'a photographer’s agency is not credited',
    body: '<figure><figcaption>The lamp (AFP)</figcaption></figure>',
    credits: [],
  },
];
