import { type Colour, coloursIn, luminance, over } from './colour.ts';

/** What one element of the page paints behind words, as computed styles give it. */
export interface GroundLayer {
  /** `background-color`. */
  colour: string;
  /** `background-image`. */
  image: string;
  /** True for pictures, videos and frames, whose colours nobody can read. */
  isPicture: boolean;
}

const OPAQUE = 0.99;
/** Gradients made of colours alone; anything else in a background is a picture. */
const IS_GRADIENT = /^(?:repeating-)?(?:linear|radial|conic)-gradient\(/;

/** The stops of a gradient and the colours half-way between any two of them; null for what has no colours to read. */
const coloursOfImage = (image: string): Colour[] | null => {
  const stops = IS_GRADIENT.test(image) && !image.includes('url(') ? coloursIn(image) : [];
  if (stops.length === 0) return null;
  const between = stops.flatMap((one) => stops.map((other) => over({ ...one, alpha: 0.5 * one.alpha }, other)));
  return [...stops, ...between];
};

/**
 * The relative luminances (WCAG 2.2, 0 to 1) that words may stand on: one for a plain ground, several for a gradient, null where
 * a picture lies behind.
 *
 * @param layers what is painted behind the words, from the front to the back; asked no further than to one that nothing shines through
 * @param canvas what the browser paints behind it all
 */
export const groundLuminances = (layers: Iterable<GroundLayer>, canvas: Colour): number[] | null => {
  /** Each is a way from the front through what was seen so far. */
  let veils: Colour[] = [{ red: 0, green: 0, blue: 0, alpha: 0 }];
  const add = (colours: readonly Colour[]): void => {
    veils = veils.flatMap((veil) => colours.map((colour) => over(veil, colour))).slice(0, 64);
  };
  for (const { colour, image, isPicture } of layers) {
    if (veils.every(({ alpha }) => alpha >= OPAQUE)) break;
    if (isPicture) return null;
    if (image !== 'none' && image !== '') {
      const colours = coloursOfImage(image);
      if (!colours) return null;
      add(colours);
    }
    add(coloursIn(colour).slice(0, 1));
  }
  return veils.map((veil) => luminance(over(veil, canvas)));
};
