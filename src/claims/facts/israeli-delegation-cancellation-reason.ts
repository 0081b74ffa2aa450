import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'israeli-delegation-cancellation-reason',
  kind: 'stance',
  question: 'Why was the Israeli delegation’s visit called off?',
  label: 'Reason for the cancellation',
  topic: 'delegation',
  timeVarying: false,
  positions: [
    { label: 'the US let the resolution pass' },
    { label: 'the US position changed', compatible: ['the US let the resolution pass'] },
    { label: 'the resolution itself', compatible: ['the US let the resolution pass', 'the US position changed'] },
    { label: 'another reason' },
  ],
  frame: {
    scene: 'delegation',
    patterns: {
      'the US let the resolution pass': [],
      'the US position changed': [],
      'the resolution itself': [],
      'another reason': [],
    },
  },
} satisfies AuthoredFact;
