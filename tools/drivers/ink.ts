import type { Tab } from './driver.ts';
import type { Rectangle } from './painted-marks.ts';

/** Pixels that look alike to a reader may differ by this much in the sum of their three channels. */
const ALIKE = 48;

const overlayShown = (tab: Tab, shown: boolean) =>
  tab.inOverlay((root, isShown) => {
    root.querySelector<HTMLElement>('.layer')?.style.setProperty('visibility', isShown ? 'visible' : 'hidden');
  }, shown);

/** Turns letters invisible; lines under words are no letters. Nothing is added to the page's tree. */
const lettersShown = (tab: Tab, shown: boolean): Promise<void> =>
  tab.evaluate((areShown) => {
    const still = 'transition: none !important; animation: none !important; text-decoration: none !important;';
    const unseen =
      'color: transparent !important; -webkit-text-fill-color: transparent !important; text-shadow: none !important;';
    const kept = window as unknown as { inkSheet?: CSSStyleSheet };
    kept.inkSheet ??= new CSSStyleSheet();
    kept.inkSheet.replaceSync(`*, ::before, ::after, ::marker { ${still} ${areShown ? '' : unseen} }`);
    if (!document.adoptedStyleSheets.includes(kept.inkSheet)) document.adoptedStyleSheets.push(kept.inkSheet);
  }, shown);

/**
 * How many pixels of letters are painted over within each box (CSS pixels of the viewport): pixels that change both when the
 * overlay is hidden and when the letters are. One device pixel a CSS pixel is taken for granted. `desk` is a blank tab that compares the pictures.
 */
export async function inkCovered(tab: Tab, desk: Tab, boxes: readonly Rectangle[]): Promise<number[]> {
  if (boxes.length === 0) return [];
  await lettersShown(tab, true);
  const marked = await tab.capture();
  await overlayShown(tab, false);
  const plain = await tab.capture();
  await lettersShown(tab, false);
  const blank = await tab.capture();
  await lettersShown(tab, true);
  await overlayShown(tab, true);
  return desk.evaluate(
    async ({ pictures, boxes, alike }) => {
      const read = async (picture: string) => {
        const bytes = Uint8Array.from(atob(picture), (unit) => unit.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d', { willReadFrequently: true });
        context?.drawImage(bitmap, 0, 0);
        return context?.getImageData(0, 0, bitmap.width, bitmap.height) as ImageData;
      };
      const [marked, plain, blank] = (await Promise.all(pictures.map(read))) as [ImageData, ImageData, ImageData];
      const differ = (a: ImageData, b: ImageData, at: number) =>
        [0, 1, 2].reduce(
          (sum, channel) => sum + Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0)),
          0,
        ) > alike;
      return boxes.map((box) => {
        let covered = 0;
        const [first, last] = [Math.max(0, Math.floor(box.left) - 1), Math.min(plain.width, Math.ceil(box.right) + 1)];
        for (
          let y = Math.max(0, Math.floor(box.top) - 1);
          y < Math.min(plain.height, Math.ceil(box.bottom) + 1);
          y += 1
        ) {
          for (let x = first; x < last; x += 1) {
            const at = 4 * (y * plain.width + x);
            if (differ(marked, plain, at) && differ(plain, blank, at)) covered += 1;
          }
        }
        return covered;
      });
    },
    { pictures: [marked, plain, blank], boxes: [...boxes], alike: ALIKE },
  );
}
