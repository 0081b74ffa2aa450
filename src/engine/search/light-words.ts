import { stemOf } from '../3-facts/words.ts';

/** Everyday verbs and nouns, by their stems: they say little of what a post is about, however rare they are among claims. */
export const LIGHT_WORDS: ReadonlySet<string> = new Set(
  (
    'actually always another anyone anything around ask away back become begin believe best better big bring call ' +
    'came change check clear come continue day decide different end enough everyone everything exactly explain face ' +
    'fact feel find first found getting give go going gone gonna good great guy happen happened hard hear ' +
    'help hold hope idea instead keep kind know last learn leave left less let life like literally live lol long look ' +
    'lot love made make man many matter may maybe mean missing move much must name need never new next nice nothing ' +
    'okay old omg open part pay people person pick place play please point probably put question quite rather read ' +
    'ready real really reason remember report right rt run sad said saw say says second see seem send set share show ' +
    'side simply since sit someone something sometimes somewhere soon sort speak spend stand start stay still stop ' +
    'stuff support suppose sure take talk tell thank thing think though thought time times today together told ' +
    'tomorrow tonight took totally true truth try turn understand use used via wait want watch way week well went ' +
    'whole wish without woman wonder word work world worth write wrong year yes yesterday yet'
  )
    .split(' ')
    .map(stemOf),
);
