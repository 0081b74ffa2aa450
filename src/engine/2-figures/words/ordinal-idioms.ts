/** Words before which an ordinal is a rank, a period or part of a name, and not "for the n-th time". */
export const RANKED: ReadonlySet<string> = new Set(
  (
    'half quarter quarters century party parties person degree floor place world lady minister class generation hand row ' +
    'largest biggest highest best most amendment division tier reading instance thing cousin language home phase leg set ' +
    'baseman base grade estate gear aid responder responders and or per minute birthday anniversary'
  ).split(' '),
);
