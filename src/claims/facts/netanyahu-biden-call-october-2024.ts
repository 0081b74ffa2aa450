import type { AuthoredFact } from '../authored.ts';

/** The same wording with either of the two first. */
const either = (...wordings: string[]): string[] =>
  wordings.flatMap((wording) => [
    wording.replace('{one}', '{us-president}').replace('{other}', '{israel-pm}'),
    wording.replace('{one}', '{israel-pm}').replace('{other}', '{us-president}'),
  ]);

const within = (guard: string, ...wordings: string[]): string[] => wordings.map((wording) => `${wording} ${guard}`);

const BOTH = '@{biden|us-president} @{netanyahu|israel-pm}';
const DONE = '!{talked-last} !{talk-condition} !{not-yet-spoken} !{no-contact} !{but-not-to} !{asked-if}';
/** A noun or a present tense may stand for what is still to come. */
const CERTAIN = `${DONE} !{expected-talk} !{call-pending} !{call-off} !{refuses} !{other-partner} !{to-talk}`;
const LATER =
  '!{not-yet-spoken} !{no-contact} !{talk-condition} !{call-pending} !{call-off} !{other-partner} !{refuses}';

export default {
  id: 'netanyahu-biden-call-october-2024',
  kind: 'stance',
  question: 'Had Netanyahu and Biden spoken about the response to Iran?',
  label: 'Call of Netanyahu and Biden',
  topic: 'iran-response',
  timeVarying: false,
  positions: [
    { label: 'not yet' },
    { label: 'expected soon', compatible: ['not yet'] },
    { label: 'took place', negated: 'not yet' },
    { label: 'called off', compatible: ['not yet'] },
    { label: 'refused', compatible: ['not yet', 'called off'] },
  ],
  frame: {
    scene: 'iran-response',
    blockers: ['defence-pair', 'other-call-subject'],
    patterns: {
      'not yet': [
        ...either(
          '{one} .. {other} .. {not-yet-spoken}',
          '{one} .. {not-yet-spoken} .. {other}',
          '{not-yet-spoken} .. {one} .. {other}',
          '{weeks-since-talk} .. {one} .. {other} .. {spoke-together}',
          '{weeks-since-talk} .. {one} .. {spoke-to} .. {other}',
          '{one} .. {in-touch} ... {but-not-to} . {other}',
          'no . {one} . {other} . {leader-call}',
          'without . {one} .. {other} .. speaking/talking/exchanging/conferring',
          '{one} .. {other} .. {leaders-last-spoke} & {august}',
          '{one} .. waiting/awaiting/waits/awaits/waited .. hear/call/phone/word .. {other}',
        ),
        '{netanyahu|israel-pm} .. waiting/waits/waited .. {us-side} .. ring/call/phone/dial/pick !{talk-condition}',
        '{talked-last} & {us-president} & {israel-pm} !{first-since} !{broke-silence} !{in-call} !{had-last} !{their-first} !{other-partner}',
        `{talked-last} & {us-president|israel-pm|leaders-pair} ${BOTH} !{first-since} !{broke-silence} !{in-call} !{had-last} !{their-first} !{other-partner} !{gallant} !{austin}`,
        '{weeks-since-talk} & {us-president} & {israel-pm} & {spoke-together|spoke-to|talked-last} !{first-since} !{their-first} !{broke-silence} !{in-call}',
        '{not-yet-spoken} & {us-president} & {israel-pm} !{other-partner} !{talk-condition}',
        '{leader-call} & {us-president} & {israel-pm} & {call-pending} !{talk-condition}',
        `{no-contact} & {white-house|us} & {israel|netanyahu-office} ${BOTH} !{talk-condition} !{other-partner} !{broke-silence} !{first-since} !{gallant} !{austin} !{hamas} !{iran}`,
        '{no-contact} & {us-president} & {israel-pm} !{talk-condition} !{broke-silence} !{first-since}',
        '{no-contact} & {us-president|israel-pm|leaders-pair|bare-leaders} @{biden|us-president} @{netanyahu|israel-pm} !{talk-condition} !{other-partner} !{broke-silence} !{first-since}',
        '{no-contact} {leaders-pair|bare-leaders} @{biden|us-president} @{netanyahu|israel-pm} !{broke-silence}',
        '{no-call} @{biden|us-president} @{netanyahu|israel-pm} !{other-partner} !{talk-condition} !{if}',
        '{weeks-since-talk} .. {leaders-pair} .. {spoke-together} @{biden|us-president} @{netanyahu|israel-pm}',
        ...within(
          BOTH,
          '{leaders-pair} .. {not-yet-spoken}',
          '{bare-leaders} .. {not-yet-spoken}',
          '{leader-call} .. {leaders-pair} .. {not-yet-spoken}',
          '{leader-call} .. {us-president|israel-pm} .. {not-yet-spoken}',
          '{leader-call} ... {us-president|israel-pm} .. {call-pending}',
          '{leader-call} .. {leaders-pair} .. {call-pending}',
          '{call-pending} .. {leader-call} .. {us-president|israel-pm|leaders-pair}',
        ),
        '{bare-leaders} .. {not-yet-spoken} & {us-side} & {israel} !{other-partner}',
        '{such-call|neither-called} @{biden|us-president} @{netanyahu|israel-pm} !{other-partner} !{talk-condition}',
        '{leader-call} ... {not-yet-spoken} @{biden|us-president} @{netanyahu|israel-pm} !{other-partner}',
        '{leader-call} ... {call-pending} @{biden|us-president} @{netanyahu|israel-pm} !{other-partner}',
        '{us-president|israel-pm} .. {not-yet-spoken} @{biden|us-president} @{netanyahu|israel-pm} !{other-partner}',
        '{not-yet-spoken} .. {us-president|israel-pm|leader-call} @{biden|us-president} @{netanyahu|israel-pm} !{other-partner}',
        '~ {asked-if} .. {spoke-to|in-touch} .. {israel-pm} .. {us-president} .. {answered-no}',
        '~ {us-president} .. {asked-if} .. {spoke-to|in-touch} .. {israel-pm} .. {answered-no}',
      ],
      'expected soon': [
        ...within(
          `~ ${LATER}`,
          ...either(
            '{one} .. {other} .. {expected-talk}',
            '{one} .. {expected-talk} .. {other}',
            '{one} . {other} . {to-talk}',
            '{one} + {to-talk} . {other}',
            '{one} . {other} . {leader-call} .. {expected-talk}',
            '{expected-talk} .. {one} .. {other}',
            '{leader-call} .. {one} .. {other} .. {expected-talk}',
            '{expected-talk} ... {leader-call} .. {one} .. {other}',
          ),
          ...within(
            BOTH,
            '{leaders-pair} .. {expected-talk} !{gallant} !{austin}',
            '{leader-call} .. {leaders-pair} .. {expected-talk}',
            '{expected-talk} .. {leader-call} .. {leaders-pair}',
            '{expected-talk} .. {leaders-pair} .. {to-talk}',
          ),
          '{leader-call} .. {expected-talk} @{biden|us-president} @{netanyahu|israel-pm}',
          '{expected-talk} .. {leader-call} @{biden|us-president} @{netanyahu|israel-pm}',
        ),
      ],
      'took place': [
        ...within(
          DONE,
          ...either(
            '{one} .. {spoke-to} .. {other}',
            '{one} .. {other} .. {spoke-together}',
            '{one} got/gets/reached/reaches/caught .. {other} .. {over-the-phone|on-line}',
            '{one} {over-the-phone} . {other}',
            '{one} {rings-up} . {other} on/about/after/before/from/yesterday/today/late/early/over/to !{name-calling}',
            '{broke-silence} & {one} .. {other}',
          ),
          `{leaders-pair} .. {spoke-together} ${BOTH} !{gallant} !{austin} !{foreign-president} !{other-premier}`,
          `{two-leaders} .. {spoke-together} ${BOTH} !{foreign-president} !{other-premier}`,
          `{leaders-pair} .. {broke-silence} ${BOTH} !{gallant} !{austin}`,
        ),
        ...either('{took-until} ... {one} .. {other} .. {to-talk|talk-now|spoke-together}'),
        ...within(
          CERTAIN,
          ...either(
            '{one} .. {other} .. {talk-now} .. {iran|over-the-phone|first-since|israel}',
            '{one} . {other} . {talk-now} !{has-other-act}',
            '{one} {talk-now} to/with {other}',
            '{one} .. {other} ... {over-the-phone}',
            '{one} . {other} ... {leader-call} .. {iran}',
            '{one} . {other} .. {first-since}',
            '{leader-call} .. {one} .. {other} .. {iran|call-went}',
            '{leader-call} .. {one} .. {other} .. held/had',
            '{leader-call} .. {one} .. {other} {at-last} came',
            '{one} got/gets/secured/won . {leader-call} .. {other}',
            '{one} . {other} . {leader-call} .. {call-went}',
            '{one} .. {other} .. held/had/finished/concluded/hold/ended .. {leader-call}',
            '{one} .. held/had/took/finished/concluded/ended .. {leader-call} .. {other}',
            '{first-since} .. {one} .. {other}',
          ),
          '~ {in-call} & {us-president} & {israel-pm}',
          '{leader-call} & {us-president} & {israel-pm} & {pastime}',
          'has/have . had . {leader-call} & {us-president} & {israel-pm} !{not-yet-spoken}',
          '{on-line} .. {leader-call} & {us-president} & {israel-pm}',
          '{readout} .. {leader-call} & {us-president} & {israel-pm}',
          '{leader-call|in-call} .. {call-went} & {us-president} & {israel-pm}',
          '{on-line} & {us-president} & {israel-pm}',
          ...within(
            `${BOTH} !{gallant} !{austin}`,
            '{in-call} & {two-leaders|leaders-pair}',
            '{leader-call} .. {call-went} & {us-president|israel-pm|leaders-pair|bare-leaders|first-since}',
            '{leader-call} .. {call-facts|on-line} !{other-partner} !{other-premier} !{foreign-president} !{other-minister}',
            '~ {in-call} & {us-president|israel-pm} & {pastime} !{other-partner} !{other-premier} !{foreign-president} !{other-minister}',
            '{their-first} !{other-partner} !{not-yet-spoken}',
            '{leader-call} {first-since} .. {call-went}',
            '{leaders-pair} .. {over-the-phone}',
          ),
        ),
      ],
      'called off': [
        '{leader-call} ... {call-off|postpone} & {us-president} & {israel-pm} !{gallant} !{talk-condition} !{call-went}',
        '{call-off|postpone} .. {leader-call} & {us-president} & {israel-pm} !{gallant} !{talk-condition} !{call-went}',
      ],
      refused: either('{one} .. {refuses} .. {other} .. {calls}', '{one} .. {refuses} .. {calls} .. {other}'),
    },
  },
} satisfies AuthoredFact;
