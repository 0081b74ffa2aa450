import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'rafah-strikes-continue',
  kind: 'stance',
  question: 'Did Israeli strikes on Rafah continue in the days after the vote of 25 March 2024?',
  label: 'Strikes on Rafah',
  topic: 'gaza-war',
  timeVarying: false,
  positions: [
    { label: 'strikes on Rafah continued', negated: 'strikes on Rafah paused' },
    { label: 'strikes on Rafah grew', compatible: ['strikes on Rafah continued'] },
    { label: 'strikes on Rafah eased', compatible: ['strikes on Rafah continued'] },
    { label: 'strikes on Rafah paused' },
    {
      label: 'fighting in Gaza continued',
      negated: 'fighting in Gaza stopped',
      compatible: [
        'strikes on Rafah continued',
        'strikes on Rafah grew',
        'strikes on Rafah eased',
        'strikes on Rafah paused',
      ],
    },
    { label: 'fighting in Gaza stopped', compatible: ['strikes on Rafah paused'] },
  ],
  frame: {
    scene: 'strikes-after-vote',
    patterns: {
      'strikes on Rafah continued': [
        '{strike} .. {rafah} & {continue|after-vote}',
        '{rafah} .. {strike} & {continue|after-vote}',
        '{rafah} ... {strike} .. {continue|after-vote}',
        '{continue} .. {strike} ... {rafah}',
        '{israeli-forces|israel} .. {strike} .. {rafah} & {after-vote|continue}',
        '{strike} ... {rafah} & {after-vote}',
        '{after-vote} ... {strike} ... {rafah}',
        '{strike} .. kept falling/coming .. {rafah}',
        '{bombs} .. {fall} .. {rafah}',
        '{strike} .. {not} .. {stopped} @{rafah}',
        '{fresh} {strike} .. {rafah}',
        '{rafah} .. {fresh|overnight} .. {strike}',
        '{strike} .. {rafah} .. {overnight}',
      ],
      'strikes on Rafah eased': ['{strike} .. {eased} @{rafah}'],
      'strikes on Rafah grew': ['{strike} .. {rafah} .. {grew}', '{grew} .. {strike} .. {rafah}'],
      'strikes on Rafah paused': [
        '{rafah} ... {paused-strikes} & {after-vote|strike}',
        '{strike} .. {rafah} ... {stopped}',
        '{no-strikes} ... {rafah}',
        '{no-strikes} @{rafah} & {after-vote}',
        '{stopped} .. {strike} .. {rafah}',
        '{israel|israeli-forces} .. {stopped|paused-strikes} .. {strike} .. {rafah}',
      ],
      'fighting in Gaza continued': [
        '{fight} ... {continue} & {gaza} & {after-vote}',
        '{continue} .. {fight} .. {gaza} & {after-vote}',
        '{strike} .. {continue} .. {gaza} & {after-vote}',
        '{fight} .. {continue} .. {gaza-city-other} & {after-vote}',
      ],
      'fighting in Gaza stopped': [
        '{fight} ... {paused-strikes} & {gaza} & {after-vote}',
        '{gaza} .. {fell-silent} & {after-vote}',
      ],
    },
  },
} satisfies AuthoredFact;
