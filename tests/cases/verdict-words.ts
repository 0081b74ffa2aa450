import type { LanguageCode } from '../../src/model/settings.ts';

/** Between two ends of a word, in letters of any script. */
const word = (forms: string): RegExp => new RegExp(`(?<!\\p{L})(?:${forms})(?!\\p{L})`, 'iu');

/** Words that would be a verdict on what somebody says. The interface has none of them: it shows who says what. */
export const VERDICT_WORDS: Record<LanguageCode, RegExp> = {
  en: word('true|truths?|false|fakes?|verified|debunked|lies?|misleading|correct|incorrect|fact-check\\w*'),
  es: word(
    'verdad|verdader[oa]s?|fals[oa]s?|falsedad(?:es)?|bulos?|mentiras?|engaños[oa]s?|verificad[oa]s?|desmentid[oa]s?|correct[oa]s?|incorrect[oa]s?|manipulad[oa]s?',
  ),
  fr: word(
    'vérités?|vraie?s?|faux|fausses?|infox|intox|mensonges?|mensong(?:er|ère)s?|trompeu(?:r|se)s?|vérifiée?s?|démentie?s?|correcte?s?|incorrecte?s?|fallacieu(?:x|se)s?',
  ),
  de: word(
    'wahr\\p{L}{0,5}|unwahr\\p{L}{0,5}|falsch\\p{L}{0,10}|gefälscht\\p{L}{0,2}|fake\\p{L}{0,5}|verifiziert\\p{L}{0,2}|widerlegt\\p{L}{0,2}|bestätigt\\p{L}{0,2}|lügen?|gelogen|irreführend\\p{L}{0,2}|korrekt\\p{L}{0,2}|richtig\\p{L}{0,2}|unrichtig\\p{L}{0,2}',
  ),
  // With the conjunctions, prepositions and the article that Arabic writes onto a word, and its endings.
  ar: word(
    '[وفبلك]{0,2}(?:ال|ل)?(?:صحيح|خاطئ|خطأ|كاذب|كذب|أكاذيب|زائف|مزيف|مزور|مضلل|مفبرك|حقيقة|حقيقي|صادق|باطل|موثق|مؤكد)(?:ة|ون|ين|ات|ا|ًا)?',
  ),
};
