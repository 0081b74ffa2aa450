import type { AuthoredFact } from '../authored.ts';
import { gallantVisit } from '../wordings/gallant-visit.ts';

export default {
  id: 'gallant-visit-october-2024',
  kind: 'stance',
  question: 'Did Gallant’s visit to Washington in October 2024 go ahead?',
  label: 'Gallant’s visit, October 2024',
  topic: 'gallant-visits',
  timeVarying: false,
  positions: [
    { label: 'cancelled', negated: 'still planned' },
    { label: 'postponed', same: ['cancelled'] },
    { label: 'in doubt', compatible: ['cancelled', 'postponed'] },
    { label: 'moved to another date', compatible: ['cancelled', 'postponed'] },
    { label: 'went ahead' },
    { label: 'still planned', compatible: ['went ahead', 'in doubt'] },
    { label: 'shortened', compatible: ['went ahead'] },
  ],
  frame: {
    scene: 'gallant-october-2024',
    blockers: ['other-capital', 'other-travellers', 'other-minister', 'earlier-trip', 'others-trip'],
    patterns: {
      cancelled: [
        ...gallantVisit.cancelled,
        '{visit-noun} ... {call-off|off-state|failed-to-be} @{gallant} !{delegation} !{others-abroad} !{other-talks}',
        '{call-off} .. {trip} @{gallant} !{delegation} !{others-abroad} !{other-talks}',
        '{israel-state} .. {call-off} .. {trip|talks} @{gallant} !{delegation} !{others-abroad} !{other-talks}',
        '{nobody-travels} @{gallant} !{if}',
        'no {gallant} {trip}',
        '{no-visit} {gallant}',
        '{it-off} @{gallant} @{go-verb|trip|washington} !{delegation} !{others-abroad} !{other-talks}',
      ],
      postponed: [
        ...gallantVisit.postponed,
        '{gallant} {postpone} !{delegation} !{other-object}',
        '{it-postponed} @{gallant} @{go-verb|trip|washington} !{delegation} !{others-abroad} !{other-talks}',
        '{visit-noun} .. {postpone} @{gallant} !{delegation} !{others-abroad} !{other-talks}',
        '{postpone} .. {trip|talks} @{gallant} !{delegation} !{others-abroad} !{other-talks}',
      ],
      'in doubt': [...gallantVisit['in doubt'], '{trip} .. {in-doubt} @{gallant} !{others-abroad}'],
      'moved to another date': gallantVisit['moved to another date'],
      shortened: [...gallantVisit.shortened, '{cut-short} .. {trip} @{gallant} !{others-abroad}'],
      'still planned': gallantVisit['still planned'],
      'went ahead': [
        ...gallantVisit['went ahead'],
        '{gallant} .. {trip} .. {go-ahead} !{postpone} !{calling-off-of}',
        '{gallant} .. {go-ahead} .. {trip} !{calling-off-of}',
        '{gallant} .. {being-in-washington} !{was-due} !{call-off} !{postpone} !{hold-back} !{order} !{netanyahu}',
        '{gallant} .. {arrived-there|in-washington|go-ahead} .. {regardless} !{was-due} !{other-object}',
      ],
    },
  },
} satisfies AuthoredFact;
