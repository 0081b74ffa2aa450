// One file: every test imports into the same background, with the same packs.
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PackReply } from '../../src/browser/protocol.ts';
import { compilePack } from '../../src/engine/compiled-pack.ts';
import { MOST_UNDER_A_WORD } from '../../src/engine/crowded-opening.ts';
import { PACK_LIMITS } from '../../src/engine/pack-limits.ts';
import type { Fact } from '../../src/model/fact.ts';
import { MOST_PACK_UNITS, MOST_PACKS } from '../../src/model/installed-pack.ts';
import { INSTALLED_PACKS, packText } from '../../src/model/kept.ts';
import type { Pack } from '../../src/model/pack.ts';
import { background } from './background.ts';
import { inMemoryStorage } from './in-memory-storage.ts';

const FILE = readFileSync('tests/cases/packs/northholm-ferry.json', 'utf8');
const ferry = (): Pack => JSON.parse(FILE);
const BUNDLED = compilePack({
  ...ferry(),
  id: 'bundled',
  title: 'On board',
  facts: [],
  claims: [],
  documents: [],
  scenes: [],
});
/** A pack without entries. */
const empty = (id: string, more: object = {}): string =>
  JSON.stringify({ ...ferry(), id, documents: [], facts: [], claims: [], concepts: [], scenes: [], ...more });

let storage: ReturnType<typeof inMemoryStorage>;
let handlers: ReturnType<typeof background>['handlers'];
beforeEach(() => {
  storage = inMemoryStorage();
  ({ handlers } = background(BUNDLED, storage));
});
const take = (text: string) => handlers['import-pack']({ type: 'import-pack', text });
const content = async (id?: string) => {
  const reply = await handlers.pack({ type: 'pack', ...(id !== undefined && { id }) });
  return (reply as { value: PackReply }).value;
};
const installed = () => storage.read(INSTALLED_PACKS);

describe('an imported pack', () => {
  it('is listed with what it holds, and can be looked into', async () => {
    await take(FILE);
    expect(await installed()).toEqual([
      {
        id: 'northholm-ferry',
        title: 'The Northholm ferry, February 2024',
        version: '1',
        documentCount: 2,
        factCount: 2,
        claimCount: 3,
        units: JSON.stringify(ferry()).length + 8,
        imported: '2024-05-02',
        isOn: true,
      },
    ]);
    const { documents, facts, claimCount } = await content('northholm-ferry');
    expect(documents[0]).toEqual({
      id: 'coast-dispatch',
      name: 'Coast Dispatch',
      published: '2024-02-06',
      dateBasis: 'stated',
    });
    expect(facts.map((fact) => [fact.id, fact.claimCount])).toEqual([
      ['ferry-travellers', 2],
      ['ferry-sailing', 1],
    ]);
    expect(claimCount).toBe(3);
    expect(await content()).toMatchObject({ id: 'bundled', title: 'On board', facts: [] });
  });

  it('takes the place of one with its id, and is then on', async () => {
    await take(FILE);
    await handlers['switch-pack']({ type: 'switch-pack', id: 'northholm-ferry', isOn: false });
    await take(JSON.stringify({ ...ferry(), version: '2', facts: [], claims: [] }));
    expect(await installed()).toMatchObject([{ version: '2', factCount: 0, isOn: true }]);
    expect((await content('northholm-ferry')).facts).toEqual([]);
  });

  it('leaves nothing behind when it is removed', async () => {
    await take(FILE);
    await handlers['remove-pack']({ type: 'remove-pack', id: 'northholm-ferry' });
    expect([...storage.held]).toEqual([]);
  });

  it('whose text was lost is left out of the answers, and says so where it is looked into', async () => {
    await take(FILE);
    storage.held.delete(packText('northholm-ferry').key);
    const { handlers: anew } = background(BUNDLED, storage);
    expect(await anew.database({ type: 'database' })).toMatchObject({ ok: true, value: { documentCount: 0 } });
    await expect(anew.pack({ type: 'pack', id: 'northholm-ferry' })).rejects.toThrow(/lost on this device; import/);
    // What is lost collides with nothing.
    await anew['import-pack']({ type: 'import-pack', text: FILE });
    expect(await anew.database({ type: 'database' })).toMatchObject({ ok: true, value: { documentCount: 2 } });
  });

  it('that an update of the bundled one collides with is left out of the answers, and says so where it is looked into', async () => {
    await take(FILE);
    const [fact] = ferry().facts;
    const updated = compilePack({
      ...ferry(),
      id: 'bundled',
      claims: [],
      documents: [],
      facts: [{ ...fact, label: 'Another fact' } as Fact],
    });
    const { handlers: anew } = background(updated, storage);
    expect(await anew.database({ type: 'database' })).toMatchObject({ ok: true, value: { documentCount: 0 } });
    await expect(anew.pack({ type: 'pack', id: 'northholm-ferry' })).rejects.toThrow(
      `This pack is not used: since an update, the pack that comes with Second Source has something else under the id “${fact?.id}” (in its facts).`,
    );
    expect((await installed()).map(({ id }) => id)).toEqual(['northholm-ferry']);
  });
});

