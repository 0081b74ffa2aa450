export interface PlaceWatch {
  /** Watches these elements from where they stand now. To be stopped once one has moved. */
  start: (elements: Element[]) => void;
  stop: () => void;
}

/** Shares of an element's area in its own place at which the browser tells: all, none, and steps for what scrollers cut off. */
const SHARES = Array.from({ length: 21 }, (_, step) => step / 20);

/** Cuts the window down to where an element stands: any step aside then changes how much of it is within. */
const marginsOf = ({ left, top, right, bottom }: DOMRect, { clientWidth, clientHeight }: Element): string => {
  // Not laid out: the browser is to tell when it appears anywhere.
  if (right <= left || bottom <= top) return '0px';
  return [top, clientWidth - right, clientHeight - bottom, left].map((side) => `${-Math.floor(side)}px`).join(' ');
};

const isNear = (one: DOMRectReadOnly, other: DOMRectReadOnly): boolean =>
  Math.abs(one.left - other.left) < 1 && Math.abs(one.top - other.top) < 1 && Math.abs(one.width - other.width) < 1;

/**
 * Tells when elements move or appear for whatever reason: a style sheet, a picture, a widget's own tree. The browser does the
 * watching (one IntersectionObserver an element, its root cut down to the element's place), so that rest costs nothing.
 */
export const watchPlaces = (document: Document, onMoved: () => void): PlaceWatch => {
  let observers: IntersectionObserver[] = [];
  const stop = (): void => {
    for (const observer of observers) observer.disconnect();
    observers = [];
  };
  const watch = (element: Element): IntersectionObserver => {
    const place = element.getBoundingClientRect();
    let isFirst = true;
    const observer = new IntersectionObserver(
      ([entry]) => {
        // The first call tells how things stand.
        const isStill = isFirst && entry !== undefined && isNear(entry.boundingClientRect, place);
        isFirst = false;
        if (!isStill) onMoved();
      },
      { rootMargin: marginsOf(place, document.documentElement), threshold: SHARES },
    );
    observer.observe(element);
    return observer;
  };
  return {
    start: (elements) => {
      stop();
      observers = [...new Set(elements)].map(watch);
    },
    stop,
  };
};
