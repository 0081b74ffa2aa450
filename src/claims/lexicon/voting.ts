import { concept } from './concept.ts';

/** How the Council votes: texts, hands, abstentions, vetoes. */
export const voting = [
  concept(
    'resolution',
    `resolution, text, measure, draft, motion, document, wording, paragraph, demand for a ceasefire, ceasefire call, ceasefire demand, ceasefire text,
    call for a ceasefire, call for ceasefire, demand for ceasefire, truce demand, truce call, truce text, truce vote, ceasefire vote, vote on a ceasefire, UN vote, 2728`,
    { kind: 'thing' },
  ),
  concept('the-vote', 'vote, ballot, show of hands, tally, roll-call, count, result'),
  concept('vote-noun', '=vote, =votes, ballot, show of hands, tally, roll-call, result', { kind: 'thing' }),
  concept(
    'texts',
    'resolution, text, measure, draft, motion, proposal, attempt, effort, bid, call, demand, initiative, one',
  ),
  concept(
    'abstain',
    `abstain, abstention, abstainer, abstentionist, sat on its hands, sit on its hands, sits on its hands, sitting on its hands, sat on their hands,
    sit on their hands, sits on hands, sitting on their hands, sat on her hands, stood aside, stand aside, stands aside, standing aside, stood by, sat out,
    sit out, sits out, sat it out, sitting out, sitting it out, sits it out, sat this one out, sat the vote out, withheld its vote, withhold its vote,
    withholding its vote, withheld its hand, kept its hand down, keep its hand down, keeping its hand down, sat on the fence, sits on the fence,
    sit on the fence, opted out, declined to vote, cast no vote, voted present, stayed on the sidelines, stayed its hand, kept their hand down,
    kept her hand down, kept their hands down, keep her hand down, keeping her hand down, hand stayed down, hand down, raised no hand,
    refrained from voting, refrain from voting, refraining from voting, declining to vote, stepped aside, stepping aside, neither backed nor blocked,
    neither backed nor opposed, neither for nor against, neither supported nor opposed, neither supported nor vetoed, neither supported nor blocked,
    neither endorsed nor, neither a yes nor a no, voted neither, stand on the sidelines, stood on the sidelines, on the sidelines, not raise her hand,
    not raise its hand, sit this one out, sitting this one out, sits this one out, sit out the vote, sat out the vote`,
    { covers: true },
  ),
  concept('veto', 'veto, veto power'),
  concept(
    'veto-past',
    '=vetoed, =vetoes, =blocked, =blocks, =killed, =kills, =torpedoed, =torpedoes, =sank, =sinks, =scuppered, =scuppers, struck down, strikes down, shot down, shoots down',
  ),
  concept(
    'vetoed',
    `veto, blocked, block, blocking, killed, kill, struck down, strike down, shot down, shoot down, sank, sunk, sink, torpedo, torpedoed, scupper, scuppered, quash, quashed, thwart, thwarted, voted down, vote down, put paid to, knocked down, stopped, halted,
    buried, bury, nixed, scotched, spiked, felled, defeated, knocked back, said no, voted no, fell to, fell foul, died at, died under, perished, doomed, scuttled, foiled, stymied, derailed, rejected, turned down, stood in the way, nay, dispatched, done the same`,
  ),
  concept(
    'let',
    'let, lets, letting, allow, permit, enable, clear the way, cleared the way, clearing the way, paved the way, opened the way, made way',
  ),
  concept(
    'pass',
    'pass, passage, through, adopt, adoption, carried, go, stand, sail, approval, approved, to be adopted, to go through, get through, go ahead, proceed',
  ),
  concept(
    'let-pass',
    `let through, lets through, letting through, let it through, lets it through, letting it through, let pass, let it pass, lets it pass, letting it pass,
    let it go, allow it to pass, allowed it to pass, allowing it to pass, allow it through, allowed it through, allowed through, wave through,
    waved through, wave it through, waved it through, waves through, waving through, waving it through, not stand in the way, not stand in its way,
    not standing in the way, not stood in the way, not oppose, not opposed, not obstruct, let one through, let one pass, let this one through,
    let this one pass, let this one go, let the council, stood back, stepping out of the way, stepped out of the way, got out of the way, held its fire,
    stayed its hand, held back, nodded through, nod through, let slip through, looked the other way, waved the text through, waved the resolution through,
    waved the measure through, waves the text through, nodded it through`,
    { covers: true },
  ),
  concept(
    'not-use-veto',
    `not use its veto, not use their veto, not use the veto, not used its veto, not using its veto, not using the veto, not used the veto, not veto, not block, not kill, not blocked, not killed, not vetoed, not vetoing, not blocking, not to veto, not to block, not to kill, not to use its veto, not to use their veto, not to use the veto, not to wield its veto, not to exercise its veto,
    decline to veto, declined to veto, declined to block, decline to block, declined to kill, declining to veto, declining to block, declining to kill, declined to use its veto, declining to use its veto, declined to use the veto, declined to wield, declining to wield its veto,
    refuse to veto, refused to veto, refusing to veto, refusal to veto, refused to block, refusing to block, refusal to block, refused to use its veto, refusal to use its veto, chose not to veto, choosing not to veto, opted not to veto, opting not to veto, opted against a veto, opted against vetoing, decided against a veto, decided against vetoing, decided not to veto, elected not to veto,
    held back its veto, holding back its veto, withheld its veto, withhold its veto, withholding its veto, withheld the veto, stayed its veto, kept its veto in its pocket, kept its veto, shelved its veto, waived its veto, put away its veto, held its veto, dropped its veto, passed up its veto, forgo its veto, forwent its veto, forgoing its veto, forewent its veto, foregoing its veto, spare the veto, spared the text,
    not wield its veto, not wielding its veto, not wield the veto, not cast its veto, not cast a veto, not casting a veto, not exercise its veto, not exercise the veto, did not exercise the veto, failed to veto, failure to veto, failing to veto, fail to veto, fails to veto, failed to block, failure to block, failing to block, failed to use its veto, failure to use its veto, failing to use its veto, failed to use the veto, failed to wield its veto, failed to kill, failed to stop,
    no veto, without a veto, without vetoing, without blocking, stopped short of a veto, stopped short of vetoing, stopping short of a veto, stopped short of blocking, refrained from vetoing, refrain from vetoing, refraining from vetoing, refrained from using its veto, refrained from blocking, refrained from a veto, refrained from killing, refrain from using its veto, holding off on a veto, kept its powder dry, no American veto, no US veto, not resort to its veto, not reach for its veto, resisted the urge to veto, spared it a veto, without using its veto, unvetoed, did not stop it, not stop the resolution`,
    { covers: true },
  ),
  concept(
    'vote-for',
    `voted for, vote for, voting for, votes for, vote in favour, vote in favor, voted in favour, voted in favor, votes in favour, votes in favor,
    voting in favour, voting in favor, vote yes, voted yes, voting yes, votes yes, voted aye, back, backing, support, endorse, endorsement, approve,
    approval, in favour, in favor, were for, raised their hands, raise their hands, raised a hand, raised hands, raising their hands, hands went up,
    hands in the air, hands up, said yes, say yes, saying yes, said aye, favourable votes, favorable votes, put up their hands, put their hands up,
    put its hand up, put up its hand, voted through, ayes, yeses, yes votes, votes of support, affirmative, affirmative votes, adopted by, passed by,
    carried by, approved by, adopted with, passed with, approved with, joined the majority, in support, voted with the majority, assent, assented`,
  ),
  concept(
    'voted-for',
    'voted for, vote for, votes for, voting for, voted in favour, voted in favor, vote in favour, vote in favor, votes in favour, votes in favor, voting in favour, voting in favor, voted yes, votes yes, vote yes, voting yes, voted aye, backed, backs, supported, supports, endorsed, approved, raised its hand, raised her hand, put its hand up, said yes, joined the majority, voted with the majority',
  ),
  concept('votes-counted', '=votes, =voted, =vote, ayes, yeses, hands, in favour, in favor, affirmative'),
  concept(
    'vote-against',
    'voted against, vote against, voting against, votes against, voted no, votes no, vote no, voting no, opposed, opposes, voted down',
  ),
  concept(
    'members',
    'member, council member, country, nation, state, delegation, hand, ambassador, envoy, government, others, diplomat, capital, power, of us, seats',
  ),
  concept(
    'everyone-else',
    'every other member, all other members, all the other members, the rest of the council, everyone else, all the others, every other country, every member, all members, rest of the chamber, all 15 members, all fifteen members, whole council',
  ),
  concept(
    'threshold',
    `needed, need, needs, required, requires, require, minimum, majority of nine, nine votes, threshold, enough, elected, permanent members, non-permanent,
    seats, terms, drafted, sponsored, authors, put forward, tabled, negotiated, co-sponsor, rotating, permanent ones`,
  ),
  concept(
    'adopt',
    'adopted, passed, approved, carried, voted through, adopts, passes, approves, went through, adoption of, gets through, got through, sailed through, sails through, endorses, endorsed, cleared',
  ),
  concept(
    'no-adopt',
    'failed to adopt, failed to pass, failed to approve, fell short, rejected, rejects, voted down, threw out, throws out',
  ),
  concept('put-off', 'postponed, put off, delayed, deferred, postpones, delays, puts off'),
  concept(
    'algerian-draft',
    'Algerian draft, Algerian text, Algeria draft, Algeria text, Algerian resolution, Algeria resolution, Algerian-drafted, Algerian proposal, drafted by Algeria, Algerian motion, Algerian measure, Algeria proposal, Algiers draft, Algiers text, Algeria motion, tabled by Algeria, Algerian one, Brazilian, Emirati, Emirates, Brazil draft',
  ),
  concept(
    'us-draft',
    `American draft, US draft, American text, US text, US-drafted, US-sponsored, American-drafted, American-sponsored, American resolution, US resolution, US-led resolution, American motion, US motion, US measure, American proposal, US proposal, Washington own draft, Washington draft, Washington text, Washington resolution, America draft, America text, its own draft, its own text, its own resolution, US-backed resolution, US-proposed,
    rival draft, rival text, rival resolution, own resolution, earlier draft, previous draft, earlier text, previous resolution, earlier resolution, earlier vote, previous vote, earlier version, last Friday, Friday draft, Friday text, Friday vote, Friday resolution, on Friday, that draft, draft of theirs, text of their own, draft resolution of its own, counter-draft, amendment, amended, last-minute change`,
  ),
  concept(
    'resolution-other',
    '2712, 2720, 2735, presidential statement, Resolution 2720, Resolution 2712, resolution 242, resolution 338, resolution on Sudan',
  ),
  concept(
    'earlier-texts',
    '=resolutions, =drafts, =texts, =vetoes, =measures, =motions, =times, =attempts, earlier, previously, previous, repeatedly, in the past, since October, already, again, third time, fourth time, second time, always, long, until now, past, every',
  ),
  concept(
    'hypothetical',
    'would have, would be, would leave, would isolate, would mean, would, could have, might have, may yet, could yet, hypothetical',
  ),
  concept(
    'other-voter',
    'Britain, UK, British, London, Russia, Russian, Moscow, China, Chinese, Beijing, Guyana, France, French, Paris, Switzerland, Swiss, Japan, Japanese, Malta, Slovenia, Mozambique, Ecuador, South Korea, Sierra Leone, India, Canada, Australia, Germany',
  ),
  concept(
    'other-votes',
    `amendment, settlements, settlement, cabinet, Knesset, Congress, Senate, House of Representatives, lawmakers, referendum, Commons, parliament, Sudan,
    Haiti, sanctions, aid resolution, aid text, membership, Obama, trade union, judges, coalition, budget, ministers, membership of the UN,
    full membership, municipal, by-election, union, polls, voters`,
  ),
];
