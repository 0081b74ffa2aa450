/** Rules looked through and elements asked in a page: beyond that, style sheets are left aside and elements count as shown. */
const MAX_RULES = 20_000;
const MAX_SELECTORS = 400;
const MAX_CONFIRMED = 300;

const hides = (style: CSSStyleDeclaration): boolean =>
  style.getPropertyValue('display') === 'none' || style.getPropertyValue('visibility') === 'hidden';

/** Selectors of the page's own style sheets whose rules hide what they match, outside media queries. */
const hidingSelectors = (document: Document): string[] => {
  const selectors: string[] = [];
  let seen = 0;
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      seen += 1;
      if (seen > MAX_RULES || selectors.length >= MAX_SELECTORS) return selectors;
      if ('selectorText' in rule && hides((rule as CSSStyleRule).style)) selectors.push(String(rule.selectorText));
    }
  }
  return selectors;
};

/** Elements that style sheets hide. A computed style confirms each, since a later rule may show it again; it is slow. */
const hiddenByStyleSheets = (document: Document): Set<Element> => {
  const hidden = new Set<Element>();
  const view = document.defaultView;
  let asked = 0;
  for (const selector of hidingSelectors(document)) {
    for (const element of matching(document, selector)) {
      if (hidden.has(element)) continue;
      asked += 1;
      if (asked > MAX_CONFIRMED || !view) return hidden;
      if (hides(view.getComputedStyle(element))) hidden.add(element);
    }
  }
  return hidden;
};

const matching = (document: Document, selector: string): Iterable<Element> => {
  try {
    return document.body.querySelectorAll(selector);
  } catch {
    // A selector the DOM library does not know hides nothing here.
    return [];
  }
};

const isClosed = (element: Element): boolean => {
  const parent = element.parentElement;
  return (
    (parent?.localName === 'details' && !parent.hasAttribute('open') && element.localName !== 'summary') ||
    (element.localName === 'dialog' && !element.hasAttribute('open')) ||
    element.hasAttribute('popover')
  );
};

/**
 * The command line's stand-in for a browser's `checkVisibility`, for a page without layout: the hidden attribute, inline
 * style, closed details, dialogs and popovers, and the page's own style sheets.
 */
export const visibilityOf = (document: Document): ((element: Element) => boolean) => {
  const hidden = hiddenByStyleSheets(document);
  return (element) => {
    if (element.hasAttribute('hidden') || isClosed(element) || hidden.has(element)) return false;
    const style = element.getAttribute('style');
    return style === null || !/(display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
  };
};
