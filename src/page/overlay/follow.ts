/**
 * Says when places on the page may have changed. `layout`: things moved among each other; `view`: they only scrolled; `colours`: the
 * page may have turned dark or light.
 */
export type Moved = 'layout' | 'view' | 'colours';

/**
 * Calls `onMoved` when the page scrolls, resizes, loads fonts or pictures, opens a dialog or changes its layout, until the
 * signal aborts. It only tells: the caller puts what it does into the next frame.
 */
export const followPage = (document: Document, signal: AbortSignal, onMoved: (moved: Moved) => void): void => {
  const view = document.defaultView;
  if (!view) return;
  const layout = (): void => onMoved('layout');
  const options = { signal, passive: true, capture: true };
  document.addEventListener('scroll', (event) => onMoved(event.target === document ? 'view' : 'layout'), options);
  for (const type of ['load', 'toggle', 'transitionend', 'animationend', 'fullscreenchange']) {
    document.addEventListener(type, layout, options);
  }
  view.addEventListener('resize', layout, options);
  view.visualViewport?.addEventListener('resize', layout, { signal });
  document.fonts.addEventListener('loadingdone', layout, { signal });
  view.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => onMoved('colours'), { signal });
  const schemes = new MutationObserver(() => onMoved('colours'));
  schemes.observe(document.documentElement, { attributes: true });
  schemes.observe(document.body, { attributes: true });
  const sizes = new ResizeObserver(layout);
  sizes.observe(document.documentElement);
  sizes.observe(document.body);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    schemes.disconnect();
  });
};
