/** Styles by which a page could show its reader something else than what is clicked, or nothing. */
const isDisguised = (element: Element): boolean => {
  const { opacity, visibility, clipPath, maskImage, mixBlendMode, filter } = getComputedStyle(element);
  const isHidden = Number(opacity) < 0.9 || visibility !== 'visible' || mixBlendMode !== 'normal';
  // Pages in mourning or turned dark by a filter stay readable.
  return (
    isHidden || clipPath !== 'none' || (maskImage || 'none') !== 'none' || /opacity|blur|bright|contr/.test(filter)
  );
};

/** Half of the least target: what a page has shrunk with a transform is smaller. */
const LEAST_SIDE = 8;

/** What the browser itself knows of what lies over an element (IntersectionObserver v2); true where it does not tell. */
const isUncovered = (element: Element): Promise<boolean> =>
  new Promise((tell) => {
    const options = { trackVisibility: true, delay: 100 };
    const observer = new IntersectionObserver(([entry]) => {
      observer.disconnect();
      tell((entry as { isVisible?: boolean } | undefined)?.isVisible ?? true);
    }, options as IntersectionObserverInit);
    observer.observe(element);
  });

/**
 * Whether a click was the reader's own, on something he could see: the element of ours it was meant for lies on top, at least
 * in the size of a small target, and neither our host nor the page's root hides or disguises it. A key's click needs no sight.
 */
export const isSeen = async (event: MouseEvent): Promise<boolean> => {
  const element = event.currentTarget as HTMLElement;
  if (!event.isTrusted) return false;
  if (event.detail === 0) return true;
  const { host } = element.getRootNode() as ShadowRoot;
  const { width, height } = element.getBoundingClientRect();
  const onTop = element.ownerDocument.elementFromPoint(event.clientX, event.clientY);
  if (onTop !== host || Math.max(width, height) < LEAST_SIDE) return false;
  // A page that has moved the host somewhere else can hide it there by whatever stands around it.
  if (host.parentNode !== element.ownerDocument.documentElement) return false;
  if (isDisguised(host) || isDisguised(element.ownerDocument.documentElement)) return false;
  return isUncovered(element);
};

/** The handler of a click that does something only where it was seen. */
export const whenSeen =
  (act: () => void) =>
  (event: MouseEvent): void =>
    void isSeen(event).then((seen) => seen && act());
