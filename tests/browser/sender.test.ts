import { describe, expect, it } from 'vitest';
import { type Sender, senderKind } from '../../src/browser/sender.ts';
import { CONTENT_SENDER, POPUP_SENDER } from './fake-browser.ts';

const EXTENSION = { id: 'second-source', root: 'chrome-extension://second-source/' };

const CASES: [name: string, sender: Sender, kind: string][] = [
  ['the script in a tab’s top frame', CONTENT_SENDER, 'content'],
  [
    'the script in a tab whose page came without encryption',
    { ...CONTENT_SENDER, url: 'http://news.example/' },
    'content',
  ],
  ['the popup', POPUP_SENDER, 'own-page'],
  ['the popup’s page opened in a tab', { ...POPUP_SENDER, tab: { id: 9 }, frameId: 0 }, 'own-page'],
  ['a frame inside a page', { ...CONTENT_SENDER, frameId: 3 }, 'stranger'],
  ['another extension', { ...CONTENT_SENDER, id: 'another' }, 'stranger'],
  ['another extension’s page', { id: 'another', url: POPUP_SENDER.url }, 'stranger'],
  [
    'an extension whose address starts like ours',
    { ...POPUP_SENDER, url: 'chrome-extension://second-sourcery/' },
    'stranger',
  ],
  [
    'a web page that names our address',
    { ...CONTENT_SENDER, tab: undefined, url: 'https://x/chrome-extension://second-source/' },
    'stranger',
  ],
  ['a file', { ...CONTENT_SENDER, url: 'file:///story.html' }, 'stranger'],
  ['a file that names a web page', { ...CONTENT_SENDER, url: 'file:///story.html?https://x/' }, 'stranger'],
  ['a sender without an address', { id: 'second-source' }, 'stranger'],
  ['nobody', {}, 'stranger'],
];

describe('senderKind', () => {
  it.each(CASES)('%s', (_name, sender, kind) => {
    expect(senderKind(sender, EXTENSION).kind).toBe(kind);
  });
});
