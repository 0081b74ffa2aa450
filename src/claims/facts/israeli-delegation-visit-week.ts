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
    blockers: ['bound-elsewhere', 'other-travellers', 'gallant', 'on-condition'],
    patterns: {
      'by date': [
        '{envoys} .. {was-due} .. {washington|go-verb}',
        '{delegation} {was-due} .. {washington|go-verb}',
        '{errand} .. {envoys} .. {was-due|plan-mark}',
        '{envoys} {errand} .. {was-due|plan-mark}',
        '{was-due} .. {sending|send} .. {envoys}',
        '{was-due} .. {go-verb} .. {washington} @{delegation} & {delegation}',
      ],
    },
  },
} satisfies AuthoredFact;
