import type { Tab } from './driver.ts';

/** The facts of the panel's rows, in their order. */
export const rowsOf = (panel: Tab) =>
  panel.evaluate(
    () => [...document.querySelectorAll<HTMLElement>('button.row')].map(({ dataset }) => dataset.fact),
    null,
  );
/** The row that is marked: its place among the rows, whether a card is open for it, and whether it can be seen in the list. */
export const markedRow = (panel: Tab) =>
  panel.evaluate(() => {
    const marked = [...document.querySelectorAll<HTMLElement>('[aria-current="location"]')];
    const list = document.querySelector('main')?.getBoundingClientRect();
    const box = marked[0]?.getBoundingClientRect();
    return {
      facts: marked.map(({ dataset }) => dataset.fact),
      place: [...document.querySelectorAll('button.row')].indexOf(marked[0] as Element),
      isOpen: marked[0]?.closest('li')?.dataset.here === 'open',
      isInSight: list !== undefined && box !== undefined && box.top >= list.top && box.bottom <= list.bottom,
    };
  }, null);
/** All that the panel says. */
export const textOf = (panel: Tab) => panel.evaluate(() => document.querySelector('#page')?.textContent ?? '', null);
