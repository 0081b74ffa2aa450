import { concept, list } from './concept.ts';

/** The Council’s vote and what its text says. */
export const voting = [
  concept(
    'resolution',
    `resolution, text, measure, draft, motion, document, paper, demand for a ceasefire, ceasefire call, ceasefire demand, call for a ceasefire,
    truce vote, ceasefire vote, vote, wording, paragraph`,
    { kind: 'thing' },
  ),
  concept('the-vote', 'vote, ballot, show of hands, tally, roll-call'),
  concept(
    'abstain',
    `abstain, abstention, abstained, abstaining, sat on its hands, sit on its hands, sitting on its hands, sat on their hands, sit on their hands, stood aside,
    stand aside, standing aside, stood by, sat out, sit out, sat it out, sitting out, sitting it out, withheld its vote, withhold its vote, withheld its hand, kept its hand down, keep its hand down,
    sat on the fence, opted out, declined to vote, did not vote, cast no vote, looked on, voted present, stayed on the sidelines, stayed its hand,
    keep their hand down, kept their hand down, kept her hand down, raised no hand, refrained from voting, stepped aside, sat this one out, neither backed nor blocked, neither for nor against`,
  ),
  concept(
    'abstention-noun',
    'abstention, abstaining, decision to abstain, failure to veto, refusal to veto, stance, vote, move, position, decision',
  ),
  concept('veto', 'veto, vetoed, vetoes, vetoing, veto power'),
  concept(
    'vetoed',
    'vetoed, veto, vetoes, vetoing, blocked, block, killed, kill, struck down, shot down, sank, sunk, torpedoed, scuppered, killed off, quashed, thwarted, voted down, put paid to, knocked down, stopped',
  ),
  concept(
    'let-pass',
    `let through, lets through, letting through, let it through, let pass, let it pass, lets it pass, allow through, allowed through, allow to pass,
    allowed to pass, allowing to pass, allowed it to pass, allow it through, wave through, waved through, wave it through, waved it through, allowed the adoption, letting it pass, allowing it to pass, allowed`,
  ),
  concept(
    'not-use-veto',
    `not use its veto, not use their veto, declined to veto, refused to veto, chose not to veto, not veto, not block, decline to block, declined to block,
    not to use their veto, not to use its veto, held back its veto, withheld its veto, withhold its veto, stayed its veto, not wield its veto, not wielding its veto, not vetoing, failed to veto, failure to veto, not cast its veto,
    not exercise its veto, no veto, without a veto, stopped short of a veto, kept its veto in its pocket, forgo its veto, forwent its veto, refrained from vetoing, refrain from vetoing, refusing to veto, declining to veto, opted not to veto,
    put away its veto, held its veto, shelved its veto, waived its veto, not to block, opting not to veto, choosing not to veto, holding back its veto, dropped its veto, not to veto, passed up its veto, spare the veto, did not exercise the veto`,
    { covers: true },
  ),
  concept(
    'vote-for',
    `voted for, vote for, voting for, vote in favour, vote in favor, voted in favour, voted in favor, voting in favour, voting in favor, vote yes, voted yes, voted aye,
    backed, backing, supported, endorsed, approved, in favour, in favor, raised their hands, raised a hand, said yes, favourable votes, put up their hands, carried, voted through, ayes, votes for, yes votes, affirmative,
    adopted by, passed by, said aye, support of, approval of, votes to none, votes to nil, votes to zero, votes to nothing, put its hand up, joined the majority, put their hands up, in support, voted with the majority, assent of, backing of, on board, assented`,
  ),
  concept(
    'vote-against',
    'voted against, vote against, voting against, voted no, opposed, against, voted down, rejected, no votes',
  ),
  concept(
    'members',
    `member, members, council members, countries, nations, states, delegations, hands, ambassadors, votes, envoys, governments, others, the rest, colleagues`,
  ),
  concept(
    'everyone-else',
    'every other member, all other members, all the other members, the rest of the council, everyone else, all the others, every other country',
  ),
  concept(
    'ceasefire',
    `ceasefire, ceasefires, cease-fire, truce, halt, halting, pause, pauses, lull, stop to the fighting, end to the fighting, end to hostilities, cessation of hostilities, halt to the fighting,
    end to the war, guns silent, guns to fall silent, fighting to stop, fighting should stop, fighting stop, stop the fighting, stop fighting, halt to fighting, end of the fighting, fighting stops, fighting halted, silence the guns,
    lay down their arms, lay down arms, down arms, war stop, stop the war, lull, halt the fighting, end the fighting, end the war, shooting stops, shooting to stop, guns fall silent, laying down of arms, standstill, suspension of hostilities, fighting to cease, fighting to end, break in the fighting, respite`,
  ),
  concept('fighting', 'fighting, war, hostilities, conflict, guns, shooting, combat, bombardment, bloodshed'),
  concept(
    'demand',
    `demand, demands, demanded, demanding, call, calls, called, calling, order, ordered, orders, ask, asks, asked, asking, insist, insists, insisted, want, wants, wanted, urge, urges, urged, seek, seeks, sought, require, requires, press, pressed,
    tell, told, tells, require, exhort, bid, provide, provides, set out, stipulates, decree, appeal`,
  ),
  concept(
    'ramadan',
    'Ramadan, Ramzan, Ramadhan, fasting month, Muslim holy month, month of fasting, Muslim fasting month, holy month, Islamic holy month, holy fasting month',
    {
      anaphors: list('the month, the fast'),
    },
  ),
  concept(
    'rest',
    `rest, remainder, remaining, what is left, what remains, remaining weeks, remaining days, until the end, till the end, last days, last two weeks, final weeks, final two weeks, closing weeks, second half, left of, balance, to the end, through the end, until the close, end of, runs out, its end, is over, over the remaining,
    last fortnight, expires with, ends, weeks left, days left, stretch of, lasting until, expire`,
  ),
  concept(
    'two-weeks',
    `two weeks, fortnight, 14 days, 15 days, two-week, next two weeks, couple of weeks, roughly two weeks, about two weeks, barely two weeks, fifteen days, fourteen days, April 9, 9 April, 10 April, April 10`,
  ),
  concept('permanent', 'permanent, permanently, lasting, indefinite, open-ended, for good, unlimited'),
  concept(
    'lasting',
    'lasting, sustainable, durable, permanent and sustainable, lead to a lasting, leading to a lasting, enduring',
  ),
  concept('six-weeks', 'six-week, six weeks, 40 days'),
  concept('temporary', 'temporary, temporarily, brief, short, time-limited, limited'),
  concept(
    'no-period',
    'no end date, no time limit, without time limit, no deadline, open-ended, no period, without an end date, without limit, no expiry date',
  ),
  concept(
    'immediate',
    `immediate, immediately, at once, straight away, straightaway, right away, without delay, instantly, forthwith, here and now, now, promptly, prompt, instant, on the spot, unconditional and immediate, with no delay, without waiting`,
  ),
  concept(
    'unconditional',
    `unconditional, unconditionally, without condition, without conditions, without any condition, without any conditions, no conditions, no strings, without strings, no strings attached, without any strings, with nothing in return, free of conditions, no preconditions, without preconditions,
    nothing asked in return, nothing in return, without terms, no ifs or buts, no conditions attached, no quid pro quo, without precondition, asking nothing in return, for nothing`,
  ),
  concept(
    'release',
    `release, released, releasing, free, freed, freeing, freedom, let go, set free, hand over, handed over, return, returned, returning, let out, be let go, liberation, give up, hand back, come home, coming home, are home, be home, home, walk free, go free, bring home, brought home, sent home, liberate, let their captives go, handing over, going free, turn loose`,
  ),
  concept(
    'conditional',
    `conditional, condition, conditioned, conditional on, contingent, dependent, depend, depends, depended, linked, link, linkage, tie, tied, ties, tying, hinge, hinges, hinged, prerequisite, make subject, subject to, precondition, price, bound up, hang, hangs, quid pro quo, strings, in exchange, in return, bargain, coupled, couple, predicated, hitched, trade-off`,
  ),
  concept(
    'loosely',
    'loosely, loose, implicitly, implicit, indirectly, indirect, vaguely, tacit, tacitly, weakly, in spirit, parallel, side by side',
  ),
  concept(
    'only-if',
    'only if, only once, only when, only after, provided that, so long as, as long as, on condition that, on condition, in return for, in exchange for, not until, unless, not before, if first',
    { covers: true },
  ),
  concept(
    'binding',
    `binding, bind, binds, bound by, legally binding, obligatory, mandatory, legal force, legal obligation, force of law, force of international law, obligation, obligations, legal effect, legal weight, compulsory, obliged to comply, obliged to obey, has to obey, must comply, duty to comply, must obey, have to comply, enforceable, obliged to carry out, must be implemented, must be obeyed, law for all, obliged to follow, obey, teeth, bound to`,
  ),
  concept(
    'nonbinding',
    `nonbinding, non-binding, not binding, unenforceable, no legal force, no legal effect, without legal force, advisory, toothless, not legally binding, merely symbolic, symbolic, no legal obligation, only a recommendation, recommendation, no binding force, no force of law, not obligatory, without teeth, purely political, optional, creates no obligation, no obligations, imposes no obligation, no new obligations, binds nobody, binds no one, ties nobody, no legal weight, carries no legal, bind nobody`,
    { covers: true },
  ),
  concept(
    'disputed',
    `disputed, in dispute, contested, dispute, argue over, matter of debate, disagree, at odds, open to question, debatable, debated, moot, lawyers differ, a matter of argument, differ on, divided over, differ over, split over, disagreement`,
  ),
  concept(
    'first',
    `=first, first time, first demand, first call, first such, maiden, never before, inaugural, for the first time, first ever`,
  ),
  concept('second', '=second, second time, =third, =fourth, third time, fourth time'),
  concept(
    'condemn',
    `condemn, condemned, condemning, condemnation, denounce, denounced, denouncing, denunciation, censure, blame, criticise, criticize, criticism, rebuke, criticising, criticizing, deplore, word against, mention of Hamas, reproach, call out, single out`,
  ),
  concept(
    'fail',
    `not, no, without, lack, lacked, lacking, lacks, fail, failed, fails, failure, omit, omitted, omits, omission, absent, absence, missing, silent, silence, left out, leave out, leaves out, leaving out, refused, refusal, turned down, rejected, nowhere, never, neglected, stop short, stopped short, nothing, did not, short of, rebuffed, declined, want of, not a word`,
  ),
  concept(
    'because',
    `because, since, as, reason, explained, explaining, over, on the grounds, grounds, why, due to, owing to, for its failure, for failing, complain, complained, complaining, objected, objection, cited, citing, justified, held against, blamed, could not vote, not vote for, not support, could not support, fault, account for, put it down to, attributed, stated reason`,
  ),
  concept('algerian-draft', 'Algerian, Algeria, Algiers'),
  concept(
    'us-draft',
    'American draft, US draft, American text, US text, US-drafted, US-sponsored, American-drafted, American resolution, US resolution, Washington own draft, Washington draft, its own draft, its own text, US-backed resolution, rival draft, own resolution, earlier draft, previous draft, earlier text, previous resolution, earlier resolution, last Friday, Friday draft, Friday text, US-proposed',
  ),
  concept(
    'resolution-other',
    '2712, 2720, 2735, amendment, presidential statement, Resolution 2720, Resolution 2712, resolution 242, resolution 338',
  ),
];
