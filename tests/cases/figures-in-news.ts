import type { FigureCase } from './figures.ts';

export const SHARES: readonly FigureCase[] = [
  ['Nine out of ten growers agreed.', ['Nine out of ten growers', 0.9, 'exact', 'ratio']],
  ['Nearly three out of four growers agreed.', ['Nearly three out of four growers', 0.75, 'nearly', 'ratio']],
  ['Two of every three barns stand empty.', ['Two of every three barns', 2 / 3, 'exact', 'ratio']],
  ['Two of the three barns stand empty.', ['Two of the three barns', 2, 'exact', 'ratio']],
  ['Two out of his three barns stand empty.', ['Two out of his three barns', 2, 'exact', 'ratio']],
];

export const UNITS_BEHIND_OF: readonly FigureCase[] = [
  ['It took a quarter of an hour.', ['a quarter of an hour', 0.25, 'exact', 'duration']],
  ['It cost tens of millions of dollars.', ['tens of millions of dollars', [2e7, 1e8], 'vague', 'money']],
  ['It grew for thousands of years.', ['thousands of years', [2000, 10000], 'vague', 'duration']],
  ['It drew thousands of votes.', ['thousands of votes', [2000, 10000], 'vague', 'vote']],
];

export const CHANGES_AND_OUTCOMES: readonly FigureCase[] = [
  ['The share rose 5 to 105.', ['5', 5, 'exact', 'count'], ['105', 105, 'exact', 'count']],
  ['Oil fell $2 to $70.', ['$2', 2, 'exact', 'money'], ['$70', 70, 'exact', 'money']],
  ['Prices rose 5 to 10 per cent.', ['5 to 10 per cent', [5, 10], 'range', 'percent']],
];

export const RARER_UNITS: readonly FigureCase[] = [
  ['He weighs 12 stone.', ['12 stone', 12, 'exact', 'measure']],
  ['It was 104F inside.', ['104F', 104, 'exact', 'measure']],
  ['It closed for two fortnights.', ['two fortnights', 2, 'exact', 'duration']],
];

export const HALVES_AND_QUARTERS: readonly FigureCase[] = [
  ['It took an hour and a half.', ['an hour and a half', 1.5, 'exact', 'duration']],
  ['It took about two years and a half.', ['about two years and a half', 2.5, 'about', 'duration']],
  ['The first hour and a half is slow.', ['hour and a half', 1.5, 'exact', 'duration']],
  ['It spans a mile and a quarter.', ['a mile and a quarter', 1.25, 'exact', 'measure']],
  ['He bought a three-quarter share.', ['three-quarter', 0.75, 'exact', 'ratio']],
  ['It is 5 1/2 inches wide.', ['5 1/2 inches', 5.5, 'exact', 'measure']],
  ['It took 2-1/2 years.', ['2-1/2 years', 2.5, 'exact', 'duration']],
  ['It feeds 5 1/2 million people.', ['5 1/2 million people', 5.5e6, 'exact', 'count']],
];

export const SMALL_PARTS_AND_MULTIPLES: readonly FigureCase[] = [
  ['It took one hundredth of a second.', ['one hundredth of a second', 0.01, 'exact', 'duration']],
  ['It rose half a percentage point.', ['half a percentage point', 0.5, 'exact', 'percent']],
  ['It was a 10-fold rise.', ['10-fold', 10, 'exact', 'ratio']],
  ['A six-foot-two man left.', ['six-foot', 6, 'exact', 'measure']],
  ['It costs over a dollar and 42 cents.', ['over a dollar and 42 cents', 1.42, 'more-than', 'money']],
  ['He asks for five- to six-year terms.', ['five- to six-year', [5, 6], 'range', 'duration']],
];

export const ENDS_APART: readonly FigureCase[] = [
  ['It swings from 5C at night to 20C by day.', ['from 5C at night to 20C', [5, 20], 'range', 'measure']],
  ['Stalls cost from $10 for growers to $25.', ['from $10 for growers to $25', [10, 25], 'range', 'money']],
  [
    'Between 50 per cent inland and 60 per cent on the coast agree.',
    ['Between 50 per cent inland and 60 per cent', [50, 60], 'range', 'percent'],
  ],
  ['It fell from $9 a crate to $7.', ['$9', 9, 'exact', 'money'], ['$7', 7, 'exact', 'money']],
  ['It went upward, from 20 to 29.', ['20', 20, 'exact', 'count'], ['29', 29, 'exact', 'count']],
  ['It takes in those between the ages of 18 and 24.', ['between the ages of 18 and 24', [18, 24], 'range', 'age']],
  ['She left by the age of 30.', ['30', 30, 'exact', 'age']],
  ['It blooms every year or two.', ['every year or two', [1, 2], 'range', 'duration']],
];

export const TOUCHING_UNITS: readonly FigureCase[] = [
  ['He won by 0.2s.', ['0.2s', 0.2, 'exact', 'duration']],
  ['It runs on 3.3V.', ['3.3V', 3.3, 'exact', 'measure']],
  ['She rides a 125cc scooter.', ['125cc', 125, 'exact', 'measure']],
  ['The plot is 25m by 10m.', ['25m', 25, 'exact', 'measure'], ['10m', 10, 'exact', 'measure']],
  ['It is worth $2T.', ['$2T', 2e12, 'exact', 'money']],
  ['It raised $1.2MM.', ['$1.2MM', 1.2e6, 'exact', 'money']],
  ['The toll would go up to 25% in May.', ['25%', 25, 'exact', 'percent']],
  ['The screen is 1920 x 1080.', ['1920', 1920, 'exact', 'count'], ['1080', 1080, 'exact', 'count']],
];

/** Wordings in which nothing is counted. */
export const NO_FIGURES_IN_NEWS: readonly string[] = [
  'It grew for a third straight year and a fifth consecutive month.',
  'A second man and a third officer left in the ninth inning of her second term.',
  'It ended one-all for the 40-something.',
  'Use the same one, not a massive one.',
  'See fig. 2 there.',
  'She called 911 in a 4-4-2 formation at half past six, UTC+12.',
  'It is listed as ISSN 1179 beside a GTX 1080.',
  'It weighs 1.99×10−30 of these, or 6 x 10^24, or 3×10⁸.',
  'A two-to-one margin for a zero-emission man with zero tolerance.',
  'It stood from 500 BC to AD 70, fell in the summer of ’69 and is coded in H.264.',
  'Ring 01234 567890, she said of his op. 9.',
  'It is ranked 16th in the list, finished third of the lot and has the third richest port.',
  'On their fifth wedding anniversary the second edition came out.',
  'According to 2015 figures it was a 2005-era car.',
  'A one-two punch, he said, and she knows a thing or two.',
  'Game 7 is on Sunday, says page 2 of 5.',
  'In one fell swoop the Group of Seven leaders left.',
  'It dates from around 1490 and was burnt in about 1320.',
  'They live on the 400 block of Elm Street, Albany, NY 12207.',
  'The 747 took off; an i7 4790k was on board.',
  'They left at three or four in the morning, or at three or four a.m.',
  'It was their 14th in a row, in the 1990s and the 20s.',
];
