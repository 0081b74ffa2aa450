import { render } from 'preact';
import { Card } from '../card/card.tsx';
import { cardPlace } from '../card/card-place.ts';
import { rangeOf, type TextMap } from '../range.ts';
import { isCovered, isUnderModal } from './cover.ts';
import { followPage } from './follow.ts';
import { type Box, type Origin, union } from './geometry.ts';
import { attachHost } from './host.ts';
import { nextStop } from './keys.ts';
import { type Mark, type PaintedMark, stripsOf } from './mark.ts';
import { Marks } from './marks.tsx';
import { type Obstacles, obstaclesOf } from './obstacles.ts';
import { placeBadge, type Surroundings } from './placement.ts';
import { surroundingsOf } from './surroundings.ts';
import { isOnDark, overlayStyleSheets } from './theme.ts';

export interface Overlay {
  /** Paints these marks from now on, in place of any before. An open card stays open where its fact is still there. */
  paint: (marks: readonly Mark[], map: TextMap) => void;
  /** Finds the same marks in a page that was read again with the same words. */
  relocate: (map: TextMap) => void;
  /** Scrolls to the annotation of this index and opens its card; false where its words are gone. */
  show: (index: number) => boolean;
  remove: () => void;
}

const NO_MAP: TextMap = { starts: [], runs: [] };

/**
 * The painter. One frame reads all places, then writes all elements; between frames it only notes that something moved.
 * Nothing in the page's body is touched; `remove` leaves no trace.
 */
