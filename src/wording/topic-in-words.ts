import type { TOPICS } from '../model/fact.ts';

const LABELS: Record<(typeof TOPICS)[number], string> = {
  'un-vote': 'UN vote',
  delegation: 'Israeli delegation',
  'gaza-war': 'War in Gaza',
  'gallant-visits': 'Gallant’s visits',
  'iran-response': 'Response to Iran',
};

/** A topic as a reader sees it. One that another pack brings is read off its id: "water-supply" is "Water supply". */
export function topicInWords(topic: string): string {
  if (Object.hasOwn(LABELS, topic)) return LABELS[topic as keyof typeof LABELS];
  const words = topic.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
