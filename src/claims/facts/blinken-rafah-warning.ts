import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'blinken-rafah-warning',
  kind: 'stance',
  question: 'What did Blinken warn of a ground operation in Rafah?',
  label: 'Blinken on a Rafah operation',
  topic: 'gaza-war',
  timeVarying: false,
  positions: [
    { label: 'more civilian deaths' },
    { label: 'aid disrupted', compatible: ['more civilian deaths'] },
    { label: 'Israel more isolated', compatible: ['more civilian deaths', 'aid disrupted'] },
    { label: 'a mistake', compatible: ['more civilian deaths', 'aid disrupted', 'Israel more isolated'] },
    { label: 'need not cost more civilian lives', compatible: ['aid disrupted', 'Israel more isolated'] },
    {
      label: 'a humanitarian disaster',
      compatible: ['more civilian deaths', 'aid disrupted', 'Israel more isolated', 'a mistake'],
    },
    {
      label: 'harms Israel’s security',
      compatible: ['more civilian deaths', 'aid disrupted', 'Israel more isolated', 'a mistake'],
    },
    { label: 'not needed', compatible: ['more civilian deaths', 'aid disrupted', 'Israel more isolated', 'a mistake'] },
    { label: 'would succeed' },
    { label: 'no warning' },
  ],
  frame: {
    scene: 'gaza-war',
    blockers: ['lebanon'],
    patterns: {
      'more civilian deaths': [
        '{blinken} & {more-deaths} @{rafah} @{offensive|rafah} ~',
        '{blinken} & {kill-verb} .. {civilian-noun} @{rafah} ~',
        '{blinken} & {civilian-noun} .. {kill-verb} @{rafah} ~',
        '{blinken} & {danger} .. {civilian-noun} @{rafah} ~',
        '{blinken} & {civilian-noun} .. {danger} @{rafah} ~',
        '{blinken} ... {offensive} ... {civilian-noun} ~ @{rafah}',
      ],
      'aid disrupted': ['{blinken} & {disrupt} .. {aid} @{rafah} ~', '{blinken} & {aid} .. {disrupt} @{rafah} ~'],
      'Israel more isolated': ['{blinken} & {isolate} @{rafah} ~'],
      'a humanitarian disaster': ['{blinken} & {offensive|rafah} ... {disaster} @{rafah} ~'],
      'harms Israel’s security': [
        '{blinken} & {danger|disrupt|harm} .. security @{rafah} ~',
        '{blinken} & {insurgency} @{rafah} ~',
      ],
      'not needed': [
        '{blinken} & {better-ways} @{rafah} @{offensive} ~',
        '{blinken} & {not-needed} @{rafah} @{offensive} ~',
        '{blinken} & {other-ways} @{rafah} @{offensive} ~',
      ],
      'a mistake': [
        '{blinken} & {offensive|rafah} ... {mistake} @{rafah} ~',
        '{blinken} & {mistake} .. {offensive|rafah} @{rafah} ~',
      ],
      'need not cost more civilian lives': [
        '{blinken} & {offensive|rafah} ... without .. {civilian-noun|kill-verb} @{rafah} ~',
        '{blinken} & {need-not} .. {kill-verb|civilian-noun} @{rafah} ~',
        '{blinken} & {spare-verb} .. {civilian-noun} @{rafah} @{offensive} ~',
      ],
      'would succeed': ['{blinken} & {offensive} ... {succeed} @{rafah} ~'],
    },
  },
} satisfies AuthoredFact;
