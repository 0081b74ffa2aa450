// One file: painting, opening, focus and scrolling all turn on the same few variables of one overlay.
import { BADGE_SIDES } from '../../design/badge-sides.ts';
import type { Look } from '../../model/settings.ts';
import { type Language, say } from '../../wording/language.ts';
import { type CardSide, cardPlace, cardSide } from '../card/card-place.ts';
import { rangeOf, type TextMap } from '../range.ts';
import { arrangeMarks, measureMarks } from './arrange.ts';
import { isUnderModal } from './cover.ts';
import { marksIn } from './draw-marks.ts';
import { followPage } from './follow.ts';
import { type Origin, union } from './geometry.ts';
import type { Host } from './host.ts';
import { isStrokeSeen } from './is-seen.ts';
import { keepObstacles } from './keep-obstacles.ts';
import { type CardSource, keepCards } from './kept-cards.ts';
import { nextStop } from './keys.ts';
import { isSameMark, type Mark } from './mark.ts';
import { measureTones, type TonedMark } from './measure-tones.ts';
import { markClicked } from './page-click.ts';
import { overlayStyleSheet } from './theme.ts';
import { write } from './write.ts';

export interface Overlay {
  /** Paints these marks from now on, in place of any before. An open card stays open where its statement is still there. */
  paint: (marks: readonly Mark[], map: TextMap) => void;
  /** Finds the same marks in a page that was read again with the same words. */
  relocate: (map: TextMap) => void;
  /** Scrolls to the annotation of this index and opens its card; false where its words are gone. */
  show: (index: number) => boolean;
  /**
   * Goes to the next (1) or previous (-1) mark, from the one that is open or has the focus, else from where the reader is:
   * opens its card where one is open, else gives it the focus. At the ends it begins anew.
   */
  step: (by: number) => void;
  /** Closes the card, where one is open. */
  close: () => void;
  /** How badges look and in which language they speak, from the next frame on. */
  dress: (look: Look, language: Language) => void;
  /** Indexes of the annotation whose words come first in the window or after it, and of the one whose card is open. */
  position: () => { inView: number | undefined; open: number | undefined };
  remove: () => void;
}

/**
 * The painter. One frame reads all places, then writes all elements; between frames it only notes that something moved.
 * Nothing in the page's body is touched; `remove` leaves no trace.
 *
 * @param host an empty one, which is taken away by whom attached it
 * @param onPainted called after each frame, in which `position` may have changed
 */
