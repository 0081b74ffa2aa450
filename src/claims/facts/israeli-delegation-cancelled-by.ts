import type { AuthoredFact } from '../authored.ts';

/** Somebody ends the visit, keeps back those who were to go, or is named behind "by". */
const doneBy = (actor: string): string[] => [
  `${actor} .. {cancel|stop-verb} .. {errand} ... {envoys|officials}`,
  `${actor} .. {cancel|stop-verb} .. {envoys|officials} {errand}`,
  `${actor} .. {cancel} .. {washington} .. {journey}`,
  `${actor} .. {cancel} .. {journey} .. {washington}`,
  `${actor} .. {cancel} .. {envoys}`,
  `${actor} .. {keeps-back} .. {envoys}`,
  `${actor} .. {bars} .. {envoys|officials} .. {washington|go-verb|trip}`,
  `${actor} .. {not-sending} .. {envoys}`,
  `${actor} .. {order} .. {delegation} .. {order-to-stay}`,
  `{envoys|errand} .. {cancel|kept-back} {by-hand} .. ${actor} @{delegation}`,
];

export default {
  id: 'israeli-delegation-cancelled-by',
  kind: 'stance',
  question: 'Who called off the Israeli delegation’s visit?',
  label: 'Who cancelled the visit',
  topic: 'delegation',
  timeVarying: false,
  positions: [
    { label: 'Netanyahu' },
    { label: 'Netanyahu’s office', same: ['Netanyahu'] },
    { label: 'Israel', compatible: ['Netanyahu', 'Netanyahu’s office'] },
    { label: 'the delegation itself', compatible: ['Israel'] },
    { label: 'the United States' },
  ],
  frame: {
    scene: 'delegation',
    blockers: ['bound-elsewhere', 'other-travellers', 'gallant-party', 'host-cancels', 'on-condition'],
    patterns: {
      Netanyahu: doneBy('{netanyahu}'),
      'Netanyahu’s office': doneBy('{netanyahu-office}'),
      Israel: doneBy('{israel-itself}'),
      'the United States': [`{delegation|errand} .. {cancel} {by-hand} .. {white-house|us-actor} @{delegation}`],
      'the delegation itself': [`{delegation} {cancel} its/their own {visit}`],
    },
  },
} satisfies AuthoredFact;
