import { concept, each, list } from './concept.ts';

const CANCELLED =
  'cancelled|canceled|called off|scrapped|axed|shelved|nixed|aborted|abandoned|dropped|ditched|binned|dumped|withdrawn|recalled|grounded|halted|pulled|called back|stopped|spiked|junked|scuppered|rescinded|torpedoed|scotched|scuttled|torn up|killed off|struck out|jettisoned|stood down|kept home|kept at home|held back|ended|revoked|quashed|scrubbed|undone|overturned|vetoed|blocked|barred|sunk|wiped|yanked|taken off|sacrificed|wrecked|derailed|killed|struck off|annulled|nullified|crossed off|written off|torn down|canned|thrown out|pulled down';
const CANCEL =
  'cancel|cancelling|call off|calling off|call|scrap|scrapping|pull out|pulling out|axe|shelve|pull|withdraw|recall|abort|nix|abandon|boycott|keep|hold|stop|block|skip|ground|not send|drop|postpone|put';
const TRAVEL =
  'travel|fly|go|come|leave|board|depart|visit|take off|set off|make the trip|make the journey|attend|head|be coming|be going|be travelling|be traveling|be leaving|be flying|be boarding|be sent|be dispatched|be despatched|be there|be on the plane|be arriving|arrive|be making the trip|be in Washington|now go|now come|now travel|now leave|get on the plane|turn up|show up|be allowed|be permitted|proceed|be heading|take place|do so|be doing so';

