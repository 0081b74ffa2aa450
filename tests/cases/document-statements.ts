/** A statement of a document that another document reports too, and how each of those relates to it. */
export interface DocumentStatement {
  /** The document by the number its file name starts with. */
  document: string;
  /** A few words of the sentence. */
  words: string;
  fact: string;
  relations: Record<string, 'agree' | 'compatible' | 'differ'>;
}

const rows: [string, string, string, DocumentStatement['relations']][] = [
  ['000', 'said Monday it was “perplexed” and', 'white-house-reaction', { '001': 'agree', '004': 'agree' }],
  [
    '000',
    'over a possible offensive in southern Gaza',
    'israeli-delegation-purpose',
    { '001': 'compatible', '003': 'agree', '004': 'agree' },
  ],
  [
    '000',
    'Israel scrapped the visit',
    'israeli-delegation-visit-march-2024',
    { '001': 'agree', '003': 'agree', '004': 'agree' },
  ],
  ['000', 'the United States abstained', 'resolution-us-vote', { '001': 'agree', '003': 'agree', '004': 'agree' }],
  ['000', 'We’re kind of perplexed', 'white-house-reaction', { '001': 'agree', '004': 'compatible' }],
  ['000', 'a perception of daylight here', 'kirby-daylight-quote', { '001': 'agree' }],
  ['000', 'Washington was “very disappointed”', 'white-house-reaction', { '001': 'compatible', '004': 'agree' }],
  ['000', 'does not represent a shift', 'us-policy-changed', { '001': 'agree', '003': 'differ', '004': 'differ' }],
  ['000', 'roughly 130 people', 'hostages-held-in-gaza', { '003': 'agree' }],
  ['000', 'killed more than 32,000 people', 'gaza-death-toll', { '001': 'agree' }],
  [
    '000',
    'delegation’s trip has been cancelled',
    'israeli-delegation-visit-march-2024',
    { '001': 'agree', '003': 'agree', '004': 'agree' },
  ],
  ['000', 'Yoav Gallant is proceeding', 'gallant-visit-march-2024', { '001': 'agree' }],
  ['000', 'would meet US Defence Secretary Lloyd Austin', 'gallant-austin-meeting-march-2024', { '001': 'agree' }],
  [
    '000',
    'more than one million people sheltering',
    'rafah-displaced-population',
    { '001': 'agree', '003': 'compatible', '004': 'compatible' },
  ],

  ['001', 'said that they are "perplexed"', 'white-house-reaction', { '000': 'agree', '004': 'compatible' }],
  ['001', 'has not changed its approach', 'us-policy-changed', { '000': 'agree', '003': 'differ', '004': 'differ' }],
  ['001', "it's a nonbinding resolution", 'resolution-binding', { '003': 'agree' }],
  ['001', 'a perception of daylight here', 'kirby-daylight-quote', { '000': 'agree' }],
  ['001', 'no change in our policy', 'us-policy-changed', { '000': 'agree', '003': 'differ', '004': 'differ' }],
  [
    '001',
    'cancelled a high-stakes delegation visit',
    'israeli-delegation-visit-march-2024',
    { '000': 'agree', '003': 'agree', '004': 'agree' },
  ],
  [
    '001',
    'the US refused to veto',
    'resolution-us-vote',
    { '000': 'compatible', '003': 'compatible', '004': 'compatible' },
  ],
  ['001', 'has abandoned its policy', 'us-policy-changed', { '000': 'differ', '003': 'agree', '004': 'agree' }],
  [
    '001',
    'the delegation will remain in Israel',
    'israeli-delegation-visit-march-2024',
    { '000': 'agree', '003': 'agree', '004': 'agree' },
  ],
  [
    '001',
    'to discuss the war in Gaza',
    'israeli-delegation-purpose',
    { '000': 'compatible', '003': 'compatible', '004': 'compatible' },
  ],
  [
    '001',
    'more than a million Palestinians',
    'rafah-displaced-population',
    { '000': 'agree', '003': 'compatible', '004': 'compatible' },
  ],
  ['001', 'Yoav Gallant is in Washington', 'gallant-visit-march-2024', { '000': 'agree' }],
  ['001', 'expected to meet with his US counterpart', 'gallant-austin-meeting-march-2024', { '000': 'agree' }],
  ['001', 'over 32,000 Palestinians', 'gaza-death-toll', { '000': 'agree' }],
  [
    '001',
    'The resolution approved at the UN',
    'resolution-ceasefire-period',
    { '003': 'compatible', '004': 'compatible' },
  ],
  ['001', 'does not condition a ceasefire', 'resolution-ceasefire-conditional', { '003': 'agree', '004': 'agree' }],
  ['001', 'gives Hamas hope', 'netanyahu-hope-quote', { '003': 'compatible', '004': 'compatible' }],
  ['001', 'The US said it abstained', 'resolution-us-vote', { '000': 'agree', '003': 'agree', '004': 'agree' }],

  [
    '003',
    'cancelled a meeting in Washington',
    'israeli-delegation-visit-march-2024',
    { '000': 'agree', '001': 'agree', '004': 'agree' },
  ],
  [
    '003',
    'the US declined to veto',
    'resolution-us-vote',
    { '000': 'compatible', '001': 'compatible', '004': 'compatible' },
  ],
  ['003', '“abandoned” its previous policy', 'us-policy-changed', { '000': 'differ', '001': 'agree', '004': 'agree' }],
  ['003', 'gives Hamas hope', 'netanyahu-hope-quote', { '001': 'compatible', '004': 'agree' }],
  ['003', 'block three Security Council resolutions', 'us-vetoes-of-ceasefire-resolutions', { '004': 'agree' }],
  ['003', 'Another two have been vetoed', 'russia-china-vetoes', { '004': 'agree' }],
  ['003', 'the US abstained', 'resolution-us-vote', { '000': 'agree', '001': 'agree', '004': 'agree' }],
  ['003', 'rest of the month of Ramadan', 'resolution-ceasefire-period', { '001': 'compatible', '004': 'agree' }],
  ['003', 'immediate and unconditional release', 'resolution-hostage-release-terms', { '004': 'agree' }],
  ['003', 'The 14 other members', 'resolution-votes-in-favour', { '004': 'agree' }],
  ['003', 'did not make the call', 'resolution-ceasefire-conditional', { '001': 'agree', '004': 'agree' }],
  ['003', 'about 130 hostages in Gaza', 'hostages-held-in-gaza', { '000': 'agree' }],
  [
    '003',
    'to discuss Israel’s planned offensive',
    'israeli-delegation-purpose',
    { '000': 'agree', '001': 'compatible', '004': 'agree' },
  ],
  [
    '003',
    'some 1.5 million Palestinians',
    'rafah-displaced-population',
    { '000': 'compatible', '001': 'compatible', '004': 'agree' },
  ],
  ['003', 'widely considered to be legally binding', 'resolution-binding', { '001': 'compatible' }],

  [
    '004',
    'cancelled a meeting in Washington',
    'israeli-delegation-visit-march-2024',
    { '000': 'agree', '001': 'agree', '003': 'agree' },
  ],
  [
    '004',
    'the US declined to veto',
    'resolution-us-vote',
    { '000': 'compatible', '001': 'compatible', '003': 'compatible' },
  ],
  ['004', '“abandoned” its previous policy', 'us-policy-changed', { '000': 'differ', '001': 'agree', '003': 'agree' }],
  ['004', 'block three Security Council resolutions', 'us-vetoes-of-ceasefire-resolutions', { '003': 'agree' }],
  ['004', 'another two have been vetoed', 'russia-china-vetoes', { '003': 'agree' }],
  ['004', 'the US abstained', 'resolution-us-vote', { '000': 'agree', '001': 'agree', '003': 'agree' }],
  ['004', 'rest of the month of Ramadan', 'resolution-ceasefire-period', { '001': 'compatible', '003': 'agree' }],
  ['004', 'immediate and unconditional release', 'resolution-hostage-release-terms', { '003': 'agree' }],
  ['004', 'The 14 other members', 'resolution-votes-in-favour', { '003': 'agree' }],
  ['004', 'did not make the call', 'resolution-ceasefire-conditional', { '001': 'agree', '003': 'agree' }],
  ['004', 'gives Hamas hope', 'netanyahu-hope-quote', { '001': 'compatible', '003': 'agree' }],
  [
    '004',
    'this week would not go ahead',
    'israeli-delegation-visit-march-2024',
    { '000': 'agree', '001': 'agree', '003': 'agree' },
  ],
  [
    '004',
    'to discuss Israel’s planned offensive',
    'israeli-delegation-purpose',
    { '000': 'agree', '001': 'compatible', '003': 'agree' },
  ],
  [
    '004',
    'around 1.5 million Palestinians',
    'rafah-displaced-population',
    { '000': 'compatible', '001': 'compatible', '003': 'agree' },
  ],
  ['004', 'it was “disappointing” the meeting', 'white-house-reaction', { '000': 'agree', '001': 'compatible' }],
];

/**
 * What the documents, read as pages, must be annotated with. Read by a person from the documents, by the rules of
 * docs/architecture.md. No other document shares a fact with 002, so nothing is to be annotated there.
 */
export const DOCUMENT_STATEMENTS: readonly DocumentStatement[] = rows.map(([document, words, fact, relations]) => ({
  document,
  words,
  fact,
  relations,
}));
