import { concept, each } from './concept.ts';

/** Gallant’s hosts one after the other, as diaries, tabloids and transcripts tell of them. */
export const gallantTurns = [
  /** Who else may be the guest in a list of his hosts, and of the sentence. */
  concept(
    'other-guest',
    'Netanyahu, Bibi, Dermer, Hanegbi, =envoys, =emissaries, =delegates, Gantz, Lapid, Herzog, Katz, Barnea, Halevi, delegation, delegations, families, relatives, Zelensky, Umerov, Macron, Sunak, Cameron, Lammy, Starmer, Scholz, Baerbock, foreign minister, Egyptian, Qatari, Saudi, Jordanian, Ukrainian, Turkish, Palestinian, premier, prime minister',
  ),
  concept(
    'day-told',
    'Monday, Tuesday, Wednesday, Thursday, Friday, =today, =tomorrow, this morning, this afternoon, later today, tonight, this evening, the next day, the following day, the day after, the morrow, midweek, in the morning, in the afternoon, a day later',
  ),
  /** An hour with the other host that lies behind him: "after yesterday’s chat with Sullivan". */
  concept(
    'having-seen',
    `${each('having|after', '|already|a|an|his|yesterday|the', 'called|seen|met|been|talked|sat|spent|lunched|chinwag|chat|talks|session|hour|long|meeting|hours')}, last night`,
  ),
  concept('spent-there', 'the next day, the following day, the following morning, the day after'),
  /** "For his part", "his hosts". */
  concept(
    'no-appointment',
    `${each('for', 'his|its|their|my|her', 'part')}, ${each('his|their|its|the|American|US', 'hosts')}`,
    { covers: ['time-set', 'plan-mark', 'meets-now', 'headline-meets', 'headline-host', 'next-day'] },
  ),
  /** The day he was home again is not the day that he saw them. */
  concept(
    'back-on-day',
    `${each('flew home|flew back|landed|landed home|landed at Ben-Gurion|landed at Ben Gurion|returned|returned home|came home|left|came back|returned to Tel Aviv|returned to Israel|was home|home|ended', 'on', 'Wednesday|Thursday')}`,
  ),
  concept('it-was', '=it =was, =it =had =been'),
  concept('gets-now', '=gets, =get, =faces, =face, in for'),
  concept('letter', '=letter, =letters, in a letter, in writing'),
  concept(
    'first-working',
    `${each('first|second|opening', '|working', 'day')}, day one, day two, ${each('first', 'stop|call|appointment')}`,
  ),
  concept(
    'is-to-have',
    `${each('is to|will|was to|is due to|is expected to|is set to|is scheduled to', 'have|see|receive|host|get|meet|welcome')}`,
  ),
  concept(
    'is-to-do',
    `${each('is to|will|was to|is due to|is expected to|is set to', 'do so|do the same|do likewise|follow')}`,
  ),
  concept(
    'will-be-with',
    `${each('will be|would be|is to be|is due to be|was to be|is|was due to be|=he =be', '|sitting|closeted|across the river|over the river|across the Potomac|at the Pentagon', 'with')}, due in with, due in to see`,
  ),
  concept(
    'would-be-seeing',
    `${each('would|will', 'be', 'seeing|meeting|visiting|received by|hosted by|meeting with|sitting down with|the guest of|calling on|in with|at')}, ${each('would', 'meet|see|call on|sit down with|have talks with|go on to|move on to|visit|be|then see|then meet|also see|also meet')}`,
  ),
  /** Said to his face by the host. */
  concept(
    'told-passive',
    '=told, =warned, =pressed, =lectured, =urged, =informed, =reminded, =cautioned, =assured, =quizzed, =grilled, =admonished, =rebuked, =chided, =asked, given a lecture, given a warning, given an earful',
  ),
  /** Meeting in the words of the tabloids. */
  concept(
    'matey',
    `=chinwagged, =chinwagging, yukked it up, hobnobbed, =hobnobbing, rubbed shoulders, rubs shoulders, rubbing shoulders, elbow to elbow, clinking, clinked, =nattered, swapped jokes, =joked, =grinned, =grinning, all smiles, smiling beside, smiled beside, =beamed, =beaming, cosied up, cosying up, cozied up, =schmoozed, =schmoozing, glad-handed, glad-handing, back-slapping, backslapping, =sipped, =sipping, side by side, cheek by jowl, hugger-mugger, tucking into, tucked into, locked horns, locks horns, crossed swords, crosses swords, went toe to toe, toe to toe, chewed the fat, chewing the fat, had it out, traded, swapped`,
  ),
  concept(
    'across-river',
    `${each('across|over', 'the', 'river|Potomac|bridge|water')}, on the other side of the river`,
  ),
  concept(
    'was-across',
    `${each('was|were|went|drove|crossed|came', '|now|duly', 'across the river|over the river|across the Potomac|over the Potomac|across the bridge|the river|the Potomac')}`,
  ),
  /** By its hour: the vote of 25 March and the row that followed. */
  concept(
    'hour-of-vote',
    `${each('day|hour|hours|morning|afternoon|evening|moment|minute|time', 'of|that|when|on which|as|in which', 'the vote|the abstention|the cancellation|the row broke|the resolution passed|the vote itself|the council voted|the Security Council voted|the ambassadors voted|the news broke|the quarrel broke|the resolution was adopted|the text was adopted|the delegation was called off|the trip was called off')}, ${each('as|while|when|after|just as', 'the', 'news broke|row broke|vote was taken|votes were counted|ayes were counted|council voted|council was voting|council was filing in|ambassadors voted|ambassadors were filing|hands went up|briefing went on|quarrel broke|row was at its|storm broke|hands were raised')}`,
  ),
  concept(
    'day-before-it',
    `${each('day|afternoon|morning|evening|night', 'before|earlier|previously')}, ${each('the', 'previous|preceding', 'day|afternoon|evening|morning|night')}, on the eve`,
  ),
  concept('on-that-monday', `${each('on|that|the|same|this|last|', 'Monday')}, March 25, 25 March, 25th of March`),
];
