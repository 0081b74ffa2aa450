import type { LanguageCode } from '../../src/model/settings.ts';

/** What of a language is looked for in popup and card. */
interface Seen {
  code: Exclude<LanguageCode, 'en'>;
  direction: 'ltr' | 'rtl';
  /** What popup and card both show: a heading, and how the reports relate to the page's figure. */
  both: string[];
  /** Figures, days, sources and reasons in the card. */
  card: string[];
}

/** Every language but English, the one with the longest words and the one from right to left last. */
export const LANGUAGES_SEEN: Seen[] = [
  {
    code: 'es',
    direction: 'ltr',
    both: ['Esta página', 'La misma cifra en 2 informaciones, con texto en gran parte idéntico'],
    card: [
      'alrededor de 1,5 millones',
      'más de 1 millón',
      '26 mar 2024',
      'es un mínimo que deja margen a la otra',
      '«About 1.5 million people»',
    ],
  },
  {
    code: 'fr',
    direction: 'ltr',
    both: ['Cette page', 'Même chiffre dans 2 articles, au texte en grande partie identique'],
    card: [
      'environ 1,5 million',
      'plus de 1 million',
      '26 mars 2024',
      'est un plancher qui laisse place à l’autre',
      '« About 1.5 million people »',
    ],
  },
  {
    code: 'de',
    direction: 'ltr',
    both: ['Diese Seite', 'Dieselbe Zahl in 2 Berichten, mit weitgehend gleichem Text'],
    card: [
      'rund 1,5 Millionen',
      'mehr als 1 Million',
      '26. März 2024',
      'eine Untergrenze, die Raum für die andere lässt',
      '„About 1.5 million people“',
    ],
  },
  {
    code: 'ar',
    direction: 'rtl',
    both: ['هذه الصفحة', 'الرقم نفسه في تقريرين، بنص متطابق إلى حد بعيد'],
    card: ['نحو 1.5 مليون', 'أكثر من مليون', '26 مارس 2024', 'حد أدنى يتسع للآخر', '«About 1.5 million people»'],
  },
];
