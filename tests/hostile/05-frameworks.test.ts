import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Tab } from '../../tools/drivers/driver.ts';
import { marksOf } from '../../tools/drivers/overlay.ts';
import { pageStateOf, paintedAnswer } from '../../tools/drivers/settled.ts';
import { until } from '../../tools/drivers/until.ts';
import { inEachBrowser } from '../real-browsers/each-browser.ts';
import { article, GARDEN, HOSTAGES, RAFAH, RAFAH_FACT } from './article.ts';
import { measured } from './measured.ts';

const TEXTS = `const texts = ${JSON.stringify([RAFAH, HOSTAGES, GARDEN])};`;
const LIBRARY = {
  React: ['react/umd/react.production.min.js', 'react-dom/umd/react-dom.production.min.js'],
  Vue: ['vue/dist/vue.global.prod.js'],
};
/** Each renders the paragraphs, and again with a number that grows; rows come, go and change places. */
const SCRIPT = {
  React: `${TEXTS} const root = ReactDOM.createRoot(document.querySelector('#app')); const e = React.createElement;
    const view = (n) => e('div', { 'data-n': n }, (n % 2 ? [...texts].reverse() : texts).map((t) => e('p', { key: t }, t)), n > 5 && e('p', null, 'Later: ' + n));
    window.turn = (n) => new Promise((done) => { root.render(view(n)); requestAnimationFrame(() => setTimeout(done)); }); window.turn(0);`,
  Vue: `${TEXTS} const n = Vue.ref(0); Vue.createApp({ setup: () => () => Vue.h('div', { 'data-n': n.value },
      [...(n.value % 2 ? [...texts].reverse() : texts).map((t) => Vue.h('p', { key: t }, t)), n.value > 5 ? Vue.h('p', 'Later: ' + n.value) : null]) }).mount('#app');
    window.turn = (next) => { n.value = next; return Vue.nextTick(); };`,
};
interface Turning {
  turn: (n: number) => Promise<void>;
}

inEachBrowser('a page drawn by a framework', (opened) => {
  it.each(['React', 'Vue'] as const)('%s draws the same with us as without us, and logs no error', async (name) => {
    const scripts = LIBRARY[name].map((file) => readFileSync(`node_modules/${file}`, 'utf8'));
    const after = [...scripts, SCRIPT[name]].map((code) => `<script>${code}</script>`).join('');
    const html = article({ body: ['<div id="app"></div>'], after });
    const { driver, site } = opened;
    const url = site.put(`http://hostile.test/5-${name}`, html);
    const draw = (on: Tab) =>
      on.evaluate(async () => {
        const { turn } = window as unknown as Turning;
        for (let n = 1; n <= 40; n += 1) await turn(n);
        return document.body.outerHTML;
      }, null);
    await driver.send({ type: 'change-settings', change: { paused: true } });
    const without = await driver.open(url);
    await pageStateOf(driver, without, 'paused');
    const wanted = await draw(without);
    await without.close();
    await driver.send({ type: 'change-settings', change: { paused: false } });
    const tab = await driver.open(url);
    await paintedAnswer(driver, tab);
    const drawn = await draw(tab);
    expect(wanted).toContain('<p>Later: 40</p>');
    expect(drawn).toBe(wanted);
    await until(
      'the marks to be there again',
      async () => (await marksOf(tab)).map(({ fact }) => fact),
      (facts) => facts.includes(RAFAH_FACT),
    );
    measured('5', driver.name, `body identical; ${tab.errors.length} page errors`, name);
    expect(tab.errors).toEqual([]);
    await tab.close();
  });
});
