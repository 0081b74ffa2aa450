import { describe, expect, test } from 'vitest';
import { buildPack } from '../../../src/claims/build.ts';
import { grownPack } from '../../../src/cli/bench/grown-pack.ts';
import { openPack } from '../../../src/engine/open-pack.ts';

describe('a grown pack', () => {
  const real = buildPack();
  const grown = grownPack(real, 200);

  test('is a pack like any other: one fact for every two claims beside the real ones', () => {
    expect(openPack(JSON.parse(JSON.stringify(grown)))).toEqual(grown);
    expect(grown.claims.length - real.claims.length).toBe(200);
    expect(grown.facts.length - real.facts.length).toBe(100);
  });

  test('shares its words with the real one', () => {
    const anchors = new Map(real.scenes.map(({ id, anchors }) => [id, anchors]));
    const isReal = (scene: string): boolean => anchors.has(scene);
    const own = grown.facts.slice(real.facts.length);
    expect(own.filter(({ frame }) => isReal(frame.scene)).length).toBeGreaterThan(own.length / 2);
    for (const scene of grown.scenes.slice(real.scenes.length)) {
      const shared = [...anchors.values()].some((groups) => groups.every((group) => scene.anchors.includes(group)));
      expect(shared && scene.anchors.length > 1).toBe(true);
    }
  });

  test('is the same every time', () => {
    expect(grownPack(real, 200)).toEqual(grown);
  });
});
