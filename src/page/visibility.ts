const OPTIONS = { visibilityProperty: true };

/**
 * Whether an element is rendered, as the browser itself judges it: displayed, not hidden, not in closed details. Opacity
 * does not count, since many pages fade their paragraphs in while the reader scrolls.
 */
export const isRendered = (element: Element): boolean => element.checkVisibility(OPTIONS);
