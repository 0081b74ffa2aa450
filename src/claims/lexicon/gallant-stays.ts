import { concept, each } from './concept.ts';

const TOLD = 'told|ordered|instructed|commanded|bidden|directed|forced|obliged|compelled|advised|informed';
const BY =
  '|by Netanyahu|by Benjamin Netanyahu|by Prime Minister Benjamin Netanyahu|by the prime minister|by his prime minister|by his own prime minister|by the premier|by his premier|by his boss|by his own boss|by the boss|by the PM|by Bibi|by phone|on Tuesday|late on Tuesday|on Tuesday evening|on Tuesday night|last night|at the last minute|at the eleventh hour|at the last moment';
const GO =
  'go|travel|fly|leave|come|board|get on|set off|depart|make the trip|make the journey|make it|take off|proceed|jet|head|cross|set out|visit';
const GOING =
  'going|travelling|traveling|flying|leaving|coming|boarding|getting on|setting off|departing|making the trip|making the journey|taking off|jetting|heading|crossing|setting out|visiting|taking his seat|making it|his flight|his plane|the plane|the flight';
const STAY =
  'stay|wait|remain|hold off|sit tight|sit still|stand down|stand by|unpack|delay|put off|put it off|postpone|cancel|defer|sit it out|hang on|hold on|turn back|turn around|keep away|call off|call it off|drop|abandon|give up|scrap|shelve|await|stay put|stop packing|hold his horses|cool his heels|linger';

