import { expect, it } from 'vitest';
import { twoFrames } from '../../tools/drivers/frames.ts';
import { paintedAnswer } from '../../tools/drivers/settled.ts';
import { until } from '../../tools/drivers/until.ts';
import { inEachBrowser } from './each-browser.ts';
import { layoutPage, STATEMENTS } from './site/layouts.ts';

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
    const working = ({ work }: { work: Record<string, number> }) => WORK.filter((kind) => (work[kind] ?? 0) > 0);

    it('makes the marks do nothing: no frame, no style, no layout, no paint', async () => {
      const tab = await open('still', layoutPage({}));
      const atWork = async () => ({ work: (await tab.workDuring?.(1000)) ?? {} });
      // The first second after loading may still hold a last look.
      const seen = await until('a second of rest', atWork, (each) => working(each).length === 0);
      expect(Object.keys(seen.work)).not.toEqual([]);
      const again = await atWork();
      expect(working(again)).toEqual([]);
    });

    it('but a ticker elsewhere has its marks looked at a few times a second, and left as they are', async () => {
      const ticker = `<output>0</output>ARTICLE<script>
        let ticks = 0;
        const tick = () => {
          document.querySelector('output').dataset.tick = ++ticks;
          requestAnimationFrame(tick);
        };
        tick();
      </script>`;
      const tab = await open('ticker', layoutPage({ around: ticker }));
      await twoFrames(tab);
      const changes = () =>
        tab.inOverlay(
          (root) =>
            new Promise<{ count: number; frames: number }>((done) => {
              let count = 0;
              const observer = new MutationObserver((records) => {
                count += records.length;
              });
              observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
              let frames = 0;
              const next = () => {
                frames += 1;
                if (frames < 60) requestAnimationFrame(next);
                else done({ count, frames });
              };
              next();
            }),
          null,
        );
      expect(await changes()).toEqual({ count: 0, frames: 60 });
      expect(STATEMENTS.length).toBeGreaterThan(0);
      const work = (await tab.workDuring?.(1000)) ?? {};
      // One frame each time is the ticker's own.
      const own = (work.FireAnimationFrame ?? 0) / Math.max(1, work.Commit ?? 0);
      expect(own).toBeLessThan(1.5);
    });
  },
  { browsers: ['chromium'] },
);
