import type { PageState } from '../../src/browser/protocol.ts';
import type { Answer } from '../../src/model/answer.ts';
import type { Driver, Tab } from './driver.ts';
import { marksOf } from './overlay.ts';
import { until } from './until.ts';

type State = PageState['state'];

/** Waits until the content script has come to this state, and returns it. */
export async function pageStateOf<Name extends State>(driver: Driver, tab: Tab, name: Name) {
  const state = await until(
    `the page state ${name}`,
    () => driver.pageState(tab),
    (seen) => seen?.state === name,
  );
  return state as Extract<PageState, { state: Name }>;
}

/** Waits until the page is read and each annotation that is to be seen on it is painted. */
export async function paintedAnswer(driver: Driver, tab: Tab): Promise<Answer> {
  const { answer } = await pageStateOf(driver, tab, 'read');
  const painted = answer.annotations.filter((annotation) => annotation.prominence !== 'list');
  const facts = new Set(painted.map((annotation) => annotation.fact));
  await until(
    `marks for ${[...facts].join(', ')}`,
    async () => (await marksOf(tab)).map((mark) => mark.fact),
    (marks) => [...facts].every((fact) => marks.includes(fact)),
  );
  return answer;
}
