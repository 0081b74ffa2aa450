import type { AuthoredFact } from '../authored.ts';

const US = '{us-side}';
/** Words of another than the Americans, or of nobody. */
const NOT_OURS = '!{own-voice} !{not-saying} !{may-counsel}';
const UNSAID = `${NOT_OURS} !{israel-decides} !{no-limits} !{no-objection} !{if-strike}`;
const MILITARY = '{military-sites}';

/** How Washington is said to be against strikes on `target`. */
const against = (target: string): string[] => [
  `~ {deters} & ${target} & ${US} !{if-strike} !{no-limits} !{no-objection} ${NOT_OURS}`,
  `~ ${US} ... {warns-israel} . against .. ${target} !{if-strike} ${NOT_OURS}`,
  `~ ${US} ... {leave-be} .. ${target} .. {be-left} !{if-strike} ${NOT_OURS}`,
  `~ {leave-be} .. ${target} .. {be-left} & ${US} !{if-strike} ${NOT_OURS}`,
  `~ {leave-be} .. ${target} .. {be-left} & {told-israel} !{if-strike} ${NOT_OURS}`,
  `~ ${US} .. {rule-verb} .. ${target} .. {ruled-off} !{if-strike} ${NOT_OURS}`,
  `~ ${US} .. {prefers} ... {than-those} .. ${target} ${NOT_OURS}`,
  `~ {strike-on} .. ${target} & ${US} .. {foretells} & {dire} !{if-strike} ${NOT_OURS}`,
  `~ ${US} .. {foretells} .. {strike-on} .. ${target} & {told-so} ${NOT_OURS}`,
  `~ no . ${US} said/replied/answered ... ${target}`,
  `~ {above-all} .. ${target} @{asks-limits} @{us-side} ${UNSAID}`,
  `~ ${target} .. {above-all} @{asks-limits} @{us-side} ${UNSAID}`,
  `~ ${US} {says} .. ${target} + is/are/would/were @{asks-limits} ${UNSAID}`,
  `~ ${US} ... not + with/on/for/to .. one/strike/strikes/attack/attacks/raid/raids on/against/at .. ${target} !{if-strike} ${NOT_OURS}`,
  `~ ${US} .. {unhappy-if} ... ${target} ${NOT_OURS}`,
  `~ ${target} .. should/must/ought/may/can not .. {touched} & ${US} !{if-strike} ${NOT_OURS}`,
  `~ nor/neither should/must/may/ought .. ${target} .. {touched} & ${US} !{if-strike} ${NOT_OURS}`,
  `~ {answer-no} & ${target} & ${US}`,
  `~ ${US} . warning/warnings/plea/pleas/caution/advice/objections/misgivings/reservations + on/about/over/against .. ${target} . target/targets/site/sites/facilities/facility/installation/installations/plant/plants/terminals/refineries ${NOT_OURS}`,
  `~ {told-israel} .. {deters} .. ${target} @{us} ${UNSAID}`,
  `~ ${target} .. {deters} & {told-israel} @{us} ${UNSAID}`,
  `~ {deters} .. ${target} & {told-israel} @{us} ${UNSAID}`,
  `{counsel-noun} .. {deters} .. ${target} @{us-side} ${UNSAID}`,
  `~ neither .. ${target} .. had/has/have/gets/enjoys/won/wins/got/was/were/is/are & ${US} !{if-strike} ${NOT_OURS}`,
];

const BOTH_TARGETS = '{nuclear-sites|oil-sites} .. {nuclear-sites|oil-sites}';

export default {
  id: 'us-limits-on-strike-against-iran',
  kind: 'stance',
  question: 'Which Iranian targets did Washington warn Israel against striking?',
  label: 'Targets the US warned against',
  topic: 'iran-response',
  timeVarying: false,
  positions: [
    { label: 'nuclear and oil sites' },
    { label: 'nuclear sites', compatible: ['nuclear and oil sites'] },
    { label: 'oil sites', compatible: ['nuclear and oil sites', 'nuclear sites'] },
    {
      label: 'targets not named',
      compatible: ['nuclear and oil sites', 'nuclear sites', 'oil sites', 'military sites', 'civilian sites'],
    },
    { label: 'military sites' },
    { label: 'civilian sites' },
    { label: 'none' },
  ],
  frame: {
    scene: 'iran-response',
    blockers: ['russia', 'gulf-states', 'trump'],
    patterns: {
      'nuclear and oil sites': [
        ...against(BOTH_TARGETS).map((wording) => `${wording} @{nuclear-sites} @{oil-sites}`),
        `~ neither .. {nuclear-sites|oil-sites} .. nor {nuclear-sites|oil-sites} .. be/is/are/was/were/had/has/have/gets/got/enjoys/won/carries/carried & ${US} ${NOT_OURS}`,
        `~ {deters} & {nuclear-sites} & {oil-sites} & ${US} !{if-strike} !{no-limits} !{no-objection} ${NOT_OURS}`,
      ],
      'nuclear sites': against('{nuclear-sites}'),
      'oil sites': against('{oil-sites}'),
      'targets not named': [
        `~ ${US} .. {counsels} ... {keep-small} & {response} & {israel} !{nuclear-sites} !{oil-sites} ${NOT_OURS}`,
        `~ ${US} .. {counsels} ... {keep-small} & {response|israel} @{iran} @{israel} !{nuclear-sites} !{oil-sites} !{lebanon} !{gaza} !{hamas} !{both-sides} !{was-measured} ${NOT_OURS}`,
        `~ {told-israel} .. {keep-small} & ${US} & {response} !{nuclear-sites} !{oil-sites} ${NOT_OURS}`,
      ],
      'military sites': [`~ ${US} ... {deters} .. ${MILITARY} !{nuclear-sites} !{oil-sites} !{prefers} ${UNSAID}`],
      'civilian sites': [`~ ${US} ... {deters} .. {civilian-sites} !{nuclear-sites} !{oil-sites} ${UNSAID}`],
      none: [
        `~ ${US} ... {no-limits} & {response|israel} ${NOT_OURS} !{asked-if} !{answer-no}`,
        `~ {no-limits} ... ${US} & {response|israel} ${NOT_OURS} !{asked-if} !{answer-no}`,
        `~ ${US} ... {no-objection} ... {nuclear-sites|oil-sites} !{if-strike} ${NOT_OURS} !{asked-if} !{answer-no}`,
        `~ ${US} ... {no-objection} ... {nuclear-sites|oil-sites} .. {leave-be} ${NOT_OURS} !{asked-if} !{answer-no}`,
        `~ {nuclear-sites|oil-sites} ... ${US} .. {no-objection} !{if-strike} ${NOT_OURS} !{asked-if} !{answer-no}`,
      ],
    },
  },
} satisfies AuthoredFact;
