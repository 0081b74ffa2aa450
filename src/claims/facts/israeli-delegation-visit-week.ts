import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'israeli-delegation-visit-week',
  kind: 'stance',
  question: 'When was the Israeli delegation to come to Washington?',
  label: 'When the delegation was due',
  topic: 'delegation',
  timeVarying: false,
  positions: [
    { label: 'the week of 25 March', days: { from: '2024-03-25', to: '2024-03-31' } },
    { label: 'a day in that week', compatible: ['the week of 25 March'] },
    { label: 'soon', compatible: ['the week of 25 March', 'a day in that week', 'the week after'] },
    { label: 'the week after', days: { from: '2024-04-01', to: '2024-04-07' } },
    { label: 'April 2024', days: { from: '2024-04-01', to: '2024-04-30' }, compatible: ['the week after'] },
  ],
  frame: {
    scene: 'delegation',
    blockers: ['other-capital', 'other-travellers', 'gallant', 'if'],
    patterns: {
      'by date': [
        '{delegation} .. {was-due} .. {washington|go-verb}',
        '{trip} .. {delegation} .. {was-due|plan-mark}',
        '{delegation} {trip} .. {was-due|plan-mark}',
        '{was-due} .. {send} .. {delegation}',
        '{was-due} .. {go-verb} .. {washington} @{delegation} & {delegation}',
      ],
    },
  },
} satisfies AuthoredFact;
