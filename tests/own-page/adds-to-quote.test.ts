import { expect, test } from 'vitest';
import type { Value } from '../../src/model/value.ts';
import { addsToQuote } from '../../src/own-page/adds-to-quote.ts';
import { figure, quote, stance } from '../cases/related-documents.ts';

test.each<[Value, string, boolean]>([
  [figure(14), 'fourteen ferries', true],
  [figure(14), 'some 14 ferries', false],
  [figure(1_500_000, 'about'), 'About 1.5 million people', false],
  [{ kind: 'quantity', low: 13, high: 15, hedge: 'range' }, 'between 13 and 15', false],
  [stance('for the rest of the summer'), 'rest of summer', false],
  [stance('abstained'), 'the port abstains', false],
  [stance('not binding'), 'non-binding', true],
  [stance('postponed'), 'put off', true],
  [quote('we sail'), 'they sail', false],
])('%j beside “%s”: %s', (value, words, adds) => {
  expect(addsToQuote(value, words)).toBe(adds);
});