/** Gallant’s journey of October 2024 that came to nothing, told from other sides than its being called off. */
export const gallantStays = [
  /** The visits of March 2024, seen from October: his own, and the envoys’ that was cancelled. */
  concept(
    'that-spring',
    `March, in the spring, in spring, last spring, this spring, that spring, since spring, abstention, abstained, abstain, ${each('six|seven|half a dozen|some six|some seven', 'months', 'ago|earlier|before|back')}, half a year ago, half a year earlier, half a year before`,
  ),
  /** Who else was kept from Washington: those who travel, not those who are quoted. */
  concept(
    'envoys-kept',
    `delegation, delegations, delegates, =envoys, =emissaries, Dermer, Hanegbi, mission of, mission by, confidants, ${each('visit|trip|journey|mission', 'by|of', 'his|Netanyahu|two', 'advisers|aides|advisors|envoys|men|officials')}, ${each('two|both|pair of|couple of', 'of his|of the prime minister|of Netanyahu|of the premier|aides|advisers|advisors|colleagues|envoys|confidants|rivals|lieutenants|of his own')}, party of his, Bibi own aides, his own aides`,
  ),
  /** Said of him who was told, never of one who tells. */
  concept(
    'told-to-stay',
    `${each(TOLD, BY, 'to|that he should|he should|that he must|he must|that he was to|he was to|that he would|he would|that he had to|he had to', STAY)}, ${each(`${TOLD}|learned|learnt|heard|found out|notified|warned`, BY, '|that', 'not to|he could not|he may not|he might not|he must not|he was not to|he should not|he can not|he cannot|he is not to|he would not|he would not be|he will not', `${GO}|${GOING}`)}, ${each(`${TOLD}|learned|learnt|heard|found out|notified`, BY, '|that', 'he', 'was|is|would be', 'going nowhere|grounded|staying|not going|not travelling|not traveling|not flying|to stay|to wait')}, ${each('was|been|were|being|is', 'asked|made', BY, 'to', STAY)}, ${each('told', BY, 'to sit|no|to forget it|not yet|not now|he had better not|that he had better not')}`,
  ),
  concept(
    'kept-from-going',
    `${each('barred|banned|blocked|stopped|prevented|kept|prohibited|precluded|debarred|restrained|held back', BY, 'from', GOING)}, ${each('forbidden', BY, 'to', GO)}, ${each('denied|refused', '|his|the|formal', 'leave|permission|clearance|consent|approval|authorisation|authorization', '|to', `|${GO}`)}, ${each('not|never', '|been|being', 'permitted|allowed|free|cleared|authorised|authorized|at liberty', '|to', GO)}, ${each('hauled|pulled|yanked|taken|dragged|plucked|ordered|bumped', 'off', 'his|the|a', 'flight|plane|jet|aircraft|trip')}`,
  ),
  /** Where he was instead: a day told by what he did at home. */
  concept(
    'spent-at-home',
    `${each('spent|spends|spending', 'it', 'at|in|with', 'home|his desk|Israel|Tel Aviv|Jerusalem|the Kirya|troops|soldiers|his office')}, in his office, ${each('spent|spends|spending', 'the|his|that|yesterday|Wednesday|today', '|same', '|day|morning|afternoon|evening|week|Wednesday', '|instead', 'at|in|with|touring|visiting|addressing|inspecting|among|on|giving|telling')}, ${each('is|was|sat|sits|remains|remained|stays|stayed|finds himself|found himself', '|still|instead|now|back', 'here|in the Kirya|at the Kirya|in Israel|in Tel Aviv|in Jerusalem|at home|at his desk|at a base|in a base|at an air base|at an intelligence|at a military|at the front|up north|in the north|with the troops|with soldiers|with troops|where he was|on Israeli soil|on the tarmac|at an army')}, ${each('addressed|addressing|visited|toured|touring|ate|lunched|telling|told|speaking to|spoke to|inspected|talked to|visiting', 'a|an|the|his|in', 'intelligence|soldiers|troops|airmen|pilots|base|unit|army|mess|air|front|recruits|men|brigade')}`,
  ),
  concept('instead-word', 'instead, in the event, in the end, as it turned out, after all'),
  /** He is still where he was: said of him who should have left. */
  concept(
    'not-gone-yet',
    `${each('is|was|remains|remained|sits|sat|stays|stayed|stuck', 'still|stuck|yet|where', 'in Israel|in Tel Aviv|in Jerusalem|at home|at his desk|in the Kirya|in the country|on the tarmac|he was|waiting for a seat|waiting for his plane|grounded|on Israeli soil')}, ${each('still', 'in Israel|in Tel Aviv|in Jerusalem|at home|at his desk|on the tarmac|in the Kirya')}, ${each('=stays|=stayed|=staying|=kept', 'at home|home|in Tel Aviv|in Israel|in Jerusalem|behind')}, cools heels, cooling his heels, cools his heels, kicking his heels, kicks his heels, twiddling his thumbs, left at the airport, left at the altar, ${each('left', '|standing|stranded|waiting', 'at the airport|on the tarmac|on the runway|at the gate|at home|high and dry')}`,
  ),
  /** Told by him who waits in vain. */
  concept(
    'not-with-us',
    `${each('will not|would not|is not|was not|not|no longer', '|be|now|now be', 'with us|here|expected|arriving|coming over|keeping it|keeping that|keeping his|on his way|on its way|making the journey|making the trip|making it|expected today|expected tomorrow|seeing his|seeing Austin|seeing Lloyd|seeing Mr Austin|coming after all|on it')}, ${each('guest|visitor|minister', '|was|is|had been', 'no longer expected|not coming|scratched')}`,
  ),
  /** What becomes of a trip that does not take place. */
  concept(
    'trip-undone',
    `${each('was|is|were|been|being|stands|stood|has been|had been|got|gets|all', '|now|thus|duly|also|abruptly|suddenly|hastily', '=off|stopped|blocked|vetoed|halted|barred|forbidden|grounded|pulled|parked|canned|undone|nixed|axed|iced|binned|sunk|scuppered|stymied|thwarted|rubbed out|rubbed|knocked on the head|called off|cancelled|canceled|dropped|scrapped|struck out|erased|wiped out|aborted|shelved|abandoned|dead|over')}, came to nothing, come to nothing, comes to nothing, came to naught, came to nought, fell through, falls through, fallen through, falls victim, fell victim, lapsed, =lapses, not to be, not taken, never taken, that was not taken, not been made, never been made, never made, not been taken, never took place, did not happen, not happen, never happened, came unstuck, down the drain, =undone, rubbed out, =canned, =parked, never got his, went begging`,
  ),
  concept(
    'trip-deferred',
    `${each('was|is|were|been|being|stands|stood|has been|had been|now|remains|all', '|now|thus|duly|also|abruptly|only|just|merely', 'on hold|on ice|deferred|pushed off|pushed back|pushed to the right|put off|put back|postponed|delayed|suspended|in abeyance|held up|held over|in limbo|frozen|mothballed|moved to|parked|on the back burner|adjourned|rolled over|stood over')}, pushed to the right, pushed off, put back, until further notice, till further notice, not been rescheduled, never been rescheduled, never rescheduled, no date for`,
  ),
  concept(
    'date-not-named',
    `${each('not|never|nor', '|been|yet|yet been', 'announced|set|fixed|given|named|agreed|offered|proposed')}`,
  ),
  concept('until-then', 'until, till, two conditions, certain terms'),
  concept('for-now', 'for now, for the moment, for the time being'),
  concept('no-journey', '=no =trip, =no =visit, =no =journey'),
  /** "It was the prime minister who stopped him" names the man; that he was stopped is known. */
  concept(
    'who-stopped-him',
    `${each('who|that', '|had|has|rang to|called to|phoned to|personally|in fact|then', 'stopped|stop|held|kept|pulled|took|blocked|barred|grounded|forbade|told|called|ordered|vetoed|sent|turned', 'him|his|it')}`,
  ),
  concept('benched-cry', 'GROUNDED, BENCHED, UNPACK, STAY PUT'),
  /** What he was told, whoever told him. */
  concept(
    'he-must-not-go',
    `${each('he', 'could not|can not|cannot|may not|might not|must not|was not to|is not to|should not', `${GO}|${GOING}`)}, ${each('he', 'was|is|would be', 'going nowhere|grounded|staying put|not leaving|not going|not flying')}`,
  ),
  concept(
    'go-no-journey',
    'go into, go further, go beyond, go public, go it alone, leave it, leave the army, leave office, leave the government, leave politics, leave the cabinet, leave Gaza, leave Lebanon, leave Rafah',
    {
      covers: ['he-must-not-go', 'stay-away', 'told-to-stay', 'kept-from-going'],
    },
  ),
  concept(
    'not-coming',
    `${each('will not|would not|was not|is not|will no longer|would no longer', '|now|be|now be|after all be', 'come|coming|be coming|travelling|traveling|flying|making the trip|making the journey|arriving|leaving')}`,
  ),
  concept(
    'and-was-not',
    `${each('and|but', '|he|then|in the end|yesterday|today', 'was not|is not|did not|never was|never did|never went|never left|has not|had not|could not|stayed|had to cancel|had to cry off|was kept|was held|was grounded|was stopped|was overruled')}, nothing of the kind, nothing of the sort`,
  ),
  /** What he was about to do, or somebody meant him to. */
  concept(
    'meant-to-go',
    `${each('was|were|been|is', '|then|long|all', 'due|expected|supposed|scheduled|set|meant|slated|booked|invited|bidden|wanted|awaited|packed|bound|ready|cleared|poised|preparing|planning|hoping', '|to|at|in|by|for|there|back')}, should have, ought to have, was to, was to have, would have, ${each('about|on the point of|on the verge of|on the brink of|hours from|minutes from|hours away from|an hour from|a step from|ready', 'to set off|to leave|to board|to fly|to depart|to go|to travel|leaving|boarding|flying|departing|taking off|setting off|take-off|going')}, wanted to, had planned, had hoped, had intended, made ready to, bags packed, bags were packed, had packed, proposed to`,
  ),
  /** What came between. */
  concept(
    'was-overruled',
    'overruled, =thwarted, =outranked, had to cancel, had to cry off, had to call off, had to pull out, had to scratch, had to stay, had to wait, had to unpack, told to wait, told to stay, told he could not, held back, kept at home, kept home, kept back, called back, ordered to stay, ordered to wait',
  ),
  /** "By rights he ought to be here": told of one who is not. */
  concept(
    'by-rights',
    `${each('should|ought to', '|by rights|by now', 'have been')}, ${each('should|ought to', 'by rights|by now', 'be')}`,
  ),
  concept(
    'over-the-water',
    `${each('in|on', 'Washington|Virginia|Arlington|America|the US|the United States|the American capital|the US capital|D.C.|DC|US soil|American soil')}, over the Atlantic, above the Atlantic, across the Atlantic, the other side of the Atlantic, over the ocean, in the air, airborne, on a plane, on the plane, on his plane`,
  ),
  /** A journey named by what it did not come to. */
  concept(
    'trip-that-was-not',
    `${each('visit|trip|journey|flight|plane|aeroplane|airplane|jet|tour|crossing|mission|departure', 'that|which', 'was not|never was|did not take place|did not happen|never happened|never took place|never took off|did not take off|never came off|did not come off|was not to be|never left|did not leave|came to nothing|was not made|was never made|got away')}, ${each('=guest|=visitor|=minister', 'who', 'did not come|did not turn up|did not show|never came|never turned up|never showed|did not arrive|never arrived|was not there')}`,
    { covers: ['trip-undone'] },
  ),
  /** Other words for his journey. */
  concept(
    'jaunt',
    `=dash, =jaunt, =hop, =outing, =excursion, =sortie, =errand, =crossing, =getaway, =getaways, ${each('Washington|US|U.S.|American|Pentagon|travel', 'plan|plans')}, ${each('plan|plans', 'to', 'go|fly|travel|visit|meet|see|confer|call on|work out|discuss|thrash out')}`,
  ),
  concept(
    'kicked-away',
    `=spiked, =scuppered, ${each('kicked|booted', 'into', 'touch|the long grass')}, came to naught, came to nought, came to nothing, up in smoke, down the pan, down the drain, ${each('struck|wiped|taken|scrubbed|rubbed|dropped|crossed', 'off|from', 'the|his', 'board|departures board|departure board|flight list|list')}, on the scrapheap, hit the buffers, bit the dust, in the bin, =binned`,
    { covers: ['kicked-away'] },
  ),
  /** What shows that his plane or his seat in it went without him. */
  concept(
    'stayed-idle',
    `${each('given|gave|handed|signed', 'up|back|away')}, =empty, =vacant, =unused, =unclaimed, without him, never took off, did not take off, never left, did not leave, towed back, taxied back, ${each('back|returned|rolled|sent|put', 'in|to|into', 'its|the|his', 'hangar|shed|stand')}, stood idle, ${each('struck|wiped|taken|scrubbed|rubbed|dropped|crossed', 'off|from', 'the', 'board|departures board|departure board')}`,
  ),
  /** Where he was looked for in vain. */
  concept(
    'absent-there',
    `${each('absent|missing|absence|non-appearance|non-arrival|no-show|nowhere to be seen', 'from|in|at', 'Washington|the Pentagon|America|the American capital|the US capital|the Pentagon steps|Virginia')}, ${each('nor', 'in|at', 'America|Washington|the Pentagon|Virginia')}, ${each('Washington|America|the Pentagon|Austin', '|has|had', 'not seen|yet to see|never saw', 'him')}`,
  ),
  concept('not-over-here', `${each('not', 'in|at', 'Washington|the Pentagon|America|Virginia')}`),
  concept('chair', '=chair, =chairs, =seat, =place, =table, =setting, =lectern, =armchair'),
  concept('left-empty', '=empty, =vacant, =unfilled, =unoccupied, =unused, =unclaimed'),
  /** The word for it that somebody chose. */
  concept(
    'put-off-word',
    '=postponed, =postponement, =deferral, =deferred, =delay, =delayed, =adjournment, =adjourned, =rescheduling, =rescheduled, put off, off for now',
  ),
  concept('call-off-word', '=cancelled, =canceled, =cancellation, =cancelation, =scrapped'),
  concept(
    'word-for-it',
    `${each('is|was|were|be', '|not', 'the|its|their|his|a', '|official|polite|kind|exact|very|Pentagon', 'word|term|phrase|expression|formula|wording')}, word used, used the word, using the word, preferred the word, preferred word, preferred term, ${each('call|calls|called|calling', 'it|this|that')}, ${each('spoke|speaks|speaking|talked|talks', '|only|merely|primly|politely|of', 'of|merely of|only of', 'a')}, ${each('describe|describes|described', 'it|this|that|the visit|the trip', 'as')}, ${each('it', 'was|is', '|only|merely|just|no more than', 'a')}, ran with, runs with, =status, for so the, ${each('Pentagon|ministry|spokeswoman|spokesman|bureau', 'word|term|phrase')}`,
  ),
  /** What he may not do, though nobody is named who told him. */
  concept(
    'not-to-go',
    `${each('was|is|am|were|be', 'not to', '=leave|=fly|=go|=travel|=board|=come|=depart|set off|leave the country|leave Israel')}, ${each('may not|must not', '=travel|=fly|=leave|=board|=go')}, ${each('nobody|no one', 'was to|is to|would|will|may|should', 'fly|travel|leave|board')}`,
  ),
  concept(
    'hauls-off',
    '=hauled, =hauls, =yanked, =yanks, =dragged, =drags, =pulled, =pulls, =plucked, =took, =ordered',
  ),
  concept(
    'off-his-plane',
    `${each('off', 'a|the|his', 'plane|flight|jet|aircraft|aeroplane|airplane|trip|Washington flight')}`,
  ),
  /** Said of him alone by such a pronoun. */
  concept(
    'never-went',
    `${each('never', 'left|went|flew|took off|set off|got away|got there|boarded|made it')}, ${each('is not|was not|will not be|would not be|is no longer|was no longer|will no longer be', 'going|coming|flying|travelling|traveling|leaving')}, ${each('did not', 'go|fly|travel|leave|board|set off|take off|get there')}, =missed =his =flight, =missed =his =plane, ${each('never', '|did', 'make|made|get', 'that|the|his', 'journey|trip|visit|day')}`,
  ),
  concept(
    'another-time',
    'some other time, another time, some other day, another day, a later date, at a later time, a later time',
  ),
  /** Headlines name him by his office, without an article. */
  concept(
    'minister-at-home',
    `${each('=minister|defence chief|defense chief|defence boss|defense boss|Yoav', '=stays|=stayed|=kept|=left|=stuck', 'home|at home|put|behind|grounded|in Israel|in Tel Aviv')}, ${each('=minister|defence chief|defense chief|defence boss|defense boss', '=grounded|=benched|who stayed|who did not fly|who did not go|who did not travel|who was told not to travel|who was told not to go|who was told to stay|who was told to wait|who never left|who never flew|told to unpack|told to stay|told to wait|ordered to stay|ordered to wait')}`,
  ),
  concept(
    'without-him',
    'saw nothing of, see nothing of, done without, did without, went without, does without, do without, make do without',
  ),
  /** An earlier time that somebody was kept from going: "He has been stopped before". */
  concept(
    'once-before',
    `${each('forbidden|stopped|barred|blocked|kept|held|grounded|left|forbade|prevented|asked', '|at gates|at the gate|to fly|to go|to travel|from flying|from going|from travelling|back|home|to postpone trips|to put off trips', '=before')}, in 2023, of 2023, ${each('not the first', 'time|trip|flight|visit|journey|seat|plane')}`,
  ),
  concept('asked-who', 'asked who, asked by whom, ask who, asks who, asks by whom, asked whom'),
  /** Another visit than that week’s is meant. */
  concept(
    'that-week',
    'that month, twice this year, last occasion, this year, on the Monday, on a Monday, since the war started, since the war began, then too, on that occasion, at that time, four times, several times, three times, many times, that Monday',
  ),
  concept(
    'not-to-be-named',
    'not to be named, not be named, not to be identified, not to be quoted, not to be further identified',
    {
      covers: ['was-thwarted', 'not-travel', 'stay-away', 'told-to-stay', 'he-must-not-go'],
    },
  ),
  concept(
    'plane-noun',
    '=plane, =aeroplane, =airplane, =jet, =flight, =aircraft, =airliner, =seat, =ticket, =passport, boarding pass, travel order',
  ),
];
