import { describe, expect, it } from 'vitest';
import { buildPack } from '../../src/claims/build.ts';
import { annotate } from '../../src/engine/annotate.ts';
import { compilePack, openCompiledPack, openPacks, packCompiled } from '../../src/engine/compiled-pack.ts';
import { search } from '../../src/engine/search.ts';
import type { Page } from '../../src/model/page.ts';

const pack = buildPack();
const compiled = compilePack(pack);
const fromPack = openPacks([pack]);

/** Every claim as a paragraph: a page on all that the pack knows. */
const PAGE: Page = {
  title: 'What the reports say',
  published: '2024-03-26',
  outlet: null,
  credits: [],
  language: 'en',
  blocks: pack.claims.map(({ statement }) => ({ kind: 'paragraph', text: statement })),
};

describe('a compiled pack', () => {
  it('answers a page as the pack itself does', () => {
    const answer = annotate(openCompiledPack(compiled).database, PAGE);
    expect(answer.annotations.length).toBeGreaterThan(30);
    expect(answer).toEqual(annotate(fromPack.database, PAGE));
  });

  it.each(['hostages held', 'securty counsil', 'gall', 'meeting of ministers'])('finds the same for “%s”', (query) => {
    const found = search(openCompiledPack(compiled).search(), query);
    expect(found.length).toBeGreaterThan(0);
    expect(found).toEqual(search(fromPack.search(), query));
  });

  it('lists the same facts of a topic', () => {
    const filter = { topic: 'gaza-war' };
    expect(search(openCompiledPack(compiled).search(), '', filter)).toEqual(search(fromPack.search(), '', filter));
  });

  it('holds all of the pack', () => {
    const { claims, ...rest } = packCompiled(compiled);
    const { claims: own, ...others } = pack;
    expect(rest).toEqual(others);
    expect(new Set(claims)).toEqual(new Set(own));
  });

  it('has no letter beyond ASCII, and takes one byte for each', () => {
    expect(JSON.stringify(pack)).toMatch(/[^\0-\x7f]/);
    expect(compiled).not.toMatch(/[^\0-\x7f]/);
  });

  it.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['a pack', JSON.stringify(pack)],
    ['a part of one', compiled.slice(0, -1)],
  ])('is not opened from %s', (_, text) => {
    expect(() => openCompiledPack(text)).toThrow(/build it again/);
  });
});
