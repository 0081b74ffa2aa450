import { concept } from './concept.ts';

/** Delegations, visits and meetings: planned, under way, called off. */
export const visits = [
  concept(
    'visit',
    `visit, visits, trip, trips, journey, travel, travels, travelling, traveling, flight, fly, flying, flew, tour, stay, stop, voyage, mission, programme, schedule, itinerary, travel plans, plans, go, going, went, gone, plane, departure`,
    { kind: 'thing' },
  ),
  concept(
    'visit-noun',
    `visit, visits, trip, trips, journey, flight, tour, voyage, mission, travel plans, travel, stay, plans, programme, schedule, itinerary, visitors, departure, stopover`,
    { kind: 'thing' },
  ),
  concept(
    'talks',
    `talks, meeting, meetings, consultations, consultation, discussions, discussion, session, parleys, conversation, conversations, deliberations, summit, conclave, briefing, negotiations, exchange, dialogue`,
    { kind: 'thing' },
  ),
  concept(
    'cancel',
    `cancel, cancels, cancelled, canceled, cancelling, canceling, cancellation, cancelation, call off, calls off, called off, calling off, scrap, scraps, scrapped, scrapping, axe, axes, axed, axing, drop, drops, dropped, dropping, ditch, ditched, ditches, nix, nixed, abort, aborted,
    tore up, tear up, tears up, torn up, tearing up, pulled, pull, pulls, pulling, pulled out, pulls out, pull out, pulled the plug, pull the plug, withdrew, withdraw, withdrawn, withdraws, abandoned, abandon, abandons, abandoning, shelved, shelve, shelves, stood down, stand down, call back, called back, recalled, recall, kept home, keep home, kept at home, keep at home, keeps home, keeps at home, kept back, held back, holds back, for the chop, is off, was off, were off, are off, unpacked, binned, bin, kiboshed, cancelled on, snub, snubbed, snubs, forbade, bars, barred, blocked, block, grounded, grounds, halted, nixes, calls it off, called it off, chopped, chop, calls back, refuses to send, refused to send, refusing to send, told not to board, withheld, fell through, fallen through, does not happen, spiked, scuppered, scotched, junked, did not materialise, jettisoned, revoked, rescinded, ruled out, vetoed the trip, countermanded, sunk, cancelled outright, pulls envoys, stops, stopped, stop, yanked`,
  ),
  concept(
    'stay-home',
    `stay at home, stays at home, stayed at home, staying at home, stay home, stays home, stayed home, staying home, remain in Israel, remains in Israel, remained in Israel, remaining in Israel, stay in Israel, stay put, stays put, stayed put, staying put, remain at home, remained at home, remain in Jerusalem, stay in Jerusalem, stayed in Israel, stay behind, not be coming, not coming, not be going, not going, no longer going, no longer travel, no longer be travelling, no longer be traveling, not travel, not be travelling, not be traveling, not be sent, not send, not be sending, not go, not fly, not be flying, not come, not leave, no longer come, no longer coming, not boarding, not board, never boarded, never left, never took off, not made the trip, not make the trip, not making the trip, not make the journey, not visit, not be visiting, no officials would travel, not now travel, not now be going, not set out, not depart, would not be on, stays away, stay away, stayed away, remained in Tel Aviv, stayed in Tel Aviv, stays in Tel Aviv, no longer be coming, no longer be going, no longer fly, not get on, staying in Israel, remaining at home, not to go, not to send, not to travel, not to fly, not to board, not after all, never went, never arrived, no visit, no trip, no delegation, not take place, not be taking place, not happen, not be arriving, no longer take place, not go ahead, not going ahead, not be going ahead, unpack their bags, empty seats, empty chairs`,
    { covers: true },
  ),
  concept(
    'postpone',
    `postpone, postpones, postponed, postponing, postponement, put off, puts off, putting off, delay, delays, delayed, delaying, defer, defers, deferred, deferring, push back, pushed back, pushes back, on hold, put on hold, reschedule, rescheduled, put on ice, on ice, suspend, suspended, suspends, have to wait, has to wait, must wait, would wait, had to wait, wait, later date, another date, hold off, held off, held over, hold over, adjourned, stalled, held up, to wait`,
  ),
  concept(
    'in-doubt',
    'in doubt, uncertain, in question, unclear, hung in the balance, up in the air, in jeopardy, under review, doubtful, hangs in the balance, in the balance, touch and go, looked shaky, shaky, not certain',
  ),
  concept(
    'go-ahead',
    `go ahead, goes ahead, went ahead, going ahead, gone ahead, proceed, proceeds, proceeded, proceeding, as planned, on schedule, still on, press ahead, pressed ahead, pressing ahead, on track, as scheduled, took place, taken place, takes place, taking place, take place, not affected, unaffected, carried on, carry on, went forward, going forward, kept to his programme, kept to his schedule, keep to his, undisturbed, unchanged, stands, is still on, continue, continued, continues, continuing, not cancelled, all the same, regardless, nonetheless, nevertheless, anyway, in full, as intended, as arranged, survived, untouched, under way, underway, kept his, keeps his, stick to, stuck to, kept to, not called off, not in question, pushed on, pushes on, made the journey, made the trip, spared`,
  ),
  concept(
    'is-there',
    `arrived, arrives, arriving, arrive, landed, lands, touched down, flew, flown, fly, flew in, in town, in Washington, in the US, in the United States, in the American capital, in the US capital, in America, in D.C., in DC, in the U.S. capital, already there, already in, came to, was there, is there, turned up, at the Pentagon, at the White House, on American soil, visiting, travelled, traveled, reached, in the capital, on the ground in, checked in, set off, left for, departed, flying, headed, visited, made the rounds`,
  ),
  concept(
    'send',
    'send, sends, sent, sending, dispatch, dispatched, dispatching, travel, go, fly, dispatches, put on a plane',
  ),
  concept(
    'planned',
    `plan, planned, plans, planning, due, scheduled, set, expected, supposed, to meet, is to, was to, are to, were to, will, would, to have been, meant, intended, slated, arranged, promised, going to, to see, was meeting, is meeting, agenda, appointment, appointments, diary, invited`,
  ),
  concept(
    'meet',
    `meet, meets, met, meeting, meetings, see, sees, saw, seeing, talk, talks, talked, talking, sit down, sat down, sits down, sitting down, confer, conferred, host, hosts, hosted, hosting, receive, received, receives, receiving, call on, called on, calls on, hold talks, held talks, holding talks, speak with, spoke with, spoke to, welcome, welcomed, discussions, session, spend an hour, closeted, huddled, huddle, greet, greeted, sees, visit, appointment, lunch, time with, face to face, across the table, sit with, sat with, conversation, encounter, bilateral`,
  ),
  concept(
    'purpose',
    `discuss, discussing, discussed, discussions, hear, hearing, heard, to go over, present, presented, explain, explore, weigh, consider, agenda, subject, purpose, meant to, listen, consultations, consult, review, address, cover, look at, shown, briefed, devoted, focus, focused, talk over, talk through, talk about, talks about, talks on, talks over, meeting on, meetings on, map out, thrash out, parleys, debate, centre, center, hash out, hear out, invited, examine, brief, tackle, talking about, aimed, topic, deal with, air, convey, raise`,
  ),
  concept(
    'alternatives',
    `alternatives, alternative, other ways, other options, options, different ways, American ideas, US ideas, another way, other means, ways of, ideas, misgivings, concerns, worries, doubts, objections`,
  ),
  concept(
    'perplexed',
    `perplexed, puzzled, baffled, bewildered, mystified, confused, nonplussed, confounded, bemused, at a loss, perplexity, bafflement, puzzlement, bewilderment, scratching its head, scratching their heads, head-scratching, perplexing, puzzling, baffling, flummoxed, taken aback, perplexes, baffles`,
  ),
  concept(
    'disappointed',
    `disappointed, disappointing, disappointment, let down, dismayed, dismay, regret, regretted, regrettable, sorry, saddened, regrets, unhappy, rueful`,
  ),
  concept('angry', `angry, furious, fury, anger, angered, livid, outraged, enraged, fuming, irate, incensed, rage`),
  concept(
    'understood',
    `understood, understanding, relaxed, not surprised, unsurprised, unbothered, unconcerned, pleased, delighted, relieved, welcomed, indifferent, shrugged, untroubled, unmoved, not bothered, unfazed, glad, happy, satisfied, calm, sanguine`,
  ),
  concept(
    'policy',
    `policy, policies, position, stance, line, approach, course, posture, attitude, stand, thinking, support for Israel`,
  ),
  concept(
    'change-noun',
    `change, changes, changed, changing, shift, shifts, shifted, shifting, departure, departed, departs, break, breaks, broke, broken, breaking, alter, altered, alteration, reversal, reversed, reverses, turn, turned, turnaround, pivot, retreat, retreated, abandoned, abandon, abandons, abandoning, abandonment, about-turn, U-turn, about-face, volte-face, backed away, backing away, moved away, moving away, backtracking, backtracked, about-turn, walked away, walked back, desertion, deserted, dropped, forsaken, forsook, new line, different, new, deviation, deviated, retreats, moved, move, betrayal, betrayed, rupture, swerve, sea change, adjusted, adjustment, switched, rowed back, watershed`,
  ),
  concept(
    'abandoned',
    `abandoned, abandon, abandons, abandoning, abandonment, departed from, departure from, retreat from, retreated from, deserted, forsaken, forsook, turned its back, turned their back, walked away from, broken with, broke with, broken from, break with, break from, broke from, backed away from, backed off, moved away from, reversal, reversed, U-turn, about-turn, about-face, volte-face, backtracked, gone back on, went back on, reneged, ditched its policy, changed its position, changed its policy, shift from, departing from, strayed from, clear break, change in the US position, change in the American position, change of position, changed its stance, changed course, new course, dropped its policy, betrayal`,
  ),
  concept(
    'unchanged',
    `unchanged, unaltered, no change, no shift, not changed, not change, not shifted, same, consistent, consistently, remains, remain, stays the same, nothing has changed, nothing changed, nothing had changed, no departure, not a change, not a shift, no different, no new policy, constant, as before, intact, business as usual, not moved, not altered, no alteration, nothing new, the same as, steady, same as ever, not represent a change, not represent a shift, not mark a change, what it always was, not budged, in line with, fully in line`,
    { covers: true },
  ),
  concept(
    'daylight',
    `daylight, rift, gap, gulf, rupture, space between, distance between, split, divide, division, quarrel, crack, cracks, wedge, difference, differences, air between`,
  ),
  concept(
    'perception',
    `perception, impression, appearance, picture, illusion, image, create, creating, paint, painting, manufacture, manufacturing, conjure, suggest, invent, inventing, choosing, chose, make it look, conjuring, stir up, drawing, playing up, look like`,
  ),
  concept(
    'needless',
    `not need, no need, unnecessary, unnecessarily, needless, needlessly, none was called for, where none, where there is none, where there was none, not have to, uncalled for, no call, where none exists, no reason, no cause, did not exist, nothing to gain`,
  ),
  concept(
    'hope',
    `hope, hopes, hopeful, heart, encourage, encourages, encouragement, belief, believe, believing, think, thinking, comfort, expectation, lead to think, embolden, emboldens, emboldened, idea, impression, signal, message, lets believe, expect, count on, bank on, bet, confident, convinced, gift, prize, reward`,
  ),
  concept(
    'pressure',
    `pressure, pressures, world, international community, foreign capitals, others, outside, outsiders, leaned on, lean on, force, squeeze, arm-twisting, push, diplomats, the international`,
  ),
  concept(
    'without-release',
    `without freeing, without releasing, without the release, without letting, without giving up, without handing, without having to, for nothing, without returning, while keeping, and keep, keeping, without a single, without giving back, in return for nothing, not free, not freeing, not releasing, not release, no matter, without parting, hold on to, holding on to, hanging on to, without surrendering, without hostages`,
    { covers: true },
  ),
];
