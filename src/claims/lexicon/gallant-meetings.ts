import { concept, each, list } from './concept.ts';

/** Gallant and his two hosts as reporters name them beside each other, and what they did in each other’s company. */
export const gallantMeetings = [
  concept(
    'gallant-guest',
    `${each('Israel|Israeli|Netanyahu|Bibi', 'minister of defence|minister of defense|Minister of Defense|Minister of Defence|war minister|defence boss|defense boss|defence supremo|defence minister|defense minister|top defence official|top defense official')}`,
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
    ${each('US|U.S.|American|America', 'defence chief|defense chief|Secretary of Defense|secretary of defense|secretary of defence|defence boss|defense boss|defence supremo|war secretary')}`,
    { includes: ['austin'] },
  ),
  concept(
    'sullivan-host',
    `Jake, the national security adviser, the national security advisor, ${each('US|U.S.|American|Biden|president|White House', 'national security adviser|national security advisor|security adviser|security advisor|security chief|security aide|NSA|security tsar')}, NSA Sullivan, NSA Jake`,
    { includes: ['sullivan'] },
  ),
  concept('austin-office', 'in Austin office, in Austin Pentagon', { covers: list('austin-city') }),
  concept('other-jake', 'Jake Tapper, Jake Auchincloss, Jake LaTurner', { covers: list('sullivan-host, sullivan') }),
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
    `should have, ought to have, looking forward, looked forward, had been looking forward, booked in, =down, pencilled in, penciled in, was hoping, had hoped, had planned, was planning, =fixed, =agreed, =expecting, =expects, preparing, prepares, prepared, =waiting, first up, next up, up next, =then, to come, to follow, lies ahead, awaits, await, on his list, on the list, next stop, is up, =first, =cleared, set aside, kept free, =reserved, keeping his appointment, about to, is going, going over, was to have, stood in the diary, had a date, has a date, stand, stands, still on, booked in, confirmed, confirms, confirm`,
    { includes: ['plan-mark'] },
  ),
  /** Met in the flesh. What can be done over a wire, or to somebody’s words ("welcomed his assurance"), is not here. */
  concept(
    'met-him',
    `=met, talked with, =conferred, =hosted, =huddled, held talks, had talks, has held talks, have held talks, sat down, sat with, called on, had a meeting, held a meeting, held meetings, had meetings, held discussions, had discussions, held a session, held parleys, had lunch, had dinner, lunched, dined,
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
    '=spoke, =talked, =conversed, =talk, =speaking, =discussed, =exchanged, =told, =tells, =urged, =urges, =pressed, =presses, =warned, =warns, =briefed, =assured, =thanked, =asked, =raised, =heard, =listened',
  ),
  concept(
    'in-person',
    'at the Pentagon, in Washington, at the White House, in the West Wing, in person, face to face, in his office, across the table, at the State Department, in the US capital, in DC, in D.C., inside the Pentagon, in the Pentagon, at the US defence department, on the Pentagon, at the start of their, at the start of a, opening their, as they opened, before the cameras, as they met, when they met',
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
];
