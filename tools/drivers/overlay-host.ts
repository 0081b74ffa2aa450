/** The element that carries the overlay's closed shadow root: a child of <html>, after <body>. */
export const OVERLAY_HOST = 'second-source-overlay';
/** Finds one of the page's overlays, as an expression: the first is the page's own, the last what was opened last. */
export const overlayHost = (which: 'first' | 'last'): string =>
  `[...document.querySelectorAll('${OVERLAY_HOST}')].at(${which === 'first' ? 0 : -1})`;
