import type { AuthoredFact } from '../authored.ts';

/** How the attack is told, before any date: who fired, what, at whom. */
const TOLD = [
  '{iran} .. {fire} .. {missile}',
  '{iran} .. {fire} .. {israel}',
  '{iran} .. {missile} .. {fire|israel}',
  '{missile} .. {iran} .. {fire}',
  '{missile} .. from/by {iran}',
  '{missile} .. {fire} .. {israel} @{iran}',
  '{fire} .. {missile} .. {israel} @{iran}',
  '{israel} .. {missile} .. {fire} @{iran}',
  '{israel} .. {iran} .. {missile}',
  '{sheltered} .. {iran} .. {missile}',
  '{iran} .. {missile} .. {sheltered}',
  '{israel} .. {fire} . from/by {iran}',
  '{iran} .. {missile-attack}',
  '{missile-attack} .. {iran}',
  '{missile-attack} @{iran}',
  '{fire} .. {missile} @{iran}',
  '{iran-attack}',
  '{iran} .. {missile} .. {damage}',
  '{damage} .. {iran} .. {missile}',
  '{sheltered} .. {iran} .. {fire}',
  '{missile} .. {fire} .. of/from/off + {iran}',
  '{iran} + {missile} . came/arrived/flew/come',
  '{iran} .. emptied/empties/emptying launchers/silos',
];
const OWN = '!{israel-fires} !{israel-raid} !{not-at-israel}';

