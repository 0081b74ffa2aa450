import type english from '../../public/_locales/en/messages.json';

/** A text's name in `public/_locales/<language>/messages.json`. English has all of them. */
export type MessageKey = keyof typeof english;
/** A text that comes in the plural forms of its language: `headline_fits` stands for `headline_fits_one`, `headline_fits_other` and so on. */
export type CountedKey = MessageKey extends infer Key ? (Key extends `${infer Base}_other` ? Base : never) : never;

/** A language of the interface, serialisable: a content script is sent the reader's. */
export interface Language {
  /** BCP 47, for numbers, dates and lists. */
  locale: string;
  direction: 'ltr' | 'rtl';
  /** Every text of the interface. One that a translation lacks is the English one. */
  messages: Readonly<Record<string, string>>;
}

type Params = Readonly<Record<string, string | number>>;

/** A text of the interface with `{name}` replaced by the parameter of that name; a number is written as the language writes it. */
export const say = (language: Language, key: MessageKey, params: Params = {}): string =>
  fill(language, language.messages[key] ?? key, params);

/** A text in the plural form its language has for `count` (Unicode CLDR, through Intl.PluralRules); `{count}` is the number itself. */
export const sayCount = (language: Language, key: CountedKey, count: number, params: Params = {}): string => {
  const { locale, messages } = language;
  const message = messages[`${key}_${pluralsOf(locale).select(count)}`] ?? messages[`${key}_other`] ?? key;
  return fill(language, message, { ...params, count });
};

const fill = (language: Language, message: string, params: Params): string =>
  message.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const param = Object.hasOwn(params, name) ? params[name] : undefined;
    if (param === undefined) return whole;
    return typeof param === 'number' ? numbersOf(language.locale).format(param) : isolate(language, param);
  });

const [RIGHT_TO_LEFT, FIRST_STRONG, END] = ['\u2067', '\u2068', '\u2069'];

/**
 * A text as part of one that is written right to left: what stands in it takes no part in the order of the rest, else a number
 * after an outlet's Latin name would change places with it. A composed text, which has such parts itself, runs right to left; of
 * any other its first letter decides. Isolates as in the Unicode Bidirectional Algorithm (UAX 9).
 */
const isolate = ({ direction }: Language, part: string): string =>
  direction === 'ltr' ? part : `${part.includes(END) ? RIGHT_TO_LEFT : FIRST_STRONG}${part}${END}`;

/** The browser's formatters are slow to make: one for each language. */
const perLocale = <T>(make: (locale: string) => T): ((locale: string) => T) => {
  const made = new Map<string, T>();
  return (locale) => {
    const known = made.get(locale);
    if (known !== undefined) return known;
    const formatter = make(locale);
    made.set(locale, formatter);
    return formatter;
  };
};

const pluralsOf = perLocale((locale) => new Intl.PluralRules(locale));
/** Arabic news sites of many countries write 0 to 9, and so do the pages and documents whose figures are shown. */
const numberingSystem = 'latn';
/** Numbers with their digits grouped: "1,160". */
export const numbersOf = perLocale(
  (locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 3, numberingSystem }),
);
/** Millions and more in words: "1.5 million". */
export const largeNumbersOf = perLocale(
  (locale) =>
    new Intl.NumberFormat(locale, {
      notation: 'compact',
      compactDisplay: 'long',
      maximumFractionDigits: 2,
      useGrouping: 'always',
      numberingSystem,
    }),
);
/** Days: "26 Mar 2024". */
export const daysOf = perLocale(
  (locale) =>
    new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
      numberingSystem,
    }),
);
const listsOf = perLocale((locale) => new Intl.ListFormat(locale));
/** A list: "AFP, The National and Reuters". */
export const listInWords = (language: Language, items: readonly string[]): string =>
  listsOf(language.locale).format(items.map((item) => isolate(language, item)));
