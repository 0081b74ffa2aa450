import { describe, expect, it } from 'vitest';
import { datelineDay } from '../../src/engine/dateline.ts';
import type { Document } from '../../src/model/document.ts';
import type { Page } from '../../src/model/page.ts';

const documents = ['2024-03-26', '2024-10-08'].map((published) => ({ published }) as Document);
const page = (...texts: string[]): Page => ({
  title: '',
  published: null,
  outlet: null,
  credits: [],
  language: 'en',
  blocks: texts.map((text) => ({ kind: 'paragraph', text })),
});

describe('datelineDay', () => {
  it.each([
    [['THE DAILY EXAMPLE', 'NEW DELHI, March 29: The council met.'], '2024-03-29'],
    [['TEL AVIV, Oct. 9 — The minister stayed.'], '2024-10-09'],
    [['LONDON, July 4: Nothing near it happened.'], null],
    [['On March 29 the council met.'], null],
    [['THE END'], null],
  ])('reads %j as %s', (texts, day) => {
    expect(datelineDay(page(...texts), documents)).toBe(day);
  });
});
