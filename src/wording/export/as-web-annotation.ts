import type { Exported } from '../../model/export.ts';
import { headlineInWords } from '../annotation-in-words.ts';
import { type Language, say } from '../language.ts';
import { type ReportLines, reportLines } from './report-lines.ts';

const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    schema: 'https://schema.org/',
    relation: 'urn:second-source:relation',
    reason: 'urn:second-source:reason',
    voice: 'urn:second-source:voice',
  },
];

const bodyOf = (
  language: Language,
  { report, name, value, relation, source, place, url }: ReportLines,
  voice: number,
) => ({
  type: ['TextualBody', 'schema:Claim'],
  purpose: 'describing',
  format: 'text/plain',
  language: language.locale,
  value: `${say(language, 'summary', { names: name, says: value })}. ${relation} ${source}. ${place}`,
  relation: report.relation.relation,
  reason: report.relation.reason.code,
  voice,
  'schema:appearance': {
    type: 'schema:NewsArticle',
    'schema:name': report.document.label,
    'schema:datePublished': report.document.published,
    ...(url && { 'schema:url': url }),
  },
});

/**
 * An annotation as JSON-LD of the W3C Web Annotation Data Model (REC-annotation-model-20170223). The target is the page, with a
 * TextQuoteSelector and a TextPositionSelector whose positions count UTF-16 units of the article's text as it was read. Each
 * report is a body that says what it says, with the code of its relation to the page's value and of the reason; bodies of
 * the same `voice` count as one.
 *
 * @param created when it was made, ISO 8601
 */
export const asWebAnnotation = (language: Language, exported: Exported, created: string): string => {
  const { annotation, card, page, prefix, suffix } = exported;
  const { quote: exact, start, end } = annotation;
  const bodies = reportLines(language, exported).flatMap(({ reports }, voice) =>
    reports.map((lines) => bodyOf(language, lines, voice + 1)),
  );
  const headline = {
    type: 'TextualBody',
    purpose: 'classifying',
    format: 'text/plain',
    language: language.locale,
    value: `${card.fact.question} ${headlineInWords(language, annotation, card)}`,
  };
  const selector = [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    { type: 'TextPositionSelector', start, end },
  ];
  const target = { source: page.url, selector };
  const generator = { type: 'Software', name: 'Second Source' };
  const document = {
    type: 'Annotation',
    motivation: 'assessing',
    created,
    generator,
    body: [headline, ...bodies],
    target,
  };
  return JSON.stringify({ '@context': CONTEXT, ...document }, null, 2);
};
