// @vitest-environment jsdom
import fc from 'fast-check';
import { render } from 'preact';
import { expect, it } from 'vitest';
import { LanguageContext } from '../../src/design/use-language.ts';
import { openPack } from '../../src/engine/open-pack.ts';
import type { Pack } from '../../src/model/pack.ts';
import { FactResult } from '../../src/own-page/fact-result.tsx';
import { ENGLISH } from '../../src/wording/english.ts';
import samplePack from '../cases/packs/northholm-ferry.json' with { type: 'json' };
import { generated } from '../generated.ts';
import { measured } from './measured.ts';

const PACKS = 10_000;
const MARKUP = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '</p></li></ul><form action=https://evil.test><input></form>',
  '<a href="javascript:alert(1)">more</a>',
  '<style>*{display:none}</style>',
  '{{constructor.constructor("alert(1)")()}}',
  '\u202e<b>\u202c',
  '&lt;img src=x onerror=alert(1)&gt;',
];
const ELEMENTS =
  'script, img, iframe, object, embed, link, style, form, input, a, b, svg, [onerror], [onload], [srcdoc]';

/** Fields whose text a reader is shown; a change of any other breaks a reference or a form, and is mostly refused. */
const SHOWN = new Set(
  'title question label statement attribution through origin phrase outlet dateline unit text speaker'.split(' '),
);

/** Every place of a pack's JSON that holds text, as a path. */
const textPaths = (value: unknown, path: (string | number)[] = []): (string | number)[][] => {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textPaths(inner, [...path, key]));
};
const put = (json: unknown, path: readonly (string | number)[], text: string): void => {
  const last = path.at(-1) as string;
  const holder = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], json);
  (holder as Record<string, unknown>)[last] = text;
};
/** What a schema would have to refuse: fields nobody knows, code in the place of text, prototypes. */
const asItIs = () => {};
const foreign = fc.constantFrom<(json: Record<string, unknown>) => void>(
  asItIs,
  (json) => Object.assign(json, { html: '<b>' }),
  (json) => Object.assign((json.facts as object[])[0] ?? {}, { render: 'alert(1)' }),
  (json) => Object.assign((json.claims as object[])[0] ?? {}, { statement: { __html: '<img src=x>' } }),
  (json) => Object.assign((json.claims as object[])[0] ?? {}, { statement: { type: 'script', props: {}, key: null } }),
);

it('no pack that is taken in brings an element along, and what is no text is refused', () => {
  const paths = textPaths(samplePack);
  const shown = paths.filter((path) => SHOWN.has(String(path.at(-1))));
  const place = document.createElement('div');
  document.body.append(place);
  let packs = 0;
  let taken = 0;
  let found = 0;
  /** Texts that turn the direction of what stands around them. */
  let leaks = 0;
  const change = fc.record({
    path: fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...shown) },
      { weight: 1, arbitrary: fc.constantFrom(...paths) },
    ),
    text: fc.constantFrom(...MARKUP),
    around: fc.string({ maxLength: 8 }),
  });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 6 }), foreign, (changes, alter) => {
      packs += 1;
      const json = structuredClone(samplePack) as unknown as Record<string, unknown>;
      for (const { path, text, around } of changes) put(json, path, `${around}${text}${around}`);
      alter(json);
      let pack: Pack;
      try {
        pack = openPack(JSON.parse(JSON.stringify(json)));
      } catch (error) {
        expect((error as Error).message.length).toBeLessThan(700);
        return;
      }
      taken += 1;
      expect(alter).toBe(asItIs);
      const [fact] = pack.facts;
      if (!fact) return;
      const { frame: _, ...told } = fact;
      const card = { fact: told, claims: pack.claims, documents: pack.documents };
      render(
        <LanguageContext.Provider value={ENGLISH}>
          <FactResult card={card} highlights={['img', 'script', 'alert']} />
        </LanguageContext.Provider>,
        place,
      );
      found += place.querySelectorAll(ELEMENTS).length;
      leaks += [...place.querySelectorAll(':not(bdi, bdi *)')]
        .flatMap(({ childNodes }) => [...childNodes])
        .filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.includes('\u202e')).length;
    }),
    generated(PACKS),
  );
  measured(
    '11',
    'Node',
    `${packs.toLocaleString('en')} packs (${taken.toLocaleString('en')} taken in), ${found} foreign elements, ${leaks} texts that steer others`,
  );
  // Were all refused, nothing would have been shown.
  expect(taken).toBeGreaterThan(packs / 10);
  expect(found).toBe(0);
  expect(leaks).toBe(0);
});
