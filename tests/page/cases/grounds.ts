/** What words may stand on: what the page paints behind them, from the front to the back, and the palette that must follow. */
interface GroundCase {
  name: string;
  layers: { colour?: string; image?: string; isPicture?: boolean }[];
  /** The page's letters. */
  letters: string;
  palette: 'light' | 'dark';
}

const BLACK = 'rgb(0, 0, 0)';
const WHITE = 'rgb(255, 255, 255)';
const plain = (name: string, colour: string, letters: string, palette: GroundCase['palette']): GroundCase => ({
  name,
  layers: [{ colour }],
  letters,
  palette,
});
const gradient = (name: string, image: string, letters: string, palette: GroundCase['palette']): GroundCase => ({
  name,
  layers: [{ image }],
  letters,
  palette,
});

export const GROUNDS: GroundCase[] = [
  plain('white', WHITE, BLACK, 'light'),
  plain('the browser’s white', 'rgba(0, 0, 0, 0)', BLACK, 'light'),
  plain('black', BLACK, WHITE, 'dark'),
  plain('newsprint', 'rgb(255, 241, 229)', BLACK, 'light'),
  plain('light grey', 'rgb(204, 204, 204)', BLACK, 'light'),
  plain('the last light grey', 'rgb(188, 188, 188)', BLACK, 'light'),
  plain('grey just under it', 'rgb(180, 180, 180)', BLACK, 'light'),
  plain('mid grey', 'rgb(128, 128, 128)', BLACK, 'light'),
  plain('a darker grey', 'rgb(110, 110, 110)', WHITE, 'dark'),
  plain('the last dark grey', 'rgb(89, 89, 89)', WHITE, 'dark'),
  plain('dark grey', 'rgb(34, 34, 34)', WHITE, 'dark'),
  plain('red', 'rgb(255, 0, 0)', WHITE, 'light'),
  plain('a dark red', 'rgb(139, 0, 0)', WHITE, 'dark'),
  plain('green', 'rgb(0, 255, 0)', BLACK, 'light'),
  plain('forest green', 'rgb(34, 139, 34)', WHITE, 'dark'),
  plain('blue', 'rgb(0, 0, 255)', WHITE, 'dark'),
  plain('navy', 'rgb(0, 0, 128)', WHITE, 'dark'),
  plain('yellow', 'rgb(255, 255, 0)', BLACK, 'light'),
  plain('cyan', 'rgb(0, 255, 255)', BLACK, 'light'),
  plain('magenta', 'rgb(255, 0, 255)', BLACK, 'light'),
  plain('orange', 'rgb(255, 140, 0)', BLACK, 'light'),
  plain('a colour of another notation', 'oklch(0.25 0.05 260)', WHITE, 'dark'),
  {
    name: 'a veil of black over white',
    layers: [{ colour: 'rgba(0, 0, 0, 0.9)' }, { colour: WHITE }],
    letters: WHITE,
    palette: 'dark',
  },
  {
    name: 'a thin veil of black over white',
    layers: [{ colour: 'rgba(0, 0, 0, 0.05)' }, { colour: WHITE }],
    letters: BLACK,
    palette: 'light',
  },
  {
    name: 'white in front of a picture',
    layers: [{ colour: WHITE }, { isPicture: true }],
    letters: BLACK,
    palette: 'light',
  },
  gradient('a light gradient', 'linear-gradient(rgb(255, 255, 255), rgb(224, 232, 240))', BLACK, 'light'),
  gradient('a dark gradient', 'linear-gradient(90deg, rgb(10, 10, 30), rgb(60, 20, 60) 40%)', WHITE, 'dark'),
  gradient('a gradient from black to white', 'linear-gradient(rgb(0, 0, 0), rgb(255, 255, 255))', WHITE, 'dark'),
  gradient('the same under dark letters', 'linear-gradient(rgb(0, 0, 0), rgb(255, 255, 255))', BLACK, 'light'),
  gradient('a gradient between saturated colours', 'linear-gradient(rgb(255, 0, 0), rgb(0, 0, 255))', WHITE, 'dark'),
  gradient('a picture under light letters', 'url("crowd.jpg")', WHITE, 'dark'),
  gradient('a picture under dark letters', 'url("sky.jpg")', BLACK, 'light'),
  gradient(
    'a veiled picture',
    'linear-gradient(rgba(0, 0, 0, 0.6), rgba(0, 0, 0, 0.6)), url("crowd.jpg")',
    WHITE,
    'dark',
  ),
  { name: 'an image element behind', layers: [{}, { isPicture: true }], letters: WHITE, palette: 'dark' },
];
