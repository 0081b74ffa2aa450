/** How news prose says who says so: the words that `readAttribution` reads. */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Follow their speaker, or stand before him after a comma or a quotation. */
export const SPEECH_VERBS = list(`
  said says say told tells claimed claims claim insisted insists insist believes believe believed reckons reckon reckoned
  estimates estimate estimated announced announces reported reports confirmed confirms added adds warned warns
  acknowledged admitted denied denies stressed stresses reiterated raged declared maintains maintain maintained noted
  notes explained explains suggested suggests suggest asserted asserts replied retorted considers concedes conceded
  disclosed recalled assured contends contended cautioned cautions
`);

/** Say who says so only beside the words said: “…?” asked Kirby; argued that. */
export const WEAK_VERBS = list('asked asks argued argues argue wrote writes');

/** Of those, the forms that may be nouns: after a determiner, an adverb or a possessive they are no verb. */
export const NOUN_FORMS = list('claims claim estimates estimate reports notes stresses say');

/** May stand between the speaker and the verb. */
export const BETWEEN = list(
  'has have had also later earlier then again further now both all previously first once still',
);

/** Make a following verb a denial, a plan or a passive; a name never holds them. */
export const NOT_SAID = list(`
  not never to would could should will may might must can cannot did does do is are was were be been being refused
  nobody none neither nowhere nothing
`);

/** Begin another clause: a speaker’s name does not reach back across them. */
export const CLAUSE_WORDS = list(`
  that but which while when as because after before though although since where so who whom than by between until
  quoted cited
`);

/** Begin a clause that is no statement: whether Britain believes. */
export const DOUBT_WORDS = list('whether if unless nor');

/** Stand before a speaker at the start of a clause and are no part of his name. */
export const LEADING_WORDS = list(`
  and but so yet still however meanwhile separately later earlier also then nevertheless on in at last this monday
  tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december week month night morning evening afternoon yesterday today here there
`);

export const PRONOUNS = list('he she they it who i we you');

/** Introduce the source after the statement. */
export const SOURCE_PHRASES: readonly string[][] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
  ['as', 'told', 'by'],
];

/** “by an official Israeli list”, “by the UN’s estimate”: what the counting is called. */
export const COUNT_NOUNS = list('list tally count estimate estimates reckoning figures account records');

/** Those who count and speak and are no person: what “it” can stand for, and what a source in brackets names. */
export const BODIES = list(`
  ministry ministries authority authorities office government administration army military police agency council
  House Pentagon Department department group party commission committee company report statement UN U.N. AFP AP Reuters
`);
export const OFFICIALS = list('official officials spokesman spokeswoman spokesperson medics');
export const AGENCIES = list('AFP AP Reuters DPA PTI ANI UPI Bloomberg Xinhua PA');
