import type { Scene } from '../../model/frame.ts';

/** The events and situations that the bundled facts belong to. */
export const scenes: Scene[] = [
  {
    id: 'un-vote',
    from: '2024-03-25',
    to: '2024-04-10',
    happened: { from: '2024-03-25', to: '2024-03-25' },
    anchors: [
      ['council', 'resolution', 'veto', 'abstain', 'abstention', 'vote-noun'],
      ['gaza', 'israel', 'hamas', 'rafah', 'palestinian', 'hostage'],
    ],
    when: ['ramadan', 'march-text'],
    rivals: ['general-assembly', 'other-chamber', 'elsewhere', 'resolution-other'],
    strays: ['us-draft', 'algerian-draft'],
  },
  {
    id: 'un-resolution',
    from: '2024-03-25',
    to: '2024-04-10',
    happened: { from: '2024-03-25', to: '2024-04-10' },
    anchors: [
      ['council', 'resolution', 'veto', 'abstain', 'abstention', 'vote-noun'],
      ['gaza', 'israel', 'hamas', 'rafah', 'palestinian', 'hostage'],
    ],
    when: ['ramadan', 'march-text'],
    rivals: ['general-assembly', 'other-chamber', 'elsewhere', 'resolution-other'],
  },
  {
    id: 'un-vetoes',
    from: '2023-10-07',
    to: null,
    anchors: [
      ['gaza', 'israel', 'hamas', 'ceasefire', 'rafah', 'hostage', 'palestinian', 'ramadan', 'abstention'],
      ['council', 'resolution', 'veto'],
    ],
    when: [],
    rivals: ['general-assembly', 'other-chamber', 'elsewhere'],
  },
  {
    id: 'delegation',
    from: '2024-03-24',
    to: '2024-04-08',
    happened: { from: '2024-03-18', to: '2024-04-05' },
    anchors: [
      ['israel', 'israelis', 'delegation', 'netanyahu', 'netanyahu-office'],
      ['washington', 'us', 'white-house', 'kirby'],
    ],
    when: ['abstain', 'abstention', 'resolution', 'council'],
    rivals: ['elsewhere', 'other-capital', 'other-travellers'],
  },
  {
    id: 'gaza-war',
    from: '2023-10-07',
    to: null,
    anchors: [
      ['gaza', 'hamas', 'rafah', 'hamas-attack', 'october-7'],
      ['israel', 'palestinian', 'gaza', 'hamas', 'rafah'],
    ],
    when: [],
    rivals: ['elsewhere'],
  },
  {
    id: 'strikes-after-vote',
    from: '2024-03-25',
    to: '2024-04-05',
    happened: { from: '2024-03-25', to: '2024-04-02' },
    anchors: [
      ['rafah', 'gaza'],
      ['israel', 'israeli-forces', 'palestinian', 'gaza', 'council', 'resolution', 'ceasefire', 'the-vote'],
    ],
    when: ['march-text'],
    rivals: ['elsewhere'],
  },
  {
    id: 'gallant-march-2024',
    from: '2024-03-22',
    to: '2024-04-05',
    happened: { from: '2024-03-22', to: '2024-04-05' },
    anchors: [
      ['gallant', 'austin-guest', 'israel-minister'],
      ['israel', 'us', 'washington'],
    ],
    when: [],
    rivals: ['elsewhere', 'other-capital'],
  },
  {
    id: 'gallant-october-2024',
    from: '2024-10-06',
    to: '2024-10-31',
    happened: { from: '2024-10-06', to: '2024-10-18' },
    anchors: [
      ['gallant', 'austin-guest', 'israel-minister', 'plain-minister'],
      ['israel', 'us', 'washington', 'austin', 'pentagon', 'biden'],
    ],
    when: ['that-autumn', 'october-case'],
    rivals: ['elsewhere', 'other-capital'],
  },
  {
    id: 'iran-response',
    from: '2024-10-01',
    to: '2024-11-10',
    happened: { from: '2024-10-01', to: '2024-10-27' },
    anchors: [
      ['iran', 'missile', 'iran-attack', 'nuclear-sites', 'oil-sites', 'response'],
      ['israel', 'gallant', 'israeli-forces', 'israel-minister'],
    ],
    when: ['that-autumn', 'october-case'],
    rivals: ['elsewhere'],
  },
  {
    id: 'leaders-call-october-2024',
    from: '2024-10-01',
    to: '2024-10-31',
    happened: { from: '2024-10-01', to: '2024-10-27' },
    anchors: [
      ['netanyahu', 'israel-pm', 'israel', 'iran'],
      ['biden', 'us-president', 'us', 'white-house', 'washington'],
    ],
    when: ['that-autumn', 'october-case'],
    rivals: ['elsewhere'],
  },
  {
    id: 'iran-missiles-october-2024',
    from: '2024-10-01',
    to: '2024-11-15',
    happened: { from: '2024-09-24', to: '2024-10-20' },
    anchors: [['iran'], ['israel', 'gallant', 'israeli-forces', 'israel-minister']],
    when: ['that-autumn', 'october-case'],
    rivals: ['elsewhere'],
  },
];
