import { wordSet } from './word-set.ts';

/** Words after which a number is a name and not a count. */
export const LABELS = wordSet(
  'no nos number numbers resolution resolutions res article articles chapter chapters section sections page pages figure ' +
    'table route highway flight unit phase group channel area room grade class level type mark model version ver volume vol ' +
    'issue episode season series part step stage round verse psalm rule clause paragraph para line gate platform pier terminal ' +
    'ward district precinct zone block lot plot apartment apt suite floor building house camp sector formula catch studio ' +
    'bill zip highways hwy note mk mach patch bbc itv ps po box interstate junction exit title schedule annex appendix act scene case file form code ' +
    'proposition prop amendment protocol track lane gen tier category cat bus tram train boeing airbus iphone ipad galaxy ' +
    'windows android ios playstation xbox fortune ftse nasdaq dax nikkei russell euro expo covid sars cop apollo soyuz size division league ligue bundesliga radio seat row heat',
);
/** Words after which a number is a day's or week's place in a row: "on day 171". */
export const DAY_LABELS: ReadonlySet<string> = new Set(['day', 'week']);
/** Names behind a model's number, with a capital: "737 Max". */
export const MODEL_TAILS = wordSet('max dreamliner neo pro plus ultra mini series');
/** Last words of a street's name. */
export const STREETS = wordSet(
  'street st road rd avenue ave lane drive way boulevard blvd place square terrace court crescent close industrial',
);
/** Second halves of hyphenated words whose first half is a number word without being a count. */
export const IDIOM_TAILS = wordSet(
  'state way off sided hand handed piece ply star wheel wheeled stop on to by size party pronged track tier tiered pointer pointers ' +
    'dimensional stroke legged faced liner eyed footed sum figure digit pack step all something somethings',
);
