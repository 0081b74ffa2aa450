import { concept, each, list } from './concept.ts';

/** Gallant’s days in Washington and his hours with his hosts, as later pages and lists tell of them. */
export const gallantInTown = [
  /** March 2024, seen from autumn. */
  concept(
    'in-march',
    `${each('in|last|this|that|back in|since|of', 'March')}, ${each('in the|this|that|last|back in the', 'spring')}, that time, back then, at that time, ${each('six|seven', 'months ago|months before|months earlier')}, ${each('last|final|closing', 'week|days', 'of', 'March')}`,
  ),
  /** Verbs of going where the time or the place is told beside them. */
  concept(
    'went-there',
    `=came, =went, =flew, =travelled, =traveled, =flown, ${each('had|has|having', 'come|gone|flown|travelled|traveled|been there')}, ${each('=did', '=go|=come|=fly|=travel|=make =it|=make =the =trip|=turn =up|=board')}, ${each('made|makes', 'it|the|a|his', '|same|similar|own|the', 'trip|journey|visit|flight|crossing|there')}, made it, turned up, showed up, got there, got through, got in, was there, was here, was in Washington, =landed, =arrived, was over there`,
  ),
  /** Came, and came here: no place need be named. */
  concept(
    'flew-over',
    `${each('=flew|=flown|=flies|=fly|=come|=came|=comes|=gone|=jetted|=jets', 'over|in')}, =flown =out, ${each('=came|=went|=goes|=comes|=travelled|=traveled|=flew|=arrived|=arrives|=landed|=boarded|=made it', '|over|in|there', 'anyway|all the same|regardless|nonetheless|nevertheless|as planned|as arranged|as scheduled|undeterred|alone|by himself|without a hitch|separately|on his own|ahead of them')}, ${each('=came|=come|=arrived|=landed|=flew', 'on', 'Sunday|Monday|Sunday night|the Sunday')}, got on his plane, got on his aeroplane, boarded his plane, stayed the course`,
  ),
  /** Told as done, whatever else of the sentence is still to come. */
  concept(
    'got-to-us',
    `${each('reached|reaches|got to|landed in|landed at|arrived in|arrived at|flew to|flew into|flown to|flown into|came to|touched down in|made it to|crossed to|travelled to|traveled to', 'Washington|the US|the United States|the US capital|the American capital|America|D.C.|DC|the Pentagon|Andrews|Dulles|the States')}, ${each('had|has|having', 'flown', 'in|over|out|ahead|there|across')}, ${each('flew', 'in|over', 'on|separately|alone|ahead|last|from|earlier')}, already landed, already arrived, had already gone`,
  ),
  concept('already-word', '=already, =currently, =now, =still, happens to be, happened to be'),
  concept('his-plane', '=flight, =plane, =aeroplane, =aircraft, =jet'),
  concept(
    'took-wing',
    '=arrived, =landed, took off, =took =off, take off, touched down, had left, had departed, had gone',
  ),
  /** "Came over to the idea", "came in for criticism". */
  concept(
    'came-in-for',
    `${each('come|comes|came|coming', 'in for|in the form|out of|out with|out against|out in|out for|over as|over to the idea|over to his|over well|in handy')}, ${each('come|came', 'out', 'of|from')}, ${each('flew|flown|fly', 'over|in', 'Gaza|Lebanon|Rafah|the face')}`,
    { covers: list('flew-over') },
  ),
  concept(
    'over-there',
    'on the other side of the Atlantic, over there, on the Potomac, over the ocean, across the ocean, across the water, across the Atlantic, in the city, in their city, in the American capital, in the US capital, in the capital, stateside, in the building, in the country, in town, in D.C., in DC, in Washington, on the spot',
  ),
  /** What was done with him there. */
  concept(
    'was-there-done',
    `${each('was|been|is|being', '|just|being|duly', 'shown|received|welcomed|feted|photographed|pictured|greeted|saluted|hosted|seated')}, =sat, =called =on, =met, =saw, =visited, sat down, =lunched, =strode, =strolled, =walked, made the rounds, held talks`,
  ),
  concept(
    'carry-on-with',
    `${each('=carry|=carries|=carried|=carrying|=press|=presses|=pressed|=pressing|=push|=pushes|=pushed|=soldier|=soldiered|=plough|=ploughed|=plow|=went|=goes|=going|=got|=gets|=getting', 'on|on with|ahead with|through with')}, =keeps, =kept, =keep, =keeping, ${each('=stuck|=sticks|=sticking|=held|=holds', 'to|with')}, ${each('=went|=goes|=going|=gone|=carried', 'about')}, =completed, =completes, =completing, =finished, =fulfilled, =honoured, =honored, =attended, =attends`,
  ),
  concept(
    'his-rounds',
    '=schedule, =programme, =program, =itinerary, =diary, =timetable, =appointments, every appointment, =engagements, =commitments, =agenda, =meetings, =rounds, =calendar, =visit, =trip, =tour, =journey, =stay, =business, =plans, U.S. visit',
  ),
  /** The visit is over, and so it was. */
  concept(
    'flew-home',
    `${each('=flew|=flies|=flown|=went|=goes|=gone|=came|=comes|=jetted|=headed|=heads|=set off|=sets off|=left|=leaves|=leave|=leaving|=returned|=returns', 'home|for home|back home')}, ${each('=left|=leaves|=departed|=returned|=returns|=flew|=flown|=flies|=went', '|back', 'for|to', 'Tel Aviv|Israel|Jerusalem')}, ${each('=is|=was|=been|=long', '|now|long|safely', 'home|back', '|again', '|on|from|by|in')}, home again from, back from, fresh from`,
  ),
  /** A trip that the quarrel did not reach. */
  concept(
    'left-whole',
    `never in doubt, not in doubt, never in question, never at risk, =spared, unaffected, untouched, undisturbed, unscathed, intact, ran its course, runs its course, went on as, went smoothly, went off, ${each('not|never|neither', '|been|be', 'touched|affected|unfix|cancelled|canceled|called off|stopped|fall through|fell through|touched|interrupted|disturbed|hit|harmed|struck out')}, was over by, stood as it was, as before`,
    { covers: list('left-whole, call-off, off-state, postpone') },
  ),
  /** "The visit is on" is not "he is on his way". */
  concept(
    'on-his-way',
    `${each('is|was', 'on', 'his way|the way|his feet|the phone|a plane|leave|holiday|board|edge|hand|record|trial|the plane|his plane')}`,
    { covers: list('go-ahead') },
  ),
  concept(
    'at-us-house',
    `${each('at|in|into|inside|outside|to|from|round|around|at the door of|on the steps of|through', 'the White House|the West Wing|the State Department|the Pentagon|Foggy Bottom|Capitol Hill|Langley|the CIA')}`,
  ),
  concept(
    'was-at',
    `=was, =is, =been, has just been, had just been, =stood, =stands, =emerged, =emerges, =strolled, =strode, =seated, come out, came out, comes out, =arrived, =arrives, =received, =welcomed, =greeted, =photographed, =pictured, =filmed, =shown, speaking, =entered, =enters, =spent, =spends`,
  ),
  concept(
    'time-spent',
    `=week, =days, =nights, =morning, =afternoon, =evening, ${each('two|three|four|several|few', 'days|nights')}`,
  ),
  /** The one who came, as against those who did not. */
  concept(
    'the-one-who',
    `${each('one|only|lone|sole|other|man|guest|minister|visitor|Israeli|official', '|man|Israeli|guest|visitor|minister|official|in town', '|that|who', 'did')}`,
  ),
  concept(
    'go-there',
    '=go, =come, =fly, =travel, =board, =turn =up, =show =up, =arrive, =make =it, =make =the =trip, =went, =came, =flew, =boarded, =travelled, =traveled, =turned =up, =showed =up',
  ),
  /** Hours together, as tabloids, diplomats and diaries name them. */
  concept(
    'sitting-noun',
    '=session, =sessions, =meeting, =meetings, =parley, =parleys, =showdown, =chinwag, =natter, =confab, =chat, =chats, =pow-wow, =powwow, =huddle, =sit-down, sit-down, =encounter, =talks, =conversation, =conversations, =audience, =tete-a-tete, =lunch, =breakfast, =dinner, =coffee, =appointment, =appointments, =hour, =hours, =discussions, =exchange, =round, =rounds, =bilateral, face-to-face',
  ),
  concept(
    'sitting-before',
    '=had, =has, =having, =got, =gets, =kept, =keeps, =held, =holds, =enjoyed, =attended, got through, =completed, =used, =ended, =finished, =ran, =lasted, =takes, =took, was the',
  ),
  /** What shows that such an hour is still to come. */
  concept(
    'still-ahead',
    `${each('is|are', '|also|now', '=seeing|=meeting|=hosting|=receiving|calling on|sitting down')}, was to, is to, were to, are to, =will, =due, =expected, =scheduled, =set, still on, still to come, tomorrow, later today, later on, =would, =would-be, was down, is down, comes next, today comes, =planned, =awaits, waiting, gets him, in the diary, pencilled, penciled, =slated, to be, =fixed, =booked, looking forward, looks forward, next up, to follow, will follow, to meet, to see`,
  ),
  /** Gerunds that tell what filled a stay: "spent three days there, seeing …". */
  concept(
    'seeing-him',
    '=seeing, =meeting, =meeting with, conferring with, hearing out, calling on, sitting down with, sitting with, lunching with, dining with, visiting, shaking hands with, swapping maps with, holding talks with, talking to, talking with, huddling with, smiling beside, pleading with, being received by',
  ),
  concept(
    'stayed-there',
    '=spent, =spends, =kept, =stayed, =stays, =went, =flew, =travelled, =traveled, was in, =stuck, carried on, pressed on, was there, was over there, had come, =came, made the rounds, was in town, in Washington',
  ),
  concept('yesterday-word', '=yesterday, last night, this morning, this afternoon, earlier in the day, earlier today'),
  /** A headline’s present tense, which is told of what has been. */
  concept(
    'headline-meets',
    '=meets, =hosts, =sees, =receives, =welcomes, =greets, sits down with, shakes hands with, huddles with, confers with, lunches with, meets with',
  ),
  concept(
    'has-him',
    `${each('=has|will have|=gets|will get|will give|=gives|will feed|will receive|will host|will see|=sees|=expects|=receives|=hosts|=wants', 'him|its guest|the minister|Gallant|his guest', '|down|in|lunch|at')}`,
  ),
  concept(
    'other-two',
    `${each('two|both', 'sides|leaders|presidents|teams|governments|delegations|envoys|allies|capitals|countries|speakers')}`,
  ),
  concept(
    'should-be',
    `${each('should|ought to|was to|were to|is to|due to|supposed to|meant to|expected to|scheduled to', 'be|have been|have')}`,
  ),
  /** A question that has not come up is no journey. */
  concept(
    'not-come-up',
    `${each('not|never', '|yet|been', 'come', 'up|to that|to anything|as a|to pass|cheap|easily')}`,
    {
      covers: list('not-travel, backed-out, stayed-home, not-calling'),
    },
  ),
];
