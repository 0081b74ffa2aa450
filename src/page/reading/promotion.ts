import { AUDIENCE_OPENINGS, PROMOTION } from '../word-lists/promotion.ts';

/** Longer blocks are prose whatever phrase they hold. */
const MOST_UNITS = 320;
const AUDIENCE = /\b(readers|subscribers|members|people|inboxes|others|of you)\b/;

/** "Join 9,000 readers", "Read by 9,000 people", at the start of a sentence. */
const countsAudience = (sentence: string): boolean => {
  const opening = AUDIENCE_OPENINGS.find((each) => sentence.startsWith(each));
  if (opening === undefined) return false;
  const next = sentence.slice(opening.length, opening.length + 60);
  return /\d/.test(next) && AUDIENCE.test(next);
};

/** True for a short block in which the site speaks to its reader about itself. */
export const isPromotion = (text: string): boolean => {
  if (text.length > MOST_UNITS) return false;
  const lower = text.toLowerCase();
  return PROMOTION.some((phrase) => lower.includes(phrase)) || lower.split(/[.!?:] /).some(countsAudience);
};
