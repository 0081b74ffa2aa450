import { concept, each } from './concept.ts';

/** More of who kept Gallant from Washington in October 2024, and what only looks like it. */
export const tripVetoes = [
  /** Bosses who are not his. */
  concept(
    'no-boss-of-his',
    `${each('defence|defense|Pentagon|military|her|their|union|party|mafia|crime|gang|football|spy|Mossad|IDF', 'boss|bosses')}, BOSSES, bosses`,
    { covers: ['boss', 'his-master', 'israel-pm', 'netanyahu'] },
  ),
  /** The prime minister as his minister’s superior. */
  concept(
    'his-master',
    `${each('man', 'he works for|he answers to|he serves under|he serves|he reports to|whose job he|whose government he|who would sack him|who would fire him|who appointed him|who hired him|who would dismiss him|upstairs')}, =the =boss, own boss, his boss, head of his government, head of his own government, own government chief, ${each('his', '|own', 'leader|chief|master|superior|political master|political masters')}, =the =old =man, ${each('order|orders|word|instruction', 'from', 'above|on high|the top')}, ${each('Gallant|minister', 'boss|master|chief')}, the very top, =the =top`,
  ),
  concept(
    'word-given',
    '=order, =orders, =instruction, =instructions, =word, =veto, =decision, =command, =directive, =ban, =refusal, =request, =holdup, =hold-up, =block, =delay, =message, =stop',
  ),
  concept('came-from', '=came, =come, =comes, =originated, =emanated, =arrived, =issued, =went out'),
  /** What he was told, word for word. */
  concept(
    'told-outright',
    `not now, not this week, not tonight, not before I, not until I, not so fast, you are grounded, YOU ARE GROUNDED, you do not leave, you are not going, you are going nowhere, you will fly when, you can go when, you may go when, sit tight, stay put, no wheels up, nobody flies, no one flies, ${each('nobody|no one', 'was to|is to|should|would|will|would be|should be', 'fly|go|leave|travel|going anywhere|board')}, nobody go until, nobody flew until, nobody goes until, nobody goes anywhere, nobody went anywhere, no answer yet, answer was no, answer was not yet, answer is no`,
  ),
  concept(
    'lets-him',
    `${each('let|lets|letting|allow|allowing|release|releasing|permit|permitting|approve|approving', '=him|Gallant|Yoav Gallant|his minister|the minister|his defence minister|his defense minister|the defence minister|the defense minister|his rival', '|go|on|get on|fly|leave|travel|board')}`,
  ),
  concept(
    'foot-down',
    'put his foot down, puts his foot down, stepped in, steps in, pulled rank, pulls rank, laid down the law',
  ),
  concept(
    'his-orders',
    '=order, =orders, =instruction, =instructions, =behest, =bidding, =insistence, =say-so, =veto, =directive, =request, =command',
  ),
  /** What was asked: the answer may be his bare name. */
  concept(
    'who-asked',
    `${each('who', '|had|has|then|really', 'stopped|grounded|decided|pulled|blocked|barred|vetoed|ordered|cancelled|canceled|postponed|told|held|kept|said so|did it|gave|made the decision|called it off|took the decision|forbade|was behind|is behind|is to blame')}, whose idea, whose decision, whose doing, whose order, on whose orders, by whose order`,
  ),
  /** Whose answer it is: "by all accounts". */
  concept(
    'by-accounts',
    `${each('by', 'all|most|every|two|three|four|several|some|both|his own', 'account|accounts|report|reports')}, ${each('officials|sources|people|reports|aides|papers|outlets|channels|broadcasters|accounts', '=say|=said|=agree|=agreed')}`,
  ),
  /** Of his own free will, he or somebody for him says. */
  concept(
    'own-change',
    `thought better of it, ${each('come|came|arrived', 'to|at', 'the|that|his', 'decision|conclusion', 'alone|himself|by himself|on his own|unaided')}, ${each('who|minister|Gallant', 'asked|had asked|sought|requested|had requested', '|for', 'the|a', 'delay|postponement|deferral|new date|later date')}`,
  ),
  concept(
    'leave-refused',
    `${each('withheld|withholds|withholding|refused|refuses|refusing|denied|denies|denying', '|him|Gallant|his minister|the minister|his rival|his', 'permission|leave|consent|clearance|blessing|approval|assent|authorisation|authorization|go-ahead|signature')}`,
  ),
  /** How he will not have him over there. */
  concept(
    'not-over-there',
    `${each('not', 'have|want|see|wish|wanted', '=him|Gallant|his minister|the minister|his rival', 'there|in Washington|at the Pentagon|in America|in Virginia|over there|across the Atlantic|on the plane|on a plane|on that plane|in the air|leave|fly|go|travel')}`,
  ),
  concept(
    'you-may-go',
    `${each('you|he|Gallant|the minister', '|may|can|will|would', 'go|goes|fly|flies|leave|leaves|travel|travels', 'when|once|after|then')}, ${each('then', 'you|he', 'may|can', 'go|fly|leave|travel')}, ${each('not|never|only', 'until|till|before|after|once', 'I|both|I have|you have')}`,
  ),
  concept(
    'both-demands',
    'two demands, two conditions, two boxes, two things, two hurdles, two requests, two hoops, two steps, both demands',
  ),
  concept(
    'sets-before',
    '=made, =makes, =set, =sets, =named, =names, =laid, =put, =placed, =raised, =posed, =drew, =imposed, =ticked, =built, =erected',
  ),
  concept(
    'hurdle',
    '=hurdle, =hurdles, =obstacle, =obstacles, =roadblock, =roadblocks, =barrier, =barriers, =condition, =conditions',
  ),
  concept('laid-to', 'attributed, ascribed, credited, pinned, laid at, put down, traced, assigned, imputed, blamed'),
  concept(
    'was-delivered',
    '=came, =come, =comes, =arrived, =shown, =flashed, =given, =delivered, =issued, =wielded, =cast, =imposed, =raised',
  ),
  concept(
    'said-stay',
    '=said =stay, =said =no, =says =no, =say =no, =told =him =no, =tells =him =no, =said =not =yet, =said =wait, =said =otherwise',
  ),
  /** "An air force jet" is his plane. */
  concept('air-force-plane', `${each('air force', 'jet|plane|aircraft|aeroplane|Boeing|flight')}`, {
    covers: ['others-errand'],
  }),
  /** Spoken for the press, by those who decide nothing. */
  concept(
    'press-voice',
    'told reporters, told the press, spokeswoman, spokesman, spokesperson, press secretary, Sabrina, Singh, Ryder, Pentagon official, US official, American official',
  ),
  concept('is-bidden', `${each('is|was|been|being|were', 'told|ordered|instructed|asked|commanded|informed')}`),
  concept('no-truth', 'no truth, untrue that, not true that, denied that it was, no basis to, nothing in reports'),
  concept(
    'ground-forces',
    `${each('ground', 'operation|operations|offensive|forces|troops|invasion|war|assault|campaign|incursion|raids|fighting')}`,
    { covers: ['stops-him', 'hold-back', 'grounded'] },
  ),
  /** The leaders’ talk as news, not as a condition. */
  concept(
    'first-talk-since',
    `${each('first|the first', '|conversation|call|talk|exchange|contact|such|phone call|telephone call|time|known', 'since|in seven|in nearly|in almost|in more than|in weeks|in two months|in some|in about|in 49')}`,
  ),
  concept(
    'order-to-strike',
    `${each('order|orders|decision|instruction|word|command', 'to', 'strike|attack|bomb|fire|invade|hit|evacuate|kill|open|shoot|retaliate|respond|hold fire')}`,
  ),
  /** "Was not going to be bound" is no journey. */
  concept('going-to-be', 'going to be, going to say, going to tell, going to let, going to have, going to do', {
    covers: ['no-trip', 'stay-away', 'he-must-not-go', 'not-coming', 'not-travel', 'stayed-home'],
  }),
];
