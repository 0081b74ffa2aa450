import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../src/model/settings.ts';
import { accessibleName, headlineInWords, summaryInWords } from '../../src/wording/annotation-in-words.ts';
import { reportName, sourceInWords } from '../../src/wording/claim-in-words.ts';
import { dayInWords } from '../../src/wording/day-in-words.ts';
import { LANGUAGES, languageFor } from '../../src/wording/languages.ts';
import { valueInWords } from '../../src/wording/value-in-words.ts';
import { claim, document, figure, quote } from '../cases/related-documents.ts';
import { annotation, CARD, relations } from '../cases/statement-in-words.ts';

type Translated = Record<Exclude<LanguageCode, 'en'>, string[]>;

/** Without the invisible characters that keep Latin names and figures in their place in Arabic. */
const visible = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

const each = (texts: Translated) => Object.entries(texts) as [LanguageCode, string[]][];

describe('a statement among other reports', () => {
  it.each(
    each({
      es: [
        'La misma cifra en 1 información',
        'AFP: alrededor de 1,5 millones; The National y una información sin medio indicado, con texto en gran parte idéntico: 1160 (de otra fecha)',
        'People: 1 información indica alrededor de 1,5 millones; 2 informaciones indican 1160 (de otra fecha) (con texto en gran parte idéntico)',
      ],
      fr: [
        'Même chiffre dans 1 article',
        'AFP : environ 1,5 million ; The National et un article sans média indiqué, au texte en grande partie identique : 1 160 (à une autre date)',
        'People : 1 article indique environ 1,5 million ; 2 articles indiquent 1 160 (à une autre date) (au texte en grande partie identique)',
      ],
      de: [
        'Dieselbe Zahl in 1 Bericht',
        'AFP: rund 1,5 Millionen; The National und ein Bericht ohne genanntes Medium, mit weitgehend gleichem Text: 1.160 (an einem anderen Tag)',
        'People: 1 Bericht nennt rund 1,5 Millionen; 2 Berichte nennen 1.160 (an einem anderen Tag) (mit weitgehend gleichem Text)',
      ],
      ar: [
        'الرقم نفسه في تقرير واحد',
        'AFP: نحو 1.5 مليون؛ The National وتقرير بلا جهة نشر مذكورة، بنص متطابق إلى حد بعيد: 1,160 (بتاريخ آخر)',
        'People: تقرير واحد يذكر نحو 1.5 مليون؛ تقريران يذكران 1,160 (بتاريخ آخر) (بنص متطابق إلى حد بعيد)',
      ],
    }),
  )('%s', (code, texts) => {
    const language = LANGUAGES[code];
    const said = [
      headlineInWords(language, annotation({}), CARD),
      summaryInWords(language, annotation({}), CARD),
      accessibleName(language, annotation({}), CARD),
    ];
    expect(said.map((text) => visible(text).replace(/[\u00a0\u202f]/g, ' '))).toEqual(texts);
  });

  it.each(
    each({
      es: ['Otras palabras en 1 información', 'AFP: otras palabras', 'People: 1 información recoge otras palabras'],
      fr: ['D’autres mots dans 1 article', 'AFP : d’autres mots', 'People : 1 article cite d’autres mots'],
      de: ['Andere Worte in 1 Bericht', 'AFP: andere Worte', 'People: 1 Bericht zitiert andere Worte'],
      ar: ['كلمات أخرى في تقرير واحد', 'AFP: كلمات أخرى', 'People: تقرير واحد يورد كلمات أخرى'],
    }),
  )('that quotes: %s', (code, texts) => {
    const language = LANGUAGES[code];
    const words = quote('we sail');
    const quoted = annotation({
      value: words,
      badge: 'compatible',
      relations: relations.slice(0, 1).map((relation) => ({ ...relation, relation: 'compatible', value: words })),
    });
    const said = [
      headlineInWords(language, quoted, CARD),
      summaryInWords(language, quoted, CARD),
      accessibleName(language, quoted, CARD),
    ];
    expect(said.map((text) => visible(text).replaceAll('\u00a0', ' '))).toEqual(texts);
  });
});

