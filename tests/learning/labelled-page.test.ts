import { describe, expect, it } from 'vitest';
import { articlePage, pageOf, sentencePage, subjectOn } from '../../src/learning/labelled-page.ts';

const STAYED = 'The boat stayed at the quay, and 240 waited.';

describe('an article', () => {
  const { page, statedIn, isPicked, about } = articlePage({
    published: '2024-02-06',
    headline: 'No boats',
    paragraphs: [` ${STAYED}`, 'Gulls cried.'],
    statements: [
      { sentence: `${STAYED} `, fact: 'ferry', value: 'stayed' },
      { sentence: 'No boats', fact: 'ferry', value: 'did not sail' },
      { sentence: STAYED, fact: 'stranded', value: '240' },
    ],
  });

  it('is a page of its headline and paragraphs', () => {
    expect(page).toMatchObject({ title: 'No boats', published: '2024-02-06' });
    expect(page.blocks).toEqual([
      { kind: 'heading', level: 1, text: 'No boats' },
      { kind: 'paragraph', text: STAYED },
      { kind: 'paragraph', text: 'Gulls cried.' },
    ]);
  });

  it('tells all that a sentence states, and that what it does not list states nothing', () => {
    expect([` ${STAYED}`, 'No boats', 'Gulls cried.'].map(statedIn)).toEqual([
      { ferry: 'stayed', stranded: '240' },
      { ferry: 'did not sail' },
      {},
    ]);
    expect({ isPicked, about }).toEqual({ isPicked: false, about: undefined });
  });
});

describe('a sentence', () => {
  const example = { published: '2024-02-06', headline: '', before: 'Gulls cried.', sentence: STAYED };
  const { page, statedIn, isPicked } = sentencePage({ ...example, states: { ferry: 'stayed' } });

  it('stands behind what is before it, on a page that has a subject', () => {
    expect(page.blocks.map(({ text }) => text)).toEqual([subjectOn('2024-02-06'), `Gulls cried. ${STAYED}`]);
    const alone = sentencePage({ ...example, before: '', states: {} });
    expect(alone.page.blocks.at(-1)?.text).toBe(STAYED);
  });

  it('tells what it states, and nothing of the others on its page', () => {
    expect([`${STAYED} `, 'Gulls cried.', subjectOn('2024-02-06')].map(statedIn)).toEqual([
      { ferry: 'stayed' },
      undefined,
      undefined,
    ]);
    expect(isPicked).toBe(true);
  });
});

it('a page of a headline has it for its title and its first block, one without has neither', () => {
  expect(pageOf('2024-02-06', 'No boats', []).blocks).toHaveLength(1);
  expect(pageOf('2024-02-06', '', ['Gulls cried.'])).toMatchObject({ title: '', blocks: [{ text: 'Gulls cried.' }] });
});

it.each([
  ['2024-09-30', 'Gaza'],
  ['2024-10-01', 'Iran'],
  ['2024-10-31', 'Iran'],
  ['2024-11-01', 'Gaza'],
])('on %s a page is on %s', (day, subject) => {
  expect(subjectOn(day)).toContain(subject);
});
