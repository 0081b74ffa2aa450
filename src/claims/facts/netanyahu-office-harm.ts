import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'netanyahu-office-harm',
  kind: 'stance',
  question: 'What harm did Netanyahu’s office say the vote does?',
  label: 'Harm Netanyahu’s office saw',
  topic: 'un-vote',
  timeVarying: false,
  positions: [
    { label: 'hurts the fight against Hamas' },
    {
      label: 'hurts the war effort and the release of hostages',
      compatible: ['hurts the fight against Hamas', 'hurts the release of hostages'],
    },
    { label: 'hurts the release of hostages', compatible: ['hurts the fight against Hamas'] },
    { label: 'no harm' },
  ],
  frame: {
    scene: 'un-vote',
    blockers: ['general-assembly'],
    patterns: {
      'hurts the fight against Hamas': [
        '{resolution|abstain|abstention|vote-noun|not-use-veto} ... {hurts} .. {war-effort} @{netanyahu|netanyahu-office}',
        '{hurts} .. {war-effort} @{netanyahu|netanyahu-office} & {netanyahu|netanyahu-office|resolution|vote-noun|abstention}',
      ],
      'hurts the war effort and the release of hostages': [
        '{hurts} .. {war-effort} ... {release} .. {hostage} @{netanyahu|netanyahu-office}',
        '{hurts} .. {war-effort} ... {hostage} .. {release} @{netanyahu|netanyahu-office}',
        '{hurts} .. {release} .. {hostage} .. {war-effort} @{netanyahu|netanyahu-office}',
      ],
      'hurts the release of hostages': [
        '{hurts} .. {release} .. {hostage} @{netanyahu|netanyahu-office} & {netanyahu|netanyahu-office|resolution|vote-noun|abstention} !{war-effort}',
        '{hurts} .. {hostage} .. {release} @{netanyahu|netanyahu-office} & {netanyahu|netanyahu-office|resolution|vote-noun|abstention} !{war-effort}',
      ],
      'no harm': [],
    },
  },
} satisfies AuthoredFact;
