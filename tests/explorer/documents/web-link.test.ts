import { expect, it } from 'vitest';
import { webLink } from '../../../src/explorer/documents/web-link.ts';

it('links to the web, with the host a reader is shown', () => {
  expect(webLink('https://news.example/a?b=c#d')).toEqual({
    href: 'https://news.example/a?b=c#d',
    host: 'news.example',
  });
  expect(webLink('http://news.example:8080/')).toEqual({
    href: 'http://news.example:8080/',
    host: 'news.example:8080',
  });
});

it.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<p>',
  'file:///etc/hosts',
  'blob:https://news.example/1',
  'ftp://news.example/a',
  'view-source:https://news.example',
  'https://bank.example@news.example/',
  'https://user:word@news.example/',
  '//news.example/a',
  'news.example',
  '',
  undefined,
])('leads nowhere for %s', (url) => {
  expect(webLink(url)).toBeNull();
});
