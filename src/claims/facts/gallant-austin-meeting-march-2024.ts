import type { AuthoredFact } from '../authored.ts';
import { atThePentagon, heldAtThePentagon } from '../wordings/at-the-pentagon.ts';
import { gallantMeeting } from '../wordings/gallant-meeting.ts';
import { gallantTurns } from '../wordings/gallant-turns.ts';

const wordings = gallantMeeting('austin');
const turns = gallantTurns('austin');

export default {
  id: 'gallant-austin-meeting-march-2024',
  kind: 'stance',
  question: 'Was Gallant to meet Austin in March 2024?',
  label: 'Gallant to meet Austin, March',
  topic: 'gallant-visits',
  timeVarying: false,
  positions: [
    { label: 'planned', negated: 'called off' },
    { label: 'took place', negated: 'called off', compatible: ['planned'] },
    { label: 'not planned' },
    { label: 'called off', compatible: ['not planned'] },
    { label: 'postponed', compatible: ['called off'] },
  ],
  frame: {
    scene: 'gallant-march-2024',
    blockers: ['october-case', 'austin-city', 'by-phone', 'other-minister'],
    patterns: {
      planned: [
        ...wordings.planned,
        ...turns.planned,
        ...turns.bare,
        ...atThePentagon,
        // A bare noun beside a day says that they were to meet.
        ...wordings.bare.map(
          (wording) => `${wording} & {meeting-day} !{meeting-went-on} !{say-so} !{met-him} !{saw} !{seeing-him}`,
        ),
      ],
      'took place': [
        ...wordings['took place'],
        ...turns['took place'],
        ...heldAtThePentagon,
        // In those days they spoke face to face.
        '{austin-host} {presses} + {austin-guest|unnamed-guest} & {meeting-day} !{was-due} !{is-set} !{plan-mark} !{met-in-israel} !{if} !{call-off} !{off-state} !{not}',
        '{austin-host} + tells/to + {austin-guest} !{was-due} !{is-set} !{met-in-israel} !{if} !{call-off} !{off-state} !{see-him} !{plan-mark}',
      ],
      'called off': wordings['called off'],
      postponed: wordings.postponed,
    },
  },
} satisfies AuthoredFact;
