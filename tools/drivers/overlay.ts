import type { Tab } from './driver.ts';
import { until } from './until.ts';

/** A badge or an underline as it is painted. */
export interface Mark {
  fact: string;
  badge: string;
  prominence: string;
  element: string;
  label: string | null;
  /** CSS pixels in the viewport. */
  box: { x: number; y: number; width: number; height: number };
}

/** All badges and underlines, in the order of the overlay's tree. */
export async function marksOf(tab: Tab): Promise<Mark[]> {
  const marks = await tab.inOverlay(
    (root) =>
      [...root.querySelectorAll<HTMLElement>('[data-fact]')].map((mark) => {
        const { x, y, width, height } = mark.getBoundingClientRect();
        const { fact = '', badge = '', prominence = '' } = mark.dataset;
        const label = mark.getAttribute('aria-label') ?? mark.textContent;
        return { fact, badge, prominence, element: mark.localName, label, box: { x, y, width, height } };
      }),
    null,
  );
  return marks ?? [];
}

/** Scrolls the first mark of a fact, its badge where it has one, into view and clicks its middle with the mouse. */
export async function clickMark(tab: Tab, fact: string): Promise<void> {
  const middleOf = () =>
    tab.inOverlay((root, id) => {
      const marks = [...root.querySelectorAll<HTMLElement>(`[data-fact="${id}"]`)];
      const mark = marks.find(({ dataset }) => dataset.prominence === 'badge') ?? marks[0];
      mark?.scrollIntoView({ block: 'center' });
      const box = mark?.getBoundingClientRect();
      // Where lines leave no gap, an underline has no height: the words above it are what is clicked.
      return box ? { x: box.x + box.width / 2, y: box.height < 2 ? box.y - 5 : box.y + box.height / 2 } : null;
    }, fact);
  if (!(await middleOf()))
    throw new Error(`No mark for ${fact}; there are: ${(await marksOf(tab)).map((mark) => mark.fact).join(', ')}`);
  // After a change of the window's size it goes to its new place.
  let before: Awaited<ReturnType<typeof middleOf>> = null;
  const rested = async () => {
    const [last, now] = [before, await middleOf()];
    before = now;
    return now && now.x === last?.x && now.y === last.y ? now : undefined;
  };
  const middle = await until(`the mark for ${fact} to rest`, rested, Boolean);
  await tab.click(middle?.x ?? 0, middle?.y ?? 0);
}

/** Waits for the open card's button of this name and clicks its middle with the mouse. */
export async function clickInCard(tab: Tab, name: string): Promise<void> {
  const middleOf = () =>
    tab.inOverlay((root, wanted) => {
      const buttons = [...root.querySelectorAll<HTMLElement>('[role="dialog"] button')];
      const button = buttons.find((each) => (each.getAttribute('aria-label') ?? each.textContent) === wanted);
      button?.scrollIntoView({ block: 'nearest' });
      const box = button?.getBoundingClientRect();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    }, name);
  const middle = await until(`the card's button “${name}”`, middleOf, Boolean);
  await tab.click(middle?.x ?? 0, middle?.y ?? 0);
}

/** The open card's text as it is laid out; undefined while no card is open. */
export async function cardText(tab: Tab): Promise<string | undefined> {
  const text = await tab.inOverlay((root) => {
    const card = root.querySelector<HTMLElement>('[role="dialog"]');
    // biome-ignore lint/performance/useDomNodeTextContent: what the reader sees, with its blocks apart
    return card?.innerText ?? null;
  }, null);
  return text ?? undefined;
}

/** What has the focus inside the overlay: its fact where it is a badge, else its element's name; undefined: nothing. */
export async function focusInOverlay(tab: Tab): Promise<string | undefined> {
  const focus = await tab.inOverlay((root) => {
    const focused = root.activeElement;
    return focused instanceof HTMLElement ? (focused.dataset.fact ?? focused.localName) : null;
  }, null);
  return focus ?? undefined;
}
