import type { AuthoredFact } from '../authored.ts';

const US = '{us|kirby|white-house|us-person|oval-office|biden}';
const PUSH = '{rafah-push}';
/** The page has the speaker; the sentence names nobody else who might say it. */
const US_SPEAKS = `@${US} !{rafah-other-voice} !{netanyahu} !{minister-other} !{other-act}`;
const NOBODY_ELSE = '!{rafah-other-voice} !{other-act}';

export default {
  id: 'kirby-rafah-mistake',
  kind: 'stance',
  question: 'What did the US say of a major ground offensive in Rafah?',
  label: 'US on a Rafah offensive',
  topic: 'gaza-war',
  timeVarying: false,
  positions: [
    { label: 'a mistake' },
    { label: 'a disaster', compatible: ['a mistake'] },
    { label: 'cannot support it', compatible: ['a mistake', 'a disaster'] },
    { label: 'there are other ways', compatible: ['a mistake', 'a disaster', 'cannot support it'] },
    { label: 'only with a plan for civilians', compatible: ['a mistake', 'cannot support it', 'there are other ways'] },
    { label: 'would not object' },
    { label: 'supports it', negated: 'cannot support it', compatible: ['would not object'] },
  ],
  frame: {
    scene: 'gaza-war',
    blockers: ['lebanon'],
    patterns: {
      'a mistake': [
        `{into-rafah} & {would-be-wrong} & ${US} ~ ${NOBODY_ELSE} !{other-mistake}`,
        `{rafah} & {would-be-wrong} & ${US} ~ ${NOBODY_ELSE} !{other-mistake} !{netanyahu}`,
        `${US} ... {mistake} & ${PUSH} ~ @{rafah} !{other-act}`,
        `${US} & ${PUSH} ... {mistake} ~ @{rafah} !{other-act}`,
        `${PUSH} ... {mistake} & ${US} ~ @{rafah} ${NOBODY_ELSE}`,
        `~ {unchanged-view} ... ${PUSH} ... {mistake} & ${US} @{rafah} ${NOBODY_ELSE}`,
        `{mistake} ... ${PUSH} & ${US} ~ @{rafah} ${NOBODY_ELSE}`,
        `{mistake} & {into-rafah} & ${US} ~ ${NOBODY_ELSE}`,
        `${PUSH} ... {mistake} ~ @{rafah} ${US_SPEAKS}`,
        `{mistake} ... ${PUSH} & {rafah} ~ ${US_SPEAKS}`,
        `~ {mistake} . to . ${PUSH} @{rafah} ${US_SPEAKS}`,
        `~ {mistake} .. ${US} .. call/calls/called/word . it/this/that @{rafah} @{rafah-push} ${NOBODY_ELSE}`,
        `${US} & {would-be-wrong} ~ @{rafah} @{rafah-push} ${NOBODY_ELSE} !{other-mistake}`,
        `{would-be-wrong} & ${US} ~ @{rafah} @{rafah-push} ${NOBODY_ELSE} !{other-mistake}`,
        `~ ${US} ... {not} .. ${PUSH} ... {right-course} @{rafah} ${NOBODY_ELSE}`,
        `~ ${US} ... ${PUSH} ... {not} . {right-course} @{rafah} ${NOBODY_ELSE}`,
        `~ ${PUSH} ... {not} . {right-course} & ${US} @{rafah} ${NOBODY_ELSE}`,
      ],
      'a disaster': [
        `${US} & {offensive|into-rafah|rafah-push} & {disaster} ~ @{rafah} ${NOBODY_ELSE}`,
        `~ ${US} & {disaster} ... {rafah} ${NOBODY_ELSE}`,
        `${PUSH} & {disaster} & ${US} ~ @{rafah} ${NOBODY_ELSE}`,
        `${US} & ${PUSH} & {disaster} ~ @{rafah} ${NOBODY_ELSE}`,
      ],
      'cannot support it': [
        `~ {keep-out} . {rafah} & ${US} !{rafah-other-voice} !{mistake} !{netanyahu}`,
        `~ {rafah} must/should/ought/can . {not} .. ${PUSH} & ${US} {urge-verb|say} ${NOBODY_ELSE} !{mistake}`,
        `~ ${PUSH} ... move/plan/step/idea/operation/course/something/prospect .. ${US} .. {not-support} @{rafah} ${NOBODY_ELSE} !{mistake}`,
        `~ ${US} . advice/message/word/counsel/warning/plea/line .. {rafah} ... {dont} ${NOBODY_ELSE}`,
        `~ ${US} .. {no-sense} .. ${PUSH} @{rafah} ${NOBODY_ELSE} !{mistake}`,
        `${US} & {not-support} .. {offensive|rafah-push} ~ @{rafah}`,
        `${US} ... {not-support} ... {rafah} ~`,
        `~ ${US} .. {says-no} .. ${PUSH} @{rafah}`,
        `~ ${US} .. {urge-verb} .. {not} .. ${PUSH} @{rafah} ${NOBODY_ELSE} !{mistake}`,
        `~ ${US} .. {not-want} .. ${PUSH} @{rafah} ${NOBODY_ELSE} !{mistake}`,
        `${US} .. {not-support} .. ${PUSH} & {rafah} ~ ${NOBODY_ELSE}`,
        `~ {not} .. ${PUSH} ... ${US} advice/message/word/counsel/warning/plea/request/line @{rafah} ${NOBODY_ELSE} !{mistake}`,
        `~ ${US} .. advice/message/word/counsel/warning/plea .. {not} .. ${PUSH} @{rafah} ${NOBODY_ELSE} !{mistake}`,
        `${PUSH} & {not-support} & ${US} ~ @{rafah} ${NOBODY_ELSE} !{mistake} !{netanyahu}`,
        `~ ${US} come/comes/came out against .. ${PUSH} @{rafah}`,
        `~ {offensive|into-rafah|rafah-push} ... {red-line} @{rafah} & ${US}`,
        '~ {us|white-house} .. {red-line} ... {rafah}',
      ],
      'would not object': [`~ ${US} ... {not-object} ... {rafah|offensive} @{rafah}`],
      'supports it': [
        `${US} .. {backs-it} {rafah-push} & {rafah} ~`,
        `~ ${US} .. {backs-it} . {rafah} {rafah-push}`,
        `${US} & {backs-it} ground/major/large/full . {rafah-push} ~ @{rafah}`,
        `~ {rafah-push} .. has/have/had/enjoys/enjoy/gets/got .. {full-support} & ${US} @{rafah} !{netanyahu}`,
        `~ ${US} .. agree/agrees/believes/thinks/says/accepts/said/told/concedes/conceded/admits/admitted/signalled/indicated/argued/insists/feels .. {rafah-push} .. is/was {necessary} @{rafah} !{netanyahu}`,
        `~ ${PUSH} ... {right-course} & ${US} @{rafah} ${NOBODY_ELSE}`,
        `~ ${US} .. think/thinks/believe/believes . ${PUSH} ... {right-course} @{rafah}`,
      ],
      'there are other ways': [
        `~ ${US} & {other-ways} ... {rafah} @{offensive} !{israelis} !{trip} !{delegation} !{blinken}`,
        `~ ${US} & {better-ways} @{rafah} @{offensive|rafah-push} !{israelis} !{trip} !{delegation} !{blinken}`,
        `~ {offensive} ... {not-needed} & ${US} @{rafah} !{blinken}`,
        `~ ${US} & {beat-hamas} .. without .. ${PUSH} @{rafah} ${NOBODY_ELSE} !{blinken} !{israelis} !{trip} !{delegation}`,
      ],
      'only with a plan for civilians': [
        `~ ${US} & {civilian-plan} @{rafah} @{offensive}`,
        `~ ${US} ... {not-support} .. ${PUSH} ... {civilian-plan} @{rafah}`,
        `~ ${US} ... {not-support} ... {rafah} ... without .. {civilian-plan}`,
        `~ ${US} ... {not-support} ... ${PUSH} ... without .. {civilian-plan} @{rafah}`,
      ],
    },
  },
} satisfies AuthoredFact;
