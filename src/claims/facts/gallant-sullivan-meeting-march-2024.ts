import type { AuthoredFact } from '../authored.ts';
import { gallantMeeting } from '../wordings/gallant-meeting.ts';
import { gallantTurns } from '../wordings/gallant-turns.ts';

const wordings = gallantMeeting('sullivan');
const turns = gallantTurns('sullivan');

export default {
  id: 'gallant-sullivan-meeting-march-2024',
  kind: 'stance',
  question: 'When was Gallant to meet Sullivan?',
  label: 'Gallant to meet Sullivan',
  topic: 'gallant-visits',
  timeVarying: false,
  positions: [
    { label: 'Sunday 24 March', days: { from: '2024-03-24', to: '2024-03-24' } },
    { label: 'Monday 25 March', days: { from: '2024-03-25', to: '2024-03-25' } },
    { label: 'Tuesday 26 March', days: { from: '2024-03-26', to: '2024-03-26' } },
    { label: 'Wednesday 27 March', days: { from: '2024-03-27', to: '2024-03-27' } },
    { label: 'Thursday 28 March', days: { from: '2024-03-28', to: '2024-03-28' } },
    { label: 'Friday 29 March', days: { from: '2024-03-29', to: '2024-03-29' } },
    {
      label: 'the same week',
      days: { from: '2024-03-25', to: '2024-03-31' },
      compatible: [
        'Sunday 24 March',
        'Monday 25 March',
        'Tuesday 26 March',
        'Wednesday 27 March',
        'Thursday 28 March',
        'Friday 29 March',
      ],
    },
    {
      label: 'planned',
      negated: 'not planned',
      dated: true,
      compatible: [
        'Sunday 24 March',
        'Monday 25 March',
        'Tuesday 26 March',
        'Wednesday 27 March',
        'Thursday 28 March',
        'Friday 29 March',
        'the same week',
      ],
    },
    {
      label: 'took place',
      dated: true,
      compatible: [
        'Sunday 24 March',
        'Monday 25 March',
        'Tuesday 26 March',
        'Wednesday 27 March',
        'Thursday 28 March',
        'Friday 29 March',
        'the same week',
        'planned',
      ],
    },
    { label: 'the week after', days: { from: '2024-04-01', to: '2024-04-07' }, compatible: ['planned', 'took place'] },
    { label: 'not planned' },
    { label: 'called off', compatible: ['not planned'] },
    { label: 'postponed', compatible: ['called off'] },
  ],
  frame: {
    scene: 'gallant-march-2024',
    blockers: ['october-case', 'by-phone', 'other-minister'],
    patterns: {
      'Monday 25 March': [
        '{gallant-guest|unnamed-guest} .. {met-him|saw} .. {sullivan-host} . {on-that-monday} @{gallant} @{washington|us} !{was-due} !{somebody-else}',
        '{met-him|saw} & {sullivan-host} . {on-that-monday} & {austin-host} @{gallant|unnamed-guest} @{washington|us} !{was-due} !{other-guest}',
        '{gallant-guest|unnamed-guest} .. {met-him|saw|time-spent|day-part|talks|meeting-noun|spoke-with} .. {sullivan-host} & {hour-of-vote} @{washington|us} !{was-due} !{if}',
        '{met-him|saw|time-spent|day-part|talks|meeting-noun|spoke-with} .. {sullivan-host} & {hour-of-vote} @{gallant|unnamed-guest} @{washington|us} !{was-due} !{if} !{other-guest}',
        '{hour-of-vote} & {sullivan-host} & {met-him|saw|time-spent|day-part|talks|meeting-noun} @{gallant|unnamed-guest} @{washington|us} !{was-due} !{if} !{other-guest}',
        // The talks with Austin were on the Tuesday.
        '{sullivan-host} & {day-before-it} & {met-him|saw|time-spent|day-part|talks|spoke-with|meeting-noun} @{austin-host} @{gallant|unnamed-guest} !{other-guest} !{vote-noun} !{if} !{still-ahead}',
        '{will-be|plan-mark} .. {see-him|to-meet} .. {sullivan-host} . a day earlier @{austin-host} @{gallant|unnamed-guest} !{other-guest} !{if}',
      ],
      planned: [...wordings.planned, ...turns.planned],
      'took place': [...wordings['took place'], ...turns['took place']].map((wording) => `${wording} !{back-on-day}`),
      'called off': wordings['called off'],
      postponed: wordings.postponed,
      'by date': [...wordings.bare, ...turns.bare],
    },
  },
} satisfies AuthoredFact;
