import * as v from 'valibot';
import { relateToDocuments } from '../../engine/4-relations/index.ts';
import { REASONS, type Relation, RelationNameSchema } from '../../model/annotation.ts';
import type { Document } from '../../model/document.ts';
import { DaySchema } from '../../model/document.ts';
import type { Fact } from '../../model/fact.ts';
import { ValueSchema } from '../../model/value.ts';

const speaker = v.nullable(v.string());

/** What a page and a document say of one fact, and the reason a reader of both would give for how they relate. */
export const ReasonPairSchema = v.strictObject({
  reason: v.picklist(REASONS),
  relation: RelationNameSchema,
  fact: v.string(),
  page: v.strictObject({
    value: ValueSchema,
    attribution: speaker,
    date: v.nullable(DaySchema),
    /** Whether a quotation's words stand in quotation marks; else they are the page's paraphrase. */
    quoted: v.optional(v.boolean()),
  }),
  claim: v.strictObject({ value: ValueSchema, attribution: speaker, through: speaker, date: DaySchema }),
});
export type ReasonPair = v.InferOutput<typeof ReasonPairSchema>;

const ID = 'other';

/** The relation, with its reason, that the engine finds for a pair; null for a pair it relates not at all. */
export function relatePair(fact: Pick<Fact, 'timeVarying' | 'positions'>, pair: ReasonPair): Relation | null {
  const { page, claim } = pair;
  const document: Document = {
    id: ID,
    outlet: 'The Other Paper',
    label: 'The Other Paper',
    outletNames: [],
    domains: [],
    relays: claim.through,
    dateline: null,
    published: claim.date,
    dateBasis: 'stated',
    language: 'en',
    sha256: '0'.repeat(64),
    sharesTextWith: [],
    paragraphHashes: [],
  };
  const [relation] = relateToDocuments(
    fact,
    {
      value: page.value,
      published: page.date,
      attribution: page.attribution,
      ...(page.quoted === undefined ? {} : { isQuoted: page.quoted }),
    },
    [
      {
        id: `${ID}.${pair.fact}`,
        fact: pair.fact,
        document: ID,
        statement: 'It is so.',
        value: claim.value,
        attribution: claim.attribution,
        through: claim.through,
        origin: claim.through ?? claim.attribution ?? ID,
        asOf: { date: claim.date, basis: 'stated' },
        locator: { paragraph: 1, phrase: 'so', paragraphHash: '0'.repeat(16) },
      },
    ],
    new Map([[ID, document]]),
    new Set(),
  );
  return relation ?? null;
}
