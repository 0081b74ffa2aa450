import type { AuthoredFact } from '../authored.ts';

/** The page speaks of the delegation, or of something called off in Washington. */
const ABOUT_THEM =
  '@{delegation|envoys|kept-back|not-sending|was-cancelled|noun-off|stays-away|cancelled-noun|cancel|off-now|visitors}';
/** What is discussed by others, or elsewhere. */
const BY_OTHERS =
  '!{others-talking} !{cabinet} !{other-errand} !{bound-elsewhere} !{defence-minister} !{gallant} !{austin} !{on-screen}';
/** The minister who was in Washington at the same time had talks of his own. */
const NOT_HIS = '!{bound-elsewhere} !{gallant} !{austin}';
/** Verbs of discussing, and many more that fit where what is discussed is as telling as Rafah. */
const DISCUSS = '{purpose}';
const TALK = '{talk-of}';
const NO_FINER = '!{rafah} !{iran} !{aid-topic} !{hostage-topic} !{civilian-topic}';
const RAFAH = '{rafah-named|south-offensive|far-south}';
/** What another way was sought of dealing with. */
const FOE = '{rafah-named|south-offensive|far-south|offensive|hamas-named}';
/** No journey, and what it was to be for: the negation is the journey’s own. */
const NO_JOURNEY = '{stays-away|not-sending|no-team|kept-back}';

