import { expect, it } from 'vitest';
import { paintedAnswer } from '../../tools/drivers/settled.ts';
import { until } from '../../tools/drivers/until.ts';
import { inEachBrowser } from '../real-browsers/each-browser.ts';
import { layoutPage } from '../real-browsers/site/layouts.ts';

/** What the browser notes of a page at work: our frames, and the styles and layouts they ask for. */
const WORK = ['FireAnimationFrame', 'RequestAnimationFrame', 'UpdateLayoutTree', 'Layout', 'Paint'];

inEachBrowser(
  'a page on which nothing moves',
  (opened) => {
    const open = async (name: string, html: string) => {
      const tab = await opened.driver.open(opened.site.put(`http://idle.test/${name}`, html));
      await paintedAnswer(opened.driver, tab);
      return tab;
    };
    const working = (work: Record<string, number>) => WORK.filter((kind) => (work[kind] ?? 0) > 0);

    it('makes the marks do nothing: no frame, no style, no layout, no paint', async () => {
      const tab = await open('still', layoutPage({}));
      const atWork = async () => working((await tab.workDuring?.(1000)) ?? {});
      // The first second after loading may still hold a last look.
      await until('a second of rest', atWork, (kinds) => kinds.length === 0);
      expect(await atWork()).toEqual([]);
      await tab.evaluate(
        () => void setTimeout(() => document.body.style.setProperty('padding-top', '40px'), 300),
        null,
      );
      expect(await atWork()).toEqual(WORK);
    });

    it('but a ticker elsewhere has them looked at now and then', async () => {
      const ticker = `<output data-tick="0"></output>ARTICLE<script>
        const { dataset } = document.querySelector('output');
        const tick = () => {
          dataset.tick = Number(dataset.tick) + 1;
          requestAnimationFrame(tick);
        };
        tick();
      </script>`;
      const tab = await open('ticker', layoutPage({ around: ticker }));
      const ticks = () => tab.evaluate(() => Number(document.querySelector('output')?.dataset.tick), null);
      const framesATick = async () => {
        const before = await ticks();
        const { FireAnimationFrame = 0 } = (await tab.workDuring?.(1000)) ?? {};
        return FireAnimationFrame / ((await ticks()) - before);
      };
      await until('most frames to be the ticker’s own', framesATick, (frames) => frames < 1.6);
    });
  },
  { browsers: ['chromium'] },
);
