import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'netanyahu-hope-quote',
  kind: 'quote',
  question: 'What did Netanyahu’s office say the resolution gives Hamas?',
  label: 'Netanyahu’s office on Hamas’s hope',
  topic: 'un-vote',
  timeVarying: false,
  frame: {
    scene: 'un-vote',
    patterns: [
      '{resolution|abstain|the-vote} ... {hamas} ... {hope} ... {ceasefire|pressure}',
      '{hamas} .. {hope} ... {pressure}',
      '{hope} .. {hamas} ... {pressure}',
      '{hamas} ... {hope} ... {ceasefire} ... {without-release}',
      '{hope} ... {hamas} ... {ceasefire}',
      '{hamas} .. {hope} ... {ceasefire}',
    ],
  },
} satisfies AuthoredFact;
