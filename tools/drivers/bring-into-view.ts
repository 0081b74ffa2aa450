import type { Tab } from './driver.ts';

/**
 * Scrolls to words that stand in one text node, where they are not well inside the window already. `moved` tells whether it had
 * to; `nowhere`: they are not on the page, or not laid out.
 */
export const bringIntoView = (tab: Tab, words: string): Promise<'there' | 'moved' | 'nowhere'> =>
  tab.evaluate((text) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let node = walker.nextNode() as Text | null;
    while (node && !node.data.includes(text)) node = walker.nextNode() as Text | null;
    if (!node) return 'nowhere';
    const range = document.createRange();
    range.setStart(node, node.data.indexOf(text));
    range.setEnd(node, node.data.indexOf(text) + text.length);
    const isInside = (margin: number) => {
      const { top, bottom } = range.getBoundingClientRect();
      return top > margin && bottom < window.innerHeight - margin;
    };
    if (range.getBoundingClientRect().height === 0) return 'nowhere';
    if (isInside(100)) return 'there';
    node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    // A paragraph higher than the window.
    if (!isInside(50)) {
      window.scrollBy({ top: range.getBoundingClientRect().top - window.innerHeight / 2, behavior: 'instant' });
    }
    return 'moved';
  }, words);
