import { createHash } from 'node:crypto';
import type { AuthoredDatabase, AuthoredDocument } from '../../src/claims/authored.ts';
import { type Corpus, paragraphsOf } from '../../src/claims/corpus.ts';
import { hashParagraph } from '../../src/engine/paragraph-hash.ts';

/**
 * Three short reports of ours: the evening paper runs the morning paper’s text, the radio has its own. One file: their texts
 * and what is claimed of them are read side by side.
 */
const texts = {
  morning: `Ferry stays in port after storm

The night ferry to Northholm did not sail on Tuesday because the wind had torn a gate from its hinges, the harbour office said.

“We would sooner be late than wet, and so would our passengers,” said harbour master Ines Holt in a short statement to reporters.

About 240 travellers waited in the hall, and the town opened a school for those who could find no bed before the morning came.`,
  evening: `Ferry still in port after storm

The night ferry to Northholm did not sail on Tuesday because the wind had torn a gate from its hinges, the harbour office said.

“We would sooner be late than wet,” said harbour master Ines Holt in a short statement to reporters.

About 240 travellers waited in the hall, and the town opened a school for those who could find no bed. Our reporter was there.`,
  radio: `No boats tonight: that is the news from the coast, where gusts of a hundred kilometres an hour were measured at noon.

More than 200 people are stuck, the Coast Dispatch reports, and nobody knows when the next boat will leave for the island.`,
};

/** The reports’ texts as the corpus rules take them. */
export const harbourCorpus = (): Corpus => new Map(Object.entries(texts).map(([id, text]) => [id, textOf(text)]));

const textOf = (text: string) => ({
  sha256: createHash('sha256').update(text).digest('hex'),
  paragraphs: paragraphsOf(text),
});

function document(
  id: keyof typeof texts,
  more: Pick<AuthoredDocument, 'relays' | 'sharesTextWith' | 'claims'>,
): AuthoredDocument {
  const { sha256, paragraphs } = textOf(texts[id]);
  return {
    id,
    outlet: null,
    label: `Unnamed ${id} report`,
    outletNames: [],
    domains: [],
    dateline: null,
    published: '2024-02-06',
    dateBasis: 'stated',
    language: 'en',
    sha256,
    paragraphHashes: paragraphs.map(hashParagraph),
    ...more,
  };
}

const asOf = { date: '2024-02-06', basis: 'stated' as const };
const paper = (id: 'morning' | 'evening', other: string): AuthoredDocument =>
  document(id, {
    relays: null,
    sharesTextWith: [other],
    claims: [
      {
        id: `${id}.stranded`,
        fact: 'stranded',
        statement: 'Some 240 people were kept waiting.',
        value: { kind: 'quantity', number: 240, hedge: 'about', unit: 'travellers' },
        asOf,
        locator: { paragraph: 4, phrase: '240' },
      },
      {
        id: `${id}.ferry`,
        fact: 'ferry',
        statement: 'The boat stayed where it was.',
        value: { kind: 'stance', label: 'did not sail' },
        attribution: 'the harbour office',
        origin: 'harbour office',
        asOf,
        locator: { paragraph: 2, phrase: 'not sail' },
      },
      {
        id: `${id}.wet`,
        fact: 'wet',
        statement: 'Holt prefers a late boat.',
        value: { kind: 'quote', speaker: 'Ines Holt', text: 'We would sooner be late than wet' },
        asOf,
        locator: { paragraph: 3, phrase: 'late than wet' },
      },
    ],
  });

/** A small database in which every rule is kept, made anew for each call so that a test may spoil it. */
export const harbourDatabase = (): AuthoredDatabase => ({
  documents: [
    paper('morning', 'evening'),
    paper('evening', 'morning'),
    document('radio', {
      relays: 'Coast Dispatch',
      sharesTextWith: [],
      claims: [
        {
          id: 'radio.stranded',
          fact: 'stranded',
          statement: 'Over 200 people cannot leave.',
          value: { kind: 'quantity', number: 200, hedge: 'more-than', unit: 'travellers' },
          through: 'Coast Dispatch',
          origin: 'Coast Dispatch',
          asOf,
          locator: { paragraph: 2, phrase: '200' },
        },
      ],
    }),
  ],
  facts: [
    {
      id: 'stranded',
      kind: 'quantity',
      question: 'How many travellers were kept waiting?',
      label: 'Travellers waiting',
      topic: 'gaza-war',
      unit: 'travellers',
      timeVarying: true,
      frame: { scene: 'storm', patterns: ['# .. {traveller}'] },
    },
    {
      id: 'ferry',
      kind: 'stance',
      question: 'Did the ferry sail?',
      label: 'The ferry',
      topic: 'gaza-war',
      timeVarying: false,
      positions: [
        { label: 'sailed' },
        { label: 'did not sail', same: ['stayed'] },
        { label: 'stayed' },
        { label: 'late', compatible: ['sailed'] },
      ],
      frame: { scene: 'storm', patterns: { 'did not sail': ['{ferry} .. {cancelled}'] } },
    },
    {
      id: 'wet',
      kind: 'quote',
      question: 'What did the harbour master say of the delay?',
      label: 'Holt on the delay',
      topic: 'gaza-war',
      timeVarying: false,
      frame: { scene: 'storm', patterns: [] },
    },
  ],
  concepts: [
    { id: 'traveller', words: ['traveller', 'passenger'] },
    { id: 'ferry', words: ['ferry', 'boat'] },
    { id: 'cancelled', words: ['cancelled', 'not sail'] },
  ],
  scenes: [{ id: 'storm', from: '2024-02-05', to: null, anchors: [['ferry']], when: [], rivals: [] }],
  evidence: [],
});
