import tokens from '../../design/tokens.css?inline';
import cardStyles from '../card/card.css?inline';
import dotPlotStyles from '../card/dot-plot.css?inline';
import overlayStyles from './overlay.css?inline';

const OPAQUE_ENOUGH = 0.5;
/** Relative luminance under which a background counts as dark (halfway in lightness). */
const DARK_BELOW = 0.18;

interface Colour {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

/** Reads a computed colour; browsers give them as rgb() or rgba(), newer notations as nothing we know. */
const colourOf = (css: string): Colour | null => {
  const [red, green, blue, alpha = 1] = (/^rgba?\(([^)]*)\)$/.exec(css)?.[1] ?? '').split(/[\s,/]+/).map(Number);
  if (red === undefined || green === undefined || blue === undefined || Number.isNaN(red + green + blue)) return null;
  return { red, green, blue, alpha };
};

/** WCAG 2.2, relative luminance, 0 to 1. */
const luminance = ({ red, green, blue }: Colour): number => {
  const linear = (channel: number): number => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
};

/** True where the text around `element` stands on a dark ground: the nearest opaque background, else told by light letters. */
export const isOnDark = (element: Element): boolean => {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const background = colourOf(getComputedStyle(at).backgroundColor);
    if (background && background.alpha >= OPAQUE_ENOUGH) return luminance(background) < DARK_BELOW;
  }
  const letters = colourOf(getComputedStyle(element).color);
  return letters !== null && luminance(letters) > 0.5;
};

/**
 * The design's colours for a light or dark page. The tokens follow the reader's system; here the page decides, so what stands
 * in their media query is kept or dropped.
 */
const themed = (dark: boolean): string => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokens);
  return [...sheet.cssRules]
    .flatMap((rule) => (rule instanceof CSSMediaRule ? (dark ? [...rule.cssRules] : []) : [rule]))
    .map((rule) => rule.cssText)
    .join('\n');
};

/** The overlay's style sheets, and how to turn them to a dark or a light page. */
export const overlayStyleSheets = (): { sheets: CSSStyleSheet[]; setDark: (dark: boolean) => void } => {
  const colours = new CSSStyleSheet();
  const forms = new CSSStyleSheet();
  forms.replaceSync([overlayStyles, cardStyles, dotPlotStyles].join('\n'));
  let current: boolean | undefined;
  const setDark = (dark: boolean): void => {
    if (dark === current) return;
    current = dark;
    colours.replaceSync(`${themed(dark)} :host { color-scheme: ${dark ? 'dark' : 'light'} !important; }`);
  };
  setDark(false);
  return { sheets: [colours, forms], setDark };
};
