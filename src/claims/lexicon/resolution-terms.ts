import { concept, list } from './concept.ts';

/** What the Council's text demands: a halt, its period, the hostages, how the two are tied, whether it binds. */
export const resolutionTerms = [
  concept(
    'ceasefire',
    `ceasefire, cease-fire, cease fire, truce, halt, pause, lull, armistice, stop to the fighting, end to the fighting, end to fighting, stop to fighting, end to hostilities, end of hostilities, cessation of hostilities, halt to the fighting,
    end to the war, guns silent, guns to fall silent, guns quiet, guns to be silent, fighting to stop, fighting must stop, fighting should stop, fighting stop, stop the fighting, stop fighting, halt to fighting, end of the fighting, fighting stops, fighting halted, silence the guns, silencing the guns, silencing of the guns,
    lay down their arms, lays down its arms, lay down its arms, lay down arms, laying down arms, down arms, war stop, stop the war, war to stop, halt the fighting, end the fighting, end the war, shooting stops, shooting to stop, shooting stop, shooting must stop, guns fall silent, guns should fall silent, guns must fall silent, laying down of arms, standstill, suspension of hostilities, fighting to cease, fighting to end, break in the fighting, respite, hostilities to cease, hostilities to end, hostilities cease, hostilities stop, hostilities end, bloodshed to stop, killing to stop, stop shooting, said stop, say stop, bombs to stop, bombing to stop`,
  ),
  concept('fighting', 'fighting, war, hostilities, conflict, guns, shooting, combat, bombardment, bloodshed, arms'),
  concept(
    'demand',
    `demand, call, order, ask, insist, want, urge, seek, sought, require, press, tell, told, exhort, bid, provide, set out, stipulate, decree, appeal, say,
    said, instruct, command, request, envisage, prescribe, must, should, did not call, not call, not ask`,
  ),
  concept(
    'demand-verb',
    `demand, call, order, ask, insist, want, urge, seek, sought, require, tell, told, exhort, provide, stipulate, decree, appeal, instruct, command,
    request, specify, set out, foresee, not call for, not call, not demand, not ask for, not seek`,
  ),
  concept(
    'ramadan',
    'Ramadan, Ramzan, Ramadhan, Ramazan, fasting month, Muslim holy month, month of fasting, Muslim fasting month, holy month, Islamic holy month, holy fasting month, month of the fast, Muslim fast, Islam holiest month, Eid, Eid al-Fitr',
    { anaphors: list('the month, the fast') },
  ),
  concept('eid', 'Eid, Eid al-Fitr'),
  concept(
    'rest',
    `rest of, remainder of, balance of, what is left of, what remains of, what was left of, left of, until the end of, till the end of, to the end of,
    up to the end of, through the end of, until the close of, last days of, last two weeks of, final weeks of, final two weeks of, final fortnight of,
    closing weeks of, second half of, latter half of, other half of, last half of, last fortnight of, remaining half of, remnant of, tail end of,
    duration of the rest, weeks left of, days left of, stretch of, last stretch of, final stretch of, rump of, remaining weeks, remaining days,
    remaining two weeks, remaining fortnight, remaining part, remaining portion, two weeks left, days left, remaining stretch, the end of`,
  ),
  concept('weeks-left', 'left, remain, remaining, to run, to go'),
  concept(
    'until',
    'until, till, up to, through, ending with, ends with, expiring with, expires with, lapses with, lapsing with, lasting to, up until, by the end of, before',
  ),
  concept('over', 'end, over, close, finish, runs out, out, conclude, conclusion, expire'),
  concept(
    'two-weeks',
    `two weeks, fortnight, 14 days, 15 days, two-week, couple of weeks, fifteen days, fourteen days, April 9, 9 April, 9th April, April 9th, 10 April, April 10, 10th April, fifteen-day, 15-day, 14-day, fourteen-day, fortnight-long, two-week-long, barely a fortnight, second week of April`,
  ),
  concept('permanent', 'permanent, permanently, indefinite, indefinitely, for good, lasting, once and for all, final'),
  concept('lasting', 'lasting, sustainable, durable, enduring, permanent, sustained, long-term'),
  concept(
    'lead-to',
    'lead, led, leading, leads, paving, pave, become, turn, grow, evolve, develop, give way, followed, result, lay the ground, prelude, bridge, stepping stone, extended, usher',
  ),
  concept('six-weeks', 'six-week, six weeks, 40 days, 40-day, 42 days, 42-day, forty days'),
  concept('limited-time', 'days, day-long, week, week-long, weeks, month, three-month, months, hours, weekend'),
  concept('temporary', 'temporary, temporarily, time-limited, limited in time, short-lived, interim, provisional'),
  concept(
    'no-period',
    `no end date, no time limit, without time limit, without a time limit, no deadline, open-ended, no period, without an end date, without end date, without limit, no expiry date, no expiry, without an expiry, no fixed term, indefinite, indefinitely, not limited in time, sets no date, no fixed end, not time-bound, unlimited, no time frame, no timeframe, without a deadline`,
  ),
  concept(
    'truce-talks',
    'Doha, Cairo, Qatar, Qatari, mediator, mediate, negotiator, negotiation, indirect talks, talks, deal, proposal, Paris, exchange of, brokered, Egypt, Egyptian, swap',
  ),
  concept(
    'past-truce',
    `November, December, last year, lasted a week, week-long truce, weeklong truce, first truce, previous truce, earlier truce, last truce`,
  ),
  concept(
    'immediate',
    `immediate, immediately, at once, straight away, straightaway, right away, right now, without delay, without further delay, instantly, forthwith, here and now, =now, promptly, prompt, instant, on the spot, with no delay, without waiting, this minute, without more ado, as of now, with immediate effect, today, urgent, urgently, speedily`,
  ),
  concept(
    'unconditional',
    `unconditional, unconditionally, without condition, without conditions, without any condition, without any conditions, with no conditions, no conditions, no strings, without strings, no strings attached, without any strings, with nothing in return, free of conditions, no preconditions, without preconditions, without any preconditions, without pre-conditions,
    nothing asked in return, nothing in return, without terms, no ifs or buts, no ifs and buts, no ifs, no conditions attached, conditions-free, no quid pro quo, without a quid pro quo, without precondition, asking nothing in return, for nothing, without anything in return, without getting anything in return, without stipulation, without reservation, without bargaining, without haggling, with no terms attached, free of any condition, no questions asked`,
    { covers: true },
  ),
  concept(
    'release',
    `release, free, freed, freeing, freedom, let go, be let go, set free, setting free, set at liberty, liberty, hand over, handed over, handing over, return, let out, letting out, liberation, liberate, give up, given up, hand back, handed back, come home, coming home, came home, are home, be home, being home, home, walk free, go free, going free, bring home, brought home, sent home, send home, let their captives go, let the captives go, let the hostages go, let them go, turn loose, out of captivity, come out, out of Gaza, given back, give back, surrender, sent back, back home, repatriate`,
  ),
  concept(
    'tie',
    `conditional, condition, conditioned, contingent, contingency, dependent, depend, dependence, link, linkage, linked, tie, ties, tied, tying, hinge, hinges, prerequisite, subject to, precondition, pre-condition, price, bound up, hang, quid pro quo, in exchange, in return, bargain, couple, coupled, predicate, predicated, hitch, hitched, trade-off, connect, connected, connection, tether, yoke, joined, make subject, bind, rest on, turn on, attached, chained, pegged, bundled, conditionality, stipulation, proviso, require, requirement, insist, demand`,
  ),
  concept(
    'tie-strict',
    `conditional, conditioned, contingent, contingency, dependent, depend, dependence, link, linkage, linked, tie, ties, tied, tying, hinge, prerequisite, subject to, precondition, pre-condition, predicated, hitched, hitch, coupled, tether, tethered, pegged, conditionality, condition of, condition for, a condition, on condition, =condition, conditions on, makes conditional, trade-off, quid pro quo, bargaining chip, strings`,
  ),
  concept(
    'untie',
    `independent of, independently of, independent, separate from, separate, separately, stands by itself, stand by itself, stands alone, stand alone, stands on its own, stand on its own, stand-alone, standalone, in parallel, parallel, regardless of, irrespective of, side by side, delinked, decoupled, de-linked, de-coupled, delink, decouple, unlinked, uncoupled, uncouple, unlink, untied, on its own two feet, next to each other, alongside each other, freestanding, detached, disconnected, separates, divorced from, two separate, distinct, apart from`,
  ),
  concept(
    'drop',
    'drop, cut, sever, break, remove, strip, delete, omit, lack, fail, without, abandon, avoid, shun, decline, refuse, leave out, leaves out, left out, leaving out, free of, scrap, lose, lost, lacks, short of, stopped short, stops short, does away, did away, resist, miss, discard, dispense, forgo, eschew, ditch, undo',
  ),
  concept(
    'two-demands',
    'two demands, two calls, two things, two issues, both demands, the demands, either demand, one demand, on the other, to the other, of the other, upon the other, each other, one another, the two, two matters, two points, two parts, two clauses, the latter, the former, on the second, the second, the first, former, either, one to the other, one from the other',
  ),
  concept(
    'loosely',
    'loosely, loose, implicitly, implicit, indirectly, indirect, vaguely, tacit, tacitly, weakly, in spirit, weak, tenuous, softly, somewhat, subtly, faint, faintly, more loosely, partially, partly, obliquely',
  ),
  concept(
    'only-if',
    'only if, only once, only when, only after, provided that, so long as, as long as, on condition that, on condition, in return for, in exchange for, not until, unless, not before, but only, once the, but not before, if first, if hamas, provided hamas, if the hostages, if all hostages',
    { covers: true },
  ),
  concept('first-then', 'before, first, until, unless, once, prior to, beforehand, ahead of, in advance'),
  concept(
    'binding',
    `binding, =bind, =binds, is bound by, are bound by, bound by, obligatory, mandatory, legal force, legal obligation, legal obligations, force of law, force of international law, are international law, is international law, were international law, was international law, part of international law, obligations under international law, legal effect, legal weight, legally obliged, legally obligated, compulsory, obliged to comply, obligated to comply, obliged to obey, has to obey, must comply, duty to comply, must obey, have to comply, has to comply, enforceable, obliged to carry out, must be implemented, must be obeyed, must be respected, must be carried out, law for all, obliged to follow, obliged to respect, have to obey, required to comply, must abide by, not optional, duty to carry out, bound to carry out, bound to comply, bound to obey, bound to respect, bound to implement, not a mere recommendation, more than a recommendation, legally compelling, carry the force, carries the force, has the force of`,
    { covers: true },
  ),
  concept(
    'nonbinding',
    `nonbinding, non-binding, not binding, unenforceable, no legal force, no legal effect, without legal force, no legal weight, advisory, toothless, not legally binding, merely symbolic, purely symbolic, only symbolic, no legal obligation, no legal obligations, only a recommendation, merely a recommendation, mere recommendation, just a recommendation, a recommendation, no binding force, no binding effect, no binding character, no force of law, not obligatory, without teeth, no teeth, purely political, optional, creates no obligation, no obligations, no obligation, imposes no obligation, no new obligations, binds nobody, binds no one, binds no-one, ties nobody, carries no legal, bind nobody, bind no one, bind no-one, not bind, not mandatory, not enforceable, no binding obligation, not an obligation, no legal consequences, no force in law, not international law, not legally enforceable, legally meaningless, not a legal obligation, imposed no obligations, imposes no obligations, imposes no new, creates no new, lacks legal force, lacked legal force, lacks teeth, lacks binding force, lacks the force, ignore it, free to ignore, legally worthless, merely political, no requirement`,
    { covers: true },
  ),
  concept(
    'disputed',
    `disputed, in dispute, contested, dispute, argue over, argued over, arguing over, matter of debate, matter of dispute, disagree, at odds, open to question, open to debate, debatable, debated, debate, moot, lawyers differ, differ, divided, split, disagreement, unclear, controversy, controversial, clash, clashed, lock horns, quarrel, opinion is divided, opinions differ, question mark, contention, contentious, point of contention, two views, unsettled, jurists, wrangle, wrangling, spar, sparred, row over, disputes`,
  ),
  concept('law-word', 'lawyers, scholars, jurists, professors, law, legal, experts, charter, Article 25, Charter'),
  concept(
    'bound-ones',
    'members, member states, states, parties, Israel, all, everyone, countries, nations, membership, Hamas, both sides',
  ),
  concept(
    'council-words',
    'council resolutions, Council resolutions, resolutions of the council, resolutions of the Council, decisions of the council, decisions of the Council, council decisions, Council decisions, Security Council resolutions, decision of the Security Council, every resolution, all resolutions, every decision, such resolutions, its resolutions, its decisions, resolution of the council, council resolution, Council resolution, Security Council decisions, Security Council decision, UN resolutions, every council resolution',
    { kind: 'thing' },
  ),
  concept(
    'first',
    '=first, first time, first demand, first call, first such, maiden, never before, inaugural, for the first time, first ever, first-ever, at last, finally, had never, has never, have never, never previously, not once before, until now, a first',
  ),
  concept(
    'first-time',
    'first time, for the first time, first-ever, first ever, first such, first demand, first call, maiden, never before, inaugural, had never, has never, never previously, not once before, first resolution, first successful, first to demand, first to call, first clear, first unequivocal, first text, first explicit, first outright, first real, first appeal, first order, a first',
  ),
  concept('second', '=second, second time, =third, =fourth, third time, fourth time'),
];
