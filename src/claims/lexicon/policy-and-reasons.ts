import { concept } from './concept.ts';

/** Why the United States voted as it did, what that says of its policy, and what Netanyahu's office made of it. */
export const policyAndReasons = [
  concept(
    'condemn',
    `condemn, condemnation, denounce, denunciation, censure, blame, criticise, criticize, criticism, rebuke, deplore, word against, mention of Hamas, mention Hamas, reproach, call out, single out, name Hamas, naming Hamas, blast, castigate, decry, slam, chide, reprimand, reproof, take to task, words on Hamas, word about Hamas, line on Hamas, line about Hamas, word of blame, stricture, disapproval, repudiate, repudiation`,
  ),
  concept(
    'hamas-deeds',
    'Hamas, militants, gunmen, October 7, 7 October, Oct 7, 7 Oct, atrocities, massacre, attack, terror, terrorism, killers, hostage-takers',
  ),
  concept(
    'fail',
    `not, no, without, lack, fail, failure, omit, omission, absent, absence, missing, silent, silence, left out, leave out, leaves out, leaving out, refuse, refusal, turn down, turned down, reject, rejected, nowhere, never, neglect, stop short, stopped short, stops short, nothing, short of, rebuff, decline, want of, not a word, no word, miss, spare, kept out, keep out, leave it out, ignore, unwilling, struck out, taken out, did not make it, overlook, shy away, shied away, shies away, rebuffed, ignored, gap, were not met, fell on deaf ears, blocked, resisted`,
  ),
  concept(
    'because',
    `because, reason, explain, explanation, on the grounds, grounds, why, due to, owing to, for its failure, for failing, complain, complaint, object, objection, cite, justify, justification, held against, could not vote, fault, account for, put down to, attribute, citing, thanks to, motive, sticking point, stumbling block, pretext, excuse, over, as, since, given`,
  ),
  concept(
    'because-strong',
    'because, reason, explain, explanation, on the grounds, why, due to, owing to, complain, complaint, object, objection, cite, justify, justification, attribute, motive, sticking point, stumbling block, pretext, fault, could not vote, not vote for, not support, could not support, not back, not vote yes, not vote in favour, not vote in favor, could not back, withheld its support, withheld support, withheld a yes',
  ),
  concept(
    'no-yes',
    'could not vote, not vote for, not support, could not support, not vote yes, not vote in favour, not vote in favor, could not back, not back, withheld support, withheld its support, could not say yes, unable to support, unable to vote, unable to back, stop short of a yes, not a yes, short of a yes',
  ),
  concept(
    'all-of-it',
    'everything, every word, every line, all of it, all elements, every element, all parts, parts of, some of, entire, whole of, every part, all of the text, each point, every point, elements of, bits of, aspects of, all the language, all its language, certain, every provision, some provisions, full text, all that, all its provisions',
  ),
  concept(
    'agree',
    'agree, agreed, agreement, accept, happy with, comfortable with, in accord, endorse, like, share, on board, disagree, disagreed, disliked, objections, objected, reservations, misgivings, quarrel',
  ),
  concept(
    'not-agree',
    'did not agree, do not agree, does not agree, not agree, could not agree, could not accept, did not accept, cannot accept, not accept, did not like, not like, not happy with, unhappy with, disagreed with, disagree with, disagrees with, not in agreement, not share, not endorse, did not endorse, could not endorse, not support all, not support everything, not comfortable with, not on board',
  ),
  concept(
    'misgiving',
    `disagree, dislike, objection, object to, objected to, reservation, misgiving, quarrel with, qualm, problem with, problems with, unhappy with,
    issue with, issues with, concerns about, had reservations, objections, misgivings, reservations`,
  ),
  concept(
    'us-policy',
    'policy, policies, position, stance, line, approach, course, posture, attitude, stand, thinking, support for Israel, view, strategy, tune, tack, commitment, ways, footing',
  ),
  concept(
    'policy-shift',
    `change, shift, departure, depart, break, broke, broken, alter, alteration, reversal, reverse, turn, turnaround, turnabout, pivot, retreat, abandon, abandonment, about-turn, U-turn, about-face, volte-face, backed away, backing away, back away, moved away, moving away, move away, backtrack, backtracked, walked away, walking away, walked back, walk away, desertion, desert, forsaken, forsook, forsake, new line, deviation, deviate, betray, betrayal, rupture, swerve, sea change, adjust, adjustment, switch, rowed back, row back, watershed, turning point, climbdown, climb-down, renege, gone back on, went back on, going back on, go back on, turned its back, turning its back, turned their back, ditch, jettison, discard, tear up, torn up, tore up, dump, dumped, drift, hardening, toughening, veer, different, new direction, changed sides, switched sides, new, evolve, evolution, backslide, backsliding, flip-flop, flip, walkback`,
  ),
  concept(
    'policy-left',
    `abandoned its, abandon its, abandons its, abandoned the, abandoning its, abandoned their, abandoning the, abandoned policy, abandonment, departed from, depart from, departs from, departure from, departing from, retreat from, retreated from, retreats from, retreating from, deserted, desertion, forsaken, forsook, turned its back, turned their back, turning its back, walked away from, walking away from, walk away from, broken with, broke with, broken from, break with, break from, breaks with, broke from, breaking with, breaking from, backed away from, backing away from, backed off, moved away from, moving away from, reversal, reversed, U-turn, about-turn, about-face, volte-face, backtracked, gone back on, went back on, going back on, reneged, reneging, ditched its, ditched the, changed its position, changed its policy, changed its stance, changed its mind, changed its tune, changed tack, changed course, changed sides, switched sides, shifted its, shifted position, shift from, departing from, strayed from, straying from, deviated from, deviation from, clear break, sharp break, clear change, clear shift, clear retreat, clear departure, clear reversal, change in the US position, change in the American position, change in US policy, change in American policy, change in US position, change of position, change of policy, change of course, change of heart, new course, dropped its, betrayal, betrayed, tore up its, torn up its, jettisoned, sold out, stabbed in the back, broke ranks, broken ranks, parted company, parted ways, rowed back, climbdown, swung against, turned against`,
  ),
  concept(
    'policy-same',
    `unchanged, unaltered, no change, no changes, no shift, not changed, not change, not changing, not shifted, not shift, not shifting, stays the same,
    stayed the same, nothing has changed, nothing changed, nothing had changed, no departure, not a change, not a shift, not a departure, no different,
    no new policy, business as usual, not altered, not altering, not alter, no alteration, nothing new, same as ever, not represent a change,
    not represent a shift, not represent any change, not represent any shift, not mark a change, not mark a shift, not mark any, not signal a change,
    not signal a shift, not signal any, not mean a change, not mean a shift, not mean any change, not amount to a change, not amount to a shift,
    not constitute a change, not constitute a shift, not constitute any, not reflect a change, not reflect a shift, not reflect any, what it always was,
    what it has always been, what it was, not budged, no reversal, no U-turn, no break, remained in place, remains in place, where it was,
    no policy change, no policy shift, not abandoned, not deviated, not departed, still stands, nothing else has changed, not a reversal, not a new,
    no such change, no such shift, in keeping with, consistent with, in line with, not a change in, business-as-usual, the same as, remains the same,
    remain the same, exactly the same, is the same, are the same, still the same, remains intact, is intact, remained intact, is consistent,
    are consistent, remains consistent, been consistent, remain consistent`,
  ),
  concept(
    'no-shift',
    'no change, no changes, no shift, not a change, not a shift, nothing has changed, nothing had changed, nothing changed, no policy change, no policy shift, not represent a change, not represent a shift, not represent any, not mark a change, not mark a shift, not mark any, not signal a change, not signal a shift, not signal any, not mean a change, not mean a shift, not mean any, not amount to a, not constitute a, not constitute any, not reflect a, not reflect any, not indicate a, not a reversal, not a departure, no departure, no reversal, no U-turn, no such change, no such shift, not a new policy, no change whatsoever, not a change in policy, business as usual, not altering course, not changing course, not changed course, no different, no change of course, no change of policy, not a policy change',
  ),
  concept('stay-same', 'remain, stay, stays, remains, keeps, continues, is still'),
  concept(
    'deny-shift',
    'deny, denied, denies, denying, reject, rejected, rejects, rejecting, dismiss, dismissed, dismisses, played down, plays down, playing down, play down, disputed, disputes, rebuff, rebuffed, brush off, brushed off, brushed aside, scoffed, pushed back, refute, refuted, contradicted, insisted there, no sign, no question of, disavow',
  ),
  concept(
    'us-speaker',
    'White House, Kirby, Miller, Biden, administration, Washington, State Department, US, U.S., America, American, United States, spokesman, spokesperson, officials, aides, Jean-Pierre, Blinken, national security, press secretary, Thomas-Greenfield',
  ),
  concept(
    'gives-hope',
    `hope, hopes, hopeful, heart, encourage, encouragement, embolden, gives comfort, gave comfort, comfort to, lead to believe, leads Hamas, leads it to believe, led to believe, reason to think, reason to believe, reason to hope, reason to expect, believing, to believe, belief, think that, to think, thinking, expectation, expect, to count on, count on, bank on, bet on, bet that, wager, calculate, reckon, confident, confidence, convinced, convince, gift, prize, reward, signal, message, dream, optimism, cheer, cheered, hearten, buoy, lifeline, incentive`,
  ),
  concept(
    'world-pressure',
    `pressure, pressures, pressuring, international community, foreign capitals, leaned on, lean on, leaning on, arm-twisting, outside world, the world, outsiders, foreigners, foreign powers, other countries, world opinion, squeeze`,
  ),
  concept(
    'pressure-forces',
    `pressure will, pressure to, pressure would, force Israel, forces Israel, forcing Israel, compel Israel, make Israel, push Israel, oblige Israel,
    bring Israel, hand it, hand them, deliver, win it, win them, win a, get a, obtain, extract, wring, =secure`,
  ),
  concept(
    'keep-hostages',
    `without freeing, without releasing, without the release, without letting, without giving up, without handing, without having to, for nothing, for free, without returning, while keeping, and keep, keeping, without a single, without giving back, in return for nothing, not free, not freeing, not releasing, not release, without parting, hold on to, holding on to, hanging on to, hang on to, without surrendering, without hostages, without a hostage, without liberating, and still keep, still holding, while holding, without the hostages, without our hostages, without any hostages, without the captives, stay where they are, without setting, without paying, no need to free, without yielding, scot free`,
    { covers: true },
  ),
  concept(
    'not-hope',
    `mediators, Palestinians, residents, refugees, people in Gaza, Doha, Cairo, Qatar, relatives hope, families hope, families of, hope that Hamas,
    hopes Hamas, hope Hamas, hopes that Hamas`,
  ),
];
