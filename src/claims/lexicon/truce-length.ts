import { concept, each } from './concept.ts';

/** How long the halt that was asked for is to last. */
export const truceLength = [
  concept(
    'stillness',
    `${each('guns|weapons|arms|fighting|hostilities|war|shooting|bombing|bombs|strikes|combat|the conflict', 'be silenced|be stilled|be quiet|be suspended|be halted|be paused|be stopped|are silent|are stilled|go quiet|go silent|fell silent|to be stilled|to be silenced|to be suspended|to be halted|to be paused|be put on hold|to pause|should pause|must pause|to halt|should halt|must halt|to cease|must cease|should cease|is to stop|are to stop|is to cease|are to cease|is to end|are to fall silent')},
    ${each('silence|still|suspend|pause|halt|cease|stop|interrupt|quieten|freeze', 'the guns|the fighting|the war|hostilities|fighting|their fire|fire|their guns|the shooting|the bombing|all hostilities|combat|military operations|operations')},
    without fighting, without war, without bombs, without bombing, without shooting, free of fighting, no shooting, no fighting, no fire, hold its fire, hold their fire, holding their fire, stop firing, cease firing, put down their arms, put down arms, put down its arms, put down their weapons,
    lay down their weapons, lay down its weapons, quiet, calm, stop killing, breathing space, let-up, cooling-off, moratorium, interruption, suspension`,
  ),
  concept(
    'lasts',
    `last, lasts, lasting, lasted, run, runs, running, ran, hold, holds, holding, held, stay, stays, stand, stands, stood, apply, applies, applying, applied, cover, covers, covering, covered,
    extend, extends, extending, extended, continue, continues, continuing, remain in force, remain, remains, good, valid, in force, in effect, in place, effective, span, spans, spanning,
    limited, limit, limits, confined, restricted, endure, stretch, stretches, reach, reaches, go on, expire, expires, expiring, expired, expiry, lapse, lapses, lapsing, lapsed, end, ends, ending, ended,
    terminate, terminates, runs out, run out, ran out, only for, for only, just for, solely for, meant for, intended for, designed for, sought for, is for, was for, are for`,
  ),
  concept(
    'length-word',
    `life, lease of life, duration, length, period, term, time frame, timeframe, timeline, lifespan, shelf life, validity, time limit, deadline, end date, expiry date, window, how long, span, sell-by date`,
  ),
  concept(
    'latter-half',
    `latter half, second half, last half, other half, remaining half, back half, final half, last third, last part, final part, final stretch, last stretch, home stretch, final phase,
    what remains, what is left, what was left, what remained, that remains, that remain, that remained, that is left, that are left, still left, yet to run, still to go, still to come, remaining`,
  ),
  concept(
    'fast-end',
    `${each('fast|fasting', 'is|was|has|had|would be|were', '|all', 'over|done|ended|broken|finished|at an end|past')}, Eid holiday, feast of Eid, Eid feast, Eid moon, the feast, feast that closes, feast that crowns, feast after, festival that closes, feast that marks, holiday that closes, festival at the end, feast that follows, breaking of the fast, feast that ends, feast at the end, festival that ends, feast marking the end, holiday that ends, holiday marking the end, ${each('end of|close of|conclusion of|last day of|final day of|finish of|expiry of', 'Ramadan|Ramzan|Ramadhan|Ramazan|the holy month|the fasting month|the Muslim holy month|the month|the fast|the Muslim fasting month|this Ramadan|this holy month')},
    ${each('Ramadan|Ramzan|Ramadhan|holy month|fasting month', 'end|ends|ended|is over|was over|is out|runs out|is done|finishes|closes|concludes|expires|comes to an end|draws to a close|has ended|finish|close|conclusion')},
    Eid, Eid al-Fitr, Id-ul-Fitr, fast is broken, fast is over, fasting ends, fasting is over, fasting stops`,
  ),
  concept(
    'holy-days',
    `lunar month, lunar calendar, month of fasting, Ramadan, Ramzan, Ramadhan, Ramazan, fasting month, Muslim holy month, holy month, Islamic holy month, holy fasting month, month of the fast, Muslim fast, Islam holiest month,
    Muslims fast, Muslims are fasting, fasting period`,
  ),
  concept(
    'first-demand',
    'first demand, demands the first, one of the demands, ceasefire demand, truce demand, demand for a ceasefire, the first, one of them, the demand, this demand',
  ),
  concept(
    'time-bound',
    'time-bound, timebound, time-limited, limited in time, temporary, short-lived, has a date, has an end',
  ),
  concept('peace-word', 'peace, quiet, calm, silence, break, breather, respite, guns cool, hold off, stand off'),
  concept('prescribed-word', 'prescribed, asked, wanted, sought, meant, supposed, ordered, given'),
  /** Bets on a truce, and its not coming. */
  concept(
    'doubted',
    `anybody guess, anyone guess, beyond reach, out of reach, would bet, bet on, I shall eat, eat my hat, looks unlikely, unlikely, whether the truce, there has been no halt, has been no halt, no truce in sight, holds no hope, hopes of a truce, chances of a truce, odds`,
  ),
  concept('then-word', 'afterwards, thereafter, steps, after that, to follow, in time, eventually, later'),
  concept('only-until', each('only|just|merely|at least|if only|albeit only', 'until|till|up to|to|through|as far as')),
  concept(
    'only-while',
    each(
      'only|just|merely|at least|if only|albeit only',
      'while|for as long as|as long as|so long as|for|during|throughout|over|through',
    ),
  ),
  concept('moon', 'moon, crescent, crescent moon, new moon, sighting of the moon, moon of Eid'),
  concept('the-fast', 'the fast, fast, fasting, Muslims fast, believers fast'),
  concept(
    'read-out',
    'read out, reads out, reading out, recited, wording, wanted, asked for, spelled out, spelt out, called for',
  ),
  concept(
    'give-or-take',
    'give or take, or so, or thereabouts, more or less, depending on the moon, depending on the sighting, depending on when, roughly, until Eid, until the moon',
  ),
  /** When the vote fell, not how long a truce is to be. */
  concept(
    'vote-in-fast',
    `${each('week|day|half|middle|days|weeks', 'into Ramadan|into the holy month|into the fasting month|of Ramadan the council|of Ramadan that the council')}, halfway through Ramadan, start of Ramadan, beginning of Ramadan, since Ramadan began,
    before Ramadan, after Ramadan, after the holy month, after Eid, by Ramadan, by the start, ahead of Ramadan, Ramadan began, Ramadan begins, Ramadan started`,
  ),
  concept(
    'no-length',
    `${each('not|nowhere|without|never|nor does it', 'say how long|state how long|saying how long|specify how long|specifying how long|set a time|setting a time|set an end|setting an end|name an end|give a time|giving a time|give a date|giving a date|say for how long|saying for how long|specify a period|specifying a period|limited in time|limited to Ramadan|confined to Ramadan|set any time|set a limit|set any limit|say when|saying when')},
    silent on how long, silent on the length, silent on the duration, no word on how long, leaves open how long, left open how long, says nothing about how long, vague on how long`,
  ),
  concept(
    'limited-to',
    `${each('limited|confined|restricted|tied|pegged|timed|good|valid|in force|in effect', 'to|only to|only for|for|only during|just for|during|until')}, for the duration of, for the length of, for the span of, expire with, expires with, expiring with,
    ends with, end with, ending with, lapses with, coincide with, coincides with, coinciding with`,
  ),
  /** Two weeks that are no truce's. */
  concept(
    'other-span',
    `${each('two weeks|a fortnight|fortnight|14 days|two-week', 'ago|after|later|before|earlier|into|since|now|of fighting|of war|of bombing|of talks|of negotiations|of strikes|on from|from now')},
    ${each('in|within|for the past|for the last|the past|the last|for the next|over the past|next', 'two weeks|fortnight|14 days')}, ${each('meets|meet|met|met again', 'in two weeks|two weeks')}, ${each('for two weeks|for a fortnight', 'the|it|they|members|diplomats|negotiators')}`,
    { covers: ['two-weeks', 'limited-time'] },
  ),
  /** The fighting went on in the holy month, whatever had been asked. */
  concept(
    'unheeded',
    `${each('despite|in spite of|in defiance of|notwithstanding|defying|ignoring|flouting|whatever|regardless of', 'the|a|its|that|this|any|the council|the UN', 'ceasefire|truce|call|demand|resolution|council|vote|text|UN|Security Council')},
    ${each('war|fighting|strikes|operation|offensive|bombing|assault', 'go on|goes on|went on|would go on|will go on|continue|continues|continued|would continue|will continue|to go on|to continue')}, unheeded, heedless, held up, deaf ears`,
  ),
  concept(
    'runs-out',
    `co-terminous with, coterminous with, ran out with, ran out when, run out with, runs out with, ${each('runs out|run out|running out|expires|expire|expiring|lapses|lapse|lapsing|ends|end|ending|finishes|dies|die|over|up|terminates|fades|closes|stops', 'with|when|as|once|along with|together with|at the same time as')}, sell-by date, over by, gone by, end by, ended by, carry through to, carry on to, carries through to, last to, all the way to, right up to, expiry with, expiry with the end of`,
  ),
  concept('prayer-place', 'al-Aqsa, Aqsa, mosque, worshippers, lanterns, prayers, iftar, price of, hunger, famine'),
  concept(
    'early-wording',
    'early draft, earlier draft, first draft, initial draft, first version, earlier version, original text, adjective, word permanent, word lasting',
  ),
  /** A halt that is laid down, though nobody is named who lays it down. */
  concept(
    'to-halt',
    `${each('fighting|firing|=shooting|hostilities|guns|weapons|arms|=war|bombing|bombs|strikes|combat|killing|it|they|both sides|two sides|both armies|warring sides|warring parties|parties|sides|Israel and Hamas|everyone|soldiers', 'to|is to|are to|was to|were to|is now to|are now to|must|should|shall', 'cease|stop|halt|pause|end|rest|fall silent|be silent|be still|be quiet|be silenced|be stilled|be suspended|be paused|stand down|lay off|desist|hold their fire|hold fire|lay down arms')}, ${each('fighting|firing|hostilities|shooting|war|guns|bombing|combat', 'stopped|halted|suspended|stilled|silenced|paused|ended')}, no more fighting, no more shooting, no more bombing, hold fire, to be still, stop that is, stoppage`,
  ),
  /** Asks how long; the answer that follows may name no ceasefire. */
  concept(
    'how-long-asked',
    `${each('|for', 'how long', '|is|would|will|does|must|should|was', '|it|the|that', '|ceasefire|truce|pause|halt|lull|quiet|guns|hold|last|run|everybody|everyone|they')}, until when, till when, when does it end, when would it end, when does it run out`,
  ),
  /** The fast's first day dates no vote. */
  concept(
    'fast-began',
    `${each('began|started|begun|begins|opened|under way since|underway since|since', '|on|around|about|on about', 'March 10|March 11|March 12|10 March|11 March|12 March|10th of March|11th of March|10th March|11th March|the 11th of March|the 10th of March')}`,
    { landmark: true },
  ),
];
