import { madeUpName } from '../../../src/cli/bench/made-up-name.ts';
import { random } from '../../../src/cli/bench/random.ts';
import type { Claim } from '../../../src/model/claim.ts';
import type { Document } from '../../../src/model/document.ts';
import type { Fact } from '../../../src/model/fact.ts';
import { PACK_FORMAT, type Pack } from '../../../src/model/pack.ts';

const CLAIMS_A_FACT = 5;
const DOCUMENTS = 100;
const COUNTED = 'families ferries hospitals houses lorries nurses pupils sailors shops teachers tents trains'.split(
  ' ',
);
const DONE = 'closed counted damaged found hired left opened reached sent stopped waiting wanted'.split(' ');

/** A pack of so many invented claims, small enough in letters that the options take it in. Packs of other names share no id with it. */
export function largePack(name: string, claims: number): Pack {
  const next = random(name.charCodeAt(0));
  const one = (words: readonly string[]): string => words[next(words.length)] ?? '';
  const facts = Array.from({ length: Math.ceil(claims / CLAIMS_A_FACT) }, (_, at): Fact => {
    const [unit, place] = [one(COUNTED), madeUpName(next)];
    const question = `How many ${unit} were ${one(DONE)} in ${place}?`;
    const frame = { scene: name, patterns: [`# {${name}}`], blockers: [] };
    const label = `${unit} in ${place}`;
    return { id: `${name}-${at}`, kind: 'quantity', question, label, topic: 'harvest', timeVarying: false, frame };
  });
  const documents = Array.from({ length: DOCUMENTS }, (_, at): Document => {
    const outlet = `The ${madeUpName(next)} Courier`;
    return {
      ...{ id: `${name}-report-${at}`, outlet, label: outlet, outletNames: [], domains: [], relays: null },
      ...{ dateline: null, published: '2024-03-26', dateBasis: 'stated', language: 'en' },
      ...{ sha256: '0'.repeat(64), sharesTextWith: [], paragraphHashes: [] },
    };
  });
  return {
    ...{ format: PACK_FORMAT, id: name, title: name, version: '1', facts, documents },
    claims: Array.from({ length: claims }, (_, at): Claim => {
      const fact = facts[Math.floor(at / CLAIMS_A_FACT)] as Fact;
      const number = 1 + next(50_000);
      return {
        ...{ id: `${name}/${at}`, fact: fact.id, document: `${name}-report-${at % DOCUMENTS}` },
        statement: `The ${one(DONE)} ${fact.label} number ${number}.`,
        value: { kind: 'quantity', number, hedge: 'exact' },
        ...{ attribution: null, through: null, origin: 'own', asOf: { date: '2024-03-26', basis: 'stated' } },
        locator: { paragraph: 1, phrase: `${number}`, paragraphHash: '0'.repeat(16) },
      };
    }),
    concepts: [{ id: name, words: [madeUpName(next)] }],
    scenes: [{ id: name, from: '2024-03-01', to: null, anchors: [[name]], when: [], rivals: [] }],
  };
}