export const createOverlay = (
  document: Document,
  host: Host,
  firstLook: Look,
  firstLanguage: Language,
  cardSource: CardSource,
  onPainted: () => void = () => {},
): Overlay => {
  const life = new AbortController();
  const { signal } = life;
  const styles = overlayStyleSheet();
  host.root.adoptedStyleSheets = [styles];
  const tones = measureTones(document, host.element);
  const layer = document.createElement('div');
  /** Heard, not seen. */
  const spoken = document.createElement('p');
  write(spoken, { class: 'spoken', role: 'status' });
  layer.append(spoken);
  host.root.append(layer);

  let look = firstLook;
  let language = firstLanguage;
  let marks: readonly Mark[] = [];
  let map: TextMap = { starts: [], runs: [] };
  let painted: TonedMark[] = [];
  let open: { index: number; side?: CardSide } | null = null;
  /** What assistive technology is told next. */
  let said = '';
  /** Index of the annotation that the Tab key reaches. */
  let tabStop: number | undefined;
  let frame = 0;
  /** What has the focus once the next frame is painted: the card, or the statement's button. */
  let focusNext: 'card' | 'button' | undefined;

  const schedule = (): void => {
    frame ||= requestAnimationFrame(paintFrame);
  };
  const originNow = (): Origin => {
    const { left, top } = layer.getBoundingClientRect();
    return { x: left, y: top };
  };
  const obstacles = keepObstacles(document, originNow, schedule);
  const relayout = (): void => {
    obstacles.forget();
    tones.forget();
    schedule();
  };
  const rangeOfMark = (index: number | undefined): Range | null => {
    const annotation = index === undefined ? undefined : marks[index]?.annotation;
    return annotation ? rangeOf(map, annotation.start, annotation.end) : null;
  };
  const buttonOf = (index: number | undefined): HTMLElement | null =>
    host.root.querySelector<HTMLElement>(`button[data-index="${index}"]`);

  const close = (givesFocusBack: boolean): void => {
    if (!open) return;
    tabStop = open.index;
    open = null;
    if (givesFocusBack) focusNext = 'button';
    schedule();
  };
  const toggle = (index: number): void => {
    if (open?.index === index) {
      close(true);
      return;
    }
    open = { index };
    tabStop = index;
    focusNext = 'card';
    schedule();
    void cards.bring().then(() => (cards.areThere() ? schedule() : close(false)));
  };
  const onFocus = (index: number): void => {
    if (index === tabStop && said === '') return;
    said = '';
    // At once, for the next press of Tab may come before the next frame.
    buttonOf(tabStop)?.setAttribute('tabindex', '-1');
    buttonOf(index)?.setAttribute('tabindex', '0');
    tabStop = index;
    schedule();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted) return;
    const stops = painted.map(({ index }) => index);
    const next = nextStop(event.key, stops, tabStop);
    if (event.key !== 'Escape' && next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (next !== undefined) focusAndShow(next);
    else backToText();
  };
  /** Near the middle of the window, so that no bar at its edge lies over it. */
  const focusAndShow = (index: number): void => {
    const button = buttonOf(index);
    button?.focus({ preventScroll: true });
    const { top = 0 } = button?.getBoundingClientRect() ?? {};
    const { clientHeight } = document.documentElement;
    if (top < clientHeight / 5 || top > (4 * clientHeight) / 5) button?.scrollIntoView({ block: 'center' });
  };
  /** Puts the caret where the statement stands, so that the reader goes on from there. */
  const backToText = (): void => {
    const range = rangeOfMark(tabStop);
    buttonOf(tabStop)?.blur();
    said = say(language, 'overlay_backInText');
    schedule();
    if (range) document.getSelection()?.collapse(range.startContainer, range.startOffset);
  };

  const drawMarks = marksIn(layer, { onOpen: toggle, onFocus, onKey });
  const cards = keepCards(layer, host, styles, cardSource);

  const paintFrame = (): void => {
    frame = 0;
    layer.hidden = isUnderModal(document);
    if (layer.hidden) return;
    // A page may zoom its root element, and the overlay in it.
    layer.style.setProperty('zoom', String(1 / host.element.currentCSSZoom));
    const origin = originNow();
    const button = buttonOf(tabStop);
    const focusedMark = button && button === host.root.activeElement ? tabStop : undefined;
    const places = measureMarks(marks, map, origin, host.element, focusedMark);
    following.placesRead();
    const arranged = arrangeMarks(marks, places, {
      origin,
      host: host.element,
      obstacles: obstacles.near,
      open: open?.index ?? null,
      badgeSide: look.style === 'underline' ? null : BADGE_SIDES[look.size].target,
    });
    painted = tones.of(arranged, places, origin);
    if (!painted.some(({ index }) => index === tabStop)) tabStop = painted[0]?.index;
    const shown = open && places[open.index];
    const words = shown ? shown.shown.reduce(union) : null;
    const { badge = null, tone } = painted.find(({ index }) => index === open?.index) ?? {};
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    if (open && words) open.side ??= cardSide(words, badge, origin, { width, height });
    const cardAt = open?.side && words && cardPlace(words, badge, origin, { width, height }, open.side);
    // All is read; from here on it is only written.
    const mark = open && marks[open.index];
    layer.className = `layer style-${look.style} size-${look.size}`;
    layer.lang = language.locale;
    layer.dir = language.direction;
    if (spoken.textContent !== said) spoken.textContent = said;
    const name = say(language, 'overlay_name');
    drawMarks({ marks: painted, look, name, open: open?.index ?? null, tabStop });
    const palette = tone?.palette ?? 'light';
    const onClose = (): void => close(true);
    cards.draw(
      language,
      open && mark && cardAt ? { ...mark, index: open.index, place: cardAt, palette, onClose } : null,
    );
    const focused = focusNext === 'card' ? host.root.querySelector<HTMLElement>('[role="dialog"]') : buttonOf(tabStop);
    // Where the card is still on its way, the focus waits for it.
    if (focusNext === 'button' || cards.areThere()) {
      if (focusNext) focused?.focus({ preventScroll: true });
      focusNext = undefined;
    }
    onPainted();
  };

  const show = (index: number): boolean => {
    const range = rangeOfMark(index);
    if (!range || range.getClientRects().length === 0) return false;
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    if (open?.index !== index) toggle(index);
    return true;
  };

  const onPageClick = (event: MouseEvent): void => {
    if (event.target === host.element) return;
    const mark = markClicked(event, painted, map);
    if (mark) void isStrokeSeen(event, host, mark.index).then((seen) => seen && toggle(mark.index));
    else close(false);
  };
  const onPageKey = (event: KeyboardEvent): void => {
    if (!open || event.key !== 'Escape' || !event.isTrusted) return;
    event.stopPropagation();
    close(true);
  };
  // Who points at a badge, or comes to it by the keyboard, is about to open it.
  for (const type of ['pointerover', 'focusin']) layer.addEventListener(type, () => void cards.bring(), { once: true });
  document.addEventListener('click', onPageClick, { signal });
  document.addEventListener('keydown', onPageKey, { signal, capture: true });
  const watched = (): Range[] => marks.flatMap((_, index) => rangeOfMark(index) ?? []);
  const following = followPage(document, signal, watched, (moved) => {
    if (moved === 'colours') tones.forget();
    if (moved === 'layout') relayout();
    else schedule();
  });

  return {
    paint: (next, nextMap) => {
      const shown = open && marks[open.index];
      const still = shown ? next.findIndex((mark) => isSameMark(mark, shown)) : -1;
      open = open && still >= 0 ? { ...open, index: still } : null;
      marks = next;
      map = nextMap;
      relayout();
    },
    relocate: (nextMap) => {
      map = nextMap;
      relayout();
    },
    show,
    step: (by) => {
      const stops = painted.map(({ index }) => index);
      const isOn = open !== null || buttonOf(tabStop) === host.root.activeElement;
      const from = isOn ? stops.indexOf(open?.index ?? tabStop ?? -1) : -1;
      const seen = stops.findIndex((index) => isBelow(rangeOfMark(index), 0));
      const first = seen < 0 ? stops.length : seen;
      const wanted = from >= 0 ? from + by : by > 0 ? first : first - 1;
      // After the last comes the first again.
      const next = stops[(wanted + stops.length) % stops.length];
      if (next === undefined) return;
      if (open) show(next);
      else focusAndShow(next);
    },
    close: () => close(false),
    dress: (nextLook, nextLanguage) => {
      look = nextLook;
      language = nextLanguage;
      relayout();
    },
    position: () => {
      const inView = marks.findIndex((_, index) => isBelow(rangeOfMark(index), 0));
      return { inView: inView < 0 ? undefined : inView, open: open?.index };
    },
    remove: () => {
      life.abort();
      obstacles.forget();
      cancelAnimationFrame(frame);
      cards.draw(language, null);
      layer.remove();
    },
  };
};

/** True where a range's first line ends under this line of the window. */
const isBelow = (range: Range | null, line: number): boolean =>
  (range?.getClientRects()[0]?.bottom ?? Number.NEGATIVE_INFINITY) > line;