export default {
  id: 'iran-missile-attack-october-2024',
  kind: 'stance',
  question: 'When did Iran fire missiles at Israel?',
  label: 'Iran’s missile attack',
  topic: 'iran-response',
  timeVarying: false,
  positions: [
    { label: 'first week of October 2024', days: { from: '2024-09-30', to: '2024-10-06' } },
    {
      label: 'Monday 30 September',
      days: { from: '2024-09-30', to: '2024-09-30' },
      compatible: ['first week of October 2024'],
    },
    {
      label: 'Tuesday 1 October',
      days: { from: '2024-10-01', to: '2024-10-01' },
      compatible: ['first week of October 2024'],
    },
    {
      label: 'Wednesday 2 October',
      days: { from: '2024-10-02', to: '2024-10-02' },
      compatible: ['first week of October 2024'],
    },
    {
      label: 'Thursday 3 October',
      days: { from: '2024-10-03', to: '2024-10-03' },
      compatible: ['first week of October 2024'],
    },
    {
      label: 'October 2024',
      days: { from: '2024-10-01', to: '2024-10-31' },
      compatible: [
        'first week of October 2024',
        'Tuesday 1 October',
        'Wednesday 2 October',
        'Thursday 3 October',
        'second week of October 2024',
        'later in October 2024',
      ],
    },
    { label: 'second week of October 2024', days: { from: '2024-10-07', to: '2024-10-13' } },
    { label: 'later in October 2024', days: { from: '2024-10-14', to: '2024-10-31' } },
    { label: 'September 2024', days: { from: '2024-09-01', to: '2024-09-30' }, compatible: ['Monday 30 September'] },
    {
      label: 'autumn 2024',
      days: { from: '2024-09-01', to: '2024-11-30' },
      compatible: [
        'first week of October 2024',
        'Monday 30 September',
        'Tuesday 1 October',
        'Wednesday 2 October',
        'Thursday 3 October',
        'October 2024',
        'second week of October 2024',
        'later in October 2024',
        'September 2024',
      ],
    },
    { label: 'no such attack' },
  ],
  frame: {
    scene: 'iran-missiles-october-2024',
    blockers: ['vowed-fire'],
    patterns: {
      'by date': [
        ...TOLD.map((told) => `~ ${told} & {attack-day} ${OWN} !{houthis} !{talk-last-week}`),
        '~ after/since/when . {iran} .. {fire} .. {missile} & {attack-day} !{not-at-israel} !{talk-last-week}',
        '{iran} .. {fire} .. {missile} at/on/towards it/them/israel + on {weekday} !{april-attack}',
        ...TOLD.flatMap((told) => [
          `${told} {weekday} ${OWN} !{april-attack} !{dealt-with} !{told-day}`,
          `{weekday} . ${told} ${OWN} !{april-attack} !{day-of-talk}`,
        ]),
        '~ {in-answer-to} . {weekday} . {missile|missile-attack} @{iran} !{not-at-israel} !{april-attack}',
        '~ {in-answer-to} . {attack-day} . {missile} @{iran} !{not-at-israel} !{april-attack}',
        '~ {in-answer-to} .. {missile-attack|iran-attack|dated-attack} & {attack-day} @{iran} !{not-at-israel} !{talk-last-week}',
        '~ {in-answer-to} ... {missile} .. {iran} .. {fire} & {attack-day} !{not-at-israel} !{talk-last-week}',
        '~ {in-answer-to} ... {iran} .. {fire} .. {missile} & {attack-day} !{not-at-israel} !{talk-last-week}',
        '~ {first-october} & {missile|missile-attack|iran-attack} @{iran} !{not-at-israel} !{iran-plans} !{day-of-talk}',
        '~ {first-october} & {iran} .. {fire} !{not-at-israel} !{iran-plans} !{israel-fires}',
        '~ {not-answered} .. {iran} .. {missile|fire} & {attack-day} !{not-at-israel} !{talk-last-week}',
        '~ {not-answered} .. {missile-attack|iran-attack|fire} & {attack-day} @{iran} !{not-at-israel} !{talk-last-week}',
        '{attack-day} + {missile} & {iran} !{israel-raid} !{not-at-israel}',
        `{attack-day} .. {iran} + {missile|missile-attack} ${OWN} !{iran-plans} !{talk-last-week}`,
        `{weekday} . when . {iran} .. {fire} .. {missile|israel} ${OWN} !{april-attack} !{first-october}`,
        `since/after/before . {iran-attack} . {weekday} ${OWN} !{april-attack} !{told-day}`,
        `{missile} .. {fire} . {weekday} & {iran} ${OWN} !{april-attack} !{told-day} !{lebanon}`,
        '~ {dated-attack} @{iran} @{missile|iran-attack} !{not-at-israel}',
        `{iran} .. {own-praise} .. {weekday} . {blow-noun} @{missile|iran-attack|fire} ${OWN} !{houthis} !{april-attack} !{lebanon}`,
        `{weekday} + {iran} . {blow-noun} ${OWN} !{april-attack} !{day-of-talk}`,
        `{weekday} .. {missile} .. from/by {iran} ${OWN} !{april-attack} !{day-of-talk} !{dealt-with} !{told-day}`,
        `{missile} .. from/by {iran} .. {weekday} ${OWN} !{april-attack} !{day-of-talk} !{dealt-with} !{told-day}`,
      ],
      'Tuesday 1 October': [
        ...TOLD.map(
          (told) =>
            `~ ${told} & {first-of-month} @{iran} @{missile|missile-attack|fire} !{not-at-israel} !{talk-last-week}`,
        ),
        ...[
          '{iran} .. {fire} .. {missile|israel}',
          '{iran} .. {missile} .. {fire|damage}',
          '{iran} .. {missile-attack}',
        ].map(
          (told) =>
            `~ ${told} & {first-of-the-month} @{iran} @{missile|missile-attack|fire} !{not-at-israel} !{talk-last-week}`,
        ),
        '~ {first-of-month} & {iran} .. {fire} @{missile|missile-attack|iran-attack} !{not-at-israel} !{israel-fires}',
        '~ {first-of-month} & {missile|missile-attack} .. {fire} @{iran} @{israel} !{not-at-israel} !{israel-fires}',
        ...TOLD.map(
          (told) =>
            `~ ${told} & {first-october} @{iran} !{not-at-israel} !{israel-fires} !{iran-plans} !{talk-last-week}`,
        ),
        '{that-tuesday} & {missile|missile-attack|iran-attack} @{iran} !{not-at-israel} !{talk-last-week}',
      ],
      'first week of October 2024': [
        ...TOLD.map((told) => `${told} & {new-year-eve} ${OWN}`),
        `{missile} . {fire} .. {new-year-eve} @{iran} ${OWN}`,
        ...TOLD.map((told) => `${told} & {after-nasrallah} & {nasrallah} ${OWN}`),
        ...TOLD.map(
          (told) =>
            `${told} & {days-on-from} !{first-october} !{first-of-month} !{israel-fires} !{not-at-israel} !{iran-plans} !{april-attack}`,
        ),
        '{days-on-from} . sirens @{iran} @{missile|missile-attack|fire} !{april-attack} !{lebanon}',
        '{days-on-from} . {iran} .. {missile|fire} !{first-october} !{first-of-month} !{not-at-israel} !{iran-plans} !{april-attack}',
        '{days-on-from} . {missile} .. {fire} @{iran} !{first-october} !{first-of-month} !{not-at-israel} !{iran-plans} !{april-attack} !{lebanon}',
      ],
    },
  },
} satisfies AuthoredFact;
