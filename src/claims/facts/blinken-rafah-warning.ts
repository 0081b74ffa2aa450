import type { AuthoredFact } from '../authored.ts';

const PUSH = '{rafah-push}';

/** Blinken says what would come of an offensive: it is named, or he looks ahead ("would", "risks") on a page about it. */
const warns = (...ills: string[]): string[] =>
  ills.flatMap((ill) => [
    `~ {blinken} .. {urge-verb} .. not/against .. ${PUSH} ... ${ill} @{rafah} !{rafah-other-voice}`,
    `~ {blinken} & ${PUSH} ... ${ill} @{rafah} !{rafah-other-voice}`,
    `~ {blinken} & ${ill} ... ${PUSH} @{rafah} !{rafah-other-voice}`,
    `~ {blinken} ... ${PUSH} ... ${ill} @{rafah}`,
    `~ {blinken} ... ${PUSH} would/could/might/will/risks/risked .. ${ill} @{gaza} !{already-dead}`,
    `~ {blinken} ... ${PUSH} carries/carried/risks/means/meant/brings/spells .. ${ill} @{gaza} !{already-dead}`,
    `~ {blinken} & ${ill} @{rafah} @{rafah-push} !{rafah-other-voice} !{already-dead}`,
    `~ {blinken} ... {would-bring} .. ${ill} @{rafah} @{rafah-push}`,
    `~ {would-bring} .. ${ill} & {blinken} @{rafah} @{rafah-push} !{rafah-other-voice}`,
  ]);

export default {
  id: 'blinken-rafah-warning',
  kind: 'stance',
  question: 'What did Blinken warn of a ground operation in Rafah?',
  label: 'Blinken on a Rafah operation',
  topic: 'gaza-war',
  timeVarying: false,
  positions: [
    { label: 'more civilian deaths', negated: 'need not cost more civilian lives' },
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
    blockers: ['lebanon', 'told-blinken'],
    patterns: {
      'more civilian deaths': [
        ...warns(
          '{more-deaths}',
          '{kill-verb} .. {civilian-noun}',
          '{civilian-noun} .. {kill-verb|graves}',
          '{danger} .. {civilian-noun|displaced}',
          '{civilian-noun} .. {danger}',
        ),
        `~ {blinken} ... ${PUSH} ... {civilian-noun} @{rafah} !{rafah-other-voice}`,
        `~ {blinken} .. {urge-verb} .. not/against .. ${PUSH} ... {civilian-noun} @{rafah} !{rafah-other-voice}`,
        `~ {blinken} & ${PUSH} ... {would-bring} ... {civilian-noun} @{rafah} !{rafah-other-voice}`,
      ],
      'aid disrupted': warns('{disrupt|danger} .. {aid}', '{aid} .. {disrupt|at-peril|in-doubt|suffers}'),
      'Israel more isolated': [...warns('{isolate}'), '~ {blinken} & {isolate} @{rafah}'],
      'a humanitarian disaster': warns('{disaster}'),
      'harms Israel’s security': [
        ...warns('{danger|disrupt|harm} .. security', 'security .. {danger|disrupt|harm|not-served}'),
        '~ {blinken} & {insurgency} @{rafah}',
        '~ {blinken} & {less-safe} @{rafah} @{rafah-push}',
      ],
      'not needed': [
        '~ {blinken} & {rafah} & {not-needed|better-ways} !{rafah-other-voice} !{already-dead}',
        '~ {blinken} & {rafah} & {beat-hamas} & {other-ways} !{rafah-other-voice}',
        '~ {blinken} & {better-ways} @{rafah} @{rafah-push}',
        '~ {blinken} & {not-needed} @{rafah} @{rafah-push}',
        `~ ${PUSH} .. {not-needed} & {blinken} & {isolate|danger} @{rafah}`,
        '~ {blinken} & {other-ways} @{rafah} @{rafah-push}',
        `~ {blinken} & {beat-hamas} .. without .. ${PUSH} @{rafah}`,
      ],
      'a mistake': [
        '~ {blinken} & {rafah} ... {would-be-wrong} !{rafah-other-voice} !{other-act} !{other-mistake}',
        '~ {blinken} & {no-sense} .. {rafah-push} @{rafah} !{rafah-other-voice}',
        '~ {blinken} & {keep-out} . {rafah} !{rafah-other-voice} !{isolate} !{danger} !{disaster}',
        `~ {blinken} & ${PUSH} ... {mistake} @{rafah} !{rafah-other-voice} !{other-act}`,
        `~ {blinken} & {mistake} .. ${PUSH} @{rafah} !{rafah-other-voice} !{other-act}`,
        `~ {blinken} & {not-support} .. ${PUSH} @{rafah} !{rafah-other-voice}`,
        `~ {blinken} & {mistake} & ${PUSH} @{rafah} !{rafah-other-voice} !{other-act}`,
        `~ {not-support} & {blinken} & ${PUSH} @{rafah} !{rafah-other-voice}`,
        `~ {mistake} & {not-support} & {blinken} @{rafah} @{rafah-push} !{rafah-other-voice} !{other-act}`,
      ],
      'need not cost more civilian lives': [
        `~ {blinken} & ${PUSH} ... without .. {civilian-noun|kill-verb} @{rafah}`,
        `~ {blinken} & ${PUSH} ... no . {danger} .. {civilian-noun} @{rafah}`,
        '~ {blinken} & {need-not} .. {kill-verb|civilian-noun} @{rafah}',
        '~ {blinken} & {spare-verb} .. {civilian-noun} @{rafah} @{offensive}',
      ],
      'would succeed': ['~ {blinken} & {offensive} ... {succeed} @{rafah}'],
    },
  },
} satisfies AuthoredFact;
