import { expect, it } from 'vitest';
import { hashOf, type View, viewOf } from '../../src/explorer/address.ts';

const VIEWS: [hash: string, view: View][] = [
  ['#', { show: 'facts' }],
  ['#gaza-death-toll', { show: 'fact', id: 'gaza-death-toll' }],
  ['#topic:un-vote', { show: 'topic', id: 'un-vote' }],
  ['#document:', { show: 'documents' }],
  ['#document:004_15bd73f127eaff13', { show: 'document', id: '004_15bd73f127eaff13' }],
  // What an imported pack may call its facts.
  ['#document%3Aa%20b', { show: 'fact', id: 'document:a b' }],
  ['#topic%3A', { show: 'fact', id: 'topic:' }],
  ['#%23100%25', { show: 'fact', id: '#100%' }],
];

it.each(VIEWS)('%s is read as a view and written from it', (hash, view) => {
  expect(viewOf(hash)).toEqual(view);
  expect(hashOf(view)).toBe(hash);
});

it('an address without a hash shows all facts', () => {
  expect(viewOf('')).toEqual({ show: 'facts' });
});

it('an id that is no valid encoding stands for itself', () => {
  expect(viewOf('#100%')).toEqual({ show: 'fact', id: '100%' });
});
