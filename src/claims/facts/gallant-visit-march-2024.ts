import type { AuthoredFact } from '../authored.ts';
import { gallantVisit } from '../wordings/gallant-visit.ts';

export default {
  id: 'gallant-visit-march-2024',
  kind: 'stance',
  question: 'Did Gallant’s own visit to Washington in March 2024 go ahead?',
  label: 'Gallant’s visit, March 2024',
  topic: 'gallant-visits',
  timeVarying: false,
  positions: [
    { label: 'cancelled', negated: 'still planned' },
    { label: 'postponed', compatible: ['cancelled'] },
    { label: 'in doubt', compatible: ['cancelled', 'postponed'] },
    { label: 'moved to another date', compatible: ['cancelled', 'postponed'] },
    { label: 'went ahead', negated: 'cancelled' },
    { label: 'still planned', negated: 'cancelled', compatible: ['went ahead', 'in doubt'] },
    { label: 'shortened', compatible: ['went ahead'] },
  ],
  frame: {
    scene: 'gallant-march-2024',
    blockers: ['other-capital', 'other-travellers', 'other-minister'],
    patterns: {
      cancelled: gallantVisit.cancelled,
      postponed: gallantVisit.postponed,
      'in doubt': gallantVisit['in doubt'],
      'moved to another date': gallantVisit['moved to another date'],
      shortened: gallantVisit.shortened,
      'still planned': gallantVisit['still planned'],
      'went ahead': [
        '{gallant} .. {trip} .. {go-ahead}',
        '{trip} .. {gallant} .. {go-ahead} !{delegation}',
        '{gallant} .. {go-ahead} .. {trip}',
        '{gallant} {go-ahead}',
        '{gallant} .. {arrive} .. {washington} !{was-due}',
        '{gallant} .. {in-washington} !{was-due}',
        '{gallant} .. {arrive} @{washington} !{was-due} !{domestic}',
        '{gallant} ... {was-received} @{washington}',
        '{go-ahead} .. {trip} @{gallant} & {gallant}',
        '{gallant} .. {arrive|in-washington|go-ahead} .. {regardless}',
        '{gallant} .. {arrive} .. {trip} !{was-due}',
        '{in-washington} .. {gallant} !{was-due} !{delegation}',
        '{gallant} .. {trip} .. {separate} .. {go-ahead}',
      ],
    },
  },
} satisfies AuthoredFact;
