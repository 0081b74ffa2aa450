import type { FigureCase } from './figures.ts';

/** Four digits that could be a year, but count. */
export const COUNTS_LIKE_YEARS: readonly FigureCase[] = [
  ['The pipeline runs 1900 km to the coast.', ['1900 km', 1900, 'exact', 'measure']],
  ['The boulder weighs 1800kg.', ['1800kg', 1800, 'exact', 'measure']],
  ['The village lies 2010 metres up.', ['2010 metres', 2010, 'exact', 'measure']],
  ['The plant employs 1850 welders.', ['1850 welders', 1850, 'exact', 'count']],
  ['There are 1500 beds in the wing.', ['1500 beds', 1500, 'exact', 'count']],
  ['She finished with 1600 points.', ['1600 points', 1600, 'exact', 'count']],
  ['2000 soldiers were sent home.', ['2000 soldiers', 2000, 'exact', 'count']],
  ['Police arrested 1600.', ['1600', 1600, 'exact', 'count']],
  ['Crowds of 2000 gathered.', ['2000', 2000, 'exact', 'count']],
  ['The number of lorries rose to 1800.', ['1800', 1800, 'exact', 'count']],
  ['Only 1999 tickets were sold.', ['Only 1999 tickets', 1999, 'exact', 'count']],
  ['It was a 2000-strong crowd.', ['2000', 2000, 'exact', 'count']],
];

export const RAISED_DIGITS: readonly FigureCase[] = [
  ['The flat has 60m² of floor.', ['60m²', 60, 'exact', 'measure']],
  ['The tank takes 5 m³ of water.', ['5 m³', 5, 'exact', 'measure']],
  ['The dam lost 40 cubic metres.', ['40 cubic metres', 40, 'exact', 'measure']],
  ['A 5,000-square-foot barn burned.', ['5,000-square-foot', 5000, 'exact', 'measure']],
  ['It killed 12 people¹.', ['12 people', 12, 'exact', 'count']],
];

export const COMPOUNDS_AND_MULTIPLES: readonly FigureCase[] = [
  ['It will be between -2C and -5C.', ['between -2C and -5C', [-5, -2], 'range', 'measure']],
  ['Rates rose a quarter of a percentage point.', ['a quarter of a percentage point', 0.25, 'exact', 'percent']],
  ['There is a one-in-five chance.', ['one-in-five', 0.2, 'exact', 'ratio']],
  ['It was a two- or three-day visit.', ['two- or three-day', [2, 3], 'range', 'duration']],
  ['It needs between one and two million tents.', ['between one and two million tents', [1e6, 2e6], 'range', 'count']],
  ['They leave in a day or two.', ['a day or two', [1, 2], 'range', 'duration']],
  ['Demand saw a tenfold rise.', ['tenfold', 10, 'exact', 'ratio']],
  ['A 2-1 win came after a 5-1 ruling.', ['2-1', 2, 'exact', 'vote'], ['5-1', 5, 'exact', 'vote']],
  ['A quarter-million people came.', ['A quarter-million people', 250000, 'exact', 'count']],
  ['It lasted two and one-half years.', ['two and one-half years', 2.5, 'exact', 'duration']],
  ['She won the men’s and women’s 400m.', ['400m', 400, 'exact', 'measure']],
  ['A 5/8-inch bolt broke.', ['5/8-inch', 0.625, 'exact', 'measure']],
  ['Demand saw a five-fold rise.', ['five-fold', 5, 'exact', 'ratio']],
];

export const RARER_CURRENCIES: readonly FigureCase[] = [
  ['It cost R50 million.', ['R50 million', 5e7, 'exact', 'money']],
  ['It cost N1,500.', ['N1,500', 1500, 'exact', 'money']],
  ['It cost KSh500, or Tk 500 crore.', ['KSh500', 500, 'exact', 'money'], ['Tk 500 crore', 5e9, 'exact', 'money']],
  ['It cost Rp5 trillion.', ['Rp5 trillion', 5e12, 'exact', 'money']],
];

export const RARER_BOUNDS: readonly FigureCase[] = [
  ['A good 200 came.', ['A good 200', 200, 'exact', 'count']],
  ['It seats 300 maximum.', ['300 maximum', 300, 'up-to', 'count']],
  ['A maximum 300 people fit.', ['maximum 300 people', 300, 'up-to', 'count']],
  ['It errs by plus or minus 3 points.', ['plus or minus 3 points', 3, 'about', 'count']],
  ['It takes 3.5 per cent plus £200.', ['3.5 per cent', 3.5, 'exact', 'percent'], ['£200', 200, 'exact', 'money']],
  ['Practically 300 came.', ['Practically 300', 300, 'nearly', 'count']],
  ['Rates as low as 5% drew them.', ['as low as 5%', 5, 'more-than', 'percent']],
];

export const NO_FIGURES_BUT_LOOK_ALIKES: readonly string[] = [
  'The crisis of 2008 hit banks and the Paris 2024 medals shone.',
  'In 2019 officials said 2020 elections mattered, the 2015-founded firm agreed.',
  'Of the 2005-built ships few sail; since 2011 others came.',
  'It burns 10⁶ times as bright, or 10^6.',
  'Day 3 of the trial drew Year 9 pupils in a size 12.',
  'A .22 rifle and a .45-calibre gun were found.',
  'His 401(k) and her 401k shrank, a 10-K says.',
  'The 787-9 and the 737-800 have a 16:9 screen and USB 3.0 ports.',
  'It is a 9-to-5 job, or nine-to-five, at a two-for-one price after a 3-for-1 split.',
  'It begins at 7.30 and ends at 3 in the morning.',
  'She ran it in 3:45.12, we wrote 12m ago.',
  'The N1 road meets the R5 near the K2 peak at COP 28.',
  'It is one thing to say so, on one hand, in a two-tier system for a 6-figure sum.',
  'His second album and the 45th president came.',
];
