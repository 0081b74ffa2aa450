/** The day the planted sentences are of. */
export const PLANTED_DAY = '2024-03-26';

/** Sentences on facts the bundled pack knows, each to be understood without what stands around it. */
export const PLANTED_SENTENCES = [
  'About 1.5 million people are sheltering in Rafah, aid workers in Gaza said on Tuesday.',
  'Israel believes that about 130 hostages are still being held in Gaza by Hamas.',
  'In the UN Security Council 14 members voted on Monday for the resolution that demands a ceasefire in Gaza.',
  'The health ministry in Hamas-run Gaza puts the number of people killed there since the war began at 32,333.',
  'About 1,400 people were killed in Israel in the Hamas attack of 7 October.',
  'Since October the United States had vetoed four UN Security Council resolutions for a ceasefire in Gaza.',
  'Prime Minister Benjamin Netanyahu called off the visit of an Israeli delegation to Washington after the vote.',
  'The White House spokesman John Kirby insisted that American policy on Israel had not changed.',
  'The Israeli government says that 33 of the hostages held in Gaza are dead.',
  'Russia and China had blocked two more UN Security Council resolutions on Gaza.',
];
