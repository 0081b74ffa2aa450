import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGE_CODES, type LanguageCode } from '../../src/model/settings.ts';
import { VERDICT_WORDS } from '../cases/verdict-words.ts';

const FOLDER = 'public/_locales';
type Messages = Record<string, { message: string; description?: string }>;
const read = (code: string): Messages => JSON.parse(readFileSync(`${FOLDER}/${code}/messages.json`, 'utf8'));
const english = read('en');
/** Which plural forms a language needs beside `_other` (Unicode CLDR, integers). */
const formsOf = (code: string) => new Intl.PluralRules(code).resolvedOptions().pluralCategories;
/** Words that a language happens to write as English does, and names of formats and keys. */
const SAME_AS_IN_ENGLISH = new Set(
  'document documents explorer figure illustration json ld markdown esc options source sources sites style version'.split(
    ' ',
  ),
);
/** Typography that the language does not use: other languages' quotation marks, and in French signs without their narrow space. */
const UNUSUAL: Record<LanguageCode, RegExp> = {
  en: /["«»„]|'/,
  es: /["“”„']/,
  fr: /["“”„']|«(?!\u202f)|(?<!\u202f)»|(?<!\u202f)[;?!]|(?<!\u00a0):/,
  de: /["”«»']|(?<!„[^“]*)“/,
  ar: /["“”„';?]|,(?!\d)/,
};
const FORM = /_(zero|one|two|few|many|other)$/;
const baseOf = (key: string) => key.replace(FORM, '');
const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

it('has a folder for each language of the interface, and no other', () => {
  expect(readdirSync(FOLDER).sort()).toEqual([...LANGUAGE_CODES].sort());
});

describe.each([...LANGUAGE_CODES])('the texts in %s', (code) => {
  const messages = read(code);

  it('stand in the order of their names, so that two people can add some at once', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(messages).sort());
  });

  it('are all there, counted ones in every plural form of the language', () => {
    const counted = new Set(
      Object.keys(english)
        .filter((key) => key.endsWith('_other') && `${baseOf(key)}_one` in english)
        .map(baseOf),
    );
    const wanted = Object.keys(english).flatMap((key) => {
      const base = baseOf(key);
      return counted.has(base) ? formsOf(code).map((form) => `${base}_${form}`) : [key];
    });
    expect(Object.keys(messages).sort()).toEqual([...new Set(wanted)].sort());
  });

  it('fill in what the English ones fill in', () => {
    const other = Object.entries(messages).filter(([key, { message }]) => {
      const model = english[key] ?? english[`${baseOf(key)}_other`];
      const wanted = placeholders(model?.message ?? '').filter((name) => name !== '{count}');
      return (
        placeholders(message)
          .filter((name) => name !== '{count}')
          .join() !== wanted.join()
      );
    });
    expect(other).toEqual([]);
  });

  it('are short and neutral', () => {
    expect(Object.entries(messages).filter(([, { message }]) => message.trim() === '' || message.length > 600)).toEqual(
      [],
    );
    expect(Object.entries(messages).filter(([, { message }]) => VERDICT_WORDS[code].test(message))).toEqual([]);
  });

  it('fit where browsers and stores show them', () => {
    expect(messages.extensionName?.message).toBe('Second Source');
    expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });

  it('are set as the language sets them', () => {
    const odd = Object.entries(messages).filter(([, { message }]) => UNUSUAL[code].test(message));
    expect(odd).toEqual([]);
  });
});

it.each(LANGUAGE_CODES.filter((code) => code !== 'en'))('the texts in %s are translated', (code) => {
  const messages = read(code);
  const words = (text: string) => text.replace(/\{\w+\}|Second Source/g, '').match(/\p{L}{2,}/gu) ?? [];
  const same = Object.entries(messages).filter(([key, { message }]) => message === english[key]?.message);
  const left = same.filter(([, { message }]) =>
    words(message).some((word) => !SAME_AS_IN_ENGLISH.has(word.toLowerCase())),
  );
  expect(left).toEqual([]);
});
