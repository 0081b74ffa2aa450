import { expect, test } from 'vitest';
import { webLink } from '../../src/wording/web-link.ts';
import { measured } from './measured.ts';

test.each([
  ['https://news.example/story', 'news.example'],
  ['HTTP://News.Example:8080/a%20b?c=d#e', 'news.example:8080'],
  ['https://gazette.example', 'gazette.example'],
  ['https://xn--bcher-kva.example/', 'xn--bcher-kva.example'],
])('%s can be linked to, and shows %s', (address, host) => {
  expect(webLink(address)?.host).toBe(host);
});

const SCHEMES = [
  'javascript',
  'data',
  'vbscript',
  'file',
  'blob',
  'about',
  'chrome',
  'moz-extension',
  'view-source',
  'ftp',
];
const BODIES = [
  'alert(1)',
  '//alert(1)',
  '//news.example/%0aalert(1)',
  'text/html,<script>alert(1)</script>',
  '/etc/passwd',
];
const WRITTEN: ((scheme: string) => string)[] = [
  (scheme) => scheme,
  (scheme) => scheme.toUpperCase(),
  (scheme) => ` ${scheme}`,
  (scheme) => `\u0000${scheme}`,
  (scheme) => `${scheme.slice(0, 2)}\n${scheme.slice(2)}`,
];
const OTHERS = [
  '',
  '/story',
  '//news.example/story',
  'news.example/story',
  'https:/news.example',
  'https:news.example',
  'https://',
  'https://news.example@other.example/',
  'https://reader:word@other.example/',
  ' https://news.example/',
  'http://[::1',
  'https://news example/',
  'https://bücher.example/',
  'https://news.example\\@other.example/',
  'https://news.example/a b',
  'https://news.example/"onclick=',
];
const VECTORS = [
  ...SCHEMES.flatMap((scheme) => WRITTEN.flatMap((write) => BODIES.map((body) => `${write(scheme)}:${body}`))),
  ...OTHERS,
];

test(`none of ${VECTORS.length} other addresses can`, () => {
  expect(VECTORS.length).toBeGreaterThan(200);
  const accepted = VECTORS.filter((address) => webLink(address) !== null);
  measured('12', 'Node', `${VECTORS.length} URL vectors, ${accepted.length} accepted`);
  expect(accepted).toEqual([]);
});
