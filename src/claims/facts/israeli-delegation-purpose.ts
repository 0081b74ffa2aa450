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
    blockers: ['gallant', 'austin'],
    patterns: {
      'the planned offensive in Rafah': [
        '{delegation|visit-noun|talks|israelis} ... {purpose} ... {offensive} .. {rafah}',
        '{delegation|visit-noun|talks|israelis} ... {purpose} ... {rafah}',
        '{purpose} ... {rafah} ... {offensive} & {delegation|visit-noun|talks}',
        '{purpose} .. {offensive} .. {rafah} @{delegation|visit-noun|talks}',
        '{purpose} .. {rafah} .. {offensive} @{delegation|visit-noun|talks}',
        '{purpose} .. {rafah} @{delegation|visit-noun|talks}',
        '{purpose} ... {rafah} & {planned}',
        '{talks} .. {rafah}',
      ],
      'alternatives to an offensive in Rafah': [
        '{purpose} .. {alternatives} ... {rafah|offensive} @{delegation|visit-noun|talks}',
      ],
      'the war in Gaza': [
        '{purpose} .. war .. {gaza} @{delegation|visit-noun|talks}',
        '{purpose} .. {gaza} war @{delegation|visit-noun|talks}',
        '{talks} .. {gaza} war @{delegation|visit-noun}',
        '{talks} .. war .. {gaza} @{delegation|visit-noun}',
        '{delegation|visit-noun|talks} ... {purpose} .. {gaza}',
      ],
      Iran: ['{delegation|visit-noun|israelis} ... {purpose} .. {iran}'],
      Lebanon: ['{delegation|visit-noun|israelis} ... {purpose} .. {lebanon}'],
      'the hostages': ['{delegation|visit-noun|israelis} ... {purpose} .. {hostage}'],
      'aid for Gaza': ['{delegation|visit-noun|israelis} ... {purpose} .. {aid}'],
      'arms supplies': ['{delegation|visit-noun|israelis} ... {purpose} .. arms/weapons/ammunition/munitions'],
    },
  },
} satisfies AuthoredFact;