/** What is wrong with a file, the file, and what the message says. */
const REFUSED: [fault: string, text: string, message: RegExp][] = [
  ['no file at all', '', /The file is no JSON/],
  ['a page', '<!doctype html><script>alert(1)</script>', /The file is no JSON/],
  ['a list', '[]', /no Second Source pack/],
  ['nothing', 'null', /no Second Source pack/],
  ['another program’s JSON', '{"name":"x"}', /no Second Source pack/],
  ['an older format', FILE.replace('"format": 2', '"format": 1'), /format 1, and this version reads format 2/],
  ['a newer format', FILE.replace('"format": 2', '"format": 3'), /format 3.*update Second Source/],
  ['the bundled pack’s id', empty('bundled'), /the id of the one that comes with Second Source/],
  ['a prototype planted at its top', FILE.replace('{', '{"__proto__":{"polluted":true},'), /damaged at __proto__/],
  [
    'a prototype planted deep',
    FILE.replace('"outlet": "Coast', '"__proto__": {"polluted": true}, "outlet": "Coast'),
    /damaged at documents\.0\.__proto__/,
  ],
  ['a field named constructor', FILE.replace('{', '{"constructor":{"prototype":{}},'), /damaged at constructor/],
  ['an id of 201 characters', empty('i'.repeat(201)), /id may have 200 characters/],
  ['a title of 501 characters', empty('mine', { title: 't'.repeat(501) }), /its title 500/],
  ['one character too many', empty('mine').padEnd(MOST_PACK_UNITS + 1), /larger than the 2 million characters/],
  [
    'a concept that another pack has with other words',
    empty('mine', { concepts: [{ id: 'northholm', words: ['Southholm'] }] }),
    /gives the id “northholm” \(in its concepts\) to something else than the pack “On board” does/,
  ],
  [
    'more facts than one pack may have',
    empty('mine', {
      scenes: ferry().scenes.map((scene) => ({ ...scene, anchors: [] })),
      facts: Array.from({ length: PACK_LIMITS.facts + 1 }, (_, place) => ({
        ...ferry().facts[0],
        id: `fact-${place}`,
        frame: { scene: 'northholm-storm', patterns: [], blockers: [] },
      })),
    }),
    /more of “facts” than the 1,000/,
  ],
  [
    'more wordings than one pack may have',
    JSON.stringify({
      ...ferry(),
      facts: ferry().facts.map((fact) => ({
        ...fact,
        frame: Array.isArray(fact.frame.patterns)
          ? { ...fact.frame, patterns: Array(PACK_LIMITS.patterns + 1).fill('# .. {ferry-traveller}') }
          : fact.frame,
      })),
    }),
    /more of “patterns” than the 10,000/,
  ],
  [
    'a concept that leads to too many others, each to the next',
    empty('mine', {
      concepts: Array.from({ length: 300 }, (_, place) => ({
        id: `c${place}`,
        words: ['ferry'],
        includes: [`c${(place + 1) % 300}`],
      })),
    }),
    /more of “includes” than the 200/,
  ],
  [
    'concepts of which too many go by one word, half of them by what they include',
    empty('mine', {
      concepts: Array.from({ length: MOST_UNDER_A_WORD + 2 }, (_, place) =>
        place % 2
          ? { id: `c${place}`, words: ['[|old] harbours'] }
          : { id: `c${place}`, words: [`quay ${place}`], includes: [`c${place + 1}`] },
      ),
    }),
    /^More than 600 concepts of the pack .* the same word as “\[\|old\] harbours”, .*; let fewer/,
  ],
  ['lists in lists without end', '['.repeat(1_000_000), /The file is no JSON/],
  ['objects in objects', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, /no Second Source pack|no JSON/],
];

describe('a file that is no good pack', () => {
  beforeEach(() => take(empty('there-before')));

  it.each(REFUSED)('is refused whole: %s', async (_, text, message) => {
    const before = new Map(storage.held);
    await expect(take(text)).rejects.toThrow(message);
    expect(storage.held).toEqual(before);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('is refused cut at every hundredth of its length, and the one that was there stays', async () => {
    await take(FILE);
    const before = new Map(storage.held);
    for (let part = 0; part < 100; part += 1) {
      const text = FILE.slice(0, (FILE.length * part) / 100).trimEnd();
      await expect(take(text)).rejects.toThrow(/The file is no JSON/);
    }
    expect(storage.held).toEqual(before);
  });

  it('is refused where the id is another imported pack’s, unless both have the same under it', async () => {
    await take(FILE);
    await expect(
      take(JSON.stringify({ ...ferry(), id: 'mine', scenes: [{ ...ferry().scenes[0], to: '2024-02-07' }] })),
    ).rejects.toThrow(/“northholm-storm” \(in its scenes\).*“The Northholm ferry, February 2024”/);
    await take(JSON.stringify({ ...ferry(), id: 'mine' }));
    expect((await installed()).map(({ id }) => id)).toEqual(['there-before', 'northholm-ferry', 'mine']);
  });

  it('is the twenty-first', async () => {
    for (let count = 1; count < MOST_PACKS; count += 1) await take(empty(`pack-${count}`));
    await expect(take(empty('one-more'))).rejects.toThrow(/20 imported packs already; remove one/);
    await take(empty('pack-1', { version: '2' }));
    expect(await installed()).toHaveLength(MOST_PACKS);
  });
});

it('two packs that come at once are both taken in', async () => {
  await Promise.all([take(FILE), take(empty('mine'))]);
  expect((await installed()).map(({ id }) => id)).toEqual(['northholm-ferry', 'mine']);
});

it('where there is no room nothing is half-written', async () => {
  await take(empty('there-before'));
  const before = new Map(storage.held);
  const { write } = storage;
  // There is room for the list of packs, and for half of the text.
  storage.write = (entries) =>
    JSON.stringify(entries.map(({ data }) => data)).length > JSON.stringify(ferry()).length / 2
      ? Promise.reject(new Error('no room'))
      : write(entries);
  await expect(take(FILE)).rejects.toThrow('no room');
  expect(storage.held).toEqual(before);
  expect(await handlers.database({ type: 'database' })).toMatchObject({ ok: true, value: { documentCount: 0 } });
});
