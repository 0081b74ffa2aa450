/** Where the reader was before a list led away, to be gone back to. */
export interface RememberedPlace {
  /** To be called before the page is scrolled for the reader. */
  leave: () => void;
  /** To be called after it was. */
  arrive: () => void;
  goBack: () => void;
}

/** Who has scrolled further than this has gone on reading: that is the place to come back to. */
const READ_ON = 80;

/** Remembers the place from which a row of rows was followed: only where the reader has read on since, the place is a new one. */
export const rememberPlace = (document: Document): RememberedPlace => {
  const view = document.defaultView;
  const here = () => ({ left: view?.scrollX ?? 0, top: view?.scrollY ?? 0 });
  let left: ReturnType<typeof here> | undefined;
  let arrived: ReturnType<typeof here> | undefined;
  return {
    leave: () => {
      const now = here();
      if (!left || !arrived || Math.abs(now.top - arrived.top) > READ_ON) left = now;
    },
    arrive: () => {
      arrived = here();
    },
    goBack: () => {
      if (left) view?.scrollTo({ ...left, behavior: 'instant' });
      left = undefined;
      arrived = undefined;
    },
  };
};
