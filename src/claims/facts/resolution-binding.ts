import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'resolution-binding',
  kind: 'stance',
  question: 'Is the resolution binding on UN member states?',
  label: 'Whether the resolution binds',
  topic: 'un-vote',
  timeVarying: false,
  positions: [
    { label: 'binding', negated: 'not binding' },
    { label: 'not binding', negated: 'binding' },
    { label: 'disputed', compatible: ['binding', 'not binding'] },
    { label: 'binding in politics, not in law', compatible: ['not binding', 'disputed'] },
  ],
  frame: {
    scene: 'un-vote',
    blockers: ['general-assembly'],
    patterns: {
      binding: [
        '{resolution|council|the-vote} ... {binding}',
        '{binding} .. {resolution|members|israel}',
        '{binding} @{resolution}',
      ],
      'not binding': [
        '{nonbinding} @{resolution}',
        '{resolution|the-vote} ... {not} .. {binding}',
        '{not} .. {binding} @{resolution}',
        '{us|kirby|white-house} .. {not} .. {binding}',
      ],
      disputed: [
        '{disputed} ... {binding}',
        '{binding} ... {disputed}',
        'that is {disputed} @{binding}',
        'whether/if .. {binding} .. {disputed} ~',
      ],
    },
  },
} satisfies AuthoredFact;
