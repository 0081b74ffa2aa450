import type { Relation } from '../model/annotation.ts';
import type { FactCard } from '../model/answer.ts';
import { type Voice, voicesOf } from '../model/voices.ts';
import { type Language, say } from './language.ts';

/** Why several documents count as one voice, to be added to their number: "largely the same text". */
const reasonInWords = (language: Language, { isOneText, origin }: Voice): string => {
  if (isOneText) return say(language, 'source_sameText');
  return say(language, origin === null ? 'source_linked' : 'source_origin');
};

/** The line over reports that count as one voice; null for a report on its own. */
export const voiceInWords = (language: Language, voice: Voice): string | null => {
  const { documents, isOneText, origin } = voice;
  if (documents.length < 2) return null;
  const params = { count: documents.length, source: reasonInWords(language, voice) };
  return isOneText || origin === null
    ? say(language, 'voice', params)
    : say(language, 'voice_origin', { ...params, origin });
};

/** Why the reports of these relations are all one voice; null where they are not, or where there is only one. */
export const sharedSource = (
  language: Language,
  relations: readonly Relation[],
  { claims, documents }: FactCard,
): string | null => {
  const ids = new Set(relations.map(({ claim }) => claim));
  const voices = voicesOf(
    claims.filter(({ id }) => ids.has(id)),
    documents,
  );
  const [only] = voices;
  return only && voices.length === 1 && only.documents.length > 1 ? reasonInWords(language, only) : null;
};
