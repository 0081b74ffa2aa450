/** How something of ours is coloured so that it is legible where it stands on the page. */
export interface Tone {
  /** Which of the design's two palettes it takes. */
  palette: 'light' | 'dark';
  /** True where its colours keep enough contrast with less than their full strength. */
  isClear: boolean;
  /** True where neither palette's badge colours stand out: a badge then brings a ground of its own, a stroke takes the ink of text. */
  isPlated: boolean;
  /** True where the ground may be anything: a stroke then has a dark and a light line. */
  isUncertain: boolean;
}

/** Every badge colour of the light palette has a contrast of 3:1 to grounds of this luminance and more. */
const LIGHT_FROM = 0.495;
/** Every badge colour of the dark palette has a contrast of 3:1 to grounds of this luminance and less. */
const DARK_UP_TO = 0.1;
/** The same for colours at three quarters of their strength. */
const CLEAR_LIGHT_FROM = 0.8;
const CLEAR_DARK_UP_TO = 0.04;
/** Between light and dark, dark ink has more contrast from here on, and light ink below. */
const MIDDLE = 0.2;

/**
 * The tone for a ground of these luminances (WCAG 2.2; null: a picture). Where they tell nothing, the page's own letters do:
 * they were made to be legible there.
 *
 * @param letters luminance of the page's letters there
 */
export const toneOn = (grounds: readonly number[] | null, letters: number): Tone => {
  const least = grounds ? Math.min(...grounds) : 0;
  const greatest = grounds ? Math.max(...grounds) : 1;
  const isClear = least >= CLEAR_LIGHT_FROM || greatest <= CLEAR_DARK_UP_TO;
  const isPlated = least < LIGHT_FROM && greatest > DARK_UP_TO;
  const isUncertain = isPlated && least < MIDDLE && greatest >= MIDDLE;
  const isDark = isUncertain ? letters > MIDDLE : greatest < MIDDLE;
  return { palette: isDark ? 'dark' : 'light', isClear, isPlated, isUncertain };
};

/** The classes that a tone's colours hang on. */
export const toneClass = ({ palette, isClear, isPlated, isUncertain }: Tone): string =>
  `on-${palette}${isClear ? ' clear' : ''}${isPlated ? ' plated' : ''}${isUncertain ? ' uncertain' : ''}`;
