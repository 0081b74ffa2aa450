import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  ContentRequestSchema,
  FollowReplySchema,
  OwnPageRequestSchema,
  PageStateSchema,
} from '../../src/browser/protocol.ts';
import * as cases from '../cases/messages.ts';

const SCHEMAS: [name: string, schema: v.GenericSchema, cases: cases.MessageCase[]][] = [
  ['a page’s script asks', ContentRequestSchema, cases.CONTENT_REQUESTS],
  ['an own page asks', OwnPageRequestSchema, cases.OWN_PAGE_REQUESTS],
  ['a page stands', PageStateSchema, cases.PAGE_STATES],
  ['a followed page tells', FollowReplySchema, cases.FOLLOW_REPLIES],
];

describe.each(SCHEMAS)('%s', (_name, schema, kinds) => {
  it.each(kinds.flatMap(cases.rightFrom))('takes $name', ({ message }) => {
    expect(v.safeParse(schema, message)).toMatchObject({ success: true, output: message });
  });

  it.each(kinds.flatMap(cases.forgedFrom))('refuses $name', ({ message }) => {
    expect(v.is(schema, message)).toBe(false);
  });

  it.each([null, 'site', [], {}, { type: 'write' }, { state: 'written' }])('refuses %j, which is none', (message) => {
    expect(v.is(schema, message)).toBe(false);
  });
});
