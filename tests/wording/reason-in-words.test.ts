import { describe, expect, it } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { REASONS } from '../../src/model/annotation.ts';
import { LANGUAGE_CODES } from '../../src/model/settings.ts';
import { ENGLISH } from '../../src/wording/english.ts';
import type { Language } from '../../src/wording/language.ts';
import { LANGUAGES } from '../../src/wording/languages.ts';
import { reasonInWords } from '../../src/wording/reason-in-words.ts';
import { REASON_CASES, type ReasonCase } from '../cases/reasons-in-words.ts';

const inWords = (language: Language, { code, params, relation, page, claim }: ReasonCase): string =>
  reasonInWords(language, { reason: { code, params }, relation, value: claim }, page);
/** French words that English has too. */
const IN_BOTH = ['date', 'page', 'parties', 'sources'];
const lettersOf = (text: string, { params }: ReasonCase): string[] => {
  const own = Object.values(params).reduce<string>((rest, param) => rest.replaceAll(String(param), ' '), text);
  return own.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
};

it('the cases have every reason, and reach every text for one', () => {
  expect(new Set(REASON_CASES.map(({ code }) => code))).toEqual(new Set(REASONS));
  const keys = Object.keys(english).filter((key) => key.startsWith('reason_'));
  const namesAlone: Language = { ...ENGLISH, messages: Object.fromEntries(keys.map((key) => [key, key])) };
  expect(new Set(REASON_CASES.map((one) => inWords(namesAlone, one)))).toEqual(new Set(keys));
});

describe.each(LANGUAGE_CODES.filter((code) => code !== 'en'))('a reason in %s', (code) => {
  it.each(REASON_CASES)('$code, $relation, $params', (one) => {
    const words = inWords(LANGUAGES[code], one);
    expect(words).toMatch(/^[^{}]{10,}\.$/u);
    const englishWords = new Set(lettersOf(inWords(ENGLISH, one), one));
    expect(lettersOf(words, one).filter((word) => englishWords.has(word) && !IN_BOTH.includes(word))).toEqual([]);
  });
});