/** What the delegation itself was to talk about. */
const theirTalk = (subject: string, talk: string, without = ''): string[] =>
  [
    `{envoys} ... ${talk} ... ${subject} ${NOT_HIS}`,
    `{delegation} .. {set-to} .. ${talk} ... ${subject} ${NOT_HIS} ${ABOUT_THEM}`,
    `{envoys} .. {journey} {about} .. ${subject} ${NOT_HIS}`,
    `{envoys} ... regarding/concerning/about .. ${subject} & {was-due|set-to} ${NOT_HIS}`,
    `{officials|envoys} .. {was-due} .. {journey} {about} .. ${subject} ${BY_OTHERS}`,
    `{officials|envoys} .. expected/due/scheduled/meant .. {journey} {about} .. ${subject} ${BY_OTHERS}`,
    `{officials} .. {set-to} .. ${talk} ... ${subject} ${ABOUT_THEM} ${BY_OTHERS}`,
    `{visit} .. ${talk} ... ${subject} & {envoys|washington} ${ABOUT_THEM} ${BY_OTHERS}`,
    `{visit} {be-about} .. ${subject} & {envoys|washington} ${ABOUT_THEM} ${BY_OTHERS}`,
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
    `{hosts} .. {set-to} .. {journey|envoys} ... ${talk} ... ${subject} ${ABOUT_THEM} ${NOT_HIS}`,
    `{guests} .. {set-to} .. ${talk} ... ${subject} ${ABOUT_THEM} ${BY_OTHERS}`,
    `{set-to} .. ${talk} .. {guests} ... ${subject} ${ABOUT_THEM} ${BY_OTHERS}`,
    `{agenda} ... ${subject} & {journey|washington} ${ABOUT_THEM} ${BY_OTHERS}`,
    `{agenda} ... ${subject} & {washington} & {journey} ${BY_OTHERS}`,
    `{agenda} .. ${talk} ... ${subject} & {us} ${BY_OTHERS}`,
    `${subject} ... {agenda} & {journey|washington} ${ABOUT_THEM} ${BY_OTHERS} !{resolution}`,
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
    blockers: ['other-travellers', 'on-condition'],
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
        `~ {envoys} .. {journey} .. about/over/on/regarding .. ${RAFAH} ${NOT_HIS}`,
        `~ {sending|send|not-sending} .. {envoys|officials} .. for . talks/discussions/consultations/meetings on/about/over . ${RAFAH} ${BY_OTHERS}`,
        `~ the + idea/plan/aim/point/hope/intention .. was/is/had .. ${TALK} ... ${RAFAH} ${ABOUT_THEM} ${BY_OTHERS}`,
        `their/its + agenda/brief/errand/task/purpose/mission ... ${RAFAH} ${ABOUT_THEM} ${BY_OTHERS}`,
        `~ {envoys} {set-to} .. ${TALK} ... ${RAFAH} !{bound-elsewhere} @{cancel|stays-away|noun-off|kept-back}`,
        `~ {visitors} .. {set-to} .. ${TALK} ... ${RAFAH} @{washington|us} ${BY_OTHERS}`,
        `{agenda} .. was/is/be/been/were . ${RAFAH} ${ABOUT_THEM} !{other-person} ${BY_OTHERS}`,
        `~ ${RAFAH} .. {set-to} .. {agenda} ${ABOUT_THEM} ${BY_OTHERS}`,
        `~ {agenda} .. ${RAFAH} ${ABOUT_THEM} !{other-person} !{resolution} ${BY_OTHERS}`,
        `~ {journey} {about} .. ${RAFAH} & {cancel|stays-away|was-cancelled|new-date|visit-put-off} ${BY_OTHERS}`,
        `~ {washington|us} talks/meeting/meetings .. ${RAFAH} ${ABOUT_THEM} ${BY_OTHERS}`,
        `~ {rafah} talks/meeting/meetings/consultations/discussions/session/deliberations .. {was-cancelled|cancel|noun-off} ${BY_OTHERS}`,
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
        `~ they + were/had/should .. {set-to|was-due} . ${TALK} ... ${RAFAH} @{envoys} @{cancel|stays-away|noun-off|kept-back|was-cancelled|not-sending} @{washington|us} !{bound-elsewhere} !{others-talking} !{on-screen}`,
        `~ team/group/pair/duo/twosome/party/mission/travellers/travelers/callers/chums/advisers/aides .. {set-to} .. ${TALK} ... ${RAFAH} ${ABOUT_THEM} @{washington|us} !{civilian-topic} ${BY_OTHERS}`,
        `~ conversation/discussion/dialogue/exchange . {set-to} .. concern/cover/deal/address/centre/center/focus/turn .. ${RAFAH} ${ABOUT_THEM} ${BY_OTHERS}`,
        `~ {new-date} .. {journey|errand} .. dedicated/devoted/given/about/on/over/concerning/regarding + ${RAFAH} @{envoys|cancel|washington|us} !{others-talking} !{other-errand}`,
        `{cancel} . conversation/discussion/talk/chat/debate/exchange/dialogue/hearing about/on/over . ${RAFAH} @{washington|us|envoys} ${BY_OTHERS}`,
        `~ team/delegation/group/mission/visit/trip/journey .. where/with . ${RAFAH} .. agenda/table/menu/programme @{washington|us} & {israel} ${BY_OTHERS}`,
        `~ its/their + business/subject/topic/theme/concern/job/matter .. was/is/be/been/were . ${RAFAH} ${ABOUT_THEM} !{gallant} !{hamas} ${BY_OTHERS}`,
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
        `~ to/hear + ${TALK} ... ${FOE} & {other-way} @{why-came} ${BY_OTHERS}`,
        `~ hear/get/receive .. {other-way} ... {rafah} @{why-came} ${BY_OTHERS}`,
        ...theirTalk(FOE, TALK, '& {other-way}'),
        ...theTalks(FOE, TALK, '& {other-way}'),
        `~ ${NO_JOURNEY} ... ${TALK} ... {other-way} ... ${FOE} ${ABOUT_THEM} ${BY_OTHERS}`,
        `~ ${NO_JOURNEY} ... ${TALK} ... ${FOE} ... {other-way} ${ABOUT_THEM} ${BY_OTHERS}`,
        `~ ${NO_JOURNEY} ... {set-to} .. ${TALK} .. {guests} ... {other-way} ... ${FOE} & {hosts} ${ABOUT_THEM} ${BY_OTHERS}`,
        `~ ${NO_JOURNEY} ... {set-to} .. ${TALK} ... {other-way} ... ${FOE} & {hosts} & {guests|journey|envoys} ${ABOUT_THEM} ${BY_OTHERS}`,
        `~ ${NO_JOURNEY} ... {set-to} .. ${TALK} ... ${FOE} ... {other-way} & {hosts} & {guests|journey|envoys} ${ABOUT_THEM} ${BY_OTHERS}`,
        `~ it/its + {set-to} .. ${TALK} ... ${FOE} & {other-way} @{delegation|envoys} @{cancel|stays-away|noun-off|kept-back} ${BY_OTHERS}`,
        `~ {invites|sending|send} .. {envoys|officials|delegation} . ${TALK} .. {other-way} @{rafah} ${ABOUT_THEM} ${BY_OTHERS}`,
        `~ {other-way} ... ${FOE} @{why-came} ${ABOUT_THEM} ${BY_OTHERS}`,
        `~ its/their + business/subject/topic/theme/concern/job/matter .. was/is/be/been/were .. ${FOE} & {other-way} ${ABOUT_THEM} !{gallant} ${BY_OTHERS}`,
        `matter/subject/item/purpose/topic + in/of/under . {other-way} .. ${FOE} ${ABOUT_THEM} ${BY_OTHERS}`,
        `discussion/conversation/talk/exchange/seminar + of/about/on .. {rafah} ... {other-way} ${ABOUT_THEM} ${BY_OTHERS}`,
        `~ they + were/had/should .. {set-to|was-due} . ${TALK} ... ${FOE} & {other-way} @{envoys} @{cancel|stays-away|noun-off|kept-back|was-cancelled|not-sending} @{washington|us} !{bound-elsewhere} !{others-talking} !{on-screen}`,
        `~ team/group/pair/duo/twosome/party/mission/travellers/travelers/callers/chums/advisers/aides .. {set-to} .. ${TALK} ... ${FOE} & {other-way} ${ABOUT_THEM} @{washington|us} ${BY_OTHERS}`,
        // Who it was is said at once, so that another visitor in the sentence takes nothing away.
        `~ {envoys} {set-to} .. ${TALK} ... ${FOE} & {other-way} !{bound-elsewhere} @{cancel|stays-away|noun-off|kept-back}`,
        `~ {visitors} .. {set-to} .. ${TALK} ... ${FOE} & {other-way} @{washington|us} ${BY_OTHERS}`,
        `~ {agenda} .. ${FOE} & {other-way} ${ABOUT_THEM} !{other-person} !{resolution} ${BY_OTHERS}`,
        `{made-ready} .. about/on/over/showed/show/showing/dealt/deal/how .. ${FOE} & {other-way} ${ABOUT_THEM} ${BY_OTHERS}`,
        `~ ${FOE} ... {other-way} @{why-came} ${ABOUT_THEM} ${BY_OTHERS}`,
        `~ seminar/tutorial/lesson/presentation/briefing .. ${FOE} & {other-way} ${ABOUT_THEM} ${BY_OTHERS}`,
        `~ {set-to} .. ${TALK} .. {rafah} ... {other-way} ${ABOUT_THEM} ${BY_OTHERS}`,
        `~ {journey|envoys} ... {rafah} ... {other-way} ${ABOUT_THEM} ${BY_OTHERS}`,
        `~ {hosts} .. request/idea/invitation/wish/proposal/suggestion ... ${TALK} ... ${FOE} & {other-way} ${ABOUT_THEM} ${BY_OTHERS}`,
        `~ invitation/invitations/invited .. to . ${TALK} .. ${FOE} & {other-way} ${ABOUT_THEM} ${BY_OTHERS}`,
        `~ the + idea/plan/aim/point/hope/intention .. was/is/had .. ${TALK} ... ${FOE} & {other-way} ${ABOUT_THEM} ${BY_OTHERS}`,
        `their/its + agenda/brief/errand/task/purpose/mission ... ${FOE} & {other-way} ${ABOUT_THEM} ${BY_OTHERS}`,
        `~ {envoys|officials|visitors} ... {set-to} .. ${TALK} . {other-way} @{rafah} ${ABOUT_THEM} ${BY_OTHERS}`,
        `~ {hosts} .. {made-ready} .. {other-way} .. {rafah} ... {set-to} .. ${TALK} ${ABOUT_THEM} ${BY_OTHERS}`,
        `~ {hosts} .. {made-ready} .. {other-way} ... {rafah|offensive} ${ABOUT_THEM} ${BY_OTHERS}`,
        `~ {other-way} ... {rafah|offensive} ... {set-to} .. {take-up|purpose|made-ready} ${ABOUT_THEM} ${BY_OTHERS}`,
        `~ {rafah} ... {other-way} ... {set-to} .. {take-up|purpose|made-ready} ${ABOUT_THEM} ${BY_OTHERS}`,
        `~ {hosts} .. {set-to} .. ${TALK} ... {rafah} .. {other-way} ${ABOUT_THEM} ${BY_OTHERS}`,
        `~ {hosts} .. {other-way} ... {rafah|offensive} & {journey|envoys|guests|set-to} ${ABOUT_THEM} ${BY_OTHERS}`,
      ],
      'the war in Gaza': [
        ...theirTalk('{gaza-war-talk}', DISCUSS, NO_FINER),
        ...theTalks('{gaza-war-talk}', DISCUSS, `${NO_FINER} !{resolution} !{texts}`),
        `~ {envoys} ... {purpose} . {gaza} ${NOT_HIS} ${NO_FINER}`,
        `~ {journey} {about} . {gaza} & {envoys|washington} ${ABOUT_THEM} ${BY_OTHERS} ${NO_FINER}`,
        // The verb's own object: what a later clause says of Rafah is no part of the purpose.
        `~ {envoys} .. {set-to} .. ${DISCUSS} + {gaza-war-talk} ${NOT_HIS}`,
      ],
      'aid for Gaza': [
        ...theirTalk('{aid-topic}', DISCUSS, '!{rafah}'),
        `~ {guests|envoys} .. {set-to} .. talked/talk/discussed/discuss/raise/raised .. {aid-topic} ${ABOUT_THEM} ${BY_OTHERS} !{rafah}`,
        `{aid-topic} was/were . on . {envoys|delegation} list/agenda/programme/program ${BY_OTHERS} !{rafah}`,
      ],
      'the hostages': theirTalk('{hostage-topic}', DISCUSS, '!{rafah}'),
      'safety of civilians in Rafah': [
        `~ {delegation|guests|envoys} .. {set-to} .. ${TALK} ... {civilian-topic} ${ABOUT_THEM} ${BY_OTHERS}`,
        `~ {hosts} .. {set-to} .. ${TALK} .. {guests|envoys|delegation} ... {civilian-topic} ${ABOUT_THEM} ${BY_OTHERS}`,
        `~ {visit} .. {set-to} .. ${TALK} ... {civilian-topic} ${ABOUT_THEM} ${BY_OTHERS}`,
        `~ {agenda} .. {civilian-topic} & {journey|washington|envoys} ${ABOUT_THEM} ${BY_OTHERS}`,
      ],
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
