/** Words that carry a full stop without ending a sentence, as news prose uses them. Written without their stop. */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Stand before a name or a number: never end a sentence. */
export const LEADING = list(`
  Mr Mrs Ms Mx Dr Prof Messrs Mme Mlle Hon Rev Fr Sen Sens Rep Reps Gov Govs Pres Amb Sec Supt Insp Det
  Gen Maj Lt Col Sgt Cpl Pvt Capt Cmdr Cdr Adm Brig Pte Spc
  vs v Rs approx ca cf eg ie e.g i.e viz Mt Ft Fig fig
`);

/** End no sentence before a figure, and are plain words or ends of sentences elsewhere ("No. The text…"). */
export const BEFORE_FIGURE = list('No Nos no nos Art Arts art Sect sect para paras c p pp vol Vol ch Ch pt Pt');

/** May end a sentence: they do where the next word can only open one. */
export const EITHER = list(`
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
  St Ste Jr Sr Inc Ltd Co Cos Corp Bros Plc plc Univ Dept dept Govt govt Assn Intl Natl Ave Blvd Rd Hwy etc al
  Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Mo Mont Neb Nev Okla Ore Pa Penn
  Tenn Tex Va Vt Wash Wis Wyo
  bn mn ft lb lbs oz hr hrs min mins sq
`);

/** Words that, with a capital, open a sentence and do not continue a name. */
export const OPENERS = list(`
  The A An This That These Those There Here He She It They We You I His Her Its Their Our My Your
  In On At By For From With Without After Before Since Until When While As If But And Or So Yet Because Although
  Though However Meanwhile Also Then Now Still Later Earlier Last Under Among Between During Despite Amid About
  According Asked Speaking Who What Why How Where Which Both Each Some Many Most All No Not Nor Only Even Every
  One Two Three Four Five Six Seven Eight Nine Ten Dozens Hundreds Thousands Nearly Almost Around More Fewer
  To Of Is Was Are Were Has Have Had Did Do Does Will Would Could Should May Might Can Once Just Instead Another Other
  Such Like Unlike Against Nothing Nobody Neither Either Perhaps Maybe Yes Hours Days Weeks Months Residents Witnesses
  Critics Officials Police Separately Nevertheless Moreover Afterwards Yesterday Today Tonight Tomorrow
`);

/** Verbs that give the speaker after a question or an exclamation: “Will they stop?” Kirby asked. */
export const SAYING = list(`
  said says say asked asks told tells added adds replied replies wrote writes shouted cried wondered demanded
  declared insisted joked exclaimed warned argued answered continued asserted remarked quipped tweeted posted
`);
