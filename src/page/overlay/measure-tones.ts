import { type Colour, coloursIn, luminance } from './colour.ts';
import { type Box, heightOf, type Origin, widthOf } from './geometry.ts';
import { type GroundLayer, groundLuminances } from './ground.ts';
import type { PaintedMark } from './mark.ts';
import type { Surroundings } from './placement.ts';
import { type Tone, toneOn } from './tone.ts';

/** A mark with the tones of its two parts: the words' stroke and the badge may stand on different grounds. */
export interface TonedMark extends PaintedMark {
  tone: Tone;
  badgeTone: Tone;
}

export interface Tones {
  /** Reads the ground of each mark; what was read in the window once is kept until `forget`. */
  of: (painted: readonly PaintedMark[], places: readonly (Surroundings | null)[], origin: Origin) => TonedMark[];
  forget: () => void;
}

const PICTURES = /^(img|picture|video|canvas|iframe|object|embed|svg)$/;
const WHITE: Colour = { red: 255, green: 255, blue: 255, alpha: 1 };
/** About what both browsers paint behind pages of a dark colour scheme. */
const DARK: Colour = { red: 24, green: 24, blue: 28, alpha: 1 };

const ancestorsOf = (element: Element): Element[] => {
  const chain: Element[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) chain.push(at);
  return chain;
};

const layerOf = (element: Element): GroundLayer => {
  const { backgroundColor: colour, backgroundImage: image } = getComputedStyle(element);
  return { colour, image, isPicture: PICTURES.test(element.localName) };
};

/** Behind every page: white, or dark where the page says that it has a dark scheme and the reader's system wants it. */
const canvasOf = ({ documentElement: root, defaultView: view }: Document): Colour => {
  const { colorScheme } = getComputedStyle(root);
  const isDark =
    colorScheme.includes('dark') &&
    (!colorScheme.includes('light') || view?.matchMedia('(prefers-color-scheme: dark)').matches);
  return isDark ? DARK : WHITE;
};

/** Each layer when it is asked for: most stand on an opaque one close by. */
function* layersOf(elements: readonly Element[]): Generator<GroundLayer> {
  for (const element of elements) yield layerOf(element);
}

/** The tone for what these elements paint, from the front to the back, behind the letters of `block`. */
const toneOf = (elements: readonly Element[], block: Element): Tone => {
  const [letters] = coloursIn(getComputedStyle(block).color);
  const grounds = groundLuminances(layersOf(elements), canvasOf(block.ownerDocument));
  return toneOn(grounds, letters ? luminance(letters) : 0);
};

/** The palette of a card that stands at the words of this element. */
export const paletteAt = (element: Element): Tone['palette'] => toneOf(ancestorsOf(element), element).palette;

/** Reads what marks stand on, so that they can be coloured to be legible there. */
export const measureTones = (document: Document, host: Element): Tones => {
  const known = new Map<string, { tone: Tone; wasInView: boolean }>();
  const toneAt = (box: Box, block: Element, origin: Origin, key: string): Tone => {
    const x = box.left + widthOf(box) / 2 + origin.x;
    const y = box.top + heightOf(box) / 2 + origin.y;
    const { clientWidth, clientHeight } = document.documentElement;
    const isInView = x >= 0 && y >= 0 && x < clientWidth && y < clientHeight;
    const last = known.get(key);
    // Outside the window only the ancestors can be asked: what lies there is read anew once it is in sight.
    if (last && (last.wasInView || !isInView)) return last.tone;
    const stack = isInView ? document.elementsFromPoint(x, y).filter((element) => element !== host) : [];
    const tone = toneOf(stack.length > 0 ? stack : ancestorsOf(block), block);
    known.set(key, { tone, wasInView: isInView });
    return tone;
  };
  return {
    of: (painted, places, origin) =>
      painted.flatMap((mark) => {
        const at = places[mark.index];
        const words = at?.shown[0];
        if (!at || !words) return [];
        const tone = toneAt(words, at.block, origin, `words ${mark.index}`);
        const badgeTone = mark.badge ? toneAt(mark.badge, at.block, origin, `badge ${mark.index}`) : tone;
        return [{ ...mark, tone, badgeTone }];
      }),
    forget: () => known.clear(),
  };
};
