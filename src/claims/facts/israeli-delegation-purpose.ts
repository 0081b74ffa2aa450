import type { AuthoredFact } from '../authored.ts';

/** The page speaks of the delegation, or of something called off in Washington. */
const ABOUT_THEM = '@{delegation|envoys|kept-back|not-sending|was-cancelled|noun-off|stays-away|cancelled-noun}';
/** What is discussed by others, or elsewhere. */
const BY_OTHERS = '!{blinken} !{council} !{cabinet} !{other-errand} !{bound-elsewhere} !{defence-minister}';
/** Verbs of discussing, and many more that fit where what is discussed is as telling as Rafah. */
const DISCUSS = '{purpose}';
const TALK = '{talk-of}';
const OTHER_WAY = '{other-way} ... {rafah|south-offensive|offensive}';
const NO_FINER = '!{rafah} !{iran} !{aid-topic} !{hostage-topic} !{civilian-topic}';
const RAFAH = '{rafah|south-offensive}';

/** What the delegation itself was to talk about. */
const theirTalk = (subject: string, talk: string, without = ''): string[] =>
  [
    `{envoys} ... ${talk} ... ${subject} !{bound-elsewhere}`,
    `{delegation} .. {set-to} .. ${talk} ... ${subject} !{bound-elsewhere} ${ABOUT_THEM}`,
    `{envoys} .. {journey} {about} .. ${subject} !{bound-elsewhere}`,
    `{envoys} ... regarding/concerning/about .. ${subject} & {was-due|set-to} !{bound-elsewhere}`,
    `{officials|envoys} .. {was-due} .. {journey} {about} .. ${subject} ${BY_OTHERS}`,
    `{officials|envoys} .. expected/due/scheduled/meant .. {journey} {about} .. ${subject} ${BY_OTHERS}`,
    `{officials} .. {set-to} .. ${talk} ... ${subject} ${ABOUT_THEM} ${BY_OTHERS}`,
    `{visit} .. ${talk} ... ${subject} & {envoys|washington} ${ABOUT_THEM} ${BY_OTHERS}`,
    `{visit} {be-about} .. ${subject} & {envoys|washington} ${ABOUT_THEM} ${BY_OTHERS}`,
    `${subject} .. {agenda} & {envoys|visit} ${ABOUT_THEM} ${BY_OTHERS}`,
    `${subject} .. {set-to} .. {agenda} & {envoys|visit} ${ABOUT_THEM} ${BY_OTHERS}`,
    `{agenda} ... ${subject} & {envoys|visit} ${ABOUT_THEM} ${BY_OTHERS}`,
    `{sending|send} .. team/delegation/officials/aides/envoys/experts/ministers .. ${talk} ... ${subject} ${BY_OTHERS}`,
  ].map((wording) => `~ ${wording} ${without}`);

/** What the talks with them were to be about, whoever speaks of them. */
const theTalks = (subject: string, talk: string, without = ''): string[] =>
  [
    `{officials} .. {washington} .. {journey} {about} .. ${subject} & {cancel|not-sending|stays-away|was-due|sending} ${BY_OTHERS}`,
    `{not-sending|sending|send} .. {washington} .. {journey} {about} .. ${subject} ${BY_OTHERS}`,
    `{journey} ... ${talk} ... ${subject} & {envoys|washington|israel-state} ${ABOUT_THEM} ${BY_OTHERS}`,
    `{journey} ... ${talk} ... ${subject} & {white-house|washington|envoys} @{cancel|stays-away|noun-off} ${BY_OTHERS}`,
    `{journey} {about|be-about} .. ${subject} & {washington|envoys} @{cancel|stays-away|noun-off} ${BY_OTHERS}`,
    `{guests|envoys} ... ${talk} ... ${subject} & {set-to} @{cancel|stays-away|noun-off} ${BY_OTHERS}`,
    `{journey} {about|be-about} .. ${subject} & {envoys|washington|us|israel-state} ${ABOUT_THEM} ${BY_OTHERS}`,
    `{journey} ... about/regarding/concerning .. ${subject} & {envoys|washington|us} ${ABOUT_THEM} ${BY_OTHERS}`,
    `the/that/this/these/those .. {journey} .. {set-to} .. ${talk} ... ${subject} ${ABOUT_THEM} ${BY_OTHERS}`,
    `the/that/this/these/those .. {journey} .. {set-to} .. {agenda} ... ${subject} ${ABOUT_THEM} ${BY_OTHERS}`,
    `the/that/this/these/those .. {journey} .. {set-to} .. ${talk} ... ${subject} & {washington|guests|israelis} ${BY_OTHERS}`,
    `the/that/this/these/those .. {journey} .. {be-about} .. ${subject} ${ABOUT_THEM} ${BY_OTHERS}`,
    `{hosts} .. {set-to} .. ${talk} ... ${subject} & {guests|journey|envoys} ${ABOUT_THEM} ${BY_OTHERS}`,
    `{hosts} .. {set-to} .. show/tell/offer/present/give/suggest/propose .. ${subject} ${ABOUT_THEM} ${BY_OTHERS}`,
    `{hosts} .. {set-to} .. {journey|envoys} ... ${talk} ... ${subject} ${ABOUT_THEM} !{bound-elsewhere}`,
    `{guests} .. {set-to} .. ${talk} ... ${subject} ${ABOUT_THEM} ${BY_OTHERS}`,
    `{set-to} .. ${talk} .. {guests} ... ${subject} ${ABOUT_THEM} ${BY_OTHERS}`,
    `{agenda} ... ${subject} & {journey|washington} ${ABOUT_THEM} ${BY_OTHERS}`,
    `{agenda} ... ${subject} & {washington} & {journey} ${BY_OTHERS}`,
    `{agenda} .. ${talk} ... ${subject} & {us} ${BY_OTHERS}`,
    `${subject} .. {agenda} & {journey|washington|set-to} ${ABOUT_THEM} ${BY_OTHERS}`,
  ].map((wording) => `~ ${wording} ${without}`);

