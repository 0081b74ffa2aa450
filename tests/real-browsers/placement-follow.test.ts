import { beforeEach, expect, it } from 'vitest';
import type { Annotation } from '../../src/model/annotation.ts';
import { apartFromWords } from '../../tools/drivers/apart.ts';
import type { Tab } from '../../tools/drivers/driver.ts';
import { twoFrames } from '../../tools/drivers/frames.ts';
import { marksOf } from '../../tools/drivers/overlay.ts';
import { pageStateOf } from '../../tools/drivers/settled.ts';
import { until } from '../../tools/drivers/until.ts';
import { inEachBrowser } from './each-browser.ts';
import { MOVING } from './site/moving-pages.ts';

inEachBrowser('marks are beside their words within a frame when', (opened) => {
  let tab: Tab;
  beforeEach(async () => {
    tab ??= await opened.driver.open('about:blank');
    await tab.resize(1100, 900);
  });
  const open = async (name: string): Promise<Annotation[]> => {
    await tab.go(opened.site.put(`http://moving.test/${encodeURIComponent(name)}`, MOVING[name]?.html ?? ''));
    const { answer } = await pageStateOf(opened.driver, tab, 'read');
    await until(
      'marks',
      () => marksOf(tab),
      (marks) => marks.length > 0,
    );
    return answer.annotations;
  };

  it.each(Object.keys(MOVING))('%s', async (name) => {
    const annotations = await open(name);
    expect(await apartFromWords(tab, annotations)).toEqual([]);
    for (const [index, step] of (MOVING[name]?.steps ?? []).entries()) {
      await step(tab);
      await twoFrames(tab);
      expect(await apartFromWords(tab, annotations), `after step ${index + 1}`).toEqual([]);
    }
  });
});
