import type { Relation } from '../model/annotation.ts';
import type { FactCard } from '../model/answer.ts';
import { type Voice, voicesOf } from '../model/voices.ts';

/** Why several documents count as one voice, to be added to their number: "largely the same text". */
const reasonInWords = ({ isOneText, origin }: Voice): string => {
  if (isOneText) return 'largely the same text';
  return origin === null ? 'sharing their text or their source' : 'with one source';
};

/** The line over reports that count as one voice; null for a report on its own. */
export const voiceInWords = (voice: Voice): string | null => {
  const { documents, isOneText, origin } = voice;
  if (documents.length < 2) return null;
  const name = isOneText || origin === null ? '' : ` (${origin})`;
  return `One voice: ${documents.length} reports, ${reasonInWords(voice)}${name}`;
};

/** Why the reports of these relations are all one voice; null where they are not, or where there is only one. */
export const sharedSource = (relations: readonly Relation[], { claims, documents }: FactCard): string | null => {
  const ids = new Set(relations.map(({ claim }) => claim));
  const voices = voicesOf(
    claims.filter(({ id }) => ids.has(id)),
    documents,
  );
  const [only] = voices;
  return only && voices.length === 1 && only.documents.length > 1 ? reasonInWords(only) : null;
};
