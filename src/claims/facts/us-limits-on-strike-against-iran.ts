import type { AuthoredFact } from '../authored.ts';

const US = '{us-side}';
/** Words of another than the Americans, or of nobody. */
const NOT_OURS = '!{own-voice} !{not-saying} !{may-counsel} !{israel-assures}';
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
  `~ {as-asked} & {deters} & ${target} & ${US} !{if-strike} !{no-limits} !{own-voice} !{not-saying}`,
  `~ {in-their-shoes} & ${target} @{us-side} !{no-objection} !{own-voice}`,
  `~ {blunter} & ${target} & ${US} ${UNSAID}`,
  `~ ${US} .. hope/hopes/hoped/rather/prefers .. not .. ${target} !{if-strike} ${NOT_OURS}`,
  `~ ${US} .. not + have/see/want/like/stand .. ${target} .. {touched} !{if-strike} ${NOT_OURS}`,
  `~ hit/strike/bomb/attack/touch .. ${target} ... {without-us} @{us-side} ${NOT_OURS}`,
  `~ {deters} .. ${target} .. he/they + said/says/added/adds @{us-side} ${UNSAID} !{israel-pm} !{gallant}`,
  `~ ${US} + no . is/was/has/remains/stands & ${target} ${UNSAID}`,
  `~ ${target} & ${US} . would rather/sooner . not/see/have ${UNSAID}`,
  `~ ${US} .. against . ${target} !{if-strike} !{no-limits} !{no-objection} ${NOT_OURS}`,
  `~ ${US} .. opposed/averse/hostile + to .. ${target} !{if-strike} !{no-objection} ${NOT_OURS}`,
  `~ on/about/over/as/to . ${target} .. he/she/they/it . opposed/against/unenthusiastic @{us-side} ${UNSAID} !{israel-pm} !{gallant}`,
  `~ {deters} . ${target} @{asks-limits} @{us-side} ${UNSAID}`,
  `~ {as-asked} & {leave-be} . ${target} & ${US} !{if-strike} !{no-objection} !{own-voice}`,
  `~ {warns-israel} + off .. ${target} & ${US} !{if-strike} ${NOT_OURS}`,
  `~ ${US} .. {prefers} .. ${target} .. {be-left} !{if-strike} ${NOT_OURS}`,
  `~ neither .. ${target} .. had/has/have/gets/enjoys/won/wins/got/was/were/is/are & ${US} !{if-strike} ${NOT_OURS}`,
];

const EITHER = '{nuclear-sites|oil-sites}';

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
    blockers: ['russia', 'trump'],
    patterns: {
      'nuclear and oil sites': [
        ...against(EITHER).map((wording) => `${wording} & {nuclear-sites} & {oil-sites}`),
        `~ neither .. {nuclear-sites|oil-sites} .. nor {nuclear-sites|oil-sites} .. be/is/are/was/were/had/has/have/gets/got/enjoys/won/carries/carried & ${US} ${NOT_OURS}`,
        `~ {deters} & {nuclear-sites} & {oil-sites} & ${US} !{if-strike} !{no-limits} !{no-objection} ${NOT_OURS}`,
      ],
      'nuclear sites': [
        ...against('{nuclear-sites}'),
        '~ {answer-is-no} & {us-president} @{nuclear-sites} !{oil-sites}',
      ],
      'oil sites': against('{oil-sites}'),
      'targets not named': [
        `~ ${US} .. {counsels} ... {keep-small} & {response} & {israel} !{nuclear-sites} !{oil-sites} ${NOT_OURS}`,
        `~ ${US} .. {counsels} ... {keep-small} & {response|israel} @{iran} @{israel} !{nuclear-sites} !{oil-sites} !{lebanon} !{gaza} !{hamas} !{both-sides} !{was-measured} !{april-attack} ${NOT_OURS}`,
        `~ {told-israel} .. {keep-small} & ${US} & {response} !{nuclear-sites} !{oil-sites} ${NOT_OURS}`,
      ],
      'military sites': [`~ ${US} ... {deters} .. ${MILITARY} !{nuclear-sites} !{oil-sites} !{prefers} ${UNSAID}`],
      'civilian sites': [`~ ${US} ... {deters} .. {civilian-sites} !{nuclear-sites} !{oil-sites} ${UNSAID}`],
      none: [
        `~ ${US} ... {no-limits} & {response|israel} !{if-strike} ${NOT_OURS} !{asked-if} !{answer-no}`,
        `~ {no-limits} ... ${US} & {response|israel} !{if-strike} ${NOT_OURS} !{asked-if} !{answer-no}`,
        `~ ${US} ... {no-objection} ... {nuclear-sites|oil-sites} !{if-strike} ${NOT_OURS} !{asked-if} !{answer-no}`,
        `~ ${US} ... {no-objection} ... {nuclear-sites|oil-sites} .. {leave-be} ${NOT_OURS} !{asked-if} !{answer-no}`,
        `~ {nuclear-sites|oil-sites} ... ${US} .. {no-objection} !{if-strike} ${NOT_OURS} !{asked-if} !{answer-no}`,
      ],
    },
  },
} satisfies AuthoredFact;
