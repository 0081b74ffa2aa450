/** Words too common in English to tell one claim from another. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a about above after again against all also am an and any are as at be because been before being below between both but by can ' +
    'cannot could did do does doing don down during each even ever every few for from further get got had has have having he her here ' +
    'hers herself him himself his how however i if in into is isn it its itself just let ll me might mine more most my myself no ' +
    'nor not now of off on once one only or other our ours ourselves out over own re s same shall she should so some such t than ' +
    'that the their theirs them themselves then there these they this those through to too under until up upon us ve very was we ' +
    'were what when where which while who whom whose why will with won would yet you your yours yourself yourselves'
  ).split(' '),
);