it.each(
  each({
    es: ['fuente: the keeper, citando a The Lamp · situación al 1 may 2024', '26 mar 2024', '«we sail»'],
    fr: [
      'source\u00a0: the keeper, citant The Lamp · situation au 1er mai 2024',
      '26 mars 2024',
      '«\u202fwe sail\u202f»',
    ],
    de: ['Quelle: the keeper, unter Berufung auf The Lamp · Stand: 1. Mai 2024', '26. März 2024', '„we sail“'],
    ar: ['المصدر: the keeper، نقلًا عن The Lamp · حتى 1 مايو 2024', '26 مارس 2024', '«we sail»'],
  }),
)('sources, days and quotations in %s', (code, texts) => {
  const language = LANGUAGES[code];
  const from = claim('a', figure(40), { attribution: 'the keeper', through: 'The Lamp' });
  const said = [
    sourceInWords(language, from),
    dayInWords(language, '2024-03-26'),
    valueInWords(language, quote('we sail')),
  ];
  expect(said.map(visible)).toEqual(texts);
});

it.each(
  each({
    es: ['más de 1 millón', 'hasta 2,05 mil millones', '1160', 'entre 1,3 millones y 1,5 millones', 'decenas'],
    fr: ['plus de 1 million', 'jusqu’à 2,05 milliards', '1 160', 'entre 1,3 million et 1,5 million', 'des dizaines'],
    de: ['mehr als 1 Million', 'bis zu 2,05 Milliarden', '1.160', '1,3 Millionen bis 1,5 Millionen', 'Dutzende'],
    ar: ['أكثر من مليون', 'ما يصل إلى 2.05 مليار', '1,160', 'بين 1.3 مليون و1.5 مليون', 'عشرات'],
  }),
)('figures in %s', (code, texts) => {
  const range = { kind: 'quantity', low: 1_300_000, high: 1_500_000, hedge: 'range' } as const;
  const dozens = { kind: 'quantity', low: 24, high: 100, hedge: 'vague' } as const;
  const values = [figure(1_000_000, 'more-than'), figure(2_050_000_000, 'up-to'), figure(1160), range, dozens];
  const said = values.map((value) => visible(valueInWords(LANGUAGES[code], value)));
  expect(said.map((text) => text.replace(/[\u00a0\u202f]/g, ' '))).toEqual(texts);
});

it('names a report without outlet by its place and day, but for a label that says more', () => {
  const unnamed = { ...document('a', '2024-03-26'), outlet: null, dateline: 'Oban, Argyll' };
  const named = (label: string) => visible(reportName(LANGUAGES.de, { ...unnamed, label }));
  expect(named('Unnamed report, Oban, 26 Mar 2024')).toBe('Ungenanntes Medium, Oban, 26. März 2024');
  expect(named('Leaflet of the harbour')).toBe('Leaflet of the harbour');
  expect(reportName(LANGUAGES.de, document('The Lamp', '2024-03-26'))).toBe('The Lamp');
});

it('keeps figures and Latin names in their place in Arabic', () => {
  const says = valueInWords(LANGUAGES.ar, figure(97, 'more-than'));
  expect(says).toBe('أكثر من \u206897\u2069');
  const card = { ...CARD, claims: CARD.claims.slice(0, 1) };
  expect(summaryInWords(LANGUAGES.ar, annotation({ relations: relations.slice(0, 1) }), card)).toBe(
    '\u2067\u2068AFP\u2069\u2069: \u2067نحو \u20681.5 مليون\u2069\u2069',
  );
});

describe('the language of a reader', () => {
  it.each([
    ['browser', 'fr-CA', 'fr', 'ltr'],
    ['browser', 'ar-EG', 'ar', 'rtl'],
    ['browser', 'de_AT', 'de', 'ltr'],
    ['browser', 'nl', 'en-GB', 'ltr'],
    ['es', 'ar', 'es', 'ltr'],
  ] as const)('%s, with the browser in %s', (choice, browser, locale, direction) => {
    expect(languageFor(choice, browser)).toMatchObject({ locale, direction });
  });
});
