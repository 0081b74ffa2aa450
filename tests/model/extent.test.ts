import { expect, it } from 'vitest';
import { extentOf } from '../../src/model/extent.ts';
import { figure } from '../cases/related-documents.ts';

it.each([
  [figure(14), { low: 14, high: 14, open: null, dot: 14, isLoose: false }],
  [figure(14, 'about'), { low: 14, high: 14, open: null, dot: 14, isLoose: true }],
  [figure(14, 'more-than'), { low: 14, high: 14, open: 'up', dot: 14, isLoose: false }],
  [figure(14, 'up-to'), { low: 14, high: 14, open: 'down', dot: 14, isLoose: false }],
  [figure(14, 'nearly'), { low: 14, high: 14, open: 'down', dot: 14, isLoose: false }],
  [
    { kind: 'quantity', low: 1, high: 3, hedge: 'range' },
    { low: 1, high: 3, open: null, dot: null, isLoose: false },
  ],
  [
    { kind: 'quantity', low: 24, high: 100, hedge: 'vague' },
    { low: 24, high: 100, open: null, dot: null, isLoose: true },
  ],
  [
    { kind: 'quantity', number: 100, hedge: 'fraction' },
    { low: 90, high: 110, open: null, dot: 100, isLoose: true },
  ],
] as const)('%j is drawn as %j', (value, extent) => {
  expect(extentOf(value as never)).toEqual(extent);
});
