/** The element that carries the overlay's closed shadow root: a child of <html>, after <body>. */
export const OVERLAY_HOST = 'second-source-overlay';
