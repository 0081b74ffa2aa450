import type { Tab } from './driver.ts';

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

/** The badge that the page paints for a fact; an error names the facts that have one. */
export async function badgeOf(tab: Tab, fact: string): Promise<Mark> {
  const badges = (await marksOf(tab)).filter((mark) => mark.prominence === 'badge');
  const badge = badges.find((mark) => mark.fact === fact);
  if (!badge)
    throw new Error(`No badge for ${fact}; there are badges for: ${badges.map((each) => each.fact).join(', ')}`);
  return badge;
}

/** Scrolls a fact's badge into view and clicks its middle with the mouse. */
export async function clickBadge(tab: Tab, fact: string): Promise<void> {
  await tab.inOverlay((root, id) => {
    root.querySelector(`[data-prominence="badge"][data-fact="${id}"]`)?.scrollIntoView({ block: 'center' });
  }, fact);
  const { box } = await badgeOf(tab, fact);
  await tab.click(box.x + box.width / 2, box.y + box.height / 2);
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
