// One file: a table of pages, each with what happens on it.
import type { Tab } from '../../../tools/drivers/driver.ts';
import { layoutPage } from './layouts.ts';

/** A page, and what happens on it that moves its words. */
export interface Moving {
  html: string;
  /** Each is done in turn; after each, two frames later, marks must be beside their words. */
  steps: ((tab: Tab) => Promise<unknown>)[];
}

const inPage = (run: () => void) => (tab: Tab) => tab.evaluate(run, null);
const above = (what: string) => `<div id="above">${what}</div>ARTICLE`;
const BLOCK = '<p style="height: 160px; background: silver"></p>';

export const MOVING: Record<string, Moving> = {
  'the page scrolls': {
    html: layoutPage({ style: 'body { padding-bottom: 2000px }' }),
    steps: [inPage(() => scrollTo(0, 150)), inPage(() => scrollTo(0, 20))],
  },
  'a box in the page scrolls, and one in it': {
    html: layoutPage({
      style:
        '#outer { height: 500px; overflow: auto } #inner { height: 420px; overflow: auto; margin-bottom: 300px } p { margin-bottom: 90px }',
      around: '<div id="outer"><p>Before</p><div id="inner">ARTICLE</div></div>',
    }),
    steps: [
      inPage(() => document.querySelector('#inner')?.scrollTo(0, 170)),
      inPage(() => document.querySelector('#outer')?.scrollTo(0, 60)),
      inPage(() => document.querySelector('#inner')?.scrollTo(0, 0)),
    ],
  },
  'the window is resized': {
    html: layoutPage({}),
    steps: [(tab) => tab.resize(620, 900), (tab) => tab.resize(400, 700), (tab) => tab.resize(1100, 900)],
  },
  'the body is zoomed': {
    html: layoutPage({}),
    steps: [
      inPage(() => document.body.style.setProperty('zoom', '1.4')),
      inPage(() => document.body.style.setProperty('zoom', '0.8')),
    ],
  },
  'the document is zoomed': {
    html: layoutPage({}),
    steps: [
      inPage(() => document.documentElement.style.setProperty('zoom', '1.4')),
      inPage(() => document.documentElement.style.removeProperty('zoom')),
    ],
  },
  'a font comes late': {
    html: layoutPage({ style: 'article { font-family: Late, sans-serif }' }),
    steps: [
      inPage(async () => {
        const names = ['DejaVu Serif', 'Liberation Mono', 'Times New Roman', 'Courier New'];
        const font = new FontFace('Late', names.map((name) => `local("${name}")`).join(', '));
        document.fonts.add(font);
        await font.load();
      }),
    ],
  },
  'details above are opened and closed': {
    html: layoutPage({ around: above(`<details><summary>More</summary>${BLOCK}</details>`) }),
    steps: [
      inPage(() => document.querySelector('summary')?.click()),
      inPage(() => document.querySelector('summary')?.click()),
    ],
  },
  'the text itself is folded away and back': {
    html: layoutPage({ around: '<details open><summary>Text</summary>ARTICLE</details>' }),
    steps: [
      inPage(() => document.querySelector('summary')?.click()),
      inPage(() => document.querySelector('summary')?.click()),
    ],
  },
  'a section is hidden by its class and shown again': {
    html: layoutPage({ style: '.gone { display: none }', around: above(BLOCK) }),
    steps: [
      inPage(() => document.querySelector('#above')?.classList.add('gone')),
      inPage(() => document.querySelector('#above')?.classList.remove('gone')),
      inPage(() => document.querySelector('article')?.classList.add('gone')),
      inPage(() => document.querySelector('article')?.classList.remove('gone')),
    ],
  },
  'a section folds up in an animation': {
    html: layoutPage({
      style: '#above { height: 160px; overflow: hidden; transition: height 1s linear } #above.flat { height: 0 }',
      around: above(BLOCK),
    }),
    steps: [
      inPage(() => {
        document.querySelector('#above')?.classList.add('flat');
        for (const animation of document.getAnimations()) animation.pause();
      }),
      ...[250, 500, 750, 1000].map(
        (time) => (tab: Tab) =>
          tab.evaluate((at) => {
            for (const animation of document.getAnimations()) animation.currentTime = at;
          }, time),
      ),
    ],
  },
  'a box slides in an animation of its own': {
    html: layoutPage({
      style:
        '@keyframes slide { to { transform: translate(90px, 60px) } } article.slid { animation: slide 1s linear forwards }',
    }),
    steps: [
      inPage(() => {
        document.querySelector('article')?.classList.add('slid');
        for (const animation of document.getAnimations()) animation.pause();
      }),
      ...[300, 600, 900].map(
        (time) => (tab: Tab) =>
          tab.evaluate((at) => {
            for (const animation of document.getAnimations()) animation.currentTime = at;
          }, time),
      ),
    ],
  },
  'columns are set and taken away': {
    html: layoutPage({}),
    steps: [
      inPage(() => document.querySelector('article')?.setAttribute('style', 'columns: 2')),
      inPage(() => document.querySelector('article')?.setAttribute('style', 'columns: 3; column-gap: 60px')),
      inPage(() => document.querySelector('article')?.removeAttribute('style')),
    ],
  },
  'a box around the text is moved': {
    html: layoutPage({}),
    steps: [
      inPage(() => document.querySelector('article')?.setAttribute('style', 'transform: translate(50px, 30px)')),
      inPage(() => document.querySelector('article')?.setAttribute('style', 'position: relative; top: 77px')),
    ],
  },
  'a widget grows within its own tree': {
    html: layoutPage({ around: above('') }),
    steps: [
      inPage(() => {
        const widget = document.createElement('div');
        document.querySelector('#above')?.attachShadow({ mode: 'closed' }).append(widget);
        Object.assign(window, { widget });
      }),
      inPage(() => (window as unknown as { widget: HTMLElement }).widget.style.setProperty('height', '90px')),
    ],
  },
  'a style sheet gets another rule': {
    html: layoutPage({}),
    steps: [
      inPage(() => {
        document.styleSheets[0]?.insertRule('article { margin-top: 120px }', 0);
      }),
    ],
  },
  'a box is ticked that styles unfold': {
    html: layoutPage({
      style: '#more { display: none; height: 120px } :checked + #more { display: block }',
      around: '<input type="checkbox"><div id="more"></div>ARTICLE',
    }),
    steps: [inPage(() => document.querySelector('input')?.click())],
  },
  'the box moves within its frame of fixed height': {
    html: layoutPage({
      style: '#frame { height: 700px; overflow: hidden }',
      around: '<div id="frame"><div id="above"></div>ARTICLE</div>',
    }),
    steps: [
      inPage(() => document.querySelector('#above')?.setAttribute('style', 'height: 100px')),
      inPage(() => document.querySelector('#above')?.setAttribute('style', 'height: 20px')),
    ],
  },
};
