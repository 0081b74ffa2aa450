import { concept, each, list } from './concept.ts';

/** Gallant and his two hosts as reporters name them beside each other, and what they did in each other’s company. */
export const gallantMeetings = [
  concept(
    'gallant-guest',
    `${each('Israel|Israeli|Netanyahu|Bibi', 'minister of defence|minister of defense|Minister of Defense|Minister of Defence|war minister|defence boss|defense boss|defence supremo|defence minister|defense minister|top defence official|top defense official')}, =the =Israeli =minister, =an =Israeli =minister, Israel own minister`,
    { includes: ['gallant'] },
  ),
  /** "Israeli counterpart" is Gallant only beside Austin: Sullivan’s is another man. */
  concept(
    'austin-guest',
    `${each('Israeli|Israel', 'counterpart|opposite number|defence counterpart|defense counterpart')}, counterpart from Israel, opposite number from Israel, counterpart Gallant, counterpart Yoav`,
    { includes: ['gallant-guest'], covers: list('austin, austin-host') },
  ),
  concept(
    'austin-host',
    `${each('US|U.S.|American|Pentagon', 'counterpart|opposite number|host')}, Secretary Austin, the defence secretary, the defense secretary, the secretary of defence, the secretary of defense, the US defence secretary,
    ${each('US|U.S.|American|America', 'defence chief|defense chief|Secretary of Defense|secretary of defense|secretary of defence|defence boss|defense boss|defence supremo|war secretary')}, ${each('Defense Secretary|Defence Secretary|Secretary of Defense|Secretary of Defence|Pentagon supremo|Pentagon boss|Pentagon chief|Pentagon head|Secretary|General', 'Lloyd|Austin')}`,
    { includes: ['austin'] },
  ),
  concept(
    'sullivan-host',
    `Jake, the national security adviser, the national security advisor, ${each('US|U.S.|American|Biden|president|White House', 'national security adviser|national security advisor|security adviser|security advisor|security chief|security aide|NSA|security tsar|security guru|security boss')}, ${each('|US|U.S.|American|Biden|president|White House', 'national security|security', 'adviser|advisor|boss|aide|guru|chief|tsar|czar|supremo', 'Jake|Sullivan')}, ${each('Biden|White House', 'aide|man|adviser|advisor', 'Jake|Sullivan')}, NSA Sullivan, NSA Jake`,
    { includes: ['sullivan'], covers: list('somebody-else') },
  ),
  /** "The Israeli army" is no man. */
  concept(
    'israeli-thing',
    `${each('=the|=one', 'Israeli', 'army|military|government|prime|premier|leader|leaders|side|press|media|delegation|team|envoys|envoy|officials|official|people|public|position|state|air|forces|force|offensive|assault|operation|operations|campaign|strike|strikes|response|retaliation|attack|attacks|plan|plans|hostage|hostages|capital|embassy|ambassador|foreign|defence|defense|minister|ministers|cabinet|war|security|intelligence|parliament|opposition|right|left wing|far|hard|economy|border|coast|town|city|settlements|settlers|occupation|bombardment|bombing|invasion|siege|blockade|captives|request|demand|decision|move|mission|visit|trip|view|line|case|claim|reply|answer|counterpart|politician|politics|law|system|society|coalition|finance|national|president|chief|general|generals|commander|PM|negotiators|negotiating|figures|figure|toll|tally|version|account|statement|group|human|rights|newspaper|daily|broadcaster|site|outlet|channel|consulate|flag|jets|planes|fighter|tanks|troops|soldiers|soldier|reservists|ground|attorney|supreme|high|visitors|party|pair|duo|aides|advisers|presence|control|representative|permanent|UN|writer|author|analyst|historian|columnist|authorities|administration|leadership|nation|electorate|voters|street|lobby|assurances|proposal|proposals|draft|and')}`,
    { covers: list('gallant') },
  ),
  concept(
    'minister-of-else',
    `${each('Israeli minister', 'for|of|without|in charge of', 'strategic|foreign|national|finance|justice|settlement|heritage|intelligence|social|diaspora|economy|energy|transport|agriculture|culture|portfolio')}`,
    { covers: list('gallant, gallant-guest, israel-minister') },
  ),
  concept('austin-office', 'in Austin office, in Austin Pentagon', { covers: list('austin-city') }),
  concept('other-jake', 'Jake Tapper, Jake Auchincloss, Jake LaTurner', { covers: list('sullivan-host, sullivan') }),
  concept(
    'ushered',
    '=walked, =walks, =led, =leads, =escorted, =escorts, =ushered, =ushers, =showed, =shows, shook the hand, shakes the hand, shook hands, =seated, =seats, =took, =takes, =sat, =met, =meets, =lectured, =confronted, =grilled, =quizzed, =entertained, =entertains, fed, =hugged, =embraced',
  ),
  /** Where a host takes his guest. */
  concept(
    'ushered-where',
    'the steps, up the steps, into his office, to his office, in his office, into his dining room, inside, into the building, to a table, through the building, into the Pentagon, round the Pentagon, around the Pentagon, through the alternatives, through the options, through other ways, through the plans, past an honour guard, past an honor guard, into a conference room, through the doors, to lunch, to his table, aside, with full honours, with full honors, with a handshake, over lunch, over coffee, behind closed doors, for an hour, for two hours, for ninety minutes, at the door, at the Pentagon, in the West Wing, to the West Wing, into the West Wing, in the Pentagon, at the White House',
  ),
  concept(
    'honours',
    'full honours, full honors, military honours, military honors, red carpet, honour guard, honor guard, honour cordon, honor cordon, 19-gun salute, full ceremony, guard of honour, guard of honor, warm welcome, bear hug, military band, frosty welcome, cool reception, warm reception, stern lecture, dressing-down',
  ),
  /** Said to his face, so that they met. */
  concept(
    'to-face',
    `${each('to', 'his|Gallant|the minister|the visitor|his guest|the Israeli|the defence minister|the defense minister', 'face')}, face to face with, in front of him, across the desk, across the table, eye to eye, in person`,
  ),
  /** "It is the turn of Austin." */
  concept(
    'turn-of',
    'the turn, turn of, turn to hear, his turn, its turn, next on the list, next on his list, next is, next comes, comes next, is next, next up, up next, up after, then comes, then it is, then there is, after that comes, after that it is, still to come, yet to come, to come, follows, is to follow, will follow, remains to be seen, saved for last, last on the list',
  ),
  concept('after-him', '=then, =followed =by, =comes, =next, =before, =after, and then, afterwards, later'),
  concept(
    'passed-on',
    `${each('passed|handed|went|going|go|moved|moves|trooped|shuttled|made his way|walked', 'from')}, did the rounds, doing the rounds, made the rounds, making the rounds, is through with, was through with, has been through`,
  ),
  /** His week as a list. */
  concept(
    'on-paper',
    '=programme, =program, =schedule, =diary, =itinerary, =agenda, =calendar, =card, =timetable, =appointments, =list, =stops, =meetings, his =hosts, list of =hosts, of his =hosts, =interlocutors, =engagements, =dates, =talks',
  ),
  concept(
    'not-expected',
    `${each('told|informed|notified|warned|learned|learnt|heard', '|that|not', 'he|to|Gallant|the minister|its guest|his guest|their guest', 'expect|not be|not come|not be coming|was not coming|is not coming|not be there|not show|not make it|staying|stays|would stay')}, told not to expect him, not to expect him, stood up, left waiting, =alone, without his guest, without its guest, without a guest, no guest, minus his guest`,
  ),
  /** Whom a host has for company. */
  concept(
    'his-company',
    `${each('lunch|dinner|breakfast|Wednesday|Tuesday|Monday|Thursday|morning|afternoon|first|main|latest|Israeli|star', 'guest|visitor|companion|caller|interlocutor|partner')}, =guest, =visitor, =caller, =companion, =interlocutor`,
  ),
  concept('gave-time', '=used, =spent, =devoted, =gave, =sacrificed, =lent'),
  concept('day-part', '=afternoon, =morning, =day, =time, =hour, =hours, =room, =evening, =slot, =lunch, =audience'),
  concept(
    'next-day',
    'the next day, the day after, a day later, the following day, the day before, hours later, the same day, the same week, later, earlier, on the morrow, a day earlier',
  ),
  concept(
    'follows',
    '=follows, to =follow, will =follow, comes next, is next, is up next, comes tomorrow, is tomorrow, is today, is still to come',
  ),
  concept(
    'greets',
    '=greets, =greeted, =welcomes, =welcomed, =receives, =received, shakes hands with, shook hands with, shakes the hand, with, =hosts, =hosted, poses with, posed with, escorts, escorted, listens to, listened to, faces, faced',
  ),
  concept(
    'steps',
    'the steps, entrance, doorway, =left, =right, left and, photograph, photo, pictured, file photo, DoD, Reuters, honour guard, honor guard, handshake',
  ),
  concept(
    'at-pentagon',
    `${each('at|to|by|in|for', 'Pentagon|the Pentagon|the Defense Department|the Department of Defense')}`,
  ),
  concept(
    'struck-off',
    '=effaced, =erased, =wiped, =removed, =struck, =deleted, =crossed, =scratched, =dropped, took off, taken off',
  ),
  concept(
    'say-so',
    '=say, =said, =says, =saying, =told, =tells, =asked, =added, =briefing, =spokesman, =spokeswoman, =spokesperson',
  ),
  concept(
    'saying',
    '=called, =spoke, =warned, =insisted, =repeated, =complained, =protested, =lamented, =objected, =urged',
  ),
  concept(
    'hour-of',
    '=hour, an hour, two hours, half an hour, ninety minutes, an afternoon, the morning, the afternoon, for an hour, for two hours',
  ),
  concept(
    'over-lunch',
    'over for lunch, over for talks, in for talks, in for an hour, in for lunch, to lunch, to himself, to dinner, in the building, over at the, through the door, on his sofa, at his table, at his side, beside him',
  ),
  concept('will-be', '=will =be, =is =to =be, =due, =set, =scheduled, =was =to =be, =expected'),
  concept(
    'in-front-of',
    'in front of, before, opposite, at the table of, in the office of, in the company of, under the eyes of',
  ),
  concept(
    'across-the',
    'across the table, across from, opposite, in the office, at the table, shaking hands, side by side',
  ),
  concept('kept-free', '=kept, =cleared, =reserved, =blocked, set aside, freed, =emptied, =saved'),
  concept('israel-trip', 'to Israel, to Tel Aviv, to Jerusalem, in Israel'),
  concept(
    'left-the',
    'emerged from, emerging from, came out of, coming out of, stepped out of, left the office of, leaving the office of, came away from, straight from, fresh from, spent an hour in the company of, out of a meeting with, out of his meeting with',
  ),
  concept(
    'meeting-day',
    'Mon, Tue, Tues, Wed, Monday, Tuesday, Wednesday, Thursday, Friday, =today, =tomorrow, =midweek, October 9, 9 October, March 26, 26 March, March 25, 25 March',
  ),
  concept(
    'was-over',
    '=gone, =off, =cancelled, =canceled, =scrapped, =lost, =free, =empty, =blank, =void, fell through, called off',
  ),
  concept(
    'wanted-at',
    `=wanted, =invited, =expected, =awaited, =due, =booked, =bound, =goes, =going, =heads, =heading, =slated, =scheduled, =asked, =headed, make his way, moves on, has an appointment, had an appointment, has a date, had a date, was to be, is to be, should have been, ought to have been`,
  ),
  concept(
    'waits-for-him',
    'getting ready, got ready, making ready, made ready, =expects, =expecting, =awaits, =awaiting, =expected, =awaited, waiting for, made ready for, ready for, red carpet, laid a place, laid a table, laid on lunch, =preparing, =prepared, =invited, =invites, had invited, cleared',
  ),
  concept(
    'place-laid',
    'place laid, place had been laid, place was laid, chair, seat, table laid, table set, table was set, table had been set, coffee, lunch had been, lunch was, room had been',
  ),
  /** What two ministers do over a table. */
  concept(
    'work-over',
    'compare, compare notes, go over, gone over, go through, gone through, review, reviewed, thrash out, pore over, pored over, settle, talk about, work through, coordinate, agree on, look at, bend over, sit over, weigh, share a, stand before, give a, appear, pose, shake hands, shaken hands',
  ),
  concept(
    'host-hears',
    `${each('to', '|have', 'hear|heard|learn|learnt|learned|ask|asked|be told|been told|be briefed|been briefed|question|questioned|quiz|quizzed|find out|put|press|pressed|probe|raise|raised')}, looking forward, looked forward`,
  ),
  /** Both in one phrase. */
  concept(
    'austin-pair',
    `${each('US and Israeli|U.S. and Israeli|Israeli and US|Israeli and U.S.|American and Israeli|Israeli and American|two', 'defence|defense', 'ministers|chiefs|secretaries|bosses|heads')},
    Austin and Gallant, Gallant and Austin, Austin Gallant, Gallant Austin, Austin and Yoav Gallant, Gallant and Lloyd Austin, Austin and his Israeli counterpart, Gallant and his American counterpart, Gallant and his US counterpart`,
  ),
  concept(
    'sullivan-pair',
    'Sullivan and Gallant, Gallant and Sullivan, Sullivan Gallant, Gallant Sullivan, Sullivan and Yoav Gallant, Gallant and Jake Sullivan',
  ),
  /** To meet somebody: infinitives and gerunds. */
  concept(
    'see-him',
    `hold parleys, =parley, =huddle, be across the table, break bread, =hosting, =seeing, =receiving, =welcoming, =visiting, forward to meeting, hope of meeting, hopes of meeting, be meeting, =meeting his, =meeting her, sit with, have an audience, pay a call, go see, drop in, be in with, be with, be shown in,
    be face to face, have seen, have hosted, had lunch, have lunch, be in the office, hold a meeting, hold meetings, hold discussions, hold a session, hold his talks, have dinner, have time with, get time with, get an hour, be getting together, get together, come face to face, be across from, be at the table`,
    { includes: ['to-meet'] },
  ),
  /** A time was set for it. */
  concept(
    'time-set',
    `should have, ought to have, looking forward, looked forward, had been looking forward, booked in, is down, was down, =down =for, =down =to, him down, pencilled in, penciled in, was hoping, had hoped, had planned, was planning, =fixed, =agreed, =expecting, =expects, preparing, prepares, prepared, =waiting, first up, next up, up next, =then, to come, to follow, lies ahead, awaits, await, on his list, on the list, next stop, is up, =first, =cleared, set aside, kept free, =reserved, keeping his appointment, about to, is going, going over, was to have, stood in the diary, had a date, has a date, stand, stands, still on, confirmed, confirms, confirm`,
    { includes: ['plan-mark'] },
  ),
  /** Met in the flesh. What can be done over a wire, or to somebody’s words ("welcomed his assurance"), is not here. */
  concept(
    'met-him',
    `sat together, broke bread, shook his hand, shakes his hand, put their heads together, spent hours together, in with, =met, talked with, =conferred, =hosted, =huddled, held talks, had talks, has held talks, have held talks, sat down, sat with, called on, had a meeting, held a meeting, held meetings, had meetings, held discussions, had discussions, held a session, held parleys, had lunch, had dinner, lunched, dined,
    shook hands, shakes hands, shaking hands, was photographed, were photographed, photographed with, pictured with, pictured together, went to see, came face to face, face to face, was shown in, at the table, met with, been to see, paid a call on, gone to see, was ushered in,
    faced the cameras, stood side by side, side by side, appeared together, posed with, posed for, posed together, stood beside, stood alongside, stood next to, flanked by, across the table, spent an hour, spent hours, spent two hours, closeted, had an hour, had two hours, an hour with, hours with, half an hour with, minutes with, got an hour, was the guest, guest of, was guest,
    was received by, were received by, been received by, was hosted by, was welcomed by, was greeted by, welcomed to the Pentagon, received at the Pentagon, greeted at the Pentagon, welcomed at the Pentagon, saw for himself, rolled out the red carpet, rolled out, honour guard, honor guard, honour cordon, honor cordon, came to see, came to the Pentagon to see, talked for, spoke for, talked behind closed, spoke behind closed, conferred for, talked at the Pentagon, spoke at the Pentagon, sat opposite, sat across, seated opposite, seated across, has seen, was with, =lunched with, dined with, had seen, have met, has met, had met, was meeting, were meeting`,
  ),
  /** "Had talks scheduled with": still to come. */
  concept(
    'meetings-set',
    `${each('had|has|have|with|and', '|a|two|separate|several', 'meeting|meetings|talks|appointment|appointments|session|sessions', 'scheduled|planned|set|lined up|booked|arranged|due|pencilled|penciled|fixed')}`,
    { covers: list('met-him, meeting-noun, meets-now') },
  ),
  concept(
    'meeting-went-on',
    'took place, =lasted, =ended, =ran, ran for, ran to, went on for, went on, =covered, =dwelt, centred on, centered on, was held, wrapped up, =concluded, =overran, opened with, began with, =dominated, focused on, focussed on, touched on, turned on, stretched, were held, did take place, went well, went badly',
  ),
  concept('receiving', '=receiving, =hosting, =welcoming, =greeting'),
  concept(
    'they-met',
    `${each('when|as|after|before|where|since|once', '|the', 'two|two men|pair|men|two ministers|=they|two officials|ministers', '|had|last', 'met|sat down|talked|spoke|came face to face|conferred|shook hands')}`,
  ),
  concept(
    'often',
    '=often, =frequently, =regularly, =repeatedly, many times, several times, dozens of times, a dozen times, most recently',
  ),
  concept(
    'across-from',
    `${each('sitting|seated|sat|standing|stood|speaking', 'across from|opposite|beside|alongside|next to|across the table from|side by side with')}, across the table from, shaking hands with, posing with`,
  ),
  /** That it is still to come, said behind the noun: "their talks are due on Tuesday". */
  concept(
    'is-set',
    `${each('is|was|are|were|has been|had been|have been|been|stood|stands|remains|remained|is still|was still', 'set|due|scheduled|planned|expected|arranged|fixed|booked|pencilled in|penciled in|on|to be|to have|to cover|to take|to focus|to come|to follow|to deal|lined up|slated|supposed|meant|agreed|on the agenda|in the diary|on the schedule|on the calendar|on his schedule|to start|to begin|to go|to include|to touch|to centre|to center|to dwell')}, set for, due for, scheduled for, planned for, slated for, booked for, arranged for, pencilled in, penciled in, fixed for, due on, due later, =will, would be, takes place, awaits, to follow, to come, comes later, lies ahead, down for, tomorrow, later today, later on, still on, expected on, expected to, still stands, =scheduled, =planned for, =upcoming`,
  ),
  /** The same, where the other’s name follows at once: "saw Sullivan", "received Gallant". */
  concept('saw', '=saw, =seen, =received, =welcomed, =greeted, =greets, =hosted, =visited, =hosting'),
  concept(
    'spoke-with',
    '=spoke, =talked, =conversed, =talk, =speaking, =discussed, =exchanged, =told, =tells, =urged, =urges, =pressed, =presses, =warned, =warns, =briefed, =assured, =thanked, =asked, =raised, =heard, =listened, =reaffirmed, =reiterated, =stressed, =emphasised, =emphasized, =underscored, =reminded, =cautioned, =lectured, =confronted',
  ),
  concept(
    'in-person',
    'at the Pentagon, in Washington, at the White House, in the West Wing, in person, face to face, in his office, across the table, at the State Department, in the US capital, in DC, in D.C., inside the Pentagon, in the Pentagon, at the US defence department, on the Pentagon, at the start of their, at the start of a, opening remarks, in their meeting, in their talks, in their session, during their meeting, during their talks, at their meeting, in the meeting, at the outset, before their talks, ahead of their talks, before their meeting, while they sat, as they sat, beside him, at his side, next to him, when they sat, opening their, as they opened, before the cameras, as they met, when they met',
  ),
  /** Meetings of the two in the minister’s own country are other meetings. */
  concept(
    'met-in-israel',
    `${each('Gallant|Austin|him|counterpart|minister|talks|meeting|met|ministers', 'in', 'Tel Aviv|Israel|Jerusalem')}, ${each('visit|trip|flew|travelled|traveled', 'to', 'Israel|Tel Aviv|Jerusalem')}, visited Israel, visiting Israel, visits Israel, Ramstein, Pearl Harbor, Munich, Manama, Nato, NATO`,
  ),
  /** Others than Gallant whom "he" or an unnamed subject may be: by name only, so that "he" hides nothing. */
  concept(
    'somebody-else',
    `Netanyahu, Bibi, prime minister, premier, PM, Gantz, Dermer, Hanegbi, Lapid, Herzog, Barnea, Halevi, Katz, Blinken, Zelensky, families, relatives, senators, congressmen, lawmakers, delegation, team, envoys, aides, Kurilla, Burns, Macron, Starmer, Lammy, Sunak, president, foreign minister, Hochstein, McGurk, counterparts, allies, Nato, NATO, Ukraine, Ukrainian, Umerov, Turkish, Egyptian, Qatari, Saudi`,
  ),
  /** What a host does to the guest before him. */
  concept(
    'presses',
    '=presses, =pressed, =pressing, =warns, =warned, =urges, =urged, =tells, =told, =lectures, =lectured, =confronts, =confronted, =grills, =grilled, =challenges, =challenged, =quizzes, =quizzed, =reassures, =reassured, =assures, =assured, =chides, =chided, =rebukes, =rebuked, leans on, leaned on',
  ),
  concept('host-guest', '=guest, =visitor, =caller, Israeli guest, Israeli visitor, Israeli caller'),
  concept('rounds', '=rounds, =day, =week, =visit, =tour, =round, =stay, =trip, =mission, =programme, =program'),
  concept('host-secretary', '=the =secretary, =Secretary, =the =adviser, =the =advisor'),
  concept('turn-word', '=turn, =turns'),
];
