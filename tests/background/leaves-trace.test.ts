import { expect, it } from 'vitest';
import { leavesTrace } from '../../src/background/leaves-trace.ts';
import type { ContentRequest, OwnPageRequest } from '../../src/browser/protocol.ts';

const CASES: [request: ContentRequest | OwnPageRequest, leaves: boolean][] = [
  [{ type: 'remember-search', query: 'ferry' }, true],
  [{ type: 'hide-match', fact: 'ferries', sentence: 'Two sail.' }, true],
  [{ type: 'open-wrong-match', index: 0 }, true],
  [{ type: 'change-settings', change: { sites: { which: 'all-but', hosts: ['example.org'] } } }, true],
  [{ type: 'change-settings', change: { paused: true } }, false],
  [{ type: 'search', query: 'ferry' }, false],
  [{ type: 'forget', what: 'everything' }, false],
];

it.each(CASES)('%j keeps something of what is read: %s', (request, leaves) => {
  expect(leavesTrace(request)).toBe(leaves);
});
