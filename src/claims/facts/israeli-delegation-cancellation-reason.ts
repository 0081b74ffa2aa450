import type { AuthoredFact } from '../authored.ts';

const ENDS = '{cancel|stop-verb}';
const VISIT = '{journey|envoys}';
const LET_PASS = '{abstain|abstention|let-pass|not-use-veto}';
const THEM = '@{delegation|washington}';

export default {
  id: 'israeli-delegation-cancellation-reason',
  kind: 'stance',
  question: 'Why was the Israeli delegation’s visit called off?',
  label: 'Reason for the cancellation',
  topic: 'delegation',
  timeVarying: false,
  positions: [
    { label: 'the US let the resolution pass' },
    { label: 'the US position changed', compatible: ['the US let the resolution pass'] },
    { label: 'the resolution itself', compatible: ['the US let the resolution pass', 'the US position changed'] },
    { label: 'another reason' },
  ],
  frame: {
    scene: 'delegation',
    blockers: ['bound-elsewhere', 'other-travellers', 'gallant-party', 'host-cancels', 'on-condition', 'threat-word'],
    patterns: {
      'the US let the resolution pass': [
        `${ENDS} .. ${VISIT} ... {in-protest} .. ${LET_PASS} ${THEM}`,
        `${VISIT} .. {cancel|off-now|was-cancelled} .. {in-protest} .. ${LET_PASS} ${THEM}`,
        `{in-protest} .. ${LET_PASS} ... ${ENDS} .. ${VISIT} ${THEM}`,
        `${LET_PASS} .. {led-to} ... ${ENDS} .. ${VISIT} ${THEM}`,
        `{envoys} .. {stays-away|kept-back} .. {in-protest} .. ${LET_PASS}`,
        `{israel-state} ... {keeps-back|not-sending} .. {envoys} ... {in-protest} .. ${LET_PASS}`,
      ],
      'the US position changed': [
        `{in-protest} .. {policy-shift} .. {us-policy} & {cancel|stays-away|not-sending|off-now} @{delegation}`,
        `{cancel|stays-away|not-sending} ... {in-protest} .. {us-policy} .. {policy-shift} @{delegation}`,
      ],
      'the resolution itself': [`${ENDS} .. ${VISIT} ... {over-it} .. {resolution|vote-noun} ${THEM}`],
      'another reason': [],
    },
  },
} satisfies AuthoredFact;