export const createOverlay = (document: Document): Overlay => {
  const life = new AbortController();
  const styles = overlayStyleSheets();
  const host = attachHost(document, styles.sheets);
  const layer = document.createElement('div');
  layer.className = 'layer';
  host.root.append(layer);

  let marks: readonly Mark[] = [];
  let map = NO_MAP;
  let painted: PaintedMark[] = [];
  let obstacles: Obstacles | undefined;
  let open: { index: number; above: boolean } | null = null;
  let tabStop: number | undefined;
  let frame = 0;
  /** What has the focus once the next frame is painted: the card, or the open statement's button. */
  let focusNext: 'card' | 'button' | undefined;

  const schedule = (): void => {
    frame ||= requestAnimationFrame(paintFrame);
  };

  const close = (focus: boolean): void => {
    if (!open) return;
    tabStop = open.index;
    open = null;
    if (focus) focusNext = 'button';
    schedule();
  };

  const openCard = (index: number): void => {
    if (open?.index === index) {
      close(true);
      return;
    }
    open = { index, above: false };
    tabStop = index;
    focusNext = 'card';
    schedule();
  };

  /** Where each mark stands; null for those whose words are gone or covered. */
  const measure = (origin: Origin): (Surroundings | null)[] =>
    marks.map(({ annotation }) => {
      const at = surroundingsOf(map, annotation.start, annotation.end, origin);
      return at?.quote[0] && !isCovered(at.quote[0], origin, at.block, host.element) ? at : null;
    });

  const arrange = (places: readonly (Surroundings | null)[], origin: Origin): PaintedMark[] => {
    const taken: Box[] = [];
    const strokes: Box[] = [];
    const arranged: PaintedMark[] = [];
    marks.forEach((mark, index) => {
      const at = places[index];
      const { prominence } = mark.annotation;
      if (!at || (prominence === 'list' && index !== open?.index)) return;
      let badge: Box | null = null;
      if (prominence === 'badge') {
        obstacles ??= obstaclesOf(document.body, origin);
        badge = placeBadge(at, obstacles, taken);
        if (badge) taken.push(badge);
        if (badge && isCovered(badge, origin, at.block, host.element)) badge = null;
      }
      const strips = stripsOf(at, strokes);
      strokes.push(...strips);
      arranged.push({ ...mark, index, badge, strips });
    });
    return arranged;
  };

  const paintFrame = (): void => {
    frame = 0;
    if (isUnderModal(document)) {
      layer.hidden = true;
      return;
    }
    layer.hidden = false;
    const rect = layer.getBoundingClientRect();
    const origin = { x: rect.left, y: rect.top };
    const places = measure(origin);
    const shown = open && places[open.index];
    const card = open ? marks[open.index] : undefined;
    painted = arrange(places, origin);
    if (!painted.some(({ index }) => index === tabStop)) tabStop = painted[0]?.index;
    const anchor = shown ? shown.quote.reduce(union) : null;
    if (shown) styles.setDark(isOnDark(shown.block));
    else if (places.find(Boolean)) styles.setDark(isOnDark((places.find(Boolean) as Surroundings).block));
    if (open && focusNext === 'card' && anchor) open.above = cardPlace(anchor, origin, document).above;
    const at = anchor && open ? cardPlace(anchor, origin, document, open.above) : null;

    render(
      <>
        <Marks
          marks={painted}
          open={open?.index ?? null}
          tabStop={tabStop}
          onOpen={openCard}
          onFocus={(index) => {
            if (index === tabStop) return;
            tabStop = index;
            schedule();
          }}
          onKey={onKey}
        />
        {open && card && at && (
          <Card key={open.index} annotation={card.annotation} card={card.card} place={at} onClose={() => close(true)} />
        )}
      </>,
      layer,
    );
    if (focusNext === 'card') host.root.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
    if (focusNext === 'button') buttonOf(tabStop)?.focus({ preventScroll: true });
    focusNext = undefined;
  };

  const buttonOf = (index: number | undefined): HTMLElement | null =>
    host.root.querySelector<HTMLElement>(`button[data-index="${index}"]`);

  const onKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      backToText();
      return;
    }
    const next = nextStop(
      event.key,
      painted.map(({ index }) => index),
      tabStop,
    );
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    buttonOf(next)?.focus();
  };

  /** Puts the caret where the statement stands, so that the reader goes on from there. */
  const backToText = (): void => {
    const annotation = tabStop === undefined ? undefined : marks[tabStop]?.annotation;
    const range = annotation && rangeOf(map, annotation.start, annotation.end);
    (host.root.activeElement as HTMLElement | null)?.blur();
    if (range) document.getSelection()?.collapse(range.startContainer, range.startOffset);
  };

  /** The painted words under a click that selects nothing and means no link or control. */
  const onPageClick = (event: MouseEvent): void => {
    if (!event.isTrusted || event.button !== 0 || event.composedPath()[0] === host.element) return;
    const target = event.target instanceof Element ? event.target : null;
    if (!target || target === host.element || target.closest('a, button, input, select, textarea, label, summary'))
      return;
    if (document.getSelection()?.isCollapsed === false) return;
    const hit = painted.find(({ annotation }) =>
      [...(rangeOf(map, annotation.start, annotation.end)?.getClientRects() ?? [])].some(
        (rect) =>
          event.clientX >= rect.left &&
          event.clientX <= rect.right &&
          event.clientY >= rect.top &&
          event.clientY <= rect.bottom,
      ),
    );
    if (hit) openCard(hit.index);
    else if (open) close(false);
  };

  document.addEventListener('click', onPageClick, { signal: life.signal });
  document.addEventListener(
    'keydown',
    (event) => {
      if (!open || event.key !== 'Escape' || !event.isTrusted) return;
      event.stopPropagation();
      close(true);
    },
    { signal: life.signal, capture: true },
  );
  followPage(document, life.signal, (moved) => {
    if (moved === 'layout') obstacles = undefined;
    schedule();
  });

  return {
    paint: (next, nextMap) => {
      const shown = open && marks[open.index];
      marks = next;
      map = nextMap;
      obstacles = undefined;
      const still = shown ? next.findIndex((mark) => isSame(mark, shown)) : -1;
      open = open && still >= 0 ? { ...open, index: still } : null;
      schedule();
    },
    relocate: (nextMap) => {
      map = nextMap;
      obstacles = undefined;
      schedule();
    },
    show: (index) => {
      const annotation = marks[index]?.annotation;
      const range = annotation && rangeOf(map, annotation.start, annotation.end);
      if (!range) return false;
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      if (open?.index !== index) openCard(index);
      return true;
    },
    remove: () => {
      life.abort();
      cancelAnimationFrame(frame);
      render(null, layer);
      host.remove();
    },
  };
};

const isSame = (one: Mark, other: Mark): boolean =>
  one.annotation.fact === other.annotation.fact && one.annotation.quote === other.annotation.quote;
