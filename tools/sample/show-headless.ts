import { mkdir } from 'node:fs/promises';
import type { Driver } from '../drivers/driver.ts';
import { cardText, clickMark, marksOf } from '../drivers/overlay.ts';
import { paintedAnswer } from '../drivers/settled.ts';
import { until } from '../drivers/until.ts';
import { annotationTable } from './annotation-table.ts';

const FOLDER = 'build/screenshots';

/** Opens a page, prints its annotations as a table, and writes a screenshot of the badges and one of an open card. */
export async function showHeadless(driver: Driver, url: string): Promise<void> {
  const tab = await driver.open(url);
  const state = await until(
    'the page to be read',
    () => driver.pageState(tab),
    (seen) => seen !== undefined && seen.state !== 'reading',
  );
  if (state?.state === 'no-article') return console.log(`${url} holds no article.`);
  if (state?.state === 'failed') throw new Error(state.message);
  const answer = await paintedAnswer(driver, tab);
  if (answer.annotations.length === 0) {
    return console.log(`None of the ${answer.documentCount} documents speaks of ${url}.`);
  }
  console.log(annotationTable(answer));

  await mkdir(FOLDER, { recursive: true });
  await tab.screenshot(`${FOLDER}/badges.png`);
  const pictures = ['badges.png'];
  const badge = (await marksOf(tab)).find((mark) => mark.prominence === 'badge');
  if (badge) {
    await clickMark(tab, badge.fact);
    await until('the card', () => cardText(tab), Boolean);
    await tab.screenshot(`${FOLDER}/card.png`);
    pictures.push('card.png');
  }
  console.log(`\nScreenshots: ${pictures.map((name) => `${FOLDER}/${name}`).join(', ')}`);
}
