import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGE_CODES } from '../../src/model/settings.ts';

const FOLDER = 'public/_locales';
type Messages = Record<string, { message: string; description?: string }>;
const read = (code: string): Messages => JSON.parse(readFileSync(`${FOLDER}/${code}/messages.json`, 'utf8'));
const english = read('en');
/** Which plural forms a language needs beside `_other` (Unicode CLDR, integers). */
const formsOf = (code: string) => new Intl.PluralRules(code).resolvedOptions().pluralCategories;
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
    const verdict = /\b(true|false|fake|verified|debunked|lie|lies|misleading)\b/i;
    expect(Object.entries(messages).filter(([, { message }]) => verdict.test(message))).toEqual([]);
  });
});
