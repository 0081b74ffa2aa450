import { expect, it } from 'vitest';
import { cardText, clickMark } from '../../tools/drivers/overlay.ts';
import { paintedAnswer } from '../../tools/drivers/settled.ts';
import { until } from '../../tools/drivers/until.ts';
import { inEachBrowser } from '../real-browsers/each-browser.ts';
import { article, GARDEN, RAFAH, RAFAH_FACT } from './article.ts';
import { measured } from './measured.ts';

const STEERING = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u00ad]/g;
/** The statement as a page writes it that wants to be read otherwise than it is shown, or not at all. */
const STEERED = [
  `\u202e${RAFAH}\u202c`,
  RAFAH.replace('Rafah', '\u2067Rafah\u2069'),
  [...RAFAH].join('\u200b'),
  RAFAH.replaceAll('e', 'e\u00ad'),
  RAFAH.replace('million', 'mil\u2060lion').replace('people', '\ufeffpeople'),
];

inEachBrowser('text that steers its direction or hides its words', (opened) => {
  it('is matched as what is left without that, and shown without it', async () => {
    const { driver, site } = opened;
    let right = 0;
    let leaks = 0;
    for (const [place, words] of STEERED.entries()) {
      const tab = await driver.open(
        site.put(`http://hostile.test/13-${place}`, article({ body: [words, GARDEN, GARDEN] })),
      );
      const { annotations } = await paintedAnswer(driver, tab);
      if (annotations.find(({ fact }) => fact === RAFAH_FACT)?.sentence === RAFAH) {
        right += 1;
        await clickMark(tab, RAFAH_FACT);
        const card = (await until('the card', () => cardText(tab), Boolean)) ?? '';
        leaks += (card.match(STEERING) ?? []).length;
      }
      await tab.close();
    }
    measured('13', driver.name, `${right} of ${STEERED.length} read as shown; ${leaks} leaks`);
    expect(right).toBe(STEERED.length);
    expect(leaks).toBe(0);
  });
});
