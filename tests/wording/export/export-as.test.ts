import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../../src/model/annotation.ts';
import type { Document } from '../../../src/model/document.ts';
import type { Exported } from '../../../src/model/export.ts';
import { ENGLISH } from '../../../src/wording/english.ts';
import { exportAs } from '../../../src/wording/export/export-as.ts';
import { claim, document, figure } from '../../cases/related-documents.ts';

const GAZETTE: Document = {
  ...document('Gazette', '2024-05-01', ['Herald']),
  url: 'https://gazette.example/gulls?a=1',
};
const HERALD: Document = { ...document('Herald', '2024-05-01', ['Gazette']), url: 'javascript:alert(1)' };
const claims = [
  claim('Gazette', figure(40), { attribution: 'the *keeper*' }),
  claim('Herald', figure(30, 'more-than'), {
    locator: { paragraph: 10, phrase: 'thirty [and] more', paragraphHash: '' },
  }),
];
const relation = (index: number, changes: Partial<Annotation['relations'][0]>): Annotation['relations'][0] => ({
  document: claims[index]?.document ?? '',
  outlet: claims[index]?.document ?? '',
  claim: claims[index]?.id ?? '',
  relation: 'agree',
  value: claims[index]?.value ?? figure(0),
  reason: { code: 'same', params: {} },
  explanation: '',
  ...changes,
});
const EXPORTED: Exported = {
  annotation: {
    fact: 'gulls',
    quote: 'forty gulls',
    sentence: 'There were forty gulls on the pier.',
    start: 111,
    end: 122,
    value: figure(40),
    badge: 'corroborated',
    prominence: 'badge',
    relations: [relation(0, {}), relation(1, { relation: 'compatible', reason: { code: 'floor', params: {} } })],
  },
  card: {
    fact: {
      id: 'gulls',
      kind: 'quantity',
      question: 'How many gulls are on the pier?',
      label: 'Gulls',
      topic: 'water',
      unit: 'gulls',
      timeVarying: false,
    },
    claims,
    documents: [GAZETTE, HERALD],
  },
  page: { url: 'https://news.example/pier#top', title: 'Pier <closed>', published: '2024-05-02' },
  prefix: 'There were ',
  suffix: ' on the pier.',
};
const NOW = '2024-05-03T10:00:00.000Z';

describe('an annotation as text', () => {
  const text = exportAs(ENGLISH, 'text', EXPORTED, NOW);

  test('tells the question, the page’s words and each report’s, with where it has them from', () => {
    for (const part of [
      'How many gulls are on the pier?',
      '40 gulls\n',
      '“There were forty gulls on the pier.”',
      'Pier <closed> · 2 May 2024',
      'https://news.example/pier#top',
      'Gazette: 40 gulls',
      'according to the *keeper* · as of 1 May 2024',
      'Herald: more than 30 gulls',
      'Paragraph 10: “thirty [and] more”',
    ])
      expect(text).toContain(part);
  });

  test('says what is one voice, and gives no verdict', () => {
    expect(text).toContain('One voice: 2 reports, largely the same text');
    expect(text).not.toMatch(/\b(true|false|fake|verified|correct|wrong)\b/i);
  });

  test('names addresses of the web only', () => {
    expect(text).toContain('https://gazette.example/gulls?a=1');
    expect(text).not.toContain('javascript');
  });
});

describe('an annotation as Markdown', () => {
  const markdown = exportAs(ENGLISH, 'markdown', EXPORTED, NOW);

  test('has the question as its heading, a list of reports and their links', () => {
    expect(markdown).toMatch(/^## How many gulls are on the pier\?\n/);
    expect(markdown).toContain('- **Gazette**: 40 gulls\\\n');
    expect(markdown).toContain('<https://gazette.example/gulls?a=1>');
  });

  test('takes no word of page or pack for markup', () => {
    expect(markdown).toContain('Pier \\<closed\\>');
    expect(markdown).toContain('the \\*keeper\\*');
    expect(markdown).toContain('thirty \\[and\\] more');
  });
});

describe('an annotation as W3C Web Annotation', () => {
  const made = JSON.parse(exportAs(ENGLISH, 'json-ld', EXPORTED, NOW));

  test('is one, with the page and the words’ place as its target', () => {
    expect(made['@context'][0]).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(made).toMatchObject({ type: 'Annotation', motivation: 'assessing', created: NOW });
    expect(made.target).toEqual({
      source: 'https://news.example/pier#top',
      selector: [
        { type: 'TextQuoteSelector', exact: 'forty gulls', prefix: 'There were ', suffix: ' on the pier.' },
        { type: 'TextPositionSelector', start: 111, end: 122 },
      ],
    });
  });

  test('has a body for each report, with the codes of relation and reason', () => {
    const bodies = made.body.slice(1);
    expect(bodies).toMatchObject([
      { type: ['TextualBody', 'schema:Claim'], relation: 'agree', reason: 'same', voice: 1, language: 'en-GB' },
      { type: ['TextualBody', 'schema:Claim'], relation: 'compatible', reason: 'floor', voice: 1 },
    ]);
    expect(bodies[0].value).toMatch(/^Gazette: 40 gulls\. Same figure\./);
    expect(bodies[0]['schema:appearance']).toMatchObject({ 'schema:url': 'https://gazette.example/gulls?a=1' });
    expect(bodies[1]['schema:appearance']).not.toHaveProperty('schema:url');
  });

  test('uses no name that its context does not define', () => {
    const defined = new Set(Object.keys(made['@context'][1]));
    const own = made.body.flatMap((body: object) => Object.keys(body)).filter((name: string) => !STANDARD.has(name));
    expect(own.filter((name: string) => !defined.has(name.split(':')[0] ?? ''))).toEqual([]);
  });
});

/** Names of https://www.w3.org/ns/anno.jsonld that bodies use. */
const STANDARD = new Set(['type', 'purpose', 'format', 'language', 'value']);
