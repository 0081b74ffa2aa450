import { concept, each, list } from './concept.ts';

const GO =
  'go|travel|fly|leave|come|board|get on|set off|depart|make the trip|make the journey|visit|take off|proceed|be going|be travelling|be flying|be coming|set out|head|get on the plane|attend|go ahead|jet';
const STAY =
  'stay|wait|delay|postpone|put off|put it off|put the trip|put the visit|put his|hold off|cancel|remain|scrap|defer|call off|call it off|sit tight|hang on|abandon|drop|stand down|unpack|shelve|push back|abort|suspend|halt|freeze|turn back|turn around|come home|keep away|hold on|go home|call the trip|call the visit|reschedule|sit it out|break off|pull out|axe|ditch|return home|put things off';
const LET =
  'let|allow|permit|authorise|authorize|approve|sign off|clear|release|sanction|green-light|greenlight|okay|agree to|give his blessing|give its blessing|give permission|give his permission|give his approval|give the go-ahead|give leave|give him leave|give his consent|give the nod|give the green light|countenance|bless|hear of|consent|part with|spare|grant|wave through|give Gallant|let go|give approval|give its approval|have it';

/** Who kept Israel’s defence minister from Washington in October 2024, and how it is told. */
export const tripOrders = [
  concept(
    'pm-office',
    'prime minister office, premier office, PM office, PMO, prime minister bureau, PM bureau, premier bureau, prime minister aides, PM aides, premier aides, prime minister people, aides to the prime minister, aides to the premier, office of the prime minister, office of the premier, prime minister staff, prime minister team, prime minister chief of staff, prime minister military secretary, bureau of the prime minister, Netanyahu office, Netanyahu bureau, Netanyahu aides, Netanyahu people, Netanyahu team, Netanyahu staff, office of Netanyahu, office of Benjamin Netanyahu, =his bureau, premier people, people around the prime minister, people around Netanyahu, aides of Netanyahu, aides to Netanyahu, Balfour Street, Balfour',
    { includes: ['netanyahu-office'], covers: list('israel-pm') },
  ),
  /** Whom else he bids stay or wait. */
  concept(
    'else-told',
    '=army, troops, soldiers, pilots, air force, Americans, shelters, generals, reservists, residents, evacuees, families, cabinet ministers, the world, Hezbollah',
  ),
  concept(
    'held-hostage',
    'hostage to, held hostage, dependent on, conditional on, contingent on, subject to, conditioned, hinge on, hang on, depend on',
  ),
  /** What somebody did to his journey, told by its things. */
  concept(
    'made-unpack',
    `${each('confiscated|confiscate|confiscates|took away|takes away|take away|tore up|tears up|tear up|snatched|snatches|snatch|pulled|revoked|cancelled|hid|binned|voided|ripped up|withdrew|shredded|snatched away', 'his|Gallant|the minister', 'ticket|tickets|boarding pass|boarding card|passport|travel papers|plane ticket|air ticket|travel orders|seat')}, ${each('made|makes|making|make|forced', 'him|Gallant|the minister|his minister', '|to', 'unpack|stay|wait|stay put|stay home|stay behind|sit tight|sit it out|turn back|stand down|cancel|postpone|drop the trip|abandon the trip|hang up his coat')}, ${each('clipped|clips|clipping|clip', 'his|Gallant|the minister|his minister|his rival', 'wings')}, ${each('kept|left|keeping|leaving', 'his plane|his jet|his aircraft|the plane|the jet|the aircraft|Gallant plane|the minister plane', 'on the ground|grounded|on the tarmac|on the runway|in its hangar|idle|empty|waiting')}, left him on the tarmac, left Gallant on the tarmac, kept him on the ground, on a short leash, on a tight leash, took him off the plane, pulled him off the plane, hauled him off, stopped him at the door, stopped his plane, emptied his seat`,
  ),
  /** What a thing waits for: the sentence names both. */
  concept(
    'condition-word',
    'condition, conditions, conditional, strings, string, proviso, prerequisite, prerequisites, precondition, requirement, requirements, demand, demanded, demands, insist, insisted, insists, insisting, first, not until, only once, only after, only when, only if, =until, =till, =before, unless, pending, wait, waits, wait for, waiting for, in return for, in exchange, =once, hinge, hinged, hinges, tied, linked, subject to, depend, depended, depends, contingent, prior, requires, required, wants, wanted',
  ),
  concept(
    'cabinet-vote',
    'cabinet vote, vote in the cabinet, vote of the cabinet, cabinet approval, approval of the cabinet, cabinet approved, cabinet has voted, cabinet had voted, cabinet votes, cabinet voted, cabinet approves, cabinet decides, cabinet decided, cabinet had decided, cabinet has decided, vote by the cabinet, decision by the cabinet, decision of the cabinet, security cabinet vote, security cabinet approval, ministers had voted, ministers have voted, ministers vote, cabinet had approved, cabinet has approved, cabinet sign-off, cabinet to vote, cabinet to decide, cabinet to approve, cabinet decision',
  ),
  concept(
    'blessing',
    'approval, blessing, consent, permission, leave, nod, authorisation, authorization, green light, assent, go-ahead, sanction, signature, okay, clearance',
  ),
  concept(
    'not-granted',
    'withheld, refused, denied, lacking, missing, absent, not forthcoming, needed, required, never came, not given, not come, wanting, lacked, declined, awaited, withholding',
  ),
  concept(
    'victim',
    'victim, casualty, fell foul, undone, sunk, doomed, foundered, founders, ran into, ran up against, came up against, killed, done for, grounded, felled',
  ),
  concept(
    'two-things',
    'two things, two conditions, both conditions, two demands, two requirements, two hurdles, two boxes, a condition, conditions',
  ),
  concept('grounded', '=grounded, =grounds, =benched, clipped his wings'),
  concept('phoned', '=phoned, =rung, =telephoned, =rang, =called, =messaged, =texted, =cabled, sent word'),
  concept(
    'sent-regrets',
    'sent his regrets, sends his regrets, sent regrets, his apologies, sent his apologies, begged off, bowed out, pulled out, cried off, sent word, unpacked, stood down',
  ),
  concept(
    'took-away',
    '=pulled, =pulls, took away, takes away, took back, takes back, tore up, tears up, =cancelled, =canceled, =cancels, =revoked, =revokes, =confiscated, =confiscates, =snatched, =withdrew, ripped up, =pocketed, =binned, =torn, =voided, =shredded, =denied, =refused',
  ),
  concept(
    'ticket',
    '=ticket, =tickets, boarding pass, boarding card, =seat, =passport, exit permit, travel permit, travel papers, air ticket, =plane, =aeroplane, =airplane, =jet, =flight, =aircraft',
  ),
  concept(
    'signs-not',
    `${each('not|never|refuse to|refused to|refusing to|refuses to|declined to|declines to|unwilling to', 'sign off|approve|bless|clear|endorse|authorise|authorize|sanction|put his name|put his signature|agree to|consent to|countersign|wave through|give the nod|give the green light|give his nod|part with|spare')}`,
    { covers: ['signs-not'] },
  ),
  concept('clips', '=clip, =clips, =clipped, =clipping'),
  concept(
    'slams',
    'slams brakes, slammed brakes, slams the brakes, slammed the brakes, hits the brakes, hit the brakes, slams door, pulls plug, pulled plug, pulls rug, calls time on, called time on, puts kibosh, throws cold water, threw cold water, slaps ban, slapped a ban, slaps a ban, puts lid on, pulls up, pulled up, gives thumbs down, kills, killed, nixes, nukes, torpedoes, strikes down',
  ),
  concept('was-of', 'was, were, is, had been, was entirely, was all, lay with, rested with, belonged to, came from'),
  concept(
    'came-forth',
    '=came, =arrived, =reached, =landed, was delivered, was conveyed, was passed, was telephoned, =stood, =held, was absolute, was final, was enough, =fell, =hit, =struck, =kept, =left, =stopped, =ended, =grounded, =sank, =killed, =halted, =cost',
  ),
  concept(
    'else-vetoed',
    'hostage, truce, ceasefire, cease-fire, budget, law, bill, commission, inquiry, appointment, deal, draft, settlers, Gaza, Rafah, Lebanon',
  ),
  concept(
    'unpack-word',
    '=unpack, =Unpack, stay put, =Stay put, stay where you are, stay home, stay at home, not going, going nowhere, not leaving, not flying, stay here, nobody flies, no one flies, =wait, =Wait, not so fast, not before, not without, not until',
  ),
  concept(
    'ready-to-go',
    'coat on, bags packed, bags were packed, suitcase, packed and ready, ready to leave, ready to go, ready to board, ready to fly, at the airport, on the tarmac, on his way, about to leave, about to board, about to fly, about to depart, at the foot of, his car, was packing, had packed, were packed, engines running, engines were running, hours from, all set, in the car, minutes from, boarding pass in, plane was fuelled, plane waiting, plane was waiting, the eve of',
  ),
  concept(
    'rang',
    '=rang, =called, =phoned, =telephoned, =calls, =rings, =phones, =summoned, =intervened, got on the phone, picked up the phone, sent word, sent for',
  ),
  concept(
    'leaves',
    '=leaves, =leave, =flies, =fly, =travels, =travel, =goes, =go, =boards, =board, =moves, =budges, =departs, takes off, =left',
  ),
  concept('ruled', '=ruled, =decreed, =ordained, =laid, =announced, =decided, =declared, =dictated, =commanded'),
  concept(
    'grounding-of',
    '=grounding, =benching, =muzzling, =stopping, =barring, =snub, =blocking, =sidelining, =overruling, =vetoing, =recall, =reining in',
  ),
  concept(
    'word-from',
    `${each('=word|=message|=call|=note|=telephone =call|=phone =call|=summons|=signal|=text|=order|=instruction|=letter|=directive', 'from|of')}`,
  ),
  concept(
    'reached',
    '=reached, =found, =stopped, =told, =caught, =came, =bade, =ended, =put, =halted, =ordered, =instructed, =left, =kept, =arrived, =bid, =held, =forced, =made',
  ),
  concept(
    'blamed',
    'blamed, blame, pointed at, pointed to, points to, point to, pointed the finger, pointing at, behind it, behind the decision, behind the cancellation, behind the delay, =responsible, the culprit, at the door of, attributed to, put down to, ascribed to, laid at, to thank, on account of',
  ),
  concept(
    'other-blame',
    'failure, failures, massacre, October 7, 7 October, war, hostages, toll, famine, collapse, deadlock, Hamas, talks in Doha, strike, attack',
  ),
  concept(
    'talking',
    'had lunch, have lunch, lunch with, lunched, =talking, =talk, =meeting, =meet, =seeing, =see, =sitting, =sit, =discussing, =discuss, =negotiating, =flying, =going, =travelling, =leaving, =saw, =met, =talks, =meets, =sees, =spoke, =sat, =speaks',
  ),
  concept(
    'rule-noun',
    '=line, =rule, =ruling, =position, =message, =formula, =principle, =order, =orders, =word, =decision, =demand, =condition, =terms, =instruction, =answer, =reply, =verdict, =view, =stance, =policy, =decree',
  ),
  concept(
    'speak-first',
    `${each('to|wants to|wanted to|insists on|insisted on', '|first', 'speak|hear|talk|speaking|hearing|talking|be heard', 'to|with|from', 'Biden|the president|the White House|Washington')}, first call, the first word, to go first, word with Biden, call from Biden`,
  ),
  concept(
    'two-conditions',
    'two things, two conditions, two steps, two events, two demands, one thing, one condition, first a call, call first, first the call, until Biden, until the president, until a call, until a cabinet, no call no trip',
  ),
  concept('last-word', 'last word, final word, final say, last say, decision, choice, order, command, veto'),
  concept('refuses-him', '=refuses, =refused, =declines, =declined, will not have, would not have, not about to have'),
  concept(
    'boss',
    '=boss, own boss, his chief, his leader, his own leader, own leader, man he answers to, man he serves, man he serves under, his superior, his own side, his political master, his political masters, =master',
  ),
  concept(
    'his-trip',
    '=outing, =excursion, =jaunt, =sortie, =errand, =crossing, =hop, =dash, visit, trip, =journey, =flight, =departure, voyage, =mission, travel, travel plans, itinerary, take-off, invitation, transatlantic trip, talks in Washington, talks at the Pentagon, Washington talks, meeting with Austin, talks with Austin',
  ),
  concept(
    'no-trip',
    `${each('not|never', '|be|been|yet be', 'authorised|authorized|approved|sanctioned|cleared|permitted|allowed|signed off|rubber-stamped|countenanced|green-lit|waved through')}, not in Washington, not at the Pentagon, not in America, not on the plane, not on his plane, ${each('no|no such|not a', 'trip|visit|Washington|flight|journey|travel|departure|take-off|Pentagon')}, ${each('not|never', '|be', 'going|flying|travelling|traveling|leaving|boarding')}, going nowhere, stays put, staying put`,
  ),
  /** To tell somebody. */
  concept(
    'commands',
    `=bade, =bids, =bid, =enjoined, gave orders, gives orders, gave instructions, gave the order, gave the word, issued orders, issued an order, issued instructions, handed down, put it to, signalled, =messaged, =texted, =called to say, sent a message, rang to say, phoned to say, wrote to, =preferred, =prefers, would rather, would sooner, =bidden, =charged, =counselled, =expected, =obliged, =saw fit, resolved, =signalled, passed word, =told, =called, =tells, =tell, =telling, =ordered, =orders, =ordering, instruct, =asked, =asks, =asking, =directed, =directs, =commanded, =demanded, =demands, =insisted, =insists, =forced, =forces, =forcing, =required, =requires, =requested, =requests, =informed, =persuaded, =pressed, leaned on, leant on, =phoned, =rang, =decreed, =decided, =decides, =ruled, =rules, =wanted, =wants, =warned, =advised, =summoned, sent word, =notified, let him know, let it be known, made clear, made plain, made it clear, laid down, =pressured, =pressurised, prevailed on, prevailed upon, obliged, compelled, =urged, =urges, =dictated, =stipulated`,
  ),
  /** To make somebody do it, with a bare verb behind. */
  concept('makes', '=made, =makes, =had, =has, =got, =gets, =making, =getting'),
  /** What he was told to do. */
  concept(
    'stay-away',
    `${each('to|him|that he|must|should', 'tarry|abide|linger|bide his time|hold his horses|cool his heels|keep his seat|unpack|stand by|put it on hold|sit still|stay|remain|keep to his post|keep his feet on the ground|mind the shop|hold the fort|wait it out|cool it|stay his hand|rest')}, he stay, he stayed, he stays, he remain, he wait, he waits, he not go, Gallant stay, the minister stay, Gallant wait, the minister wait, Gallant remain, on the ground, off that plane, out of Washington, away from Washington, away from the Pentagon, from America, not on the plane, ${each('not to|not|that he not|he could not|he can not|he must not|he should not|he was not to|he may not|could not|can not|must not|may not|should not|will not|would not|would not be|would no longer|never to', GO)}, him not to, Gallant not to, minister not to, chief not to, him he could not, him no, ${each('to|must|should|had to|would have to|has to|have to|he|and', STAY)}, ${each('=him|=Gallant|=minister|=chief|him to', STAY)},
    stay put, stay at home, stay home, stays home, stay behind, stay in Israel, remain in Israel, was to remain, was to stay, is to stay, is to remain, were to wait, off the plane, off the flight, ${each('from', 'going|flying|travelling|traveling|leaving|boarding|making|departing|visiting|jetting|setting off|taking off|getting on|heading')}, ${each('be|been|was|is|were', 'pushed back|put off|delayed|postponed|called off|shelved|cancelled|canceled|deferred|put back|frozen|scrapped|grounded|held up')}, =delay, =postponement, =cancellation, staying, his staying, waiting, stayed behind, stayed home, not gone, not fly, not travel, not go, not come`,
    { covers: list('stay-away') },
  ),
  /** To keep a man or a trip from going. */
  concept(
    'stops-him',
    `struck out, crossed out, erased, wiped, deleted, upended, wrecked, ruined, spoilt, sabotaged, hijacked, shot down, swept aside, struck down, swatted, doused, smothered, strangled, throttled, =binned, =bins, =junked, =ditched, =dumped, =canned, =chopped, kiboshed, put paid to, puts paid to, called time on, calls time on, unplugged, cut off, foreclosed, headed off, heads off, saw off, warded off, fended off, undid, mothballed, in mothballs, in the freezer, on the shelf, tripped up, turned back, stood him down, stood down, sidelined, marooned, stranded, hemmed in, confined, curbed, curtailed, nobbled, hobbled, shackled, handcuffed, stonewalled, prohibited, prohibits, prohibit, precluded, debarred, hindered, impeded, interdicted, pause button, hit pause, pressed pause, hits pause, hit the brakes, hits the brakes, slammed on the brakes, pulled the handbrake, red light, red card, shut the door on, closed the door on, drew a line through, a spanner in, dashed, stymied, stymies, frustrated, deprived, robbed, cost him, denied him, kept away, pulled off, =bars, =barred, =barring, =blocked, =blocks, =blocking, =block, =bans, =banned, =banning, =ban, =stopped, =stops, =stopping, =stop, ground, =grounding, prevent, forbid, forbade, forbidden, forbidding, =vetoed, =vetoes, =vetoing, =nixed, =nixes, =nixing, =halted, =halts, =halting, =halt, ${each('hold|holds|held|holding', 'back|up|off')}, =recalled, =recalls, ${each('call|calls|called|calling', '=back|=off|him =back')}, ${each('keep|keeps|kept|keeping', 'home|at home|back|in Israel|grounded|him|him waiting|from|Gallant|his|the minister|the defence|the defense|the trip')},
    freeze, froze, frozen, =shelved, =shelves, put on ice, put on hold, puts on hold, puts on ice, ${each('put|puts|putting', 'a stop|the brakes|paid|a brake|a halt|the kibosh|off|back|a spoke|on ice|on hold')}, torpedo, scupper, scotch, scuttle, [pull|pulls|pulled|pulling] plug, [put|puts|putting] brakes, [put|puts|putting] stop, =spiked, =sank, =sunk, =derailed, =derails, ${each('pull|pulls|pulled|pulling', 'the plug|out|the rug|back')}, =overruled, =overrules, =overrode, =overriding, =benched, thwart, =cancelled, =canceled, =cancels, =cancelling, =cancel, =postponed, =postpones, =postponing, =postpone, =delayed, =delays, =delaying, =deferred, =defers, =scrapped, =scraps, =axed, =axes, =aborted, =quashed, =suspended, =suspends, =restrained, =detained, ${each('push|pushes|pushed', 'back')}, stood in the way, stands in the way, standing in the way, stood between, denied permission, denies permission, refused permission, refuses permission, withheld, withholds, withholding, refused leave, denied leave, clipped the wings, clips the wings, tied the hands, =yanked, =yanks, slammed the door, threw out, turned down, turns down, =foiled, confiscated, confiscate, tore up, rip up, ripped up, spoiled, =obstructed, =nipped, called a halt, killed off, =killed, =disallowed, =snubs, =obliged, =rejected, =rejects`,
  ),
  concept(
    'will-not-let',
    `${each('reluctant to|reluctance to|loath to|in no mood to|not ready to|not prepared to|not minded to|not willing to|disinclined to|not inclined to|not disposed to|hesitant to|slow to|no intention to|not see fit to|did not see fit to|not agree to|not consent to|not want to', 'let|allow|permit|approve|release|spare|send|authorise|authorize|see|have')}, ${each('against|opposed to|averse to|objected to|objects to|objecting to|baulked at|balked at|unhappy with|said no to|says no to|no to|opposes|opposed|vetoed', 'letting|allowing|his going|the trip|the visit|his trip|his visit|sending|his travelling|the journey|Gallant going|the minister going|his flying|his leaving|him going|him leaving')}, saw no reason for him, saw no point in, no business going, not have him go, not have him leave, not see him go, not stand for it, would not wear it, would not countenance, ${each('not|would not|could not|refuse to|declined to|refusal to|unwilling to|never|would never|has yet to', LET)}, ${each('not', 'ready to|prepared to|willing to|minded to|inclined to|in a mood to', 'let|allow|permit|approve|release')}, withheld his approval, withheld approval, withholds approval, withheld his consent, refuses approval, refused approval, refused consent, without his approval, not approved, not allowed, not permitted, not cleared, not authorised, not authorized, not be approved, not be allowed, not be cleared`,
    { covers: list('will-not-let') },
  ),
  concept(
    'lets-not-by',
    `${each('not', '|been|be|being', 'allowed|permitted|cleared|authorised|authorized|approved|released|let')}`,
  ),
  /** The word that was given. */
  concept(
    'decree',
    `=wish, =wishes, =will, =pleasure, =preference, =insisting, =word, =hand, =nod, =prerogative, =injunction, =commandment, =summons, =stop order, =thumbs-down, =obstruction, =interference, =meddling, =jealousy, =pique, =mistrust, =suspicion, =caprice, =calculation, =objecting, =nyet, =red =light, =red =pen, =red =pencil, =orders, =order, =decree, =writ, =whim, =ruling, =dictate, =nay, =displeasure, =instructions, =instruction, =behest, =request, =insistence, =say-so, =command, =direction, =directive, =bidding, =demand, =intervention, =veto, =refusal, =ban, =objections, =ultimatum, =diktat, =fiat, =edict, =urging, =pressure, direct orders, =disapproval, =prohibition, =prompting`,
  ),
  concept(
    'veto-noun',
    'red pen, red pencil, red light, thumbs down, thumbs-down, =no, =nyet, stop order, =interdict, =interdiction, =embargo, =moratorium, last word, =veto, =ban, =refusal, =objections, =objection, =opposition, =prohibition, last-minute veto',
  ),
  concept(
    'his-doing',
    '=doing, =idea, =decision, =call, =choice, =work, =order, =demand, =wish, =initiative, =word, =hand, =orders, =instruction, =veto',
  ),
  concept(
    'order-came-from',
    `${each('order|orders|instruction|instructions|decision|word|veto|command|directive|call|ban|refusal|message', '|to stay put|to stay|to wait|not to go|not to fly|to unpack|to cancel', '|had|has', 'came|come|comes|went', 'out of|down from|straight from|direct from')}, ${each('order|orders|instruction|instructions|decision|word|veto|command|directive|call|demand|ban|refusal|message|signal', '|had|has', 'came|come|was|comes|issued|is|emanated|originated|flowed', '|down|straight|directly', 'from|that of|by')}`,
  ),
  concept(
    'decree-from',
    'from, =by, =of, =was, =were, =is, lay, rested, =came, had come, taken by, made by, belonged, down to, issued, given',
  ),
  concept(
    'under-orders',
    `at the hands of, courtesy of, victim of, casualty of, fell to, falls to, died on, perished on, ran into, ran up against, came up against, crashed into, hostage to, at the pleasure of, in thrall to, at the mercy of, in deference to, out of obedience to, for want of leave from, ${each('on|at|under|following|after|upon|by|with', '|the|an|strict|direct|express|explicit', 'orders|order|instructions|instruction|behest|request|insistence|direction|command|demand|bidding|urging|say-so|pressure|intervention|veto|wish|wishes|objection|objections|refusal', 'of|from|by')}, acting on, acting under, in line with, in obedience, in deference, obeying, bowed to, bowing to, heeding, complied with, yielded to, gave in to, overruled by, dressed down by, thanks to, came from, had come from, work of, doing of, down to`,
  ),
  concept(
    'pulls-rank',
    `got his way, gets his way, pulled rank, pulls rank, pulling rank, put his foot down, puts his foot down, stepped in, steps in, intervened, intervenes, cracked the whip, had other ideas, had other plans, had another idea, was not having it, wanted otherwise, willed otherwise, decreed otherwise, ruled otherwise, ordered otherwise, decided otherwise, who forbade, forbade that, vetoed that, blocked that, stopped that, prevented that, had the last word, said no, says no, had his way, stood firm, would not hear of it, would have none, would not budge, laid down the law, called it off, calls it off, called the trip off, stopped it, would not have it, thought otherwise, had forbidden it, wielded his veto, used his veto, had the final say, objected, objects, put a stop, balked, baulked, was against it, did it, pulled the plug, pulls the plug, pulled the rug, pulls the rug, pulled the pin, pulled the brake, pulled the handbrake, hit the brakes, hits the brakes, slammed the brakes, saw to that, saw to it, seen to that, seen to it, was having none, drew the line, stopped him, stops him, called him back, calls him back, summoned him back, held him back, kept him home, pulled him back, ordered him back, turned him around, made him stay, made him wait, kept him back, stopped him from, blocked it, blocks it, vetoed it, barred it, forbade it, prevented it, nixed it, delayed it, postponed it, cancelled it, would not let him, would not allow it, not let him go, not approve it`,
  ),
  /** "Said no more" refuses nothing. */
  concept(
    'said-no-more',
    `${each('said|says', 'no', 'more|decision|one|such|date|country|target|final|plan|deal|agreement|longer|American|Israeli|to a|to the ceasefire|to Hamas')}`,
    { covers: list('pulls-rank') },
  ),
  concept('moved-to', '=move, =moves, =bid, =effort, =attempt, =step, =manoeuvre, =ploy'),
  concept(
    'keeps-home',
    'keep Gallant, keep him, keep his, hold back, hold Gallant, keep the minister, keep the defence, ground Gallant, ground him, ground his',
  ),
  /** What he made it wait for. */
  concept(
    'conditional-on',
    `conditional, conditioned, conditions, =condition, hostage, preconditions, contingent, dependent, subject to, =only, ${each('only', 'once|after|when|if')}, not until, not before, tied to, linked to, in return for, in exchange, as long as, unless, =once, =until, =first, =before`,
  ),
  concept(
    'sets-terms',
    `${each('made|makes|making|set|sets|setting|laid down|attached|attaches|imposed|imposes|posed|put|named|conditioned|conditions|tied|linked|hung', '|two|his|several|its|the|both|a|new|strict|the trip|the visit|approval|his approval|his consent|any visit|any trip', 'conditions|condition|conditional|preconditions|terms|contingent|dependent|hostage|approval|consent|demands|on')}, conditioned, will agree only, would agree, would agree only, would approve only, will approve only, would only approve, would only agree, only agree, would consent, would sign off only, agreed only, demanded, demands, insisted, insists, wants, wanted, first wanted, first wants, made approval, made his approval, made his consent, ruled, insistence on, insisting, demanding, requires, required, is holding out for, held out for, holding out`,
  ),
  concept(
    'first-this',
    `${each('call|phone call|conversation|talk|word|speak|spoken|hear|vote|approval|phone|cabinet|decision|decided|voted|called|phoned|talked', '|from Biden|with Biden|to Biden|from the president|with the president|to the president|by the cabinet', 'first|before')}, until Biden, before Biden, until he speaks, until he has spoken, until he had spoken, until he spoke, before he speaks, before he has spoken, before he had spoken, until I, before I, until the cabinet, before the cabinet, once Biden, after Biden, until a call, before a call, call from Biden, call with Biden, call from the president, call with the president, conversation with Biden, conversation with the president, word from Biden, phone call from, phone call with, until the president, before the president, once the president, after the president, speak to Biden, speak to the president, speak with Biden, speak with the president, talk to Biden, talk to the president, talk with Biden, hear from Biden, hear from the president, until the security cabinet, before the security cabinet, vote in the cabinet, cabinet vote, once he has spoken, after he has spoken, once he had spoken, after he had spoken, had called, had phoned, Biden called, Biden phoned, until ministers, before ministers`,
  ),
  concept(
    'may-go',
    '=went, =goes, =gone, =boards, =flew, =sees, =saw, set foot, go, leave, travel, fly, set off, depart, come, meet, board, be let, letting, let him go, allowing, going',
  ),
  concept(
    'waits',
    'cool his heels, cooling his heels, cools his heels, kicking his heels, kick his heels, twiddling his thumbs, marooned, stranded, left behind, sidelined, benched, confined, did not leave, not leave, not leaving, empty-handed, at home, not be in Washington, not in Washington, unboarded, no-show, stood down, fell, falls, foundered, collapsed, died, perished, ended, out of the question, dead, doomed, did not take place, not happen, never happened, never took place, never left, never flew, not board, not take off, not depart, never boarded, not gone, stood idle, stayed shut, wait, waiting, stay, stays, stayed, remain, remained, put off, postponed, delayed, cancelled, canceled, called off, deferred, held back, shelved, =off, dropped, scrapped, pushed back, on hold, on ice, not go, not travel, not fly, not come, not be coming, not be going, not be flying, not be travelling, grounded, fell through, cancelled the, halted, stalled, kept home, kept at home, stay at home, frozen, axed, aborted, blocked, stuck, did not go, does not go, unpacked, tarmac',
  ),
  /** By nobody’s order but his own. */
  concept(
    'own-choice',
    `${each('called off|put off|postponed|cancelled|canceled|delayed|scrapped|dropped|deferred|shelved', '|his|the|this|a', '|own|Washington|US|American|Pentagon', '|trip|visit|journey|tour', 'himself')}, ${each('it was', 'Gallant|Mr Gallant|the minister|the defence minister|the defense minister', 'who', '|had', 'thought it wiser|chosen|chose|decided|proposed|asked|preferred|elected|opted')}, ${each('himself|minister himself|Gallant himself', '|who|who had|has|had|also', 'proposed|suggested|preferred|decided|chose|called|put|postponed|cancelled|canceled|opted|pulled|delayed|elected|took|dropped|scrapped|asked|requested|wanted|sought|resolved')}, chose to, chosen to, opted to, elected to, preferred to stay, own accord, own choice, took the decision himself, made the decision himself, made the decision on his own, decision himself, his own mind, own decision, own initiative, own volition, own bat, own free will, own request, decided on his own, decided for himself, was his own, were his own, his own idea, his own doing, his alone, voluntarily, decided himself, unprompted, without being asked, without being told, his own call, his decision alone`,
  ),
  concept(
    'israels-government',
    'Israeli government, Israel government, government in Jerusalem, his own government, Israeli authorities, Netanyahu government',
  ),
  concept(
    'no-one-told',
    'no one told, nobody told, no one ordered, nobody ordered, nobody had told, no one had told, without orders, not been told, not told by',
  ),
  concept(
    'two-governments',
    'two governments, both governments, both sides, both capitals, two sides, two capitals, two countries, both countries, two allies, jointly, by mutual, mutual agreement, by agreement, two ministries, two defence ministries',
  ),
  concept(
    'demanded-it',
    'demanded it, ordered it, insisted on it, wanted it, asked for it, imposed it, decreed it, told him not to, wished it, required it',
  ),
  concept(
    'own-decision',
    `took the decision himself, made the decision himself, taken the decision himself, made the decision on his own, decision was his own, ${each('was|were|had been', 'Gallant|=Gallant|the minister|Mr Gallant', 'own', 'decision|choice|idea|call|doing|wish|initiative|request')}, decision was his alone, decided himself, decision had been his own`,
  ),
  concept('agreed', 'agreed, agree, decided, decide, consented, jointly, settled, concluded'),
  concept(
    'announces',
    `=said, =says, announced, announces, confirmed, confirms, learned, learnt, disclosed, spokesman, spokeswoman, spokesperson, statement, comment, understands, revealed`,
  ),
  concept(
    'only-meant',
    `${each('threaten|consider|mull|vow|weigh', 'to')}, ${each('try|tried|attempt', 'to', 'stop|block|bar|keep|ground|hold|postpone|cancel|delay|prevent|halt|talk|persuade')}, ${each('Netanyahu|prime minister|premier|PM', 'plan|hope|wish', 'to', 'stop|block|bar|keep|ground|hold|postpone|cancel')}, ${each('considered|considering|mulled|mulling|weighed|weighing|contemplated', 'stopping|blocking|barring|postponing|cancelling|delaying|keeping')}, talk out of, talk Gallant out, ${each('told|urge|ask|want|press|advise|call on|demand that', 'Netanyahu|prime minister|the prime minister|the premier|the PM|him', '|to', 'stop|block|bar|keep|fire|dismiss|sack|hold|let|allow')}`,
  ),
  concept(
    'unclear-who',
    'unclear who, unclear why, not clear who, not say who, to say who, would say who, not said who, say why, explain why, ask why, not known who, why Gallant, why the trip',
  ),
  concept(
    'others-errand',
    `${each('stay|remain|keep', 'silent|quiet|calm|out of|loyal|united|vigilant|focused')}, ${each('veto|refusal|ban|rejection|order|demand|vetoed|rejected|refused', 'of|on|for|', '|the|a|any', 'hostage|truce|ceasefire|deal|bill|law|inquiry|commission|draft')}, last word on targets, last word on the targets, last word on the strike, last word on what, final say on targets, has =grounds, had =grounds, =grounds =for, stay in power, stay in office, remain in power, remain in office, stay the course, stay in Lebanon, stay in Gaza, brief the press, speak to the press, speak to reporters, press conference, exempt, exemption, ultra-Orthodox, conscription, draft law, Macron, Dermer, Hanegbi, Herzog, Katz, Lapid, Smotrich, Ben Gvir, hurricane, Milton, reservists, families of hostages, bill, budget, army to, air force, ${each('delay|delayed|delays|postpone|postponed|put off|puts off|block|blocked|cancel|cancelled|stop|stopped', '|the|a|any|his|its|an', 'strike|attack|raid|vote|meeting of the cabinet|cabinet|cabinet vote|ceasefire|deal|operation|offensive|law|session|address|speech|answer|response|retaliation|wedding|trial|testimony|leave')}, strike on hold, delay the cabinet, his own visit, his own trip, her own trip, visit to the UN, trip to the UN, visit to New York, trip to New York, Netanyahu own trip, Netanyahu own visit, president own trip, premier own trip, prime minister own visit, prime minister own trip, his own speech`,
  ),
];
