import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../src/model/annotation.ts';
import type { FactCard } from '../../src/model/answer.ts';
import type { LanguageCode } from '../../src/model/settings.ts';
import { accessibleName, headlineInWords, summaryInWords } from '../../src/wording/annotation-in-words.ts';
import { sourceInWords } from '../../src/wording/claim-in-words.ts';
import { dayInWords } from '../../src/wording/day-in-words.ts';
import { LANGUAGES, languageFor } from '../../src/wording/languages.ts';
import { valueInWords } from '../../src/wording/value-in-words.ts';
import { claim, document, figure, quote } from '../cases/related-documents.ts';

type Translated = Record<Exclude<LanguageCode, 'en'>, string[]>;

/** Without the invisible characters that keep Latin names and figures in their place in Arabic. */
const visible = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

const each = (texts: Translated) => Object.entries(texts) as [LanguageCode, string[]][];

const DOCUMENTS = [
  document('AFP', '2024-05-01'),
  document('The National', '2024-05-01', ['twin']),
  { ...document('twin', '2024-05-01', ['The National']), outlet: null },
];
const CLAIMS = [
  claim('AFP', figure(1_500_000, 'about')),
  claim('The National', figure(1160)),
  claim('twin', figure(1160)),
];
const CARD: FactCard = {
  fact: { id: 'fact', kind: 'quantity', question: '?', label: 'People', topic: 't', timeVarying: false },
  claims: CLAIMS,
  documents: DOCUMENTS,
};
const relations = CLAIMS.map(({ id, document, value }, at) => ({
  document,
  outlet: null,
  claim: id,
  relation: at === 0 ? ('agree' as const) : ('other-date' as const),
  value,
  reason: { code: 'same' as const, params: {} },
  explanation: '',
}));
const annotation = (more: Partial<Annotation>): Annotation => ({
  fact: 'fact',
  quote: 'so many',
  sentence: 'so many',
  start: 0,
  end: 7,
  value: figure(1_500_000),
  badge: 'corroborated',
  prominence: 'badge',
  relations,
  ...more,
});

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
      fr: ['D’autres mots dans 1 article', 'AFP : d’autres mots', 'People : 1 article donne d’autres mots'],
      de: ['Andere Worte in 1 Bericht', 'AFP: andere Worte', 'People: 1 Bericht bringt andere Worte'],
      ar: ['كلمات أخرى في تقرير واحد', 'AFP: كلمات أخرى', 'People: تقرير واحد فيه كلمات أخرى'],
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
    es: ['fuente: the keeper, a través de The Lamp · situación al 1 may 2024', '26 mar 2024', '«we sail»'],
    fr: [
      'source\u00a0: the keeper, par l’intermédiaire de The Lamp · situation au 1er mai 2024',
      '26 mars 2024',
      '«\u202fwe sail\u202f»',
    ],
    de: ['Quelle: the keeper, über The Lamp · Stand: 1. Mai 2024', '26. März 2024', '„we sail“'],
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

it('keeps figures and Latin names in their place in Arabic', () => {
  const says = valueInWords(LANGUAGES.ar, figure(97, 'more-than'));
  expect(says).toBe('أكثر من \u206897\u2069');
  const card = { ...CARD, claims: CLAIMS.slice(0, 1) };
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
