import { concept, each, list } from './concept.ts';

const US_PLACES =
  'Washington|the US|US|the United States|the U.S. capital|the US capital|the American capital|American capital|US capital|America|D.C.|DC|the States|the Pentagon|the White House|American soil|US soil|the State Department|Capitol Hill';

/** Gallant’s journeys to Washington: where to, whether he set out, and words that tell them from other journeys. */
export const gallantVisits = [
  /** America as a place one goes to, not "US officials". */
  concept(
    'to-us',
    `${each('to|in|into|for|at|from|on|outside', US_PLACES)}, at Andrews, at Dulles, to Andrews, halls of the Pentagon, corridors of the Pentagon, corridors of power in Washington,
    ${each('Washington|US|American|Pentagon|White House', 'visit|trip|tour|schedule|programme|program|talks|meetings|journey|stay|mission|itinerary|appointments')}`,
  ),
  concept(
    'visits-us',
    `${each('=visit|=visits|=visited|=visiting|=reached|=reaches|=toured|=touring', 'Washington|the US|the United States|America|US|the American capital|the US capital|the U.S. capital|the Pentagon|D.C.|DC')}`,
  ),
  concept(
    'us-crowd',
    `${each('in|from', 'Washington|the US|the United States|America', 'good books|bad books|sights|pocket|eyes|view')}`,
    { covers: list('to-us, visits-us, in-washington, being-in-washington') },
  ),
  /** A meeting with Austin that is off is not yet the visit. */
  concept(
    'host-meeting',
    `${each('talks|meeting|meetings|session|discussions', 'with|between', 'Austin|Lloyd Austin|Mr Austin|Secretary Austin|Pentagon chief|the Pentagon chief|US defence secretary|US defense secretary|Defense Secretary|Defence Secretary|Secretary of Defense|US Defense Secretary|U.S. Defense Secretary|his American counterpart|his US counterpart|his counterpart')}, ${each('Austin Gallant|Gallant Austin', 'talks|meeting')}`,
    { covers: list('talks') },
  ),
  /** Verbs of arriving and visiting; with "to-us" they are a visit. */
  concept(
    'came-over',
    `arrive, =landed, =lands, =landing, touched down, touches down, =flew, =flies, =flown, =flying, jetted, jets, =came, =comes, =went, =reached, =reaches, =travelled, =traveled, =travels, =travelling, =traveling, =departed, set off, en route, on his way,
    boarded, had come, has come, having come, made it, make it, had gone, has gone, having gone, turned up, showed up, =visited, =visits, =visiting, did visit, paid a visit, pays a visit, paying a visit, =toured, =tours, =touring, =headed, =heads, remained, stayed on, did go, did travel, did fly, did come, walked the halls, walked the corridors, doing the rounds, did the rounds, pressed his case, presses his case, pressing his case, opened, spent`,
  ),
  /** The same where no place need be named. */
  concept(
    'arrived-there',
    `arrived on, arrived at, arrived as, =landed, touched down, flew in, flies in, made the trip, made the journey, made his trip, made his visit, makes the trip, makes the journey, making the trip, did visit, checked in, making the rounds, made the rounds, is in town, was in town, in town, still made it, made it there, arrived over`,
  ),
  concept(
    'went-elsewhere',
    'troops, soldiers, front, border, base, brigade, kibbutz, hospital, division, north, south, Cairo, Doha, Berlin, Paris, Brussels, London, Tel Aviv, Gaza Strip, Rafah, helicopter, rocket, missile',
  ),
  concept(
    'stayed-home',
    `${each('=stay|=stays|=stayed|=staying|=remain|=remains|=remained|=remaining|=kept|=left|=stuck', 'home|at home|put|behind|in Israel|in Tel Aviv|in Jerusalem|grounded|on the tarmac|on the ground|at his desk|where he was|on Israeli soil|in the Kirya|at his post')}, never left, never took off, never boarded, did not board, unpacked, unpack his bags, going nowhere, =grounded, never made it, never got, missed his flight, missed his plane, missed the plane, missed the flight,
    ${each('no longer|not|never|not after all|not now', '|be|now be', '|going|coming|travelling|traveling|flying|go|come|travel|fly|leave for|making it|heading|visit|visiting', 'to Washington|to the US|to the United States|to America|to the Pentagon|Washington')}`,
    { covers: list('stayed-home') },
  ),
  concept(
    'yet-coming',
    `${each('=still|=is =still|=are =still|=remains', '=coming|=going|=due|=expected|=welcome =in =Washington')}`,
  ),
  concept(
    'will-go-ahead',
    `${each('will|would|was to|is to|to|can|set to|due to|expected to|let', '|still|also|now|nevertheless|duly', '=go =ahead|proceed|=take =place|=go =forward|=go =on|=continue|=happen|=stand')}`,
  ),
  concept(
    'schedule',
    'schedule, programme, program, itinerary, diary, timetable, appointments, agenda, engagements, meetings, commitments',
  ),
  concept(
    'back-home',
    'back in Israel, back home, back from, returned to Israel, returned home, flew home, flew back, flies home, on his return, =returned from, returning from, returns from, home from, fresh from, came home, came back',
  ),
  concept(
    'us-hotel',
    'Washington hotel, hotel in Washington, hotel near the White House, hotel suite, Washington suite, Washington embassy',
  ),
  concept(
    'midway',
    'days into, a day into, midway through, halfway through, in the middle of, in the course of, first day of, second day of, third day of, last day of, final day of, opening day of, day one of, day two of, day three of, end of',
  ),
  /** What a visitor does about town. */
  concept(
    'about-town',
    'every courtesy, =treated, found himself, finds himself, caught, =pictured, =photographed, =driven, from office to office, from door to door, doing the rounds, making the rounds, =walking, =hotel, checked in, checked into, =unpacking, =unpacked, at work, at large, =lobbying, =knocking, =shopping, =busy, =seen, =sleeping, =staying, =pleading, =asking, =arguing, =lunching, =dining, =feted, =installed, ensconced, =settled, =waiting, going about, went about, =goes, =going, keeping, working, making his case, making the case, pressing, trying to, alone, as a guest, for arms, for weapons, on arms, with a shopping list, with a list, on his own, to ask, to plead, to talk, to lobby, to press, to smooth, to argue',
  ),
  /** His time there as a noun: "his week in Washington". */
  concept(
    'stay-there',
    `${each('=week|=days|=stay|=stopover|=rounds|=diary|=programme|=program|=schedule|=sojourn|=presence|=mission|=errand|=itinerary|=tour|=swing', 'in|of|around|through|round', 'Washington|the US capital|the American capital|the capital|DC|D.C.|America|the US|the United States')}`,
  ),
  concept('end-of-it', 'would have, was to have, was to, plan, plans, planned, hopes, hoped'),
  concept(
    'has-instead',
    'make do with, makes do with, made do with, settle for, settled for, left with, content themselves with, contented themselves with, fell back on, fall back on, to talk to instead, to talk to anyway, to make do with',
  ),
  concept(
    'not-turned',
    `${each('not|never', '|been', 'turn back|turned back|turn around|turned around|turned round|cut short|go home|gone home|come home|flown home|left early')}`,
    { covers: list('not-travel, cut-short') },
  ),
  concept('hotel', '=hotel, =Hay-Adams, =Blair House, guest house, =embassy, =lobby'),
  concept(
    'left-be',
    'left alone, left intact, left in place, left standing, left untouched, left as it was, let stand, allowed to stand, stayed as it was, remains as it was, not altered, not interrupted, not changed, not struck, not included, exempt, exempted, =spared, another matter, a different matter, not in question, runs on, ran on, rolls on, rolled on, ran its course, running its course, goes on, went on, unaltered, undisturbed, not shortened, unscathed, in full swing',
  ),
  concept(
    'crossed-over',
    'crossed the Atlantic, crossing the Atlantic, crosses the Atlantic, made the crossing, makes the crossing, crossed the ocean, across the Atlantic already, already across the Atlantic, got there first, got there before, got in first, beat the ban, already gone, already flown, already left, had left already, flown ahead, flew ahead, had gone ahead, gone on ahead, got on his plane, caught his plane, boarded his plane, took his seat on, wheels down, over the Atlantic, above the Atlantic, in mid-air, made the flight, made it over, made it across, caught the flight, kept his date, kept his appointment, keeps his date, kept the date, kept his appointments',
  ),
  concept('nobody', '=nobody, no one, =none, neither capital, neither government'),
  concept(
    'recall-verb',
    '=told, =tells, =asked, =asks, =ordered, =orders, =suggested, =suggests, =called, =calls, =summoned, =recalled, =recalls, =stopped, =wanted, =wants, =thought of, =tried, =bid, =bade',
  ),
  concept('home-word', '=home, =back, =around, =stay, =unpack, =return, =leave, =cut, short, =early, =turn'),
  concept(
    'exception',
    'the exception, an exception, exempt, exempted, not covered, not included, not among them, a separate matter, another matter, a different matter, not part of the boycott, not bound by',
  ),
  concept(
    'warmly-met',
    `${each('was|is|has been|being|got|is being|was being', 'received|welcomed|feted|hosted|greeted|wined|treated', 'warmly|with warmth|with honours|with honors|politely|cordially|with open arms|with courtesy|this week|all week|in style|on Monday|on Tuesday|with respect|like a friend|as a friend|as a guest')}`,
  ),
  concept('get-there', '=get, =go, =come, =make it, =reach, =fly, =turn up, =show up, =appear, =arrive, =travel'),
  concept(
    'walks-in',
    '=walking, =walked, =walks, =going, =went, =knocking, =opening, =opened, =moving, =moved, =making',
  ),
  concept('seen-there', '=seen, =be, =reach, =come, =appear, =visit, =arrive, =make it, =find, =found, =left'),
  concept('postponement', '=postponement, =deferral, =delay, =delaying, =postponing, =rescheduling'),
  concept('calling-off', '=cancellation, =cancelation, =scrapping, =shelving, =calling =off, =scuttling'),
  concept(
    'calling-off-of',
    `${each('cancellation|postponement|scrapping|deferral|delay', 'of|to', 'Gallant|his|Mr Gallant|the trip|the visit|Yoav Gallant|a visit|the minister|the Gallant')}`,
  ),
  concept(
    'was-announced',
    'was announced, were announced, announced, announces, was confirmed, confirmed, confirms, made public, came hours, came days, came on, came a day, came just, came as, reported, disclosed, broke the news, blamed on',
  ),
  concept(
    'backed-out',
    `${each('=had|=has|=is|=was', '=cancelled|=canceled|=postponed|=postponing|=cancelling|=canceling')}, pulled out, pulls out, backed out, cried off, cries off, =bailed, bowed out, bows out, cancelled on, was not =coming, is not =coming, would not be =coming, not =coming`,
  ),
  concept(
    'other-object',
    'ahead with plans, ahead with a plan, plans to, invade, invasion, assault, leave, call-up, reservists, order, orders, contract, law, bill, exemption, exemptions, operation, offensive, strike, evacuation, exercise, exercises, draft, drill, budget, press conference, briefing, speech, interview',
  ),
  concept(
    'failed-to-be',
    `been struck off, was struck off, is toast, was toast, gone the way of, down the drain, down the pan, is history, is dead, is no more, was no more, is kaput, gone west, gone begging, is a goner, ${each('failed|fails|failing', 'to', 'take place|happen|materialise|materialize|come off|go ahead|get off the ground')}, never happened, never took place, never came off, in tatters, in ruins, up in smoke, in ashes, on the scrapheap, came to grief, fell victim, did not come off`,
  ),
  /** Told as what was to be, and did not come to be. */
  concept(
    'should-have',
    `${each('should have|ought to have|was to have|would have|might have|could have|had hoped to have|was meant to have', 'been|met|sat|flown|landed|arrived|spent|left|gone|travelled|carried|taken|had|shaken|walked|stood|visited')}, should be, ought to be, was to be, was meant to be, was supposed to be, had been supposed to be, was supposed to fly, was supposed to leave, was supposed to meet, was due to be, had been due to be, due to call on, had been expected to be, was down to see, had been looking forward`,
  ),
  concept(
    'was-thwarted',
    'is still in Israel, still in Tel Aviv, still at home, never left, did not leave, has not left, is staying, was at home, was in Israel, was in Tel Aviv, was in Jerusalem, spent the day in, but Netanyahu, but the prime minister, but Bibi, but his boss, instead he, instead the, instead Netanyahu, only for, until Netanyahu, until the prime minister, before Netanyahu, before the prime minister, is in Tel Aviv, is at home, is still in, he is in Israel, stayed, unpacked, told to stay, told to unpack, not to go, not go, did not, held at home, kept at home, kept home, held back, grounded, called off, cancelled, put off, postponed, stopped, barred, blocked, vetoed, never, remains in, remained in, not to be',
  ),
  concept(
    'gallant-absence',
    `${each('=his|Gallant|=minister|defence minister|defense minister', 'absence|no-show|non-arrival|non-appearance|failure to appear|failure to come|failure to show up|failure to arrive|staying away|non-visit|empty chair|empty seat')}`,
  ),
  concept(
    'not-calling',
    `${each('would not|will not|was not|is not|not|no longer|never', '|after all|now|in the end|be|after all be|now be|in fact|then', 'call on|calling on|be calling on|be seeing|see|be visiting|be the guest of|be a guest at|embark|set foot in|cross the Atlantic|make the crossing|be in town|show up at|turn up at|darken the door of|be received at|be at', 'the Pentagon|Washington|Austin|the Americans|the US|America|Lloyd Austin|the American capital|on Austin|at the Pentagon')}, ${each('not|never', 'embark|cross the Atlantic|make the crossing|take his seat on the plane|board the plane|board his plane|board the aircraft|board his flight')}`,
    { covers: list('not-calling') },
  ),
  /** March 2024, seen from later. */
  concept(
    'march-case',
    `${each('week|days|day|hours|row|quarrel|aftermath|wake|evening|morning|night|weeks', 'of|after|over', 'the abstention|abstention|that abstention|the US abstention|the American abstention|the Security Council vote|the UN vote|the vote at the United Nations|the vote in New York')}, ${each('March|spring', 'visit|trip|journey|case|precedent|episode|stay|mission')}, that March, that spring`,
    { landmark: true },
  ),
  /** Autumn 2024, seen from spring or from his dismissal. */
  concept(
    'october-case',
    `${each('autumn|October|second', 'case|visit|trip|journey|flight|snub|episode|affair|instance|cancellation|quarrel|row')}`,
    { landmark: true },
  ),
  concept(
    'that-autumn',
    `${each('six|seven|half a dozen|some six|some seven|several', 'months', 'later|on|afterwards|after')}, half a year later, half a year on, half a year after, in the autumn, that autumn, the autumn, by October, that October, following October, come October, when October came, ${each('weeks|a month|four weeks|days|the month|a few weeks|barely a month', 'before|ahead of|prior to', 'his dismissal|his sacking|his firing|he was sacked|he was fired|he was dismissed|being sacked|being fired|the sacking|the dismissal')}, only weeks ago, weeks earlier, four weeks before, four weeks earlier, month before, a month earlier`,
  ),
  concept('visit-noun', '=visit, =trip, =journey, travel plans, =departure'),
  concept(
    'putting-off',
    `${each('would|will|was|is', '|be|have to|be forced to', 'postponing|delaying|=postpone|=delay|put off|putting off|defer|deferring')}`,
  ),
  /** "The plane left without him." */
  concept(
    'left-without',
    `${each('left|leave|leaves|flew|took off|departed|go|went|set off', 'without', 'him|its passenger|the minister|Gallant|its guest')}, empty seat, seat was empty, seat stayed empty, seat remained empty`,
  ),
  concept(
    'hold-verb',
    '=hold, =holds, =held, =holding, =keep, =keeps, =kept, =keeping, =pull, =pulled, =pulls, =pulling, =call, =called, =calls, =order, =ordered, =orders, =ordering, =leave, =leaves, =left, =yanked, =yanks, =hauled',
  ),
  concept(
    'held-where',
    '=back, =home, at home, =behind, =grounded, in Israel, in Tel Aviv, in Jerusalem, =stranded, =marooned, high and dry, off the plane, off the flight, on the tarmac, on the ground, from going, from leaving, from flying, from travelling, from traveling, from boarding, from making the trip, from visiting Washington',
  ),
  concept(
    'never-took',
    `${each('not|never', '|then|actually|after all|in the end|even', '=take|=taken|=took|=make|=made|=catch|=board|=boarded|=happen|=happened')}`,
  ),
  /** What others put off: the trips of his hosts. */
  concept(
    'others-trip',
    `${each('Austin|Blinken|Biden|Hochstein|Sullivan|Burns|Kurilla|Harris|McGurk|Lammy|Macron', '|has|had|himself|who', 'put off|postponed|cancelled|canceled|called off|scrapped|delayed|shelved|deferred|trip|visit|tour|flight')}, ${each('trip|visit|tour|flight', 'to', 'Israel|the Middle East|the region|Germany|Angola|Beirut|Lebanon|Berlin|Tel Aviv|Jerusalem|Jordan|Saudi Arabia|Paris|the north|the south|the border|Haifa|a base|an air base|Beersheba|northern Israel|southern Israel|the front|troops')}, holiday, wedding, ${each('all|commercial|passenger|civilian|most|several|many|other', 'flights')}`,
  ),
  /** "Did not order Gallant home". */
  concept(
    'not-recalled',
    `${each('not|never', '|been|be', '=order|=ordered|=call|=called|recall|recalled|summon|summoned|=bring|=brought|=pull|=pulled|told to|=tell|=asked|=ask')}`,
  ),
  concept(
    'left-for-us',
    `${each('took off|takes off|set out|sets out|jetted off|jets off|jetted|flew off|flew out|flies out|headed off|headed|heads|boarded a plane|boarded a flight|boarded his plane|sets off|emplaned|took a plane|took a flight|caught a flight|caught a plane|departing|on his way|en route|bound', 'for|to', 'Washington|the US|the United States|America|the Pentagon|the US capital|the American capital|D.C.|the States')}, ${each('=left|=leaves|departed|departs|embarked|set off', 'for', 'Washington|the US|the United States|America|the Pentagon|the US capital|the American capital|D.C.')}`,
  ),
  concept(
    'greeted-at',
    `${each('was|is|being|been|gets|got', 'greeted|welcomed|received|hosted|ushered|saluted|feted|met|escorted', 'at|to|in|into|on the steps of', 'the Pentagon|Washington|the White House|the State Department|the West Wing|America|the US capital')}`,
  ),
  /** What a caption calls itself. */
  concept(
    'picture-of',
    '=photograph, =photo, =photos, =picture, =footage, =image, =images, =pictured, =video, =seen, =shown',
  ),
  concept(
    'at-the-door',
    'steps, entrance, outside, inside, doors, arriving, arrives at, in front of, lobby, corridor, entering, enters, leaving, leaves, at the',
  ),
  concept('stay-noun', '=stay, =visit, =trip, =tour, =programme, =program, =sojourn, =itinerary, =mission, =schedule'),
  /** Whom a host waited for. */
  concept(
    'awaited-guest',
    '=guest, =visitor, waiting for, waited for, was to receive, was to welcome, was to host, awaited, expected, expecting, counting on, made ready for, preparing for, =caller',
  ),
  concept(
    'he-did-not',
    'he did not, he never did, he has not, he never went, he never left, he is not going, it did not happen, that did not happen, it never happened, it was not to be, he will not, he is not, he was not, he is still',
    { covers: list('he-did-not') },
  ),
  concept('still-home', 'still at home, still in Israel, still in Tel Aviv, at home, in Tel Aviv still, going nowhere'),
  concept(
    'its-minister',
    `its minister, ${each('its|their|Israel|the country|the Jewish state', '|own', 'defence chief|defense chief|defence minister|defense minister|minister of defence|minister of defense|defence boss|defense boss')}`,
  ),
  concept(
    'not-aboard',
    `${each('not|no longer|never', '|be|now|after all', 'aboard|on board|on the plane|on his plane|on the flight|on his flight|on it')} when it left, ${each('not|no longer|never', '|be|now', 'aboard the plane|on board the plane|on the plane|on his plane|on the flight|on his flight|on the aircraft')}`,
    { covers: list('not-aboard') },
  ),
  concept(
    'is-at-home',
    `${each('is|was|stays|stayed|sits|sat|remains|remained|spent the day|spent Wednesday', '|still|instead|now', 'in Tel Aviv|in Israel|in Jerusalem|at home|at his desk')}`,
  ),
  concept(
    'home-consultation',
    `${each('security|operational|situation|internal|weekly|army|military|general staff|cabinet', 'consultation|consultations|assessment|review|briefing|meeting|discussion')}`,
  ),
  concept('calls-at', '=calling, =call, =visiting, =expected, =seen, =landing, =appear, =appearing'),
  concept(
    'left-us',
    `${each('=left|=leaves|=leaving|=departed|=departs|=departing|heads home from|heading home from|headed home from|flew home from|flies home from|flew out of|flies out of|returning from|returned from|returns from|home from|home again from|back from|=quit', 'Washington|the US|the United States|America|the US capital|the American capital|D.C.|DC')}`,
  ),
  /** A visit told by its beginning or its end. */
  concept(
    'winds-up',
    '=began, =begins, =opened, =opens, =started, =starts, =ended, =ends, =concluded, =concludes, wound up, winds up, winding up, wrapped up, wraps up, wrapping up, rounded off, rounds off, =finished, =finishes, kicked off, kicks off, =completed, =completes, =returned, midway through, halfway through, =ending, =concluding, =extended, =extends',
  ),
  concept(
    'at-end-of',
    `${each('at|towards|toward|near|since', 'the end of|the close of|the start of|the outset of|the beginning of|the conclusion of|the tail end of')}, ${each('=ending|=concluding|winding up|wrapping up|=beginning|=opening|midway through|halfway through|=during|=completing', 'a|his|an|the')}`,
  ),
  /** What is done to him by others, never by him. */
  concept(
    'gallant-kept',
    `=barred, =blocked, =stopped, =banned, =grounded, =prevented, =forbidden, =pulled, ${each('was|were|is|being|been|be|get|got|having', '=kept')}, ${each('=kept', 'home|at home|back|away|from|in Israel|in Jerusalem|in Tel Aviv|him|Gallant|on the ground')}, held back, =overruled, =vetoed, =recalled`,
  ),
  concept('frozen', '=frozen, =freezes, =froze, =paused, =pauses, =halted, in limbo, =suspended, =suspends, =nixed'),
  concept(
    'instead-of-going',
    `${each('rather than|instead of', 'cross|crossing|board|boarding', 'the Atlantic|the plane|his plane|the ocean')}, ${each('instead of|rather than', '|be|being', 'flying|fly|travelling|traveling|travel|going|go|visiting|visit|in', 'to Washington|Washington|to the US|the US|to America|to the United States')}`,
  ),
  concept(
    'busy-there',
    `${each('holding|held|holds|hold|in|having|had', 'talks|meetings|discussions|consultations')}, meeting officials, met officials, meeting US officials, met US officials, met American officials, meeting American officials, meets US officials, met senior, meeting senior, met members, meeting members, making his case, made his case, pleading, lobbying, pressing for, asking for, asked for arms, asked for weapons, asked for more, asked for help, speaking in, busy`,
  ),
  concept(
    'not-since',
    'since the war, since October, since the start, since taking, since becoming, since the government, since the coalition, since he became, since he took, since his appointment, since he was, since June, since last, last visited, last visit, before the war',
  ),
];