export default {
  id: 'israeli-delegation-purpose',
  kind: 'stance',
  question: 'What was the delegation to discuss in Washington?',
  label: 'Purpose of the delegation',
  topic: 'delegation',
  timeVarying: false,
  // What a negation denies beside a purpose is the journey (“will not travel to discuss Rafah”), or it is “without”.
  positions: [
    { label: 'the planned offensive in Rafah', negated: 'alternatives to an offensive in Rafah' },
    {
      label: 'alternatives to an offensive in Rafah',
      negated: 'the planned offensive in Rafah',
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
    blockers: ['gallant', 'austin', 'other-travellers', 'on-condition'],
    patterns: {
      'the planned offensive in Rafah': [
        ...theirTalk(RAFAH, TALK),
        `~ {journey} which/that .. {netanyahu|israel} .. {cancel} ... dealt/deal/focus/focused/covered/cover/about/discuss/discussed/address/addressed .. ${RAFAH} ${BY_OTHERS}`,
        `~ {agenda} .. {cancelled-noun} .. ${RAFAH} ${BY_OTHERS}`,
        `~ {journey} ... meant/supposed/due/set/intended/going to . focus/centre/center/concentrate/dwell/turn/deal .. ${RAFAH} ${ABOUT_THEM} ${BY_OTHERS}`,
        `~ {guests} .. {set-to} .. hear/listen .. ${RAFAH} ${ABOUT_THEM} ${BY_OTHERS}`,
        `{delegation|envoys} + mission/brief/task/errand/agenda/purpose/topic/theme/job .. ${RAFAH} ${BY_OTHERS}`,
        `${RAFAH} was/is . what/why .. {envoys|visit} ${ABOUT_THEM} ${BY_OTHERS}`,
        `~ {envoys|delegation|officials} .. not ... hear/hearing/learn .. why/what/how . {hosts} .. ${RAFAH} ${BY_OTHERS}`,
        `~ {envoys|delegation} .. invited/asked/called . to . see/look/learn/explore/examine .. ${RAFAH} ${ABOUT_THEM} ${BY_OTHERS}`,
        `conversation/discussion/exchange/debate/dialogue/hearing on/about/over . ${RAFAH} @{envoys|delegation} @{cancel|was-cancelled|stays-away|noun-off} & lost/missed/forgone/forfeited/gone/happen/wait ${BY_OTHERS}`,
        `~ invitation/invitations .. to . ${TALK} .. ${RAFAH} @{washington|white-house|biden} & {israel|turned-invitation} ${BY_OTHERS}`,
        `{delegation|envoys} . {white-house|washington|pentagon} . ${RAFAH} .. {off-state|call-off} ${BY_OTHERS}`,
        `~ to + ${TALK} .. ${RAFAH} @{why-came} ${BY_OTHERS}`,
        `~ {hosts} .. {invites} .. officials/team/delegation/envoys/aides/advisers/experts/chiefs/generals/planners .. {washington} ... ${RAFAH} & {israel|netanyahu} ${BY_OTHERS}`,
        `~ {israel|netanyahu} .. {invites} .. officials/team/delegation/envoys/aides/advisers/experts/chiefs .. {washington} ... ${RAFAH} ${BY_OTHERS}`,
        `~ {journey} .. about/regarding/concerning/over/on .. ${RAFAH} .. {off-state|off-now} @{envoys|delegation} ${BY_OTHERS}`,
        `~ officials .. due .. meet .. ${TALK} ... ${RAFAH} & {us|washington} @{cancel|was-cancelled|stays-away|noun-off} ${BY_OTHERS}`,
        `~ nobody/none .. discuss/discusses/debate/talk .. ${RAFAH} .. {guests} ${ABOUT_THEM} ${BY_OTHERS}`,
        ...theTalks(RAFAH, TALK),
        `~ {envoys} .. {journey} .. about/over/on/regarding .. ${RAFAH} !{bound-elsewhere}`,
        `~ ${RAFAH} ... {set-to} .. ${TALK} ${ABOUT_THEM} ${BY_OTHERS}`,
        `~ ${RAFAH} ... {set-to} .. {agenda} ${ABOUT_THEM} ${BY_OTHERS}`,
        `~ {agenda} .. ${RAFAH} ${ABOUT_THEM} !{other-person} ${BY_OTHERS}`,
        `~ {us-worries} .. ${RAFAH} & {journey|envoys} ${ABOUT_THEM} ${BY_OTHERS}`,
        `~ {journey} {about} .. ${RAFAH} & {cancel|stays-away|was-cancelled|new-date|visit-put-off} ${BY_OTHERS}`,
        `~ {washington|us} talks/meeting/meetings .. ${RAFAH} ${ABOUT_THEM} ${BY_OTHERS}`,
        `~ {rafah} talks/meeting .. {was-cancelled|cancel|noun-off} ${BY_OTHERS}`,
        `~ {no-team} on/about/over .. ${RAFAH} ${BY_OTHERS}`,
        `~ officials {set-to} .. ${TALK} ... ${RAFAH} ${ABOUT_THEM} ${BY_OTHERS}`,
        `~ officials {set-to} .. ${TALK} ... ${RAFAH} & {israel} & {us} ${BY_OTHERS}`,
        `~ {cancel|was-cancelled} .. {journey} ... about/regarding/concerning/over .. ${RAFAH} & {washington|us} ${BY_OTHERS}`,
        `~ {envoys|guests} .. {made-ready} .. ${RAFAH} & {envoys} ${BY_OTHERS}`,
        `~ {aides} .. {made-ready} .. ${RAFAH} @{envoys} @{cancel|stays-away|noun-off} ${BY_OTHERS}`,
        `~ {delegation} .. travelling/flying/coming/heading/bound/going ... ${TALK} ... ${RAFAH} ${ABOUT_THEM} ${BY_OTHERS}`,
        `~ talks/meeting/session/conversation about/over/on .. ${RAFAH} .. {hosts} .. had asked/wanted/sought/requested/proposed/suggested/urged ${ABOUT_THEM} ${BY_OTHERS}`,
        `~ {hosts} .. request/idea/invitation/wish/proposal/suggestion ... ${TALK} ... ${RAFAH} ${ABOUT_THEM} ${BY_OTHERS}`,
        `~ no visit/trip/delegation/meeting/envoys .. no conversation/discussion/talks/exchange/consultation/dialogue about/on/over .. ${RAFAH} ${ABOUT_THEM} ${BY_OTHERS}`,
        `~ no conversation/discussion/talks/exchange/meeting/consultation/dialogue about/on/over .. ${RAFAH} ${ABOUT_THEM} ${BY_OTHERS}`,
        `~ ${RAFAH} ... {set-to} .. {take-up} & {journey|envoys|guests|washington} ${ABOUT_THEM} ${BY_OTHERS}`,
        `~ ${RAFAH} ... {set-to} .. {take-up} @{envoys} @{cancel|stays-away|noun-off} ${BY_OTHERS}`,
        `~ {journey} .. {take-up} .. by ${RAFAH} ${ABOUT_THEM} ${BY_OTHERS}`,
        `~ {journey} .. {set-to} .. {take-up} .. ${RAFAH} ${ABOUT_THEM} ${BY_OTHERS}`,
      ],
      'alternatives to an offensive in Rafah': [
        `~ {set-to} .. shown/offered/presented/given/walked/taken/briefed/pitched/told/introduced .. {finer-plan} @{delegation|envoys|kept-back|not-sending|not-travel|stays-away} ${BY_OTHERS}`,
        `~ {hosts} .. {set-to} .. show/offer/present/suggest/propose/set/lay/pitch/walk/take/give/share .. {finer-plan} ${ABOUT_THEM} ${BY_OTHERS}`,
        `~ {hosts} .. {set-to} .. show/tell/teach/persuade/convince .. {guests|israel-state} .. {rafah} ... without/short . invasion/invading/assault/offensive/ground/storming ${ABOUT_THEM} ${BY_OTHERS}`,
        `~ {hosts} .. use/used/using .. {journey} .. to .. {other-way} ... {rafah|offensive} ${BY_OTHERS}`,
        `~ {hosts} .. {other-way} ... {rafah|offensive} .. ready/prepared/waiting .. {guests} ${BY_OTHERS}`,
        `~ {hosts} wanted . from . {journey} .. {other-way|rafah} .. {rafah|other-way} ${BY_OTHERS}`,
        `~ {set-to} .. shown/offered/presented/given/walked/taken/briefed/pitched .. {other-way} @{rafah|offensive|south-offensive} ${ABOUT_THEM} ${BY_OTHERS} !{aid-topic}`,
        `~ to/hear + {purpose|talk-of} ... {other-way} .. {rafah} @{why-came} ${BY_OTHERS}`,
        `~ hear/get/receive .. {other-way} ... {rafah} @{why-came} ${BY_OTHERS}`,
        ...theirTalk(OTHER_WAY, TALK),
        ...theTalks(OTHER_WAY, TALK),
        `~ {set-to} .. ${TALK} .. {rafah} ... {other-way} ${ABOUT_THEM} ${BY_OTHERS}`,
        `~ {journey|envoys} ... {rafah} ... {other-way} ${ABOUT_THEM} ${BY_OTHERS}`,
        `~ {hosts} .. request/idea/invitation/wish/proposal/suggestion ... ${TALK} ... {other-way} ... {rafah} ${ABOUT_THEM} ${BY_OTHERS}`,
        `~ {hosts} .. {made-ready} .. {other-way} .. {rafah} ... {set-to} .. ${TALK} ${ABOUT_THEM} ${BY_OTHERS}`,
        `~ {hosts} .. {made-ready} .. {other-way} ... {rafah|offensive} ${ABOUT_THEM} ${BY_OTHERS}`,
        `~ {other-way} ... {rafah|offensive} ... {set-to} .. {take-up|purpose|made-ready} ${ABOUT_THEM} ${BY_OTHERS}`,
        `~ {rafah} ... {other-way} ... {set-to} .. {take-up|purpose|made-ready} ${ABOUT_THEM} ${BY_OTHERS}`,
        `~ {hosts} .. {set-to} .. ${TALK} ... {rafah} .. {other-way} ${ABOUT_THEM} ${BY_OTHERS}`,
        `~ {hosts} .. {other-way} ... {rafah|offensive} & {journey|envoys|guests|set-to} ${ABOUT_THEM} ${BY_OTHERS}`,
      ],
      'the war in Gaza': [
        ...theirTalk('{gaza-war-talk}', DISCUSS, NO_FINER),
        ...theTalks('{gaza-war-talk}', DISCUSS, NO_FINER),
        `~ {envoys} ... {purpose} . {gaza} !{bound-elsewhere} ${NO_FINER}`,
        `~ {journey} {about} . {gaza} & {envoys|washington} ${ABOUT_THEM} ${BY_OTHERS} ${NO_FINER}`,
        // The verb's own object: what a later clause says of Rafah is no part of the purpose.
        `~ {envoys} .. {set-to} .. ${DISCUSS} + {gaza-war-talk} !{bound-elsewhere}`,
      ],
      'aid for Gaza': [
        ...theirTalk('{aid-topic}', DISCUSS, '!{rafah}'),
        `~ {guests|envoys} .. {set-to} .. talked/talk/discussed/discuss/raise/raised .. {aid-topic} ${ABOUT_THEM} ${BY_OTHERS} !{rafah}`,
        `{aid-topic} was/were . on . {envoys|delegation} list/agenda/programme/program ${BY_OTHERS} !{rafah}`,
      ],
      'the hostages': theirTalk('{hostage-topic}', DISCUSS, '!{rafah}'),
      'safety of civilians in Rafah': [...theirTalk('{civilian-topic}', TALK), ...theTalks('{civilian-topic}', TALK)],
      Iran: [
        ...theirTalk('{iran-topic}', DISCUSS, '!{rafah}'),
        `~ talks/meeting .. {washington} .. {be-about} .. {iran-topic} ${ABOUT_THEM} ${BY_OTHERS}`,
      ],
      Lebanon: theirTalk('{lebanon-topic}', DISCUSS, '!{rafah}'),
      'arms supplies': [
        ...theirTalk('{arms-topic}', DISCUSS, '!{rafah}'),
        `~ {envoys} .. {set-to} .. press/ask/plead/lobby/push/appeal . for . {arms-topic} ${BY_OTHERS} !{rafah}`,
      ],
      'another subject': theirTalk('{other-topic}', DISCUSS, '!{rafah} !{gaza}'),
    },
  },
} satisfies AuthoredFact;
