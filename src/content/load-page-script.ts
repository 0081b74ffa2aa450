import { askBackground } from '../browser/content-messages.ts';
import type { Cards } from '../page/cards.ts';
import type { Painter } from '../page/painter.ts';

/** What draws on the page, loaded by the first who asks for it; undefined where the browser did not let it in. */
export async function loadPainter(): Promise<Painter | undefined> {
  if (!globalThis.secondSourcePainter) await askBackground({ type: 'load-script', name: 'painter' });
  return globalThis.secondSourcePainter;
}

/** The same for what shows reports. */
export async function loadCards(): Promise<Cards | undefined> {
  if (!globalThis.secondSourceCards) await askBackground({ type: 'load-script', name: 'cards' });
  return globalThis.secondSourceCards;
}
