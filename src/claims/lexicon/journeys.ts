import { concept, each, list } from './concept.ts';

const GO =
  'go|travel|fly|come|leave|set off|set out|depart|board|get on|head|visit|take off|jet|make it|make the trip|make the journey|make that trip|make his trip|arrive|turn up|show up|be there|attend|be on board|go to Washington|be on the plane|be on a plane|be in Washington|be aboard|take the trip|embark';
const STAY_PLACE =
  'home|at home|put|behind|away|in Israel|in Jerusalem|in Tel Aviv|on the ground|where he is|where he was|where they are|where they were|where it is|where it was|on the tarmac|grounded';

/** Trips and talks: planned, under way, called off, put off. Who travels is said by the patterns. */
export const journeys = [
  concept(
    'trip',
    `visit, trip, =arrival, journey, flight, tour, voyage, =mission, travel plans, travels, stopover, invitation, itinerary, transatlantic trip`,
    { kind: 'thing' },
  ),
  concept(
    'talks',
    `=talks, =meeting, =meetings, consultation, consultations, =discussions, parley, parleys, deliberations, conclave, get-together, powwow, =consultations, =session, =summit`,
  ),
  concept(
    'other-talks',
    `${each('ceasefire|cease-fire|truce|hostage|peace|Doha|Cairo|Paris|cabinet|indirect|mediated|budget|council|Security Council|emergency|phone|telephone|nuclear', 'talks|meeting|negotiations|session|discussions|summit')},
    ${each('meeting|meetings|session', 'with', 'Netanyahu|the prime minister|Halevi|families|reservists|the chief of staff|mayors|commanders')}, talks in Doha, talks in Cairo, talks in Qatar, talks in Paris, talks on a truce, talks on a ceasefire, talks for a truce, talks with Hamas`,
    { covers: list('talks, meeting-noun, call') },
  ),
  /** What is said of a trip, or done to it. */
  concept(
    'call-off',
    `=cancel, =cancels, =cancelled, =canceled, =cancelling, =canceling, ${each('call|calls|called|calling|calls it|called it|called the visit|called the trip|called the whole thing', '=off')}, scrap, axe, =ax, =axed, =axes, =axing, abort, =nix, =nixed, =nixes,
    ditch, =dumped, =dumps, =bin, =binned, =bins, scotch, scupper, =spiked, =spikes, junk, jettison, rescind, revoke, torpedo, scuttle, countermand,
    =abandon, =abandons, =abandoned, =abandoning, =drop, =drops, =dropped, =dropping, ${each('tear|tears|tore|torn|tearing', 'up')}, ${each('pull|pulls|pulled|pulling', 'the plug|out|out of|down')}, ${each('back|backs|backed|backing', 'out|out of')},
    cry off, cried off, =kiboshed, kill off, =killed off, =chopped, =chop, for the chop, =shelve, =shelves, =shelved, =shelving, =withdrew from, =withdraw from, =withdraws from, =withdrawn from, =veto the trip, =vetoed the trip, =vetoes, put paid to,
    call a halt, called a halt, walk away from, walked away from, walks away from, strike out, struck out, =wiped, =zapped, =sank, =sunk, =sinks, =snubbed, =snubs, =undone, cancelled outright, =annulled, =annuls, =yanked, =yanks, =nullified, do away with,
    decided against, decides against, thought better of, =skip, =skips, =skipped, =scrubbed, =scrubs, =scrub, =quashed, =withheld, =scratched, =scratches`,
  ),
  concept(
    'cancelled-noun',
    `${each('=cancelled|=canceled|=scrapped|=aborted|=abandoned|=axed|=shelved|=ditched|=called-off|=postponed|=delayed|=deferred', '=visit|=trip|=mission|=journey|=flight|=delegation|=tour|=Washington')}, ${each('=the|=a|=his|=their', '=cancelled|=canceled|=scrapped|=aborted|=abandoned|=axed|=shelved|=postponed', '=talks|=meeting')},
    ${each('=called', '=off', '=visit|=trip|=mission')}, called-off trip, called-off visit`,
    { covers: list('call-off, trip, talks, postpone, meeting-noun') },
  ),
  concept(
    'off-state',
    `ended before it began, over before it began, over before it started, ended before it had begun, went by the boards, gone by the board, ${each('is|was|were|are|now|all', '=off')}, fell through, fallen through, falls through, ${each('not|no longer|never|not now|would not|would no longer|would never', '|be', 'happen|take place|go ahead|materialise|materialize|come off|proceed|taking place|going ahead|happening|took place|held|come to pass|go forward|happened|materialised|materialized|went ahead|gone ahead')}, come to nothing, came to nothing, bit the dust,
    off the agenda, off the calendar, off the table, off the cards, out of the window, out the window, for the chop, dead in the water, a casualty, fell victim, fall victim, falls victim, was history, is no more, was no more, are no more, was over before, no longer on, not on, nothing came of, =collapsed, =collapses, fell apart, founders, foundered, foundering, ran aground, runs aground, came unstuck, hit the buffers, hits the buffers, bites the dust, evaporated, evaporates, went by the board, came a cropper, ${each('struck|erased|wiped|removed|crossed|deleted|taken|scratched|effaced|dropped|vanished|disappeared', 'from|off', 'the|his|its|their', 'diary|calendar|schedule|agenda|programme|program|list|books|itinerary')}, unravelled, unraveled, went up in smoke, =fallen victim, =fell victim`,
    { covers: list('off-state, talks') },
  ),
  concept(
    'postpone',
    `=postpone, =postpones, =postponed, =postponing, ${each('put|puts|putting|puts it|put it|putting it', '=off|on hold|on ice|back')}, =delay, =delays, =delayed, =delaying, defer, ${each('push|pushes|pushed|pushing', 'back')}, =suspend, =suspends, =suspended, =shelved for now, reschedule, ${each('would|will|must|has|had|have|may', '|to|have to', 'wait')}, ${each('hold|holds|held', 'off|over')},
    =adjourned, kicked down the road, put into abeyance, in abeyance, to a later date, until further notice, for another day, on the back burner, on hold, mothballed, pushes back, iced, put on the shelf, on ice, held up, hold up, holds up, moved back, put back`,
  ),
  concept(
    'rescheduled',
    'reschedule, rescheduled, rescheduling, new date, another date, fresh date, set a new time, rearranged, rearrange',
  ),
  concept(
    'in-doubt',
    'in doubt, uncertain, in question, unclear, hung in the balance, up in the air, in jeopardy, under review, doubtful, hangs in the balance, in the balance, touch and go, looked shaky, shaky, not certain, at risk, in limbo',
  ),
  /** What travellers do who do not travel. */
  concept(
    'not-travel',
    `${each('not|never|no longer|not now|not after all|not even|not yet|would not|would no longer|would not now|would never', '|be|now|be now', GO)}, ${each('will|would|will now|would now|are now to|must|had to|has to|should|was to|were to|are to|is to|shall|have to', 'stay|remain', STAY_PLACE)}, ${each('=stayed|=stays|=staying|=remained|=remains|=remaining|=kept', STAY_PLACE)},
    ${each('never|not', 'left|went|gone|took off|came|flew|boarded|travelled|traveled|arrived|set off|made it|made the trip|made the journey|got on|got off the ground|got on the plane|left the ground|departed|got there|left home|left Israel|took their seats|showed up|turned up|set foot|leave Israel')},
    unpack, =unpacked, unpacks, unpack their bags, =unpacking, unpack his bags, empty seats, empty chairs, stood down, no longer on the plane, going nowhere, =grounded, go nowhere, went nowhere, cool their heels, =no-show, =no-shows,
    not make it, no visitors, not be making the trip, not be making the journey, not making the trip, not making the journey, not be coming, not to be on, not boarding, never got to, missed his flight, =stays away, =stayed away, have to stay, had to stay, give it a miss, gave it a miss, turn back, turned back, turn around, turned around, no trip, no visit, never reached, not reach, not reached`,
    { covers: list('not-travel, go-verb, will-travel, arrive, go-ahead') },
  ),
  concept(
    'nobody-travels',
    `${each('no', 'officials|delegation|team|envoys|official|Israelis|Israeli officials|aides|visit', 'will|would|is|was|are|were', '|be', 'travel|go|fly|come|leave|take place|travelling|traveling|going|coming|sent')}`,
    { covers: list('nobody-travels, delegation, israelis, trip, will-travel') },
  ),
  concept(
    'not-send',
    `${each('not|no longer|never|not now|would not|would no longer|would not now', '|be|after all be|now be|have|after all', 'send|dispatch|despatch|sent|dispatched|allow|let')}, ${each('refuse|refuses|refused|refusing|decline|declines|declined|declining', 'to', 'send|dispatch|despatch|let')},
    ${each('decide|decides|decided|deciding|decision', 'against|not to', 'send|sending|dispatch|dispatching|allow|let|permit|allowing|letting')}, no longer sending, instead of sending, rather than send, not to send, go back on, went back on, reneged on, opted against sending, stopped short of sending, cancelled plans to send`,
    { covers: list('not-send, send') },
  ),
  concept(
    'send',
    'send, sends, sent, sending, dispatch, dispatched, despatch, dispatching, fly, flying, put on a plane, departure of, departure',
  ),
  concept(
    'go-verb',
    'go, going, travel, travelling, traveling, fly, flying, leave, leaving, boarding, board, jetting, jet, plane, flight, aircraft, airport, departure, departing, take-off, setting off, setting out, making the trip, coming',
  ),
  /** What is done to travellers who are kept from going. */
  concept(
    'hold-back',
    `=pull, =pulls, =pulled, =pulling, =withdraw, =withdrew, =withdraws, =withdrawing, =withdrawn, ${each('call|calls|called', 'back|home')}, =recalled, =recalls, =recall, =grounded, =grounding, ${each('keep|keeps|kept|keeping', '|them|him|the team|the delegation|his envoys', 'home|at home|back|in Israel|grounded')},
    ${each('hold|holds|held|holding', 'back')}, =bans, =banned, =ban, =banning, =bars, =barred, =barring, =blocked, =blocks, =blocking, =block, forbid, forbade, forbidden, =stops, =stopped, =stopping, prevent, =prevented, refuse to let, refused to let, refuses to let, refusing to let, refused to allow, ${each('would not|not', 'let|allow|permit|authorise|authorize|approve|give permission|sign off|clear')},
    =benched, =yanks, =yanked, stand down, stands down, stood down, =halts, =halted, =vetoes, =vetoed, put the brakes on, =nixes, =overruled, kept from, denied permission, denies permission, refused permission, refuses permission, withheld permission, withheld approval, withholds approval, clip the wings, clipped the wings, clips the wings, =muzzles, =snubs, =stop, =keep, =detained, =grounds, refused to approve, refuses to approve, declined to approve, refused to clear, refusing to approve`,
    { covers: list('hold-back') },
  ),
  /** What is said of a trip that took place all the same. */
  concept(
    'go-ahead',
    `very much on, remains on, still very much on, is happening, not off, unscathed, intact, unharmed, unimpeded, without a hitch, goes forward, in place, ${each('go|goes|went|going|gone|press|presses|pressed|pressing|push|pushes|pushed|forge|forges|forged', 'ahead')}, ${each('press|presses|pressed|pressing|push|pushes|pushed|carry|carries|carried|carrying|soldier|soldiered', '=on')}, ${each('go|goes|went|going|gone', 'forward')}, proceed, as planned, as scheduled, as intended, as arranged, on schedule, according to plan, to plan, still on, is on, was on, on track,
    ${each('take|takes|took|taken|taking', 'place')}, not affected, unaffected, untouched, undisturbed, survive, =stands, =stood, ${each('keep|keeps|kept|stick|sticks|stuck|sticking|keeping', 'to', 'his|the|their', 'programme|program|schedule|itinerary|plans|diary|timetable|agenda')}, continue, =under way, =underway, ${each('not', '|been|be', 'cancelled|canceled|called off|scrapped|postponed|in question|axed|shelved|dropped|in doubt')},
    unchanged, in full, =spared, came off, happened anyway, happening anyway, still happening, still taking place, still going ahead, escaped the axe, was safe, not part of, =proceeded, =proceeding, =proceeds, =proceed, ${each('go|goes|went|going', '=on')}, ${each('not', '|been', 'called home|called back|recalled|summoned home|touched|hit by|harmed')}, no change, no alteration`,
    { covers: list('go-ahead, call-off, off-state, postpone, in-doubt') },
  ),
  concept(
    'arrive',
    `arrive, =landed, =lands, =landing, touched down, touches down, =flew, =flies, =flown, =flying, flew in, flew out, jetted, jets, =came, =comes, =reached, =reaches, =travelled, =traveled, =travels, =travelling, =traveling, =departed, set off, left for, leaves for, boarded, checked in, turned up, showed up, =visited, =visits, =visiting, did visit, paid a visit, pays a visit, paying a visit,
    made the trip, made the journey, makes the trip, makes the journey, made his trip, made his visit, made it, making the trip, making the rounds, made the rounds, =toured, =tours, =touring, =headed, =heads, is in, was in, are in, were in, already in, remained in, stayed in, stays in, remains in, currently in, still in, did go, did travel, did fly, did come, did make it, =went`,
  ),
  concept(
    'in-washington',
    `stateside, Stateside, on the Potomac, beside the Potomac, across the Atlantic, inside the Beltway, ${each('in|here in|already in|now in', 'Washington|the US|the United States|the U.S. capital|the US capital|the American capital|America|D.C.|DC|the States|Washington D.C.|Washington DC|the capital')}, in town, on American soil, on US soil, already there, already here, is here, was there, here this week, in the building, is there, there now, are there, is already there`,
  ),
  concept(
    'regardless',
    `all the same, regardless, anyway, nonetheless, nevertheless, anyhow, undeterred, still, even so, unperturbed, undaunted, in spite of, despite, notwithstanding`,
  ),
  concept(
    'will-travel',
    `${each('will|is to|is due to|is set to|is scheduled to|is expected to|is still due to|is still expected to|still plans to|plans to|intends to|is still to|is still set to|will still|remains due to|remains set to|was still due to|was still expected to', 'travel|fly|visit|go|come|leave|make the trip|make the journey|head|arrive|depart|jet')}, ${each('is|remains|is still|is now', 'due|expected', 'in Washington|in the US|in the United States|in DC|in town')}, still going to, still coming to, still plans a, =leaves =for, =travels to, jets to, off to, =flies to`,
    { covers: list('will-travel') },
  ),
  concept(
    'was-due',
    `${each('due|expected|supposed|scheduled|set|meant|slated|about|planned|planning|intended|hoped|ready|arranged|booked|packed', 'in|at|to|for|on')}, was to, were to, is to, are to, had been to, was to have, were to have, was coming, were coming, was going, were going, was travelling, were travelling, were flying, was flying, had planned, had been planning, had been going, had been coming, would have, would be, =if, =once, when he comes`,
  ),
  concept(
    'domestic',
    'troops, soldiers, front line, frontline, army base, air base, airbase, border, northern Israel, northern border, kibbutz, hospital, brigade, division, unit, reservists, command, navy, air force, Gaza, Rafah, Gaza border, south of Israel, north of Israel, families',
  ),
  concept(
    'cut-short',
    'cut short, cuts short, cutting short, curtailed, curtail, shortened, shorten, short, broke off, breaks off, break off, truncated, early return, home early',
  ),
  concept(
    'by-video',
    'by video, video call, videoconference, video conference, video link, virtual, virtually, online, by videolink, secure video, over video, on screen, by secure link',
  ),
  /** What talks are for. */
  concept(
    'purpose',
    `=discuss, =discussing, =discussed, =discussions, =hear, =hearing, =heard, go over, going over, gone over, went over, go through, going through, run through, =present, =presented, =presenting, =explain, =explaining, =explore, =exploring, =weigh, =weighing, =agenda, =subject, =purpose, =listen, =consult, =consultations, =review, =reviewing, =address, =cover, look at, =shown,
    =briefed, =brief, =devoted, =focus, =focused, =focusing, talk over, talk through, talk about, talks about, talks on, talks over, meeting on, meeting about, meetings on, map out, thrash out, parleys on, =debate, centre, center, hash out, hear out, =examine, =tackle, talking about, topic, deal with, =air, =convey, =raise, set out, lay out, laid out, told about, talked about, talk out, =consider,
    =pitch, =pitched, =parley, sound out, walk through, take in, conversation about, conversations about, conversation on, discussions on, discussions about, consultations on, consultations about, exchange views, swap ideas, work through, =settle, =offered, =unveil, =coordinate, =negotiate, compare notes, be told of, be told about, be shown, listen to, =reviewed, =weighed, =explored, =examined, =considered, =raised, =aired, =conveyed, =hash out, =outlined, =outline, =tabled, =confer, =conferring, =spell, =propose, =proposing, give ideas, make the case, making the case, make a case, talk Israel out, ask for, asking for, =sit down, regarding, smooth over, look for, find a`,
  ),
  concept(
    'about',
    '=about, =on, =over, =regarding, =concerning, =for, around, devoted to, focused on, on the subject of',
  ),
  concept(
    'alternatives',
    `alternatives, alternative, other ways, other options, =options, different ways, American ideas, US ideas, another way, other means, ways of, ways to, =ideas, better way, different approach, American =proposals, US =proposals, =proposals, substitutes, plan B, in place of, instead of, less bloody, other approaches, different means`,
  ),
  concept(
    'us-worries',
    'misgivings, concerns, worries, doubts, objections, reservations, fears, qualms, unease, concern, worry, warnings, opposition, disquiet, anxieties',
  ),
  concept('aid-for-gaza', '=aid, relief, food, humanitarian, famine, relief supplies'),
  concept(
    'arms-supplies',
    '=arms, weapons, ammunition, munitions, warplanes, fighter jets, F-35, shells, bombs, military aid, arms deal, arms sales, purchases',
  ),
  concept(
    'other-subject',
    'trade, free trade agreement, Saudi, normalisation, normalization, visa, visas, tax, budget, climate, Ukraine, judicial, technology, tourism, elections, economy, space, settlement, settlements, West Bank',
  ),
  concept(
    'neither-travels',
    `${each('neither|neither man|neither of them|neither one|neither aide|neither envoy|nobody|no one|none of them', '|will|is|was|has', '|now', 'travel|boarded|flew|went|go|fly|flying|travelling|left|going|board|leave|set off|made the trip')}`,
    { covers: list('neither-travels, not-travel') },
  ),
  concept('no-visit', `${each('no', 'visit|trip|journey', 'by|from|of')}`),
  concept(
    'not-affect',
    `${each('not|never', '|be', 'affect|affected|touch|apply to|extend to|concern')}, no effect on, no bearing on`,
  ),
  concept(
    'in-protest',
    `in protest, in response, in retaliation, =after, because, because of, =over, in reaction, owing to, following, angered by, in anger, in answer, prompted by, as a result, due to, on account of, in light of, citing, hours after, within hours of, piqued by, furious at, in return, to punish, to protest`,
  ),
  concept('by-hand', '=by'),
  concept(
    'led-to',
    'led, leads, prompted, prompts, provoked, moved, drove, caused, angered, so angered, enraged, triggered, spurred',
  ),
  concept('over-it', '=over, in protest at, in protest over, in protest against, because of, in anger at'),
  concept(
    'earlier-trip',
    'last trip, last visit, second time, previous visit, previous trip, earlier visit, earlier trip, fourth visit, third visit, visit in June, visited in June, trip in June, in the summer, back in March, in the spring',
  ),
  concept(
    'being-in-washington',
    `${each('is|was|remains|remained|still|already|now|stayed|stays|been|currently|also|are|were|stayed on', '|already|still|now|currently|also|meanwhile', 'in', 'Washington|the US|the United States|the US capital|the U.S. capital|the American capital|America|DC|D.C.|the States|town|the capital')},
    is here, is there, was there, there now, already here, ${each('presence|stay|stopover|appearance|arrival|=days', 'in', 'Washington|the US|the United States|the US capital|the American capital|America|DC')}, in Washington this week, in Washington since, presence in Washington, from Washington, arrival in Washington, shaking hands in Washington`,
  ),
  concept(
    'noun-off',
    `${each('=talks|=trip|=visit|=meeting|=mission|=delegation', '|is|are|now|all', '=off')}, ${each('=trip|=visit|=journey', 'to Washington|to the US|to the Pentagon|to America|to the United States', '|is|was|now|all', '=off')}`,
  ),
  concept(
    'held-passive',
    `${each('been|was|were|is|are|be|being|get|got', '|all|both', '=called =back|recalled|grounded|withdrawn|=pulled|=kept =at =home|=kept =home|=held =back|=called =home|stood down|=ordered =home|=ordered =back|barred|=stopped|prevented from')}`,
  ),
  concept(
    'told-not-to',
    `${each('told|ordered|instructed|asked|commanded', 'not to', 'go|travel|fly|come|leave|board|set off|depart|take off|get on')}, ${each('told|ordered|instructed|asked', 'to', 'stay|remain|unpack|turn back|turn around|stand down|come home|return home')}`,
  ),
  concept(
    'it-off',
    `${each('=called|=calls|=calling', '=it|=that|=the =whole =thing|=the =thing|=everything', '=off')}, ${each('=cancelled|=canceled|=scrapped|=axed|=shelved|=nixed|=aborted', '=it|=at =the =last|=at =short')}, ${each('=it', '=was|=is|=has =been|=had =been', '|=all', '=called =off|=cancelled|=canceled|=scrapped|=off|=axed|=shelved')}, cancelled at the last, pulled out at the last, told it was off, it was all off, put paid to that, put paid to it, put an end to that, put a stop to that`,
  ),
  concept(
    'it-postponed',
    `${each('=it', '=was|=is|=has =been|=had =been', '=postponed|=put =off|=delayed|=deferred')}, postponed it, =put =it =off, delayed it, deferred it, =puts =it =off`,
  ),
  concept(
    'on-visit',
    `${each('on', 'a|an|his|his own', '|official|working|separate|three-day|four-day|long-planned|planned|previously planned|private', 'visit|trip|tour')}, during a visit, during his visit, during his trip, on the sidelines of a visit, speaking in`,
  ),
  concept(
    'aides',
    'aides, advisers, advisors, officials, team, ministers, men, confidants, lieutenants, =aide, =adviser',
  ),
  concept(
    'made-good',
    `${each('carried out|made good on|made good|followed through on|acted on|fulfilled|executed|delivered on|kept', '|his|a|its|the|an|an earlier', 'threat|vow|warning|promise|word')}, made good his threat, ${each('true|good', 'to', 'his|its', 'word|threat|vow|promise')}, ${each('as good', 'as', 'his|its', 'word')}, made good on it, made good on that, as threatened, as he had threatened, as he had warned, just as he had vowed, duly did, and did so, afternoon he did, evening he did, then he did, put his threat into practice, put his threat into effect`,
  ),
  concept('cancellation', '=cancellation, =cancelation, =scrapping, =withdrawal, =postponement'),
  concept(
    'would-be-off',
    `${each('would|will|to|are to', 'be', 'cancelled|canceled|scrapped|called off|shelved|dropped|abandoned|withdrawn|recalled|off')}`,
  ),
  concept(
    'announced',
    'announced, announces, confirmed, confirms, ordered, orders, declared, announcement, confirmation',
  ),
  concept('separate', 'separate, separately, own, of his own, his own, unrelated, independent'),
];
