import { wordSet } from './word-set.ts';

/** Words before which an ordinal is a rank, a period, one in a row or part of a name, and not "for the n-th time". */
export const RANKED = wordSet(
  'half quarter quarters century party parties person degree floor place world lady minister class generation hand row ' +
    'largest biggest highest best most amendment division tier reading instance thing cousin language home phase leg set ' +
    'baseman base grade estate gear aid responder responders and or per minute birthday anniversary ' +
    'day night week weekend month year decade season term spell stint period inning innings lap hole over round game match ' +
    'ed edition step stage son daughter child wife husband man woman officer suspect car line page chapter ' +
    'album single book novel film movie seed pick president prime pope king queen governor mayor director chairman chair chief ' +
    'episode instalment installment trimester grader graders row rank wave circuit congress legislature',
);
/** Words between an ordinal and its noun: "a third straight year". */
export const IN_A_ROW: ReadonlySet<string> = new Set([
  'straight',
  'consecutive',
  'successive',
  'full',
  'running',
  'wedding',
]);
