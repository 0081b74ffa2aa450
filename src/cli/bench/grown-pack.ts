import type { Claim } from '../../model/claim.ts';
import type { Document } from '../../model/document.ts';
import type { Fact } from '../../model/fact.ts';
import type { Concept, Frame, Scene } from '../../model/frame.ts';
import type { Pack } from '../../model/pack.ts';
import { madeUpName } from './made-up-name.ts';
import { random } from './random.ts';

const CLAIMS_A_FACT = 2;
const CLAIMS_A_DOCUMENT = 20;
const FACTS_A_SCENE = 10;
const FACTS_A_PLACE = 5;
/** A real fact has some twenty; as many for each would fill the memory before the engine is put to the test. */
const PATTERNS_A_FACT = 3;
const SEED = 1;

/** What a grown fact has in place of the real one's: a place of its own, a scene of its own, or both. */
const VARIANTS = ['other place in the wording', 'other place in the context', 'other scene'] as const;

/**
 * The real pack with so many made-up claims more, one fact for every two. Each fact is a real one moved elsewhere: its
 * wordings name another place, or want it in the context, or its scene shares the real one's anchors and has the place
 * for one more. Two of three wordings read as the real ones do, word for word, so that a page about the real facts could
 * be held against them all; none of them may match there.
 */
export function grownPack(real: Pack, claims: number): Pack {
  const next = random(SEED);
  const facts = Math.ceil(claims / CLAIMS_A_FACT);
  const places = Array.from({ length: Math.ceil(facts / FACTS_A_PLACE) }, (_, at) => placeConcept(at, next));
  const templates = real.facts.filter(({ kind }) => kind !== 'quote');
  const grown: Fact[] = [];
  const scenes = new Map<string, Scene>();
  for (let at = 0; at < facts; at++) {
    const template = templates[at % templates.length] as Fact;
    const place = places[next(places.length)] as Concept;
    const variant = VARIANTS[at % VARIANTS.length];
    const scene = real.scenes.find(({ id }) => id === template.frame.scene) as Scene;
    const own = variant === 'other scene' ? `grown-scene-${Math.floor(at / FACTS_A_SCENE)}-${scene.id}` : scene.id;
    if (variant === 'other scene' && !scenes.has(own))
      scenes.set(own, { ...scene, id: own, anchors: [...scene.anchors, [place.id]] });
    const frame = { ...template.frame, scene: own, patterns: moved(template.frame.patterns, place.id, variant, next) };
    grown.push({ ...template, id: `grown-${at}`, label: `${template.label} ${at}`, frame });
  }
  const documents = Array.from({ length: Math.ceil(claims / CLAIMS_A_DOCUMENT) }, (_, at) => document(at, next));
  return {
    ...real,
    documents: [...real.documents, ...documents],
    facts: [...real.facts, ...grown],
    claims: [...real.claims, ...Array.from({ length: claims }, (_, at) => claim(real, grown, documents, at, next))],
    concepts: [...real.concepts, ...places],
    scenes: [...real.scenes, ...scenes.values()],
  };
}

function placeConcept(at: number, next: (below: number) => number): Concept {
  const name = madeUpName(next);
  return { id: `grown-place-${at}`, kind: 'place', words: [name, `${name} province`, `Port ${name}`] };
}

/** A few of the wordings about another place, under the positions they state. */
function moved(
  patterns: Frame['patterns'],
  place: string,
  variant: (typeof VARIANTS)[number] | undefined,
  next: (below: number) => number,
): Frame['patterns'] {
  const lines: [position: string, wording: string][] = Array.isArray(patterns)
    ? patterns.map((wording) => ['', wording])
    : Object.entries(patterns).flatMap(([position, wordings]) =>
        wordings.map((wording): [string, string] => [position, wording]),
      );
  const chosen: Record<string, string[]> = {};
  for (let at = 0; at < Math.min(PATTERNS_A_FACT, lines.length); at++) {
    const [position, wording] = lines[next(lines.length)] as [string, string];
    chosen[position] = [...(chosen[position] ?? []), elsewhere(wording, place, variant)];
  }
  return Array.isArray(patterns) ? (chosen[''] ?? []) : chosen;
}

/** The wording about another place: where it is no part of the wording, it is wanted in the context or has its own scene. */
function elsewhere(wording: string, place: string, variant: (typeof VARIANTS)[number] | undefined): string {
  if (variant === 'other scene') return wording;
  if (variant === 'other place in the context') return `${wording} @{${place}}`;
  const [first, ...more] = wording.split(' & ');
  return [`${first} .. {${place}}`, ...more].join(' & ');
}

const hex = (next: (below: number) => number, digits: number): string =>
  Array.from({ length: digits }, () => next(16).toString(16)).join('');

function document(at: number, next: (below: number) => number): Document {
  return {
    id: `grown-document-${at}`,
    outlet: `The ${madeUpName(next)} Courier`,
    label: `Courier ${at}`,
    outletNames: [],
    domains: [`${madeUpName(next).toLowerCase()}-${at}.example`],
    relays: null,
    dateline: null,
    published: '2024-03-26',
    dateBasis: 'stated',
    language: 'en',
    sha256: hex(next, 64),
    sharesTextWith: [],
    paragraphHashes: Array.from({ length: 12 }, () => hex(next, 16)),
  };
}

/** A real claim's like on a grown fact: the first real claim of that fact's kind and positions, with another figure. */
function claim(
  real: Pack,
  facts: readonly Fact[],
  documents: readonly Document[],
  at: number,
  next: (below: number) => number,
): Claim {
  const fact = facts[Math.floor(at / CLAIMS_A_FACT)] as Fact;
  const value: Claim['value'] =
    fact.kind === 'stance'
      ? { kind: 'stance', label: fact.positions?.[next(fact.positions.length)]?.label ?? '' }
      : { kind: 'quantity', number: 1 + next(50_000), hedge: 'exact', ...(fact.unit ? { unit: fact.unit } : {}) };
  const { statement, locator } = real.claims[next(real.claims.length)] as Claim;
  return {
    id: `grown-claim-${at}`,
    fact: fact.id,
    document: (documents[Math.floor(at / CLAIMS_A_DOCUMENT)] as Document).id,
    statement,
    value,
    attribution: null,
    through: null,
    origin: `origin-${at}`,
    asOf: { date: '2024-03-26', basis: 'stated' },
    locator,
  };
}
