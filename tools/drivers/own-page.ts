import type { Tab } from './driver.ts';

/** What tests do with one of the extension's own pages, by CSS selectors. */
export const onOwnPage = (tab: () => Tab) => ({
  has: (selector: string): Promise<boolean> =>
    tab().evaluate((wanted) => document.querySelector(wanted) !== null, selector),
  count: (selector: string): Promise<number> =>
    tab().evaluate((wanted) => document.querySelectorAll(wanted).length, selector),
  /** An element's text, its white space as one space; empty where there is no such element. */
  textOf: (selector: string): Promise<string> =>
    tab().evaluate(
      (wanted) => (document.querySelector(wanted)?.textContent ?? '').replace(/\s+/g, ' ').trim(),
      selector,
    ),
  focus: (selector: string): Promise<void> =>
    tab().evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.focus(), selector),
  /** The name of what has the focus: its label's, else its text; empty where nothing has it. */
  focused: (): Promise<string> =>
    tab().evaluate(() => {
      const at = document.activeElement;
      if (!at || at === document.body) return '';
      const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : at.textContent;
      return at.getAttribute('aria-label') ?? label ?? '';
    }, null),
  /** Scrolls to an element, waits until it rests, and clicks its middle with the mouse. */
  async click(selector: string): Promise<void> {
    const middle = await tab().evaluate(async (wanted) => {
      let last = '';
      for (let frame = 0; frame < 60; frame += 1) {
        const element = document.querySelector(wanted);
        if (!element) return null;
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { x, y, width, height } = element.getBoundingClientRect();
        const now = [x, y, width, height].join();
        // What is counted or saved just then changes the lines around it.
        if (now === last) return { x: x + width / 2, y: y + height / 2 };
        last = now;
        await new Promise((done) => setTimeout(done, 50));
      }
      return null;
    }, selector);
    if (!middle) throw new Error(`The page has no ${selector}.`);
    await tab().click(middle.x, middle.y);
  },
});
