import { expect, it } from 'vitest';
import { marksOf } from '../../tools/drivers/overlay.ts';
import { paintedAnswer } from '../../tools/drivers/settled.ts';
import { inEachBrowser } from '../real-browsers/each-browser.ts';
import { article } from './article.ts';
import { measured } from './measured.ts';

/** Named elements that shadow document's own properties, and prototypes that answer nonsense. */
const NAMED = `<form name="querySelector"></form><img name="documentElement"><form id="getSelection"></form><img name="createElement">
<a id="browser"></a><a id="chrome"></a><form name="body"></form><form name="fonts"></form><img name="title"><form name="cookie"></form>`;
const CLOBBER = `<script>
  const nonsense = () => { throw new Error('clobbered'); };
  for (const [proto, names] of [[Array.prototype, ['map', 'filter', 'flatMap', 'find', 'push', 'includes']], [String.prototype, ['split', 'replace', 'slice', 'trim']],
    [Element.prototype, ['getBoundingClientRect', 'attachShadow', 'checkVisibility', 'getAttribute', 'append']], [Node.prototype, ['appendChild', 'isConnected']],
    [Range.prototype, ['getClientRects', 'setStart']], [Document.prototype, ['createElement', 'createRange', 'createTreeWalker']], [Map.prototype, ['get', 'set']],
    [EventTarget.prototype, ['addEventListener']], [Promise.prototype, ['then']], [JSON, ['stringify', 'parse']], [window, ['requestAnimationFrame', 'MutationObserver', 'setTimeout', 'getComputedStyle', 'AbortController']]])
    for (const name of names) try { Object.defineProperty(proto, name, { value: nonsense, configurable: true, writable: true }); } catch {}
  Object.prototype.fact = 'polluted'; Object.prototype.state = 'polluted'; Object.prototype.then = undefined; Object.prototype.toJSON = undefined;
</script>`;

inEachBrowser('a page that spoils the language', (opened) => {
  it('is marked as it is without', async () => {
    const look = async (path: string, parts: Parameters<typeof article>[0]) => {
      const tab = await opened.driver.open(opened.site.put(`http://hostile.test/${path}`, article(parts)));
      const answer = await paintedAnswer(opened.driver, tab);
      const marks = (await marksOf(tab)).map(({ fact, badge, prominence, label }) => ({
        fact,
        badge,
        prominence,
        label,
      }));
      await tab.close();
      return { annotations: answer.annotations, marks };
    };
    const plain = await look('8', {});
    const spoilt = await look('8b', { head: CLOBBER, after: NAMED });
    measured(
      '8',
      opened.driver.name,
      JSON.stringify(plain) === JSON.stringify(spoilt) ? 'same output' : 'other output',
    );
    expect(plain.marks.length).toBeGreaterThan(0);
    expect(spoilt).toEqual(plain);
  });
});
