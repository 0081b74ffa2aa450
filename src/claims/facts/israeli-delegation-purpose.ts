import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'israeli-delegation-purpose',
  kind: 'stance',
  question: 'What was the delegation to discuss in Washington?',
  label: 'Purpose of the delegation',
  topic: 'delegation',
  timeVarying: false,
  positions: [
    { label: 'the planned offensive in Rafah' },
    {
      label: 'alternatives to an offensive in Rafah',
      same: ['the planned offensive in Rafah'],
      compatible: ['the war in Gaza'],
    },
    { label: 'the war in Gaza', compatible: ['the planned offensive in Rafah'] },
    { label: 'aid for Gaza', compatible: ['the war in Gaza'] },
    { label: 'the hostages', compatible: ['the war in Gaza'] },
    {
      label: 'safety of civilians in Rafah',
      compatible: ['the planned offensive in Rafah', 'alternatives to an offensive in Rafah', 'the war in Gaza'],
    },
    { label: 'Iran' },
    { label: 'Lebanon' },
    { label: 'arms supplies' },
    { label: 'another subject' },
  ],
  frame: {
    scene: 'delegation',
    blockers: ['gallant', 'austin', 'other-travellers', 'if'],
    patterns: {
      'the planned offensive in Rafah': [
        '~ {delegation|trip|talks} ... {purpose} .. {rafah}',
        '~ {delegation|trip|talks} ... {purpose} .. {offensive} .. {rafah}',
        '~ {purpose} .. {rafah} & {delegation|trip|talks} !{council}',
        '~ {purpose} .. {offensive} .. {rafah} @{delegation}',
        '~ {purpose} .. {rafah} @{delegation} & {delegation|trip|talks|was-due|washington}',
        '~ {talks} {about} .. {rafah} @{delegation}',
        '~ {talks} {about} .. {offensive} .. {rafah}',
        '~ {rafah} .. {was-subject} @{delegation}',
        '~ {about} .. {rafah} & {trip|talks} @{delegation}',
        '~ {purpose} .. {us-worries} .. {rafah|offensive} @{delegation}',
        '~ {purpose} .. {us-worries} .. {rafah|offensive} .. {delegation}',
        '~ {us-worries} .. {rafah|offensive} & {trip|talks|delegation} @{delegation} @{us}',
      ],
      'alternatives to an offensive in Rafah': [
        '~ {delegation|trip|talks} ... {purpose} .. {alternatives} ... {rafah|offensive}',
        '~ {delegation|trip|talks} ... {purpose} .. {alternatives} ... {offensive} .. {rafah}',
        '~ {delegation|trip|talks} .. {alternatives} ... {offensive} .. {rafah}',
        '~ {purpose} .. {alternatives} ... {rafah|offensive} @{delegation}',
        '~ {alternatives} ... {rafah|offensive} & {delegation|trip|talks|was-due} @{delegation}',
        '~ {talks} .. {alternatives} ... {rafah|offensive} @{delegation}',
        '~ {purpose} .. {alternatives} & {delegation|trip|talks} @{rafah}',
      ],
      'the war in Gaza': [
        '~ {delegation|trip|talks} ... {purpose} .. {gaza} !{rafah}',
        '~ {purpose} .. war/conflict/campaign .. {gaza} @{delegation} & {delegation|trip|talks|was-due} !{rafah}',
        '~ {purpose} .. {gaza} war/conflict/campaign @{delegation} & {delegation|trip|talks|was-due} !{rafah}',
        '~ {talks} {about} .. war/conflict/campaign .. {gaza} @{delegation} !{rafah}',
        '~ {talks} {about} .. {gaza} war/conflict/campaign @{delegation} !{rafah}',
      ],
      'aid for Gaza': [
        '~ {delegation|trip} ... {purpose} .. {aid-for-gaza} !{rafah}',
        '~ {talks} {about} .. {aid-for-gaza} & {trip|delegation} !{rafah}',
      ],
      'the hostages': [
        '~ {delegation|trip} ... {purpose} .. {hostage} !{rafah}',
        '~ {talks} {about} .. {hostage} & {trip|delegation} !{rafah}',
      ],
      'safety of civilians in Rafah': [
        '~ {purpose} ... {civilian-safety} .. {rafah} & {delegation|trip|talks}',
        '~ {delegation} ... {civilian-safety} ... {rafah} & {purpose}',
        '~ {purpose} .. {delegation} ... {civilian-safety} ... {rafah}',
        '~ {delegation|trip|talks} ... {purpose} .. {civilian-safety} .. {rafah}',
      ],
      Iran: ['~ {delegation|trip} ... {purpose} .. {iran}', '~ {talks} {about} .. {iran} & {trip|delegation}'],
      Lebanon: ['~ {delegation|trip} ... {purpose} .. {lebanon}', '~ {talks} {about} .. {lebanon} & {trip|delegation}'],
      'arms supplies': [
        '~ {delegation|trip|talks} ... {purpose} .. {arms-supplies}',
        '~ {talks} {about} .. {arms-supplies} & {trip|delegation}',
      ],
      'another subject': [
        '~ {delegation|trip} ... {purpose} .. {other-subject} !{rafah} !{gaza}',
        '~ {talks} {about} .. {other-subject} & {trip|delegation} !{rafah} !{gaza}',
      ],
    },
  },
} satisfies AuthoredFact;
