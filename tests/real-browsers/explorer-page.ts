import type { Tab } from '../../tools/drivers/driver.ts';
import { until } from '../../tools/drivers/until.ts';

/** The texts of all elements of the page that a CSS selector finds. */
export const textsIn = (tab: Tab, selector: string): Promise<string[]> =>
  tab.evaluate((of) => [...document.querySelectorAll(of)].map((one) => one.textContent ?? ''), selector);

/** Waits until the view's heading has these words. */
export const untilShown = (tab: Tab, what: string, words: string): Promise<string[]> =>
  until(
    what,
    () => textsIn(tab, 'main h2'),
    ([title]) => title?.includes(words) ?? false,
  );

/** Goes to an address of the explorer within its page, and waits for the heading that is to stand there. */
export async function goToView(tab: Tab, hash: string, words: string): Promise<void> {
  await tab.evaluate((to) => {
    location.hash = to;
  }, hash);
  await untilShown(tab, hash, words);
}

export const pressIn = (tab: Tab, selector: string): Promise<void> =>
  tab.evaluate((of) => document.querySelector<HTMLElement>(of)?.click(), selector);

/** Puts words into the filter in place of what stood there. */
export const filterBy = (tab: Tab, words: string): Promise<void> =>
  tab.evaluate((value) => {
    const field = document.querySelector<HTMLInputElement>('aside input');
    if (!field) throw new Error('The page has no filter.');
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, words);

/** Presses an export's button, and gives back the file in place of having it saved. */
export const savedFile = (tab: Tab, format: string): Promise<{ name: string; type: string; text: string }> =>
  tab.evaluate(async (wanted) => {
    const { click } = HTMLAnchorElement.prototype;
    const { createObjectURL } = URL;
    try {
      return await new Promise<{ name: string; type: string; text: string }>((resolve) => {
        let file: Blob | undefined;
        URL.createObjectURL = (made: Blob) => {
          file = made;
          return createObjectURL.call(URL, made);
        };
        HTMLAnchorElement.prototype.click = function () {
          void file?.text().then((text) => resolve({ name: this.download, type: file?.type ?? '', text }));
        };
        const buttons = [...document.querySelectorAll<HTMLButtonElement>('.export button')];
        buttons.find((button) => button.textContent === wanted)?.click();
      });
    } finally {
      HTMLAnchorElement.prototype.click = click;
      URL.createObjectURL = createObjectURL;
    }
  }, format);
