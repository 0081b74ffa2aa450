import { phrasesOf } from '../phrases.ts';
import { UNITS, type Unit } from './units.ts';

const listed = (table: Record<string, string>): (readonly [string, string])[] =>
  Object.entries(table).flatMap(([code, wordings]) => wordings.split(', ').map((wording) => [wording, code] as const));

/** Signs and abbreviations, in lower case, to ISO 4217 codes. */
const SIGNS = listed({
  USD: '$, us$, $us, usd$, usd',
  AUD: 'a$, au$, $a, aud',
  CAD: 'c$, ca$, $c, cad',
  NZD: 'nz$, $nz, nzd',
  HKD: 'hk$, $hk, hkd',
  SGD: 's$, $s, sgd',
  BRL: 'r$, brl',
  MXN: 'mx$, mxn',
  GBP: '£, gbp',
  EUR: '€, eur',
  JPY: '¥, jpy',
  CNY: 'cny, rmb',
  INR: '₹, rs, rs., inr',
  PKR: 'pkr',
  ILS: '₪, nis, ils',
  RUB: '₽, rub',
  KRW: '₩, krw',
  TRY: '₺, try',
  NGN: '₦, ngn',
  UAH: '₴, uah',
  CHF: 'chf, sfr, fr.',
  SEK: 'sek, kr',
  NOK: 'nok',
  DKK: 'dkk',
  PLN: 'pln, zł',
  CZK: 'czk',
  HUF: 'huf',
  ZAR: 'zar',
  KWD: 'kwd',
  LBP: 'lbp',
  EGP: 'egp, e£',
  QAR: 'qar',
  SAR: 'sar',
  AED: 'aed, dhs, dh',
  JOD: 'jod',
  BGN: 'bgn',
  MYR: 'myr, rm',
  IDR: 'idr, rp, rp.',
  THB: 'thb, ฿',
  PHP: 'php, ₱',
  VND: 'vnd, ₫',
  MNT: 'mnt, ₮',
  BDT: 'bdt, tk, tk., ৳',
  GEL: 'gel, ₾',
  KZT: 'kzt, ₸',
  KES: 'kes, ksh, sh',
  UGX: 'ugx, ush',
  TZS: 'tzs, tsh',
  GHS: 'ghs, gh₵, gh¢',
  COP: 'col$',
  TWD: 'nt$, twd',
  IRR: 'irr',
});

const NAMES = listed({
  USD: 'dollar, dollars, us dollars, us dollar, u.s. dollars, u.s. dollar, american dollars, buck, bucks',
  AUD: 'australian dollars, australian dollar',
  CAD: 'canadian dollars, canadian dollar',
  GBP: 'pound, pounds, pounds sterling, sterling, quid',
  EUR: 'euro, euros',
  JPY: 'yen, japanese yen',
  CNY: 'yuan, renminbi, chinese yuan',
  INR: 'rupee, rupees, indian rupees',
  ILS: 'shekel, shekels, israeli shekels, new shekels',
  RUB: 'rouble, roubles, ruble, rubles, russian roubles, russian rubles',
  KRW: 'won, south korean won',
  TRY: 'lira, liras, turkish lira',
  NGN: 'naira',
  UAH: 'hryvnia, hryvnias, hryvnya',
  CHF: 'franc, francs, swiss francs, swiss franc',
  SEK: 'swedish crowns, swedish kronor, kronor, krona',
  NOK: 'norwegian crowns, norwegian kroner, kroner',
  DKK: 'danish crowns, danish kroner, crowns, krone',
  PLN: 'zloty, zlotys',
  CZK: 'koruna',
  HUF: 'forint, forints',
  ZAR: 'rand, rands',
  EGP: 'le, l.e., geneh, egyptian pounds, egyptian pound',
  LBP: 'lebanese pounds',
  JOD: 'dinar, dinars',
  SAR: 'riyal, riyals, saudi riyals',
  IRR: 'rial, rials',
  AED: 'dirham, dirhams',
  MYR: 'ringgit, ringgits, malaysian ringgit, malaysia ringgit, malaysian ringgits, malaysia ringgits',
  IDR: 'rupiah',
  THB: 'baht',
  MXN: 'peso, pesos',
  MNT: 'tugrik, tugriks',
  KZT: 'tenge',
  KES: 'kenyan shillings, kenyan shilling',
  UGX: 'ugandan shillings, ugandan shilling',
  GHS: 'cedi, cedis',
  VND: 'dong',
  BDT: 'taka',
  VES: 'bolivar, bolivars',
  ARS: 'argentine pesos',
  COP: 'colombian pesos',
  MAD: 'moroccan dirhams',
  ETB: 'birr',
  TWD: 'taiwan dollars, new taiwan dollars',
  HKD: 'hong kong dollars',
  SGD: 'singapore dollars',
  NZD: 'new zealand dollars',
});

/** The unit of every small coin: a hundredth of the money before it in a compound sum. */
export const COIN_UNIT = 'cents';

const COINS = 'cent cents c! ¢ penny pennies pence p! sen paise paisa kopecks agorot piastres'.split(' ');

const coin = (wording: string): readonly [string, Unit] => {
  const touching = wording.endsWith('!');
  return [touching ? wording.slice(0, -1) : wording, { unit: COIN_UNIT, kind: 'money', touching }];
};

/** Currency signs and codes before a number. */
export const CURRENCY_SIGNS = phrasesOf(SIGNS, 'backwards');

/** Names of currencies by themselves. */
export const CURRENCY_NAMES: ReadonlySet<string> = new Set(NAMES.map(([name]) => name));

/** Everything that can stand behind a number as its unit. A sign or code is written in capitals there ("42 KWD"). */
export const UNITS_AFTER = phrasesOf<Unit & { code?: boolean }>([
  ...SIGNS.map(([sign, unit]) => [sign, { unit, kind: 'money', code: true }] as const),
  ...NAMES.map(([name, unit]) => [name, { unit, kind: 'money' }] as const),
  ...COINS.map(coin),
  ...UNITS,
]);
