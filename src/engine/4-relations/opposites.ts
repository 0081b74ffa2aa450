/** Words that turn an utterance round, as data: what denies, and pairs of which one undoes the other. */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const DENIALS = list(`
  no not never none neither nor nothing nobody without cannot hardly scarcely
  deny denies denied denying lack lacks lacked fail fails failed failing refuse refuses refused
`);

/** Undo what they act on: rob of hope, avoid daylight. */
export const UNDOING = list(`
  rob robs robbed robbing deprive deprives deprived depriving dash dashes dashed crush crushes crushed end ends ended
  destroy destroys destroyed take takes took remove removes removed dispel dispels dispelled avoid avoids avoided
  avoiding prevent prevents prevented preventing reject rejects rejected end ending extinguish extinguishes
  extinguished kill kills killed
`);

export const OPPOSITES: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [
  [list('hope hopes'), list('fear fears despair doubt doubts')],
  [list('give gives gave giving offer offers'), list('deny denies denied take takes took rob robs robbed cost costs')],
  [list('accept accepts agree agrees'), list('reject rejects refuse refuses oppose opposes')],
  [
    list('create creates creating show shows'),
    list('avoid avoids avoiding dispel dispels remove removes end ends hide hides'),
  ],
  [list('with including'), list('without')],
  [list('free freeing release releasing'), list('keep keeping hold holding')],
  [list('allow let help force'), list('stop prevent block keep')],
  [list('strengthen strengthens help helps helping'), list('weaken weakens harm harms harming hurt hurts')],
  [list('more'), list('less fewer')],
];

/** Carry no meaning of their own: nothing is concluded from what stands before them. */
export const SMALL_WORDS = list(`
  a an the that this these those it its it’s is are was were be been being am of to in on at for by from as and or so if
  when where they them their we us our he she his her you your i my me do does did has have had will would could should
  may might can here there very just well
`);
