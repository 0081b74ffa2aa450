import { setTimeout } from 'node:timers/promises';

/**
 * Looks again and again until what it sees is as wanted, and returns that. After `milliseconds` it fails, telling what
 * was waited for and what was seen last.
 */
export async function until<Seen>(
  what: string,
  look: () => Promise<Seen>,
  isWanted: (seen: Seen) => boolean,
  milliseconds = 15_000,
): Promise<Seen> {
  const end = performance.now() + milliseconds;
  for (;;) {
    const seen = await look();
    if (isWanted(seen)) return seen;
    if (performance.now() > end)
      throw new Error(`Waited for ${what}; last seen: ${JSON.stringify(seen)?.slice(0, 600)}`);
    await setTimeout(50);
  }
}
