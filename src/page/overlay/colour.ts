/** A colour in sRGB: channels 0 to 255, alpha 0 to 1. */
export interface Colour {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

const COLOUR = /(rgba?|oklab|oklch|lab|lch|color)\(([^()]{1,120})\)/g;
const TRANSPARENT: Colour = { red: 0, green: 0, blue: 0, alpha: 0 };

/** A number, or a percentage of `whole`. */
const numberOf = (text: string | undefined, whole: number): number =>
  text?.endsWith('%') ? (Number.parseFloat(text) / 100) * whole : Number.parseFloat(text ?? '');

/** The grey of a relative luminance: what contrast is measured by. */
const greyOf = (light: number): Omit<Colour, 'alpha'> => {
  const share = light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;
  const grey = Math.min(255, Math.max(0, 255 * share));
  return { red: grey, green: grey, blue: grey };
};

const channelsOf = (name: string, [first, second, third]: readonly string[]): Omit<Colour, 'alpha'> => {
  const whole = name === 'color' ? 1 : 255;
  if (name.startsWith('ok')) return greyOf(numberOf(first, 1) ** 3);
  if (name.startsWith('l')) return greyOf(((numberOf(first, 100) + 16) / 116) ** 3);
  const [red, green, blue] = [first, second, third].map((text) => (255 * numberOf(text, whole)) / whole);
  return { red: red ?? 0, green: green ?? 0, blue: blue ?? 0 };
};

/**
 * All colours in a computed style, in their order. Those that browsers do not give as red, green and blue come back as the grey of
 * the same lightness; one that cannot be read counts as transparent.
 */
export const coloursIn = (css: string): Colour[] =>
  [...css.matchAll(COLOUR)].map(([, name = '', inside = '']) => {
    const parts = inside.trim().split(/[\s,/]+/);
    const channels = name === 'color' ? parts.slice(1) : parts;
    const colour = { ...channelsOf(name, channels), alpha: channels[3] === undefined ? 1 : numberOf(channels[3], 1) };
    return Object.values(colour).some(Number.isNaN) ? TRANSPARENT : colour;
  });

/** What is seen of `back` through `front`, as browsers blend them. */
export const over = (front: Colour, back: Colour): Colour => {
  const alpha = front.alpha + back.alpha * (1 - front.alpha);
  if (alpha === 0) return TRANSPARENT;
  const mix = (one: number, other: number): number =>
    (one * front.alpha + other * back.alpha * (1 - front.alpha)) / alpha;
  return {
    red: mix(front.red, back.red),
    green: mix(front.green, back.green),
    blue: mix(front.blue, back.blue),
    alpha,
  };
};

/** WCAG 2.2, relative luminance, 0 to 1. */
export const luminance = ({ red, green, blue }: Colour): number => {
  const linear = (channel: number): number => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
};
