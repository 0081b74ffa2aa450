import { describe, expect, it } from 'vitest';
import { pageText } from '../../../src/model/page.ts';
import { rangeOf } from '../../../src/page/range.ts';
import { annotationsWithin } from '../../../src/page/selection/annotations-within.ts';
import { selectedSpan } from '../../../src/page/selection/selected-span.ts';
import { PROSE, pageOf } from '../open-document.ts';

describe('the selected stretch of an article', () => {
  const { page, ranges } = pageOf(
    `<body><p>${PROSE[0]}</p><p>In the n&shy;ight <b>1.5&nbsp;&nbsp;million</b>\n moths ca<i>me</i>.</p><p>${PROSE[1]}</p><nav><p>Other stories</p></nav></body>`,
  );
  const text = pageText(page);
  const documentOf = () => ranges.runs[0]?.[0]?.node.ownerDocument as Document;

  it.each(['gulls', 'night 1.5 million moths came', 'million moths came.\nHe wrote'])('is “%s” again', (words) => {
    const start = text.indexOf(words);
    const range = rangeOf(ranges, start, start + words.length);
    expect(range && selectedSpan(ranges, range)).toEqual({ start, end: start + words.length });
  });

  it('is all of it where everything is selected, by its elements', () => {
    const range = documentOf().createRange();
    range.selectNodeContents(documentOf().body);
    expect(selectedSpan(ranges, range)).toEqual({ start: 0, end: text.length });
  });

  it('is none in what was not read, or between two letters', () => {
    const range = documentOf().createRange();
    range.selectNodeContents(documentOf().querySelector('nav') as Element);
    expect(selectedSpan(ranges, range)).toBeNull();
    range.setStart(ranges.runs[0]?.[0]?.node as Text, 4);
    range.collapse(true);
    expect(selectedSpan(ranges, range)).toBeNull();
  });
});

describe('the annotations of a selected stretch', () => {
  const sentences = ['Two boats left.', 'Ten came back, and five sank.', 'Rain fell.'];
  const text = sentences.join(' ');
  const of = (quote: string, sentence = sentences[1] as string) => {
    const start = text.indexOf(quote);
    return { start, end: start + quote.length, sentence };
  };
  const annotations = [of('Two', sentences[0]), of('Ten'), of('five')];
  const within = (words: string) => {
    const start = text.indexOf(words);
    return annotationsWithin(annotations, text, { start, end: start + words.length });
  };

  it.each([
    ['a word of the sentence that is no figure', 'came back', [1, 2]],
    ['the end of one sentence and the start of the next', 'left. Ten', [0, 1, 2]],
    ['the space between two sentences', ' Rain', []],
    ['all of it', text, [0, 1, 2]],
  ])('for %s', (_, words, places) => {
    expect(within(words)).toEqual(places);
  });

  it('are told by their own words where the sentence is not in the text as it is', () => {
    const odd = [of('Ten', 'Ten … five sank.')];
    expect(annotationsWithin(odd, text, of('Ten'))).toEqual([0]);
    expect(annotationsWithin(odd, text, of('five'))).toEqual([]);
  });
});