/** What became of the delegation’s visit. */
export const delegationFate = [
  /** Verbs that end a visit, in any form. */
  concept(
    'cancel',
    `${each('pull|pulls|pulled|pulling', 'out of|the rug|up stumps|back from|the plug')}, =annul, =annuls, =annulling, ${each('strike|strikes|struck|striking', '=off')}, ${each('slam|slams|slammed|slamming|hit|put', 'the brakes')}, =boycott, =boycotts, =boycotted, =boycotting, ${each('go|goes|went|gone|going', 'back on|cold on')}, ${each('take|takes|took|taken', 'off the calendar|off the diary')}, rescind, renege, reneging, welsh on, welched, ${each('bail|bailed|bails|bailing', 'on|out of')}, ${each('opt|opted|opts', 'out of')}, deep-sixed,
    ${each('call|calls|called|calling', 'time on|an end to')}, ${each('put|puts|putting', 'an end to|a stop to|the kibosh on|paid to')}, ${each('rip|rips|ripped|ripping|tear|tears|tore|torn|tearing', 'up')}, =canned, =bins, =trashed, =trashes, ${each('blow|blows|blew|blown|blowing', 'off')}, =snubbing, =disinvited, =disinvites, =disinvite, ${each('walk|walks|walked|walking|back|backs|backed|backing', 'away from|out of|out on')}, ${each('withdraw|withdraws|withdrew|withdrawing|withdrawn', 'from')},
    =nixing, =axing, =binning, =scrubbing, =junks, =spikes, =spiking, =shreds, =shredded, =chucks, =chucked, =jilted, =jilts, =jilting, =uninvited, =sinks, =sinking, =torpedoes, =torpedoing, =scuppers, =ditches, =retracted, =retracts, =unsaid, ${each('bin|bins|stand|stands|stood', 'up')}, ${each('say|says|said', 'no to')}, ${each('leave|leaves|left', 'Washington waiting|the White House waiting|Biden waiting|Washington hanging')}, =ditching, =dumping, =torpedoed, =revoked, =revoking, ${each('duck|ducks|ducked|ducking', '|out of')}, =skipping, ${each('strike|strikes|struck|striking|cross|crosses|crossed|wipe|wiped', 'from|off', 'the', 'calendar|diary|agenda|schedule|diplomatic calendar')}, ${each('not|never', '|be', 'take part|taking part|attend|attending|participate|participating')}, take no part, took no part, takes no part, ${each('not', '|now', 'go ahead with|going ahead with|proceed with|proceeding with|go through with|going through with|honour|honor|keep')}, had second thoughts about, has second thoughts about, mothballed, ${each('knock|knocked|knocks', 'on the head')}, cold-shouldered, ${each('shut|shuts|close|closed', 'the door on')}, sent regrets, ${each('cry|cries|cried|crying', 'off')}, ${each('break|breaks|broke|broken|breaking', 'off')}, did away with, ${each('think|thinks|thought', 'better of')}, ${each('bow|bowed|bows|drop|drops|dropped|dropping', 'out of')}, begged off, begs off, ${each('pulled|pulls|pulling|pull', 'the plug')}`,
    { includes: ['call-off'] },
  ),
  /** Verbs that may end a visit, and much else. */
  concept(
    'stop-verb',
    `=refuses, =refused, =refusing, =rejects, =rejected, =rejecting, =spurned, =spurns, =spurning, =shunned, =shuns, =shunning, =withholding, =withholds, =withhold, =withheld, =withdrew, =withdraws, =withdrawing, =withdrawn, =withdraw, =halted, =halts, =halting, =halt, =blocked, =blocks, =blocking, =stopped, =stops, =stopping, =ended, =ends, =ending, =undid, =undo, =undoing, =undoes, =overturned, =reversed, =reverses, =reversing, =sacrificed, =killed, =kills, =wrecked, =sabotaged, =sabotages, =sabotaging, =derailed, =derails, =barred, =bars, =barring, =forbade, =forbids, =forbidden, =prevented, =prevents, =prevent, =disallowed, =removed, =removes, =upended, =pulled, =pulls, =pulling, =recalled, =recalls, =recalling,
    =stood =up, =stands =up, =vetoed, =took =back, =takes =back, turned down, turns down, turning down, =declined, =declines, =declining, crossed out, crosses out, struck off, strikes off, stiffed, passed up, passes up, retract, recant, gave up on, threw out, throws out, =erased, =erases, =broke, =breaks, =breaking`,
  ),
  /** Said of a journey without naming it. */
  concept(
    'called-it-off',
    '=cancelled, =canceled, =cancels, pulled out, backed out, cried off, =withdrew, =reneged, pulled the plug',
  ),
  /** Finite and passive: no "would" of a clause before it governs it. */
  concept(
    'was-cancelled',
    `${each('is|was|were|are|been|stands|stood|got|gets|being|now|then|abruptly', CANCELLED)}, ${each('is|was|were|are', 'now|therefore|then|also|effectively', 'off|cancelled|canceled|called off|scrapped|dead')}`,
  ),
  concept(
    'off-now',
    `${each('is|was|now|being|looks', 'dead|history|toast|over|lost|no more|sunk|doomed|finished|dead in the water|out of the question|a dead letter|not to be|for the birds|off|off again|off the table')}, ${each('not', 'survive|survived|outlive|outlived')}, never happened, never took place, never materialised, never materialized, never came off, never came about, died with, died on, died the moment, perished, came to naught, evaporated, vanished, foundered, ran aground, hit the buffers, was a casualty, first casualty, first victim, another casualty, latest casualty, immediate casualty, early casualty, collateral damage, was collateral, ${each('fall|fell|falls|fallen', 'by the wayside|through|apart|victim|foul')}, ${each('=fell|=falls|=fallen', '=over|flat')}, bit the dust, went out of the window, went out the window, ${each('will|would|does|did|is', 'not|no longer|never|not now', '|now|be', 'happen|happening|take place|taking place|go ahead|going ahead|go forward|going forward|proceed|proceeding|occur|held|materialise|materialize|come about|come off')}, came to an end, came to an abrupt end, ${each('up in', 'smoke')}, was shot down, went by the board, no longer happening, not happening, was scuppered, lay in ruins, in tatters, ended before it began, was over before it began, in the bin`,
    { includes: ['off-state'], covers: list('cancel, keeps-on, went-on, came, was-cancelled') },
  ),
  /** Those who were to travel do not. */
  concept(
    'stays-away',
    `${each('not|never|no longer', '|to', TRAVEL)}, ${each('not now|not after all|not even|not going to|no longer going to', 'travel|fly|go|come|leave|board|depart|visit|be there|make the trip|make the journey|be going|be coming|be in Washington|attend|be crossing|cross|be flying|be travelling|be traveling|be boarding|be seeing')}, ${each('stay|remain|stayed|stays|staying|remained|remains|remaining|kept|sat|stuck|held|keeping|sit tight', '|put|back', 'in the country|in place|there|grounded|stranded|home|at home|in Israel|in Jerusalem|in Tel Aviv|on the tarmac|on the ground|behind|where he|where they|where it')}, stay put, stayed put, stays put, staying put, sit tight, sat tight,
    ${each('not|never', '|to', 'join|joined|set foot|get on|got on|get off the ground|leave the ground|left the ground|get there|got there|make it|made it|make the trip|made the trip|reach|reached|board|boarded|departed|flew|went|left|came|arrived|arrive|travelled|traveled|show|materialise|materialize|appear|appeared')}, ${each('took off|left|departed|flew|go ahead|leave|depart|going|leaves|takes off|plane', 'without', 'them|him|the Israelis|the delegation|the team|its passengers|the envoys|Dermer')},
    ${each('chairs|seats|places|chair', '|will be|would be|were|stay|stayed|remained|stand|were left', 'empty|unfilled|vacant')}, empty chairs, empty seats, went empty, go empty, went unfilled, went unused, remain empty, remained empty, stay empty, stayed empty, left unused, going unused, go unused, ${each('bags|suitcases|cases|luggage', 'were|have been|had to be|are being|are|got', 'unpacked')}, =unpacked, =unpacking, =unpack, =unpacks, no-show, no-shows, failed to appear, failed to show, failed to turn up, failed to arrive, ${each('went|going|go|goes', 'nowhere')}, stay away, stays away, staying away, stayed away, cool their heels, cooling their heels, back in their offices, on the tarmac, turned around, turned back, turn back, ${each('stay|stays|stayed|staying', 'back')}, ${each('sleep|sleeping|slept|sleeps', 'in their own beds|in his own bed|at home')}, never got past, ${each('not|no longer', 'due|expected|awaited', '|any more|any longer|now')}, ${each('never|not', 'saw|see|seen', 'the inside of')}, ${each('not', 'welcomed|received')}, staying home, sitting at home, kicking their heels, stood down`,
    { includes: ['not-travel'], covers: list('keeps-on, will-come, came, went-on, cancel') },
  ),
  concept(
    'skips-washington',
    `${each('skip|skips|skipped|skipping|snub|snubs|snubbed|shun|shuns|shunned|boycott|boycotts|boycotted', '|the', 'Washington|White House|US|D.C.|US capital')}, ${each('stand|stands|stood|leave|leaves|left', '|up', 'Biden|Washington|the White House|Americans|the Americans|the president', '|up|waiting|in the lurch|standing|hanging', 'up|waiting|in the lurch|at the altar|standing|hanging')}, ${each('stand|stands|stood', 'up', 'Biden|Washington|the White House|Americans|the president|its ally')}, ${each('slam|slams|slammed|shut|shuts', '|the|a', 'door', 'on|in', 'US|Washington|the White House|American')}, ${each('give|gives|gave|giving', 'Washington|the White House', 'a miss')}, ${each('stay|stays|stayed|staying|keep|keeps|kept', 'away from', 'Washington|the White House|the US')}`,
  ),
  concept(
    'in-vain',
    'left waiting, kept waiting, waiting in vain, wait in vain, left in the lurch, stood up, empty handed',
  ),
  concept('no-show', 'no-show, no-shows, stay-away, Israeli no-show'),
  /** Nobody, no delegation, neither of them travels. */
  concept(
    'none-travels',
    `${each('nobody|no one|none of them|neither|neither man|neither of them|no officials|no envoys', 'will|would|is|was', '|be', 'travel|go|fly|come|=leave|board|coming|going|flying|travelling|traveling|=leaving|sent|arriving|arrive')}, ${each('nobody|no one|none of them|neither|neither man|neither of them|no officials|no envoys', 'came|went|flew|travelled|traveled|boarded|arrived')}`,
    { covers: list('delegation, envoys, israelis, journey, will-come, came') },
  ),
  /** Whom a war or an exodus has left over. */
  concept(
    'nobody-left',
    `${each('nobody|no one|none|none of them', '|was|is|were|are|who was', 'left')}, ${each('neither', 'came', 'about|to|off|true')}, no one left`,
    {
      covers: list('none-travels, neither-travels, not-travel'),
    },
  ),
  concept(
    'no-team',
    `${each('no', 'delegation|Israeli delegation|envoys|Israeli envoys|team|Israeli team|visit|trip|Israeli visit|Israeli officials|Israeli official|Dermer|high level talks|high level visit|Rafah talks|delegates|Israelis|aides|Israeli ministers|ministers|officials|Israeli|talks|meeting|delegation from Israel|such visit|such talks|such delegation')}`,
  ),
  /** What is done to those who were to travel. */
  concept(
    'kept-back',
    `${each('was|were|been|be|being|is|are|got|get|both|all|now|then|promptly', 'called back|called home|recalled|grounded|withdrawn|pulled|kept home|kept at home|kept back|held back|stood down|ordered home|ordered back|ordered to stay|barred|stopped|prevented from|told to stay|told to stand down|told not to|instructed not to|instructed to stay|forbidden|not allowed|refused permission|denied permission|taken off|hauled off|ordered off|pulled off|told to cancel|told to turn|kept in|withheld|detained|benched|turned back|turned around|stranded|called off|told to wait|kept from|blocked|told to go home|sent home|summoned back|reined in|kept behind|yanked|kept off|left on the tarmac|left at home|left in Jerusalem|left in Israel|made to stay|taken from|pulled out of')}, ${each('told|informed', '|that', 'they|he|it|the pair|they both', 'would not|need not|were not|was not|would no longer|were no longer|would be staying|would be spending', '|be')}, told to hand, told to unpack, ordered to unpack, told to stay, told to stand, told not to go, told not to leave, told not to board, told not to travel, told not to fly, told not to come, ordered not to, instructed not to, told to remain, told to turn`,
    { includes: list('held-passive, told-not-to') },
  ),
  /** "The trip they had packed for": an order to stay, to those named beside it. */
  concept(
    'order-to-stay',
    `${each('not to', 'set out|pack|take their seats|bother|make the journey|attend|meet|make for')}, ${each('to', 'stay|stay put|remain|unpack|forget about|forget their|stand down|turn back|turn around|sit tight|go home|cancel their flights|cancel their flight|cancel their trip|come home|return home|get off|hold off|put their suitcases|leave their bags')}, ${each('not to', 'go|travel|fly|leave|board|come|depart|get on|set off|take off|make the trip|catch')}, ${each('off', 'the|a|their', 'plane|flight|aircraft|jet')}`,
  ),
  /** Keeping somebody who was to go. */
  concept(
    'keeps-back',
    `${each('keep|keeps|kept|keeping|hold|holds|held|holding|leave|leaves|left', '|them|him|the team|the delegation', 'home|at home|back|in Israel|in Jerusalem|grounded|behind|on the ground|on the tarmac|in the country|off the plane|off their plane|off the flight|off their flight')}, =stranded, =strands, to strand, ${each('take|takes|took|taking|haul|hauls|hauled|order|orders|ordered|yank|yanked|pull|pulls|pulled', '|them|him', 'off')}, =withholding, =withholds, =withheld, =withhold, =grounds, =grounding, =grounded, =benches, =benched, =benching, to bench, =pulls, =pulled, =pulling, =pull, =yanks, =yanked, =yanking, =withdraws, =withdrew, =withdrawing, =withdrawn, =withdraw, =recall, =recalls, =recalled, =recalling, to ground, to yank, to withhold, ${each('stand|stands|stood|standing', '|them|him', 'down')}, ${each('call|calls|called|calling', '|them|him', 'back|home|off')}, =disinvites, =disinvited`,
  ),
  /** The same, in verbs that bar much else. */
  concept(
    'bars',
    `=stops, =stopped, =stopping, =blocks, =blocked, =blocking, =bars, =barred, =barring, =bans, =banned, =halts, =halted, =detains, =sidelined, ${each('forbid|forbids|forbade|forbidding|forbidden', '|them|him')}, ${each('refuse|refuses|refused|refusing', 'to', 'let|allow|permit|clear')}, ${each('did not|would not|will not|not', 'let|allow|letting|allowing|permit')}, denied permission, denies permission, refuses permission, refused permission, overruled, prevented, prevents, kept from, withheld approval`,
  ),
  concept(
    'not-sending',
    `${each('not|no longer|never|not now|not be|no longer be', 'send|dispatch|despatch|sent|dispatched|despatched|sending|dispatching|allow|let|allowing|letting|permit|allowed')}, ${each('refuse|refuses|refused|refusing|decline|declines|declined|declining|refusal', 'to', 'send|dispatch|despatch|let|allow')}, ${each('decide|decides|decided|deciding|decision|opted|opts|chose|chosen|choose|elected', 'against|not to', 'send|sending|dispatch|dispatching|let|letting|allow')}, no longer sending, instead of sending, rather than send, rather than sending, not to send, not to let, cancelled plans to send, stopped short of sending`,
    { includes: ['not-send'], covers: list('sending, keeps-back, cancel') },
  ),
  concept(
    'change-of-mind',
    `${each('changed|changes|changing', 'his|its|their', 'mind')}, had second thoughts, has second thoughts, had a change of heart, reversed himself, reversed the decision, reversed that decision, reversed his decision, went back on it, went back on that, reneged, took it back, backed out, thought better of it, pulled out, cried off, ${each('called|calls', 'it', 'off')}, withdrew the offer, withdrew the promise, withdrew it, broke that promise, broke his promise, broke his word`,
  ),
  /** Threats, counsels and musings: no cancelling yet, or none by those who could. */
  concept(
    'only-threatened',
    `${each('=threatened|=threatens|=threatening|=considering|=considers|=consider|=considered|=mulling|=mulls|=weighing|=weighs|=contemplating|thinking of|=tempted|=pondering|talk of|talked of|=urged|=advised|=pressed|=begged|=free|=ready|=prepared|=willing|=wanted|=wants|=want|=hoped|=able|=liable|=likely|=risk|=risks|possibility of|idea of|prospect of|=whether', '|to|of', CANCEL)}`,
    {
      covers: list(
        'cancel, call-off, keeps-back, hold-back, stays-away, not-sending, was-cancelled, kept-back, visit-put-off',
      ),
    },
  ),
  /** The same where something stands between: "threatened on Sunday to call off". */
  concept(
    'threatened-then',
    `${each('=threatened|=threatening|=threatens|=vowed|=threat', 'on Sunday|on Monday|at the weekend|earlier|publicly|beforehand|hours earlier|the day before|the night before|repeatedly|loudly|in advance', 'to', 'cancel|call off|scrap|pull|withdraw|recall|keep|hold')}, ${each('=call|=calls|=called|=calling|=urge|=urged|=urging|=pressed|=begged|=asked|=wanted|=advised', '|on', 'Netanyahu|the prime minister|him|the government|Bibi', 'to', 'cancel|call off|scrap|keep|recall|pull')}, ${each('or', '|else', 'we|they|he', 'do not|does not|will not|stay|stays')}`,
  ),
  /** Demands and proposals, not deeds. */
  concept(
    'calls-for',
    `${each('=demanded|=demanding|=demand|=urged|=urging|=proposed|=suggested|=insisted|=asked|=recommended', 'that|for')}, wanted the delegation, wanted the visit, wanted the trip, wants the delegation, calls for the, call for the, called for the, calling for the`,
  ),
  /** "Will not go into Rafah", "never left Gaza": no journey of envoys. */
  concept(
    'stays-in-war',
    `${each('would not|will not|would never|will never', 'go|leave|come', 'into|out of|Gaza|Rafah|the Strip|the enclave|the territory|the north|until|away|far|further')}, ${each(
      'not|never|not to',
      'go|gone|leave|come|get|went|left|came|reach|board',
      'into|out of|Gaza|Rafah|the Strip|the enclave|the territory|their homes|the north|until|away|far|further|back on|back down|to war|to plan|to waste|unnoticed|unanswered|down well',
    )}`,
    { covers: list('stays-away, not-travel') },
  ),
  /** The White House hosts nobody. */
  concept(
    'not-hosting',
    each(
      'not|no longer|not now',
      '|be',
      'host|hosting|receive|receiving|welcome|welcoming|meet with|meeting with|get to meet|see|seeing',
    ),
  ),
  concept('wished', 'hope, hopes, hoped, hoping, wish, wishes, would like, keen to, wonder, perhaps, maybe'),
  concept(
    'visit-put-off',
    `${each('put|puts|putting', '|it|them|the visit|the trip', 'off|on hold|on ice|back|on the back burner|into abeyance|in cold storage|on pause')}, =freeze, =freezes, =froze, =frozen, =freezing, =pause, =paused, =pauses, =pausing, ${each('shelve|shelves|shelved|shelving', 'for', 'now|the moment|the time being')}, ${each('kick|kicks|kicked|kicking', 'into the long grass')}, =delays, =postponing, =postponement, moved to a later, on hold, on ice`,
    { includes: ['postpone'], covers: list('cancel, stop-verb') },
  ),
  concept(
    'doubtful',
    `${each('in|into|throws into|threw into|thrown into|throwing into|cast into', 'doubt|question|jeopardy|limbo|disarray|uncertainty|the balance')}, ${each('casts|cast|casting|throws|threw|raises|raised|raising', '|a|serious|some', 'doubt|doubts|question mark|uncertainty', '|on|over|about')}, question mark, question marks, ${each('not|no longer|far from', 'certain|clear|sure|known|guaranteed')}, unclear, uncertain, unsure, unknown, hangs in the balance, hung in the balance, hanging in the balance, in the balance, hangs by a thread, hung by a thread, up in the air, at risk, in peril, imperilled, imperiled, jeopardised, jeopardized, doubtful, shaky, touch and go, touch-and-go, under review, reconsidering, reconsidered, in the air, remained to be seen, remains to be seen, could yet be cancelled, anyone guess, open question, wavering, wobbling, under threat, not settled`,
    { includes: ['in-doubt'] },
  ),
  /** The visit is to take place all the same. */
  concept(
    'keeps-on',
    `${each('will|is to|to|would|will still|would still|will nevertheless|will now', 'go ahead|proceed|go forward')}, ${each('will|will still', 'take place|be held')}, ${each('is|are|was|remains|remained|stays|still|were', 'going ahead|still on|on track|on schedule|on the cards|on course|going forward|taking place|scheduled|planned|in the diary|on as planned|still scheduled|still planned|still expected|still going ahead|unaffected')}, ${each('not', '|been|be|being', 'cancelled|canceled|called off|scrapped|postponed|axed|shelved|dropped|withdrawn|recalled|cancelling|canceling|calling off|scrapping|cancel|call off|scrap|abandoned')}, still on, no plans to cancel, no plan to cancel, no intention of cancelling, no intention of calling, has no plans to call, ${each('rejected|denied|denies|dismissed|rejects|dismisses', 'reports|claims|suggestions|talk', 'that')}, as planned, as scheduled, on track, unaffected, stand by, stands by, still stands`,
    { covers: list('cancel, off-now, not-sending, visit-put-off, was-cancelled') },
  ),
  /** It did take place. */
  concept(
    'went-on',
    `${each('went|gone|goes', 'ahead|forward|off as planned|on as planned|off without')}, took place, taken place, takes place, =proceeded, was held, were held, got under way, got underway, is under way, began, opened, kicked off, started, came off, happened after all, came after all, =wrapped =up, =concluded`,
  ),
  concept(
    'came',
    `=arrived, =arrives, =landed, =lands, touched down, touches down, =flew, =flies, flew in, flew out, flew to, jetted, =came, =reached, =reaches, =travelled, =traveled, =departed, set off, left for, boarded, checked in, turned up, showed up, =visited, made the trip, made the journey, made it to, has arrived, have arrived, did go, did travel, did fly, did come, =went, is in, are in, was in, were in, went straight, was received, were received, were welcomed, was welcomed, is meeting, are meeting, has been meeting, have been meeting, =began, sat down, =met, =meets, held talks, holds talks, hold talks, holding talks, had talks, met with, held meetings, conferred, huddled, opened talks, began talks, laid out, presented`,
  ),
  concept(
    'still-coming',
    `${each('will still|would still|is still due to|is still expected to|are still due to|are still expected to|still plans to|still plan to|still intends to|is still to|are still to|remains due to|remain due to|is still set to|are still set to|will nevertheless|will now', 'travel|fly|visit|go|come|leave|make the trip|head|depart|meet|be sent|send')}, ${each('still|remain|remains', 'due|expected|scheduled|awaited', 'in|at|to|on|this|next|later')}, still going to, still coming, still on their way, still on its way, coming after all, going after all, travel after all, come after all, go after all`,
  ),
  concept(
    'will-come',
    `${each('will|is to|are to|is due to|are due to|is set to|are set to|is scheduled to|are scheduled to|is expected to|are expected to|is still due to|is still expected to|still plans to|plans to|intends to|will still|will now|would still|remains due to|are still to|is still to', 'travel|fly|visit|go|come|leave|make the trip|make the journey|head|arrive|depart|jet|meet|hold|be sent|set off|land|be received')}, ${each('is|are|remains|remain|is still|are still', 'due|expected|scheduled|awaited', 'in|at|to|on|this|next|later')}, still going to, still coming to, are on their way, is on its way, are coming, is coming, is heading to, are heading to, are en route, is en route, ${each('is|are', 'flying|travelling|traveling|heading|jetting|headed|bound', 'to|for')}`,
  ),
  concept(
    'new-date',
    `${each('new|another|fresh|alternative|mutually convenient|suitable|later', 'date|dates|time|slot')}, reschedule, rescheduled, rescheduling, rearrange, rearranged, rearranging, ${each('set|find|fix|agree|arrange|pick', 'a|another|a new', 'date|time')}, ${each('is|was|now|trip|visit|talks|are|put|puts', 'back on|on again')}, revive, revived, reviving, reinstate, reinstated, resurrect, resurrected, resurrecting, back on the calendar, back on the agenda, uncancel, un-cancel, ${each('as early as|as soon as', 'next|this|Monday|April')}`,
    { includes: ['rescheduled'] },
  ),
  concept(
    'on-screen',
    `${each('by|via|over|through|on', '|a|secure|a secure', 'video|videolink|video link|video call|videoconference|video conference|conference call|teleconference|Zoom|link')}, video talks, video meeting, teleconference, Zoom, conference call`,
    { includes: ['by-video'] },
  ),
  /** A date that is merely asked for. */
  concept(
    'asks-date',
    `${each('wished|wishes|tries|tried|hopes|hoped', 'to', '|fix|set|find|agree', 'reschedule|rearrange|a new date|another date|a fresh date')}, ${each('new|fresh|another', 'date|day', '|being|is being|was being', '=sought')}`,
  ),
  /** What makes a cancellation an answer to the vote where the vote itself is not named. */
  concept(
    'in-anger',
    `pique, piqued, huff, tantrum, retaliate, retaliated, retaliation, retaliating, in protest, revenge, fury, furious, furiously, anger, angered, angrily, angry, snub, snubbed, rebuff, row, spat, miffed, irate, payback, dudgeon, rage, enraged, incensed, outrage, outraged, in response, hit back, hits back`,
  ),
  /** What is only threatened has not happened. */
  concept(
    'threat-word',
    `warn, warned, warns, warning, threat, threaten, threatened, threatens, threatening, ultimatum, vow, vowed, vows, on Sunday`,
  ),
  concept(
    'on-condition',
    `=if, unless, in case, in the event, ${each('should|were|had', 'the US|Washington|it|the vote|the resolution|America|Biden|the Americans|the United States|the council|the measure|the text')}`,
  ),
  concept('as-if', 'as if, even if, if only, if anything, if not, asked if, unclear if, if and when', {
    covers: list('on-condition'),
  }),
  /** The hosts’ regret at what will not be. */
  concept(
    'us-sorry',
    `disappointed, disappointing, disappointment, unfortunate, surprising, surprised, regret, regrets, regretted, pity, a shame, sorry, perplexed, puzzled, baffled, dismayed`,
  ),
  /** "They were to fly; they will not now do so." */
  concept(
    'not-do-so',
    `${each('will not|would not|are not|is not|were not|did not|does not|will no longer|would no longer', '|now|after all|be', 'do so|doing so|make it|be there|be seen|materialise|materialize|happen|leave|be leaving|set off')}, never did, will not now, they no longer, no longer will, no longer would, not any more`,
  ),
  /** What is torn up or handed back when a journey is off. */
  concept(
    'tickets',
    `=ticket, =tickets, plane tickets, =boarding =pass, =boarding =passes, =boarding =cards, passenger list, flight list, list of passengers, ${each('seat|seats', 'on', '|the|a|that|their|its', '|night|evening', 'flight|plane|aircraft|jet|board')}`,
  ),
  concept(
    'gives-back',
    `${each('tore|tear|tears|tearing|rip|rips|ripped|ripping|torn', '|it|them', 'up')}, hand back, handed back, hands back, give back, gave back, lost, forfeited, strike off, struck off, struck from, scratched from, taken off, took off, cancelled, canceled, refunded, =unused, ordered off, off the, given up, gave up, handed in, hand them in, went to others, went to somebody else, went to someone else, ripped up`,
  ),
  /** Nobody was sent. */
  concept(
    'sends-nobody',
    `${each('send|sent|sends|sending|dispatch|dispatched', 'nobody|no one|no-one|none of them|neither man|no envoys|no team|no delegation')}`,
  ),
  /** Hearsay and advice, no plan. */
  concept('only-talk', 'rumour, rumours, rumor, rumors, ought, talk of, speculation'),
  concept('would', '=would, =could, =might, =should'),
  concept('might', '=could, =might, =may, =should, =whether'),
  concept(
    'was-put-off',
    `${each('is|was|been|be|were|are|being|stands', 'postponed|put off|put on hold|put on ice|delayed|deferred|suspended|pushed back|shelved for now|frozen|paused|on hold|on ice|put back|held over|in abeyance|rescheduled|adjourned')}`,
  ),
  /** Idioms for sealing an end, where the delegation or its visit is what they are said of. */
  concept(
    'tore-tickets',
    `${each('tore|tears|ripped|rips|tear', 'them', 'up')}, stopped them, stops them, stopped him, held them back, kept them home, kept them at home, kept them in, called them back, called them off, called them home, grounded them, pulled them, ordered them back, ordered them home, told them to unpack, told them to stay, told them not to, tells them to stay, withdrew them, recalled them, withdraws them, recalls them, stopped the trip, held them, keeps them home, forbade them, would not let them, did not let them, refused to let them, barred them, sent them home, stood them down, took them off, yanked them, kept them from, kept them grounded, ordered them to stay, ordered them not to, made them unpack, made them stay, blocked them, turned them back,
    ${each('kept|keeps|grounded|recalled|withdrew', '=it', 'home|at home|back|in Jerusalem|in Israel|from')}, ${each('=it', 'stayed where|stays where|stayed home|stayed at home|stayed put|stays home|will stay home|would stay home|is staying home|never left|never went|never flew|never boarded|never took off|did not go|did not fly|did not travel|is not going|will not go|will not come|will not travel|was called back|was grounded|was kept|was stopped|was called off|has been recalled|has been called back|has been called off')}, ${each('=plane|=flight|=aircraft|=jet|took off|left|departed|flew|leave|going|leaves|takes off', 'without', 'them|him|the Israelis|the delegation|the team|its passengers|the envoys')}, ${each('chairs|seats|places', 'will be|would be|were|stay|stayed|remained|were left', 'empty|unfilled|vacant')}, ${each('bags|suitcases|cases|luggage', 'were|have been|had to be|are being|are', 'unpacked')}`,
  ),
];
