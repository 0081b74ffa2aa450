import { concept, each, list } from './concept.ts';

const US_TOWN =
  'Washington|the US|the United States|the US capital|the U.S. capital|the American capital|the capital|America|DC|D.C.|the States|the Pentagon|the White House';

/** More of how Gallant’s stay in Washington of March 2024 is told: as his alone, as kept, as over. */
export const gallantComings = [
  concept(
    'about-washington',
    `${each('round|around|about|through|across', US_TOWN)}, ${each('=toured|=tours|=touring|=roamed|=roams', US_TOWN)}, ${each('=off|=out|=over|=across', 'to', US_TOWN)}`,
  ),
  concept(
    'goes-about',
    `=went, =goes, =gone, =swans, =swanned, =swanning, =breezed, =breezes, =swept, =sweeps, =strolled, =strolls, =walked, =walks, =padded, =shuttled, =shuttles, =moved, =moves, =toured, =tours, =roamed, =waltzed, =sailed, =strode, =strutted, =struts, =trotted, =jetted, =jets, =swaggered, =marched, =driven, =ferried`,
  ),
  concept('for-us', `${each('for|to', `${US_TOWN}|Washington, D.C.`)}`),
  /** His leaving for America, the place named behind it. */
  concept(
    'sets-off',
    `${each('=takes|=took|=taken|=taking|=takes|=sets|=set|=setting|=blasts|=jets|=jetted|=jetting|=flies|=flew|=flown|=heads|=headed|=heading', 'off|out')}, =left, =leaves, =departed, =departs, =emplaned, had left, has left, had gone, has gone`,
  ),
  /** Had come, where nothing need follow. */
  concept(
    'had-come',
    `${each('had|has', '|just|already|meanwhile|duly', 'flown|come|gone|landed|arrived|got in|gone over|come over')}, ${each('come|been', 'and gone')}, came and went, ${each('went|came', 'and', 'came back|went home')}, ${each('came|come|went|flew|arrived', 'on schedule|on time|as planned|as arranged|all the same|anyway|regardless|to town')}, ${each('=toured|=tours', 'Washington|the capital|the US capital|the American capital')}, comes to town, blew into town, ${each('arrived|arrives|landed|lands|came|comes', 'for', 'a trip|his trip|a visit|his visit|talks|meetings|consultations')}, ${each('did|had', 'not', 'come home|turn back|turned back|come back')}, ${each('not|never', 'come home|coming home|going home|gone home|flown home')}, ${each('came|come|comes|arrived|arrives|coming', '|here|there|over|to town|with', 'for|wanting|seeking|asking for|looking for', 'weapons|arms|bombs|munitions|shells|jets|aircraft')}`,
    { covers: list('not-travel, not-turned, stayed-home') },
  ),
  concept(
    'come-and-gone',
    `${each('come|been', 'and gone')}, came and went, ${each('went|came', 'and', 'came back|went home')}, ${each('had|has', 'flown')}, ${each('not|never', 'come home')}`,
  ),
  /** "Had come under fire". */
  concept(
    'had-come-to',
    `${each('had come|had gone|has come|has gone|come|gone|came|went', 'calling|on|back|under|round to|around to|to believe|to see|to the conclusion|to regard|into force|into effect|out against|out of|out in|too far|from|up|down|up with|down as|to doubt|to war|public|further|so far|quiet|silent|through|along with|clean|close')}, ${each('come|came', 'home', 'to')}`,
    { covers: list('had-come, had-come-to') },
  ),
  /** His calls and hours there, which went their way. */
  concept(
    'his-course',
    '=visit, =trip, =tour, =journey, =stay, =sojourn, =jaunt, =programme, =program, =schedule, =itinerary, =diary, =timetable, =appointments, =engagements, =agenda, =plans, =mission, =rounds, =talks, =meetings, =day, =week',
  ),
  concept(
    'kept-its-course',
    `${each('=ran|=runs|=run|=took|=takes', '|in|to', 'its|their', '|full|normal|usual', 'course')}, passed off, passes off, ${each('passed|went|goes|passes', 'off', 'smoothly|as scheduled|as planned|without a hitch|well')}, =survived, =survives, =survive, =outlived, held firm, =held, =holds, =stands, =stood, unhindered, unhampered, unmolested, undisturbed, untroubled, went on, goes on, went ahead, goes ahead, went forward, goes forward, was completed, completed as planned, was not touched, not touched, not interrupted, not curtailed, not disturbed, not shortened, safe`,
    { covers: list('kept-its-course, call-off, cut-short, off-state') },
  ),
  /** He kept to what he had come for. */
  concept(
    'kept-at-it',
    `=continued, =continues, =pursued, =pursues, =completed, =completes, =complete, ${each('=went|=gone|=goes|=going|=carried|=carries|=saw|=sees|=seen|=followed|=stuck', 'through|through with|on with|ahead with|forward with')}, ${each('=pressed|=presses|=pressing|=pushed|=pushes|=carried|=carries|=ploughed|=soldiered|=went|=goes|=persisted|=persevered|=proceeded|=proceeds|=sailed|=gets|=got|=getting', 'on|on with|with|ahead|ahead with')}, stayed for, stays for, stuck to, sticks to, ${each('not|never|without', '|to', 'interrupt|interrupted|interrupting|cut short|cut|break off|broken off|breaking off|curtail|curtailed|abandon|abandoned|alter|altered|give up')}, ${each('allowed|let|permitted|free|left', '|to', 'complete|finish|keep|carry on|continue|go on|get on')}, given his, given his full, lived up to, honoured, honored`,
    { covers: list('kept-at-it, cut-short, call-off') },
  ),
  concept(
    'landed-then',
    `${each('=landed|=arrived|flew in|touched down|jetted in|=came|got there|got here|got in|blew in', 'on|at|over|the', 'Sunday|Sunday night|Sunday evening|the Sunday|the weekend|night before|evening before|day before')}, ${each('=left|=departed|flew out of|set out from|took off from', 'Israel|Tel Aviv|Ben Gurion|Ben-Gurion', 'on Sunday|on Monday|at the weekend|over the weekend')}`,
  ),
  concept(
    'already-over',
    `${each('is|was|were|been', 'already', 'there|here|over there|overseas|abroad|in town|in Washington|across the Atlantic|in America|in the US|in the capital|in the US capital|in the United States')}`,
  ),
  /** How a guest wins a town over. */
  concept('woos', '=charms, =charmed, =woos, =wooed, =courts, =courted, =lobbies, =lobbied, =dazzles, =wows, =works'),
  concept('tomorrow-word', '=tomorrow, next week, next month, later this week, to fly, to go, to head, to return'),
  /** Nobody kept him from it. */
  concept(
    'was-let-go',
    `${each('was|been|were|is', 'let|allowed|waved|permitted|free to', 'go|through|fly|travel|leave|to go|to fly|to travel|to leave|to proceed|stay|to stay')}, ${each('not|never', '|been|be', 'held back|barred|grounded|recalled|called home|called back|kept home|kept at home|ordered home|summoned home|pulled back|forbidden|made to stay')}, ${each('was|were|is|been', 'not', 'stopped|prevented|hindered|touched')}, spared the order, spared that order, spared the ban, spared the boycott, spared his travel`,
    {
      covers: list(
        'was-let-go, gallant-kept, held-passive, held-where, hold-back, not-travel, stayed-home, told-to-stay',
      ),
    },
  ),
  concept(
    'let-go-not',
    `${each('not|never|unless|until|finally be|then be', '|been|be|was|he was', 'let|allowed|permitted', 'go|fly|travel|leave|to go|to fly|to travel|to leave')}, let go of, let go by, ${each('held back|stopped', 'from saying|by')}`,
    { covers: list('was-let-go') },
  ),
  concept(
    'not-a-thing',
    '=nothing, none of this, none of that, nothing of the kind, nothing of the sort, no quarrel, no row',
  ),
  concept(
    'held-from-it',
    `${each('=kept|=stopped|=prevented|=held|=deterred|=keep|=stop|=detained|=barred', '|back')}`,
  ),
  /** The place without its name. */
  concept(
    'their-town',
    `inside the Beltway, within the Beltway, on US soil, on American soil, in the US, in the United States, in America, in the States, stateside, in their capital, in the capital, in the US capital, in the American capital, in Washington, in DC, in D.C., in that city, ${each('in|at|from', 'a|an|his|the', '|Washington|American|DC|D.C.|US', 'hotel')}, at the Willard, at Blair House, at the Hay-Adams, on the Potomac, by the Potomac, at the Pentagon, in the Pentagon, at the White House, in the building, in town`,
  ),
  concept(
    'very-time',
    `${each('at|in', 'that|the', '|very|same|precise|exact', 'moment|hour|hours|time|week|minute')}, ${each('that|the', 'very|same', 'day|week|days|hours|moment|afternoon|morning|evening')}, that day, that week, these days, on the day, by then, just then, right then, as it happens, as it happened, at this moment, right now, at the time, all week, all the while, meanwhile, that same week, that very week, ${each('in|on|during', 'the same|those same|those|these|the very same|those very', 'days|hours|week|day')}, ${each('since', '|Sunday|the weekend|Monday', 'night|evening|morning|Sunday|the weekend|Monday')}`,
  ),
  /** The one Israeli of that week. */
  concept(
    'one-israeli',
    `${each('=one|=lone|=sole|=single|=only', '|senior|prominent|leading|top|big', '=Israeli', '|bigwig|minister|official|visitor|guest|politician|leader|beast|big beast|big shot|big gun|envoy|dignitary|general|bloke|chap|cabinet minister|at least')}, ${each('=The|=Israeli', '=Israeli|=visitor|=guest|=minister', 'who', 'did')}`,
  ),
  concept(
    'did-come',
    `${each('=did|=DID', '|in fact|actually|still', 'make it|come|travel|fly|go|turn up|show up|make the trip|make the flight|make the journey|board|get there|get through|arrive|get on the plane|get on a plane|make the crossing|cross the Atlantic')}, made it to Washington, made it over, made it through, got through, crossed the threshold, crossed the White House threshold`,
  ),
  /** A visit as what he made. */
  concept(
    'made-visit',
    `${each('=made|=makes|=make|=making|=undertook|=paid', 'his|the|a|an', '|own|separate|planned|scheduled|long-planned|American|US|Washington|separate', 'trip|journey|visit|flight|crossing|tour|stopover')}`,
  ),
  concept(
    'here-now',
    `${each('is|was|has been|had been|been|got|gets|came|comes|arrived|landed|=he =is', '|already|still|safely|been', '=here')}, ${each('hosted|received|welcomed|saw|met|greeted', 'Minister Gallant|Gallant|Defense Minister Gallant|Minister|the minister|his counterpart|him', '=here')}`,
  ),
  /** His two days in passing: a caption, a headline, a diary line. */
  concept(
    'headline-host',
    '=hosts, =receives, =welcomes, =greets, =feeds, =lectures, rolls out the red carpet for, lays on lunch for, puts the kettle on for',
  ),
  /** How often he has been there at all. */
  concept(
    'how-often',
    `${each('once|twice|two times|three times|four times|five times|several times|many times|often|thrice', '|this year|last year|since|in a year|a year')}, first visit, last visit, ${each('trip|visit|journey|there|been', 'before')}, second visit, third visit, a number of times`,
  ),
  concept(
    'visit-of-another',
    `${each('visit|trip|journey|tour', 'by|of|from', 'the head|the chief|the commander|the director|senators|lawmakers|a group|families|relatives|the foreign|a senior|an American|a US|the UN')}`,
  ),
  /** "Pulled up at the door". */
  concept('pulled-up', '=pulled =up, =pulls =up, =pulled =into, =pulled =away', {
    covers: list('gallant-kept, hold-verb, hold-back'),
  }),
  /** A paper’s own error, which it takes back. */
  concept(
    'we-said',
    `${each('we|this newspaper|this paper|the paper|our report|a report|an earlier version|an earlier report|a caption|an article|a headline', '|had|also|here|on page 2|on page 3|on page 4|on page 5|on page 6|yesterday|on Tuesday|on Monday', 'said|wrote|reported|stated|printed|suggested|claimed')}`,
  ),
  /** One who was present at talks in Israel, and "nor was there". */
  concept(
    'present-there',
    `${each('minister|official|general|aide|one', '=who =was =there|=who =is =there')}, ${each('=nor|=never|=hardly|=neither|=so|=only', '=was =there|=is =there')}, ${each('=was =there|=is =there', 'any|a|an|no|ever|much|such|more|nothing|anything|talk|reason|hope|to|on the night|when|for|only')}, was on the, is on the, was on his, is on his, was on a, is on a, was on air, ${each('was|is|went|going', 'on', 'television|TV|radio|the phone|the line|the late|the call|the news|the evening|the record|the way|the defensive|to say|to tell|to ask|to call|to add|to note|to warn|record|board|leave|the books|the cards|the point|the verge|the eve|Monday|Tuesday|Wednesday|Thursday|Sunday')}, who was on the call, not on, in the books, on the books`,
    { covers: list('being-in-washington, go-ahead, in-washington, went-on, present-there') },
  ),
];
