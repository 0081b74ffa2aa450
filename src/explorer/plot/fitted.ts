let ruler: CanvasRenderingContext2D | null | undefined;

/** How wide a text is in the page's own font, in CSS pixels. */
export function widthOf(text: string, fontSize: number): number {
  ruler ??= document.createElement('canvas').getContext('2d');
  if (!ruler) return text.length * fontSize * 0.6;
  ruler.font = `${fontSize}px ${getComputedStyle(document.body).fontFamily}`;
  return ruler.measureText(text).width;
}

/** The text, its end cut off for “…” where it is wider than `room` CSS pixels. */
export function fitted(text: string, fontSize: number, room: number): string {
  if (widthOf(text, fontSize) <= room) return text;
  const letters = [...text];
  // The letters’ mean width leads near the place; the rest is looked for one by one.
  let kept = Math.min(letters.length - 1, Math.floor((letters.length * room) / widthOf(text, fontSize)) + 2);
  const cut = () => `${letters.slice(0, kept).join('').trimEnd()}…`;
  while (kept > 1 && widthOf(cut(), fontSize) > room) kept -= 1;
  return cut();
}
