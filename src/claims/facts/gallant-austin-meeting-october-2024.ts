import type { AuthoredFact } from '../authored.ts';
import { atThePentagon } from '../wordings/at-the-pentagon.ts';
import { gallantMeeting } from '../wordings/gallant-meeting.ts';

const wordings = gallantMeeting('october');

const GUEST = '{austin-guest|unnamed-guest}';
const HOST = '{austin-host}';
/** Where the sentence names one of the two only, the other was named before it. */
const NEAR = '@{austin-host|pentagon} @{gallant|unnamed-guest} !{others-abroad} !{if} !{other-contact}';

/** The same where a day is told: "whether" and "if" then belong to something else. */
const ON_THE_DAY = '@{austin-host|pentagon} @{gallant|unnamed-guest} !{others-abroad} !{other-contact} !{any-time}';

/** A date that was not kept, told by its day, by the room where it was to be, or by what the host had made ready. */
const notKept = [
  `~ ${GUEST} .. {wanted-there} .. {at-pentagon} & {day-of-it} ${NEAR}`,
  `~ ${GUEST} .. {wanted-there} .. {at-pentagon} & ${HOST} ${NEAR}`,
  `~ ${GUEST} .. {wanted-there|was-due|wanted-at} .. ${HOST} . {host-place} ${NEAR}`,
  `~ ${GUEST} .. {was-to-have} ... to/with/opposite/before/beside/for/from . ${HOST} & {day-of-it|at-pentagon} ${NEAR}`,
  `~ two/both/they/men .. {should-meet} & {day-of-it|at-pentagon|in-person} ${NEAR} !{leaders-both}`,
  `~ two/both/they/men .. {should-meet} & {the-ninth} ${NEAR}`,
  `~ two/both/they/men .. {should-meet} .. {at-pentagon|in-person} ${NEAR}`,
  `~ ${GUEST} .. {was-to-have} .. {saw|met-him} .. ${HOST} ${NEAR}`,
  `~ he/who/minister/guest .. {was-to-have} .. {saw|met-him} .. ${HOST} ${NEAR} !{somebody-else}`,
  `~ ${GUEST} .. {was-to-have} .. received/greeted/welcomed/hosted/ushered/seen/met .. by . ${HOST} ${NEAR}`,
  `~ ${HOST} .. {was-to-have} .. {saw|met-him} . ${GUEST} ${NEAR}`,
  `~ ${HOST} .. {was-to-have} .. {saw|met-him} . him ${NEAR} !{somebody-else}`,
  `~ ${HOST} .. {was-to-have} .. spent/spend .. with . ${GUEST} ${NEAR}`,
  `he and . ${HOST} ... {should-meet} & {day-of-it} ${NEAR}`,
  `${HOST} .. {kept-for-him} .. {day-kept} ${NEAR} !{somebody-else}`,
  `{pentagon} .. {kept-for-him} .. ${HOST} & {day-of-it} ${NEAR}`,
  `${HOST} .. expected/expecting/awaited/awaiting/receiving . him/guest/visitor/friend/counterpart & {day-of-it} ${NEAR}`,
  `secretary .. expected/expecting/awaited . him/guest/visitor/friend/counterpart & {day-of-it} ${NEAR}`,
  `~ ${HOST} .. {time-set|was-due|will-be} .. {see-him} . counterpart/guest/visitor/friend & {day-of-it} ${NEAR}`,
  `{pentagon} .. expected/expecting/awaited . him .. {meeting-day|the-ninth} ${NEAR}`,
  `secretary .. looked/looking/look forward . hosting/receiving/welcoming/seeing . him/guest/visitor/friend & {day-of-it} ${NEAR}`,
  `table/chair/seat/place/room/lunch .. {at-pentagon} .. {kept-for-him} .. {day-of-it} ${NEAR}`,
  `{pentagon} + {meeting-noun} .. {on-calendar} .. {day-of-it} ${NEAR} !{call-off} !{off-state}`,
  `{meeting-noun} .. was/were to have + been .. {day-of-it} ${NEAR} !{somebody-else} !{call-off} !{off-state}`,
  `{meeting-day} .. with . ${HOST} & {time-set} ${NEAR} !{met-him} !{spoke-with} !{call-off}`,
  `{meeting-day} {meeting-noun} .. with . ${HOST} ${NEAR} !{met-him} !{call-off}`,
  `{meeting-noun} .. {at-pentagon} .. {on-calendar} .. {day-of-it} ${NEAR} !{somebody-else} !{call-off} !{off-state}`,
  `{meeting-noun} .. ${HOST} .. {on-calendar} .. {day-of-it} ${NEAR} !{call-off} !{off-state}`,
  `${GUEST} .. {on-calendar|had-date} .. {pentagon|austin-host} & {day-of-it} ${NEAR} !{call-off} !{off-state}`,
  `{austin-host|host-word} .. {free-for-him} .. {hours-kept} ${ON_THE_DAY} !{somebody-else}`,
  `{austin-host|host-word} .. {laid-on} . for . {hours-kept|day-of-it} ${ON_THE_DAY} !{somebody-else}`,
  `{austin-host|host-word} .. looking/looked forward + to . {hours-kept|day-of-it} ${ON_THE_DAY}`,
  `~ ${GUEST} .. {bound-there} . there . {day-of-it} ${ON_THE_DAY}`,
  `~ ${GUEST} .. {bound-there} .. {in-pentagon} .. {day-of-it} ${ON_THE_DAY}`,
  `~ {day-of-it} .. ${GUEST} .. {bound-there} .. {in-pentagon} ${ON_THE_DAY}`,
  `~ he/who/minister/guest .. {bound-there} .. {in-pentagon} .. {day-of-it} ${ON_THE_DAY} !{somebody-else}`,
  `~ he/who/minister/guest .. {bound-there} . there . {day-of-it} ${ON_THE_DAY} !{somebody-else}`,
  `~ ${GUEST} .. {by-rights} .. into/inside/at/in + {pentagon} ${NEAR}`,
  `~ he/who/him/minister/guest .. expected/awaited/invited/received/hosted/bidden/looked .. by . ${HOST} .. {day-of-it|the-ninth} ${ON_THE_DAY}`,
  `~ {session-noun} . {in-pentagon} .. {fixed-for} ... {day-of-it} ${ON_THE_DAY} !{somebody-else}`,
  `~ {session-noun} . {in-pentagon} . {the-ninth|day-of-it} ${ON_THE_DAY}`,
  `~ {pentagon} . {session-noun} .. {fixed-for} .. {the-ninth|day-of-it} ${ON_THE_DAY}`,
  `~ {session-noun} . with . ${HOST} .. {fixed-for} .. {the-ninth|day-of-it} ${ON_THE_DAY}`,
  `~ {session-noun} .. {fixed-for} .. {the-ninth|day-of-it} .. with . ${HOST} ${ON_THE_DAY}`,
  `~ {fixed-for} .. {day-of-it|the-ninth} .. {in-pentagon} .. ${HOST} ${ON_THE_DAY} !{somebody-else}`,
  `{meeting-noun} . {fixed-for} . {day-of-it|the-ninth} ${ON_THE_DAY} !{somebody-else}`,
  `~ ${HOST} .. {was-to-have} . had/have . him ${ON_THE_DAY} !{somebody-else}`,
  `~ ${GUEST} . {time-set} . {see-him} . ${HOST} . {day-of-it} ${ON_THE_DAY}`,
  `~ ${GUEST} ${HOST} .. {fixed-for} .. {the-ninth|day-of-it} ${ON_THE_DAY} !{call-off} !{off-state}`,
  `~ ${HOST} ${GUEST} .. {fixed-for} .. {the-ninth|day-of-it} ${ON_THE_DAY} !{call-off} !{off-state}`,
  `~ {fixed-for} . {the-ninth|day-of-it} & {austin-pair} ${ON_THE_DAY} !{call-off} !{off-state}`,
  `his/their {session-noun} . with . ${HOST} .. {for-that-day} ${ON_THE_DAY}`,
  `~ he/who/minister/guest .. {was-to-have} . spent/passed . {hours-kept|day-of-it} .. {in-pentagon|austin-host} ${ON_THE_DAY}`,
  `~ ${HOST} . whose guest .. {was-to-have} ${ON_THE_DAY}`,
  `~ he/who/minister/guest .. {was-to-have|by-rights} ... into/at/by/with . ${HOST} & {day-of-it|host-place} ${ON_THE_DAY}`,
];

