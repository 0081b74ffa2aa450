import type { Annotation } from '../../model/annotation.ts';
import type { Span } from './selected-span.ts';

type Placed = Pick<Annotation, 'start' | 'end' | 'sentence'>;

/** Where an annotation's whole sentence stands in the page's text; where it is not found as it is, the annotation's own words. */
const sentenceSpan = (text: string, { start, end, sentence }: Placed): Span => {
  const at = text.lastIndexOf(sentence, start);
  return at >= 0 && at + sentence.length >= end ? { start: at, end: at + sentence.length } : { start, end };
};

/** Places, in the list, of the annotations whose sentences share at least a unit with the stretch of `text` (the page's, as read). */
export const annotationsWithin = (annotations: readonly Placed[], text: string, within: Span): number[] =>
  annotations.flatMap((annotation, index) => {
    const { start, end } = sentenceSpan(text, annotation);
    return start < within.end && within.start < end ? [index] : [];
  });
