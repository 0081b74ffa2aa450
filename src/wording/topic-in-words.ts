import type { TOPICS } from '../model/fact.ts';
import { type Language, type MessageKey, say } from './language.ts';

const KEYS: Record<(typeof TOPICS)[number], MessageKey> = {
  'un-vote': 'topic_un_vote',
  delegation: 'topic_delegation',
  'gaza-war': 'topic_gaza_war',
  'gallant-visits': 'topic_gallant_visits',
  'iran-response': 'topic_iran_response',
};

/** A topic as a reader sees it. One that another pack brings is read off its id: "water-supply" is "Water supply". */
export function topicInWords(language: Language, topic: string): string {
  if (Object.hasOwn(KEYS, topic)) return say(language, KEYS[topic as keyof typeof KEYS]);
  const words = topic.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