/** Of that week’s meeting, which did not come about. */
const planned = [...wordings.planned, ...atThePentagon]
  .filter((wording) => !wording.startsWith('they/both/two') && !wording.startsWith('{on-paper}'))
  // What a host would hear is an hour of that week’s only where a day is told.
  .map((wording) => (wording.includes('{host-hears}') ? `${wording} & {day-of-it}` : wording))
  .map((wording) => `${wording} !{other-contact} !{any-time} !{that-week}`);

export default {
  id: 'gallant-austin-meeting-october-2024',
  kind: 'stance',
  question: 'When was Gallant to meet Austin in October 2024?',
  label: 'Gallant to meet Austin, October',
  topic: 'gallant-visits',
  timeVarying: false,
  positions: [
    { label: 'Monday 7 October', days: { from: '2024-10-07', to: '2024-10-07' } },
    { label: 'Tuesday 8 October', days: { from: '2024-10-08', to: '2024-10-08' } },
    { label: 'Wednesday 9 October', days: { from: '2024-10-09', to: '2024-10-09' } },
    { label: 'Thursday 10 October', days: { from: '2024-10-10', to: '2024-10-10' } },
    { label: 'Friday 11 October', days: { from: '2024-10-11', to: '2024-10-11' } },
    {
      label: 'the same week',
      days: { from: '2024-10-07', to: '2024-10-13' },
      compatible: [
        'Monday 7 October',
        'Tuesday 8 October',
        'Wednesday 9 October',
        'Thursday 10 October',
        'Friday 11 October',
      ],
    },
    {
      label: 'planned',
      dated: true,
      compatible: [
        'Monday 7 October',
        'Tuesday 8 October',
        'Wednesday 9 October',
        'Thursday 10 October',
        'Friday 11 October',
        'the same week',
      ],
    },
    {
      label: 'called off',
      compatible: [
        'Monday 7 October',
        'Tuesday 8 October',
        'Wednesday 9 October',
        'Thursday 10 October',
        'Friday 11 October',
        'the same week',
        'planned',
      ],
    },
    { label: 'postponed', same: ['called off'], compatible: ['planned', 'the same week'] },
    {
      label: 'took place',
      dated: true,
      compatible: [
        'Monday 7 October',
        'Tuesday 8 October',
        'Wednesday 9 October',
        'Thursday 10 October',
        'Friday 11 October',
        'the same week',
        'planned',
      ],
    },
    {
      label: 'the week after',
      days: { from: '2024-10-14', to: '2024-10-20' },
      compatible: ['planned', 'called off', 'took place'],
    },
  ],
  frame: {
    scene: 'gallant-october-2024',
    blockers: ['austin-city', 'by-phone', 'other-minister', 'that-spring', 'sullivan-monday'],
    patterns: {
      planned: [
        ...notKept,
        ...planned,
        // Of him nobody else was due there that week.
        '~ {austin-host} .. {time-set|was-due} ... {see-him|saw|met-him} + him @{gallant|unnamed-guest} !{somebody-else} !{if} !{other-contact} !{any-time}',
      ],
      'Wednesday 9 October': [...notKept, ...planned].map((wording) => `${wording} & {the-ninth}`),
      // He had been there in spring, and they talk all the time.
      'took place': wordings['took place'].map(
        (wording) =>
          `${wording} !{was-to-have} !{for-that-day} !{other-contact} !{that-week} !{in-march} !{often} !{sullivan-host}`,
      ),
      'called off': wordings['called off'],
      postponed: wordings.postponed,
      'by date': wordings.bare,
    },
  },
} satisfies AuthoredFact;
