import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readHost } from '../../src/browser/read-host.ts';
import { HostSchema } from '../../src/model/settings.ts';

const HOSTS: [typed: string, host: string][] = [
  ['example.org', 'example.org'],
  [' Example.ORG ', 'example.org'],
  ['www.example.org', 'example.org'],
  ['https://www.example.org/news/2024?id=1#top', 'example.org'],
  ['http://news.example.org', 'news.example.org'],
  ['example.org/', 'example.org'],
  ['example.org.', 'example.org'],
  ['*.example.org', 'example.org'],
  ['localhost:8080', 'localhost:8080'],
  ['https://example.org:443/', 'example.org'],
  ['192.0.2.7', '192.0.2.7'],
  ['Bücher.example', 'xn--bcher-kva.example'],
  ['wwwexample.org', 'wwwexample.org'],
];
const NO_HOSTS = [
  '',
  '   ',
  'two words',
  'https://',
  'javascript:alert(1)',
  'javascript://example.org/%0aalert(1)',
  'data:text/html,<b>',
  'file:///tmp/page.html',
  'ftp://example.org',
  'about:blank',
  'someone@example.org',
  'https://name:word@example.org/',
  '<b>example.org</b>',
  'exa_mple.org',
  '[::1]',
  `${'a'.repeat(63)}.`.repeat(5),
  '\u0000',
];

describe('the site a reader means', () => {
  it.each(HOSTS)('by “%s” is %s', (typed, host) => {
    expect(readHost(typed)).toBe(host);
    expect(v.is(HostSchema, host)).toBe(true);
  });

  it.each(NO_HOSTS)('is none by “%s”', (typed) => {
    expect(readHost(typed)).toBeNull();
  });
});
