import { describe, expect, it } from 'vitest';
import { buildPack } from '../../src/claims/build.ts';
import { keptPack, openKeptPack } from '../../src/engine/kept-pack.ts';

const pack = buildPack();
const kept = keptPack(JSON.stringify(pack));

describe('a pack that is kept', () => {
  it('is opened as it was checked', () => {
    expect(openKeptPack(kept)).toEqual(pack);
  });

  it.each([1, 25, 50, 75, 99])('is refused when only %i % of it are left', (percent) => {
    expect(() => openKeptPack(kept.slice(0, (kept.length * percent) / 100))).toThrow(/import it again/);
  });

  it('is refused when one of its units was changed, or two changed places', () => {
    const at = kept.indexOf('"claims"') + 1;
    expect(() => openKeptPack(`${kept.slice(0, at)}k${kept.slice(at + 1)}`)).toThrow(/import it again/);
    expect(() => openKeptPack(`${kept.slice(0, at)}lc${kept.slice(at + 2)}`)).toThrow(/import it again/);
  });

  it('is refused in a format that this version does not read', () => {
    expect(() => openKeptPack(keptPack(JSON.stringify({ ...pack, format: 1 })))).toThrow(/format 1/);
  });
});
