import type { Tab } from './driver.ts';

/**
 * Shows one of the extension's own pages as a reader with a dark system sees it, in every browser alike: the rules of its style
 * sheets that ask for a dark scheme hold from now on. The test's own system is light.
 */
export const turnDark = (tab: Tab): Promise<void> =>
  tab.evaluate(() => {
    for (const { cssRules } of document.styleSheets)
      for (const rule of cssRules)
        if (rule instanceof CSSMediaRule && rule.conditionText.includes('prefers-color-scheme: dark'))
          rule.media.mediaText = 'all';
    document.documentElement.style.colorScheme = 'dark';
    // What is painted over the page looks at its colours anew.
    dispatchEvent(new Event('resize'));
  }, null);
