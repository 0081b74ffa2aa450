import { beforeAll, expect, it } from 'vitest';
import type { Tab } from '../../tools/drivers/driver.ts';
import { twoFrames } from '../../tools/drivers/frames.ts';
import { type PaintedMark, paintedBy, paintedMarksOf } from '../../tools/drivers/painted-marks.ts';
import { paintedAnswer } from '../../tools/drivers/settled.ts';
import { until } from '../../tools/drivers/until.ts';
import { inEachBrowser } from './each-browser.ts';
import { layoutPage, STATEMENTS } from './site/layouts.ts';

const STYLE = `
  p { margin-bottom: 120px }
  #bar { position: sticky; top: 0; height: 60px; background: tan }
  #wall { position: fixed; inset: auto 0 0 40%; height: 50%; background: silver; display: none }
  #tip { margin: 0; inset: 0 auto auto 0; width: 70%; height: 300px }`;
const AROUND = `<div id="bar">Harbour news</div>ARTICLE<div style="height: 2000px"></div>
  <div id="wall">We value your privacy</div><div id="tip" popover>Read on</div><dialog>Sign in</dialog>`;

/** Left, top, right and bottom in the window, as in a DOMRect. */
type Sides = Record<'left' | 'top' | 'right' | 'bottom', number>;

inEachBrowser('marks do not show through', (opened) => {
  let tab: Tab;
  beforeAll(async () => {
    tab = await opened.driver.open(opened.site.put('http://cover.test/', layoutPage({ style: STYLE, around: AROUND })));
    await paintedAnswer(opened.driver, tab);
  });
  const settled = async (): Promise<PaintedMark[]> => {
    await twoFrames(tab);
    return paintedMarksOf(tab);
  };
  const marksToBe = (count: number) => until(`${count} marks`, settled, (marks) => marks.length === count);
  const boxOf = (selector: string): Promise<Sides> =>
    tab.evaluate((which) => {
      const { left, top, right, bottom } = (document.querySelector(which) as Element).getBoundingClientRect();
      return { left, top, right, bottom };
    }, selector);
  const over = async (selector: string): Promise<string[]> => {
    const box = await boxOf(selector);
    const marks = await settled();
    const meets = (each: Sides) =>
      each.left < box.right && each.right > box.left && each.top < box.bottom && each.bottom > box.top;
    return marks.filter((mark) => paintedBy(mark).some(meets)).map(({ fact }) => fact);
  };

  it('a sticky header, wherever the page is scrolled to', async () => {
    for (let scrolled = 0; scrolled < 700; scrolled += 9) {
      await tab.evaluate((top) => scrollTo(0, top), scrolled);
      expect(await over('#bar'), `scrolled by ${scrolled}`).toEqual([]);
    }
    await tab.evaluate(() => scrollTo(0, 0), null);
    await marksToBe(STATEMENTS.length);
  });

  it('a wall that comes up over the page', async () => {
    const before = (await settled()).length;
    await tab.evaluate(() => document.querySelector<HTMLElement>('#wall')?.style.setProperty('display', 'block'), null);
    await until(
      'nothing over it',
      () => over('#wall'),
      (facts) => facts.length === 0,
    );
    await tab.evaluate(() => document.querySelector<HTMLElement>('#wall')?.style.removeProperty('display'), null);
    await marksToBe(before);
  });

  it('a popover', async () => {
    await tab.evaluate(() => document.querySelector<HTMLElement>('#tip')?.showPopover(), null);
    await until(
      'nothing over it',
      () => over('#tip'),
      (facts) => facts.length === 0,
    );
    await tab.evaluate(() => document.querySelector<HTMLElement>('#tip')?.hidePopover(), null);
    await marksToBe(STATEMENTS.length);
  });

  it('a modal dialog, nor anywhere beside it', async () => {
    await tab.evaluate(() => document.querySelector('dialog')?.showModal(), null);
    await marksToBe(0);
    await tab.evaluate(() => document.querySelector('dialog')?.close(), null);
    await marksToBe(STATEMENTS.length);
  });

  it('a modal dialog in a widget’s own tree', async () => {
    await tab.evaluate(() => {
      const widget = document.createElement('div');
      document.body.append(widget);
      const dialog = document.createElement('dialog');
      dialog.style.cssText = 'width: 90%; height: 90%';
      dialog.append(document.createElement('button'));
      widget.attachShadow({ mode: 'open' }).append(dialog);
      dialog.showModal();
    }, null);
    await marksToBe(0);
    await tab.press('Escape');
    await marksToBe(STATEMENTS.length);
  });
});
