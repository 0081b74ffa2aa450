import { concept, each } from './concept.ts';

/** Resolutions of the Council that are spoken of beside 2728, by their numbers. */
const OTHER_RESOLUTIONS = [
  ...[181, 194, 242, 338, 425, 497, 1397, 1515, 1559, 1701, 1850, 1860, 2334],
  ...Array.from({ length: 160 }, (_, index) => 2650 + index).filter((number) => number !== 2728),
].join('|');

/** How the Council votes: texts, hands, abstentions, vetoes. */
export const voting = [
  concept(
    'resolution',
    `resolution, text, measure, draft, motion, document, wording, paragraph, ceasefire call, ceasefire demand, ceasefire text, truce demand, truce call,
    truce text, truce vote, ceasefire vote, vote on a ceasefire, UN vote, 2728, =call for a ceasefire, =call for ceasefire, =demand for a ceasefire,
    =demand for ceasefire`,
    { kind: 'thing' },
  ),
  concept('the-vote', 'vote, ballot, show of hands, tally, roll-call, count, result'),
  concept(
    'vote-noun',
    '=vote, =votes, ballot, show of hands, hands went up, hands go up, hands were raised, tally, roll-call, result',
    { kind: 'thing' },
  ),
  concept(
    'texts',
    `resolution, text, measure, draft, motion, proposal, attempt, effort, bid, call, demand, initiative, appeal, plan, ceasefire call, version, paper, =one`,
  ),
  concept(
    'abstain',
    `folded arms, its veto and its vote, its vote and its veto, neither supporting nor opposing, neither backing nor blocking, neither backing nor opposing, neither endorsing nor, neither supporting nor vetoing, neither supporting nor blocking, neither backing it nor, neither supporting it nor, neither voting for nor, neither in favour nor against, neither in favor nor against, abstain, sat on its hands, sit on its hands, sits on its hands, sitting on its hands, sat on their hands, sit on their hands, sits on hands,
    sitting on their hands, sat on her hands, stood aside, stand aside, stands aside, standing aside, stood by, sat out, sit out, sits out, sat it out,
    sitting out, sitting it out, sits it out, sat this one out, sat the vote out, withheld its vote, withhold its vote, withholding its vote,
    withheld its hand, kept its hand down, keep its hand down, keeping its hand down, sat on the fence, sits on the fence, sit on the fence, opted out,
    declined to vote, cast no vote, voted present, stayed on the sidelines, kept their hand down, kept her hand down,
    kept their hands down, keep her hand down, keeping her hand down, hand stayed down, hand down, raised no hand, refrained from voting,
    refrain from voting, refraining from voting, declining to vote, stepped aside, stepping aside, neither backed nor blocked, neither backed nor opposed,
    neither for nor against, neither supported nor opposed, neither supported nor vetoed, neither supported nor blocked, neither endorsed nor,
    neither a yes nor a no, voted neither, stand on the sidelines, stood on the sidelines, on the sidelines, not raise her hand, not raise its hand,
    sit this one out, sitting this one out, sits this one out, sit out the vote, sat out the vote, pass on the vote, passed on the vote,
    declined to take sides, took no side, not raise a hand, raised neither hand, hands stayed down, stay out of it, stayed out of the vote,
    staying out of the vote, kept out of the vote, withheld her vote, voted neither for nor against, neither yes nor no, neither aye nor nay,
    sits out vote, sat out vote, stays out, ducked the vote, ducked the question, demurred, bowed out, hand in her lap, hands in her lap, hand in his lap,
    arm stayed down, hands folded, arms folded, kept its arm down, kept her arm down, kept its hands down, kept his hand down, stayed neutral,
    stay neutral, staying neutral, chose neutrality, remained neutral, looked on as, held aloof, remained aloof, stayed aloof, 
    say neither yes nor no, said neither yes nor no, declined to cast a vote, cast neither, not raise hers, not raise his hand, not vote either way, not voting either way, no vote either way, vote either way,
    raise her hand for or against, raise its hand for or against, not take part in the vote, abstaining`,
    {
      covers: [
        'vote-for',
        'voted-for',
        'vetoed',
        'veto',
        'veto-past',
        'vote-against',
        'the-vote',
        'vote-noun',
        'votes-counted',
        'not',
      ],
    },
  ),
  concept('abstention', 'abstention, abstainer, abstentionist, abstain'),
  concept(
    'step-aside',
    'held fire, hold its fire, holding its fire, held off, hold off, chose restraint, put up no fight, put up no resistance, not lift a finger, offered no resistance, dropped its guard, lowered its guard, let down its guard, let its guard down, lowered its defences, gave no cover, withheld cover, withdrew its cover, pulled its cover, withheld diplomatic cover, not provide cover, no longer cover, raised no objection, raised no objections, raise no objection, made no objection, offered no objection, not raise an objection, not oppose, not opposed, not obstruct, stood back, stand back, stands back, stayed its hand, stays its hand, held its fire, holds its fire, held back, holds back, holding back, looked the other way, looks the other way, not stand in the way, not stand in its way, not standing in the way, not stood in the way, let the council, stepping out of the way, stepped out of the way, steps out of the way, got out of the way, made way, acquiesced, acquiesce, acquiesces, gave tacit consent, tacitly allowed, withheld its protection, withheld its shield, dropped its shield, lowered its shield, removed its shield, withdrew its protection, withdrew its shield, failed to shield, not shield, did not shield, stopped shielding, no longer shield, no longer shielded, without its usual shield, diplomatic cover, left Israel exposed, left Israel unprotected, resisted, stood down, not come to the rescue',
  ),
  concept('veto', 'veto, veto power'),
  concept(
    'veto-past',
    '=vetoed, =vetoes, =blocked, =blocks, =killed, =kills, =torpedoed, =torpedoes, =sank, =sinks, =scuppered, =scuppers, struck down, strikes down, shot down, shoots down',
  ),
  concept(
    'vetoed',
    `tore up, torn up, trashed, binned, shredded, junked, felled, seen off, saw off, veto, blocked, block, blocking, killed, kill, struck down, strike down, shot down, shoot down, sank, sunk, sink, torpedo, torpedoed, scupper,
    scuppered, quash, quashed, thwart, thwarted, voted down, vote down, put paid to, knocked down, stopped, halted, buried, bury, nixed, scotched, spiked, defeated, knocked back, said no, voted no, fell to, fell foul, died at, died under, perished, doomed, scuttled, foiled, stymied, derailed,
    rejected, turned down, stood in the way, nay, dispatched, done the same, shielded, shield, no votes, vetoes, slapped down, slap down, smothered,
    snuffed out, stood against, said nay, threw out, thrown out, run into, ran into, hit by, met, met with, died, sunk by, shut down, swatted, axed,
    dashed`,
  ),
  concept(
    'let',
    'let, lets, letting, allow, permit, enable, clear the way, cleared the way, clearing the way, paved the way, opened the way, made way',
  ),
  concept(
    'pass',
    `pass, through, adopt, adoption, carried, approval, approved, to be adopted, to go through, get through, passage, go through, went through,
    sail through, be adopted, to pass, its adoption, succeed, to succeed, carry the day, be passed, be approved, be carried`,
  ),
  concept(
    'let-pass',
    `slip past, slipped past, slide through, slid through, slides through, slip by, get by, squeak through, squeeze through, get over the line, let it slide, lets it slide, letting it slide, let the motion slide, let Monday pass, lets Monday pass, let this text pass, let Monday text pass, let the latest pass, let the latest one pass, let Monday resolution pass, let Monday one pass, let the fourth pass, let the fourth through, allow it to be adopted, allow it to be carried, allow it to go through, allow its adoption, allow its passage, let it succeed, let through, lets through, letting through, let it through, lets it through, letting it through, let pass, let it pass, lets it pass, letting it pass,
    allow it to pass, allowed it to pass, allowing it to pass, allow it through, allowed it through, allowed through, wave through, waved through,
    wave it through, waved it through, waves through, waving through, waving it through, let one through, let one pass, let this one through,
    let this one pass, let this one go, nodded through, nod through, let slip through, waved the text through, waved the resolution through,
    waved the measure through, waves the text through, nodded it through, let it go through, let it go by, let the text through,
    let the resolution through, let the measure through, let the vote through, lets text through, lets resolution through, let the motion through,
    let truce vote through, let the call through, wave it past, gave it a pass, gave it a free pass, let it be adopted, let it stand, let the text pass,
    let the resolution pass, let the measure pass, lets ceasefire call pass, lets truce call pass`,
    { covers: ['vote-against', 'vetoed', 'drop', 'not'] },
  ),
  concept(
    'not-use-veto',
    `not use its veto, not use their veto, not use the veto, not used its veto, not using its veto, not using the veto, not used the veto, not veto,
    not block, not kill, not blocked, not killed, not vetoed, not vetoing, not blocking, not to veto, not to block, not to kill, not to use its veto,
    not to use their veto, not to use the veto, not to wield its veto, not to exercise its veto, decline to veto, declined to veto, declined to block,
    decline to block, declined to kill, declining to veto, declining to block, declining to kill, declined to use its veto, declining to use its veto,
    declined to use the veto, declined to wield, declining to wield its veto, refuse to veto, refused to veto, refusing to veto, refusal to veto,
    refused to block, refusing to block, refusal to block, refused to use its veto, refusal to use its veto, chose not to veto, choosing not to veto,
    opted not to veto, opting not to veto, opted against a veto, opted against vetoing, decided against a veto, decided against vetoing,
    decided not to veto, elected not to veto, held back its veto, holding back its veto, withheld its veto, withhold its veto, withholding its veto,
    withheld the veto, stayed its veto, kept its veto in its pocket, kept its veto, shelved its veto, waived its veto, put away its veto, held its veto,
    dropped its veto, passed up its veto, forgo its veto, forwent its veto, forgoing its veto, forewent its veto, foregoing its veto, spare the veto,
    spared the text, not wield its veto, not wielding its veto, not wield the veto, not cast its veto, not cast a veto, not casting a veto,
    not exercise its veto, not exercise the veto, did not exercise the veto, failed to veto, failure to veto, failing to veto, fail to veto, fails to veto,
    failed to block, failure to block, failing to block, failed to use its veto, failure to use its veto, failing to use its veto, failed to use the veto,
    failed to wield its veto, failed to kill, failed to stop, no veto, without a veto, without vetoing, without blocking, stopped short of a veto,
    stopped short of vetoing, stopping short of a veto, stopped short of blocking, refrained from vetoing, refrain from vetoing, refraining from vetoing,
    refrained from using its veto, refrained from blocking, refrained from a veto, refrained from killing, refrain from using its veto,
    holding off on a veto, kept its powder dry, no American veto, no US veto, not resort to its veto, not reach for its veto, resisted the urge to veto,
    spared it a veto, without using its veto, unvetoed, did not stop it, not stop the resolution, drops veto, shelves veto, spares veto,
    not deploy its veto, not deploy the veto, not deploying its veto, not invoke its veto, not employ its veto, veto did not come, veto never came,
    veto that never came, veto not used, let its veto, kept its veto in the drawer, left its veto unused, veto unused, without deploying its veto,
    failed to deploy its veto, declined to deploy its veto, declined to exercise its veto, decline to use its veto, declined to cast a veto,
    declined to cast its veto, not cast the veto, not putting up its veto, refrained from casting, not strike it down, not strike down, not struck down,
    not to strike it down, not to strike down, not sink, not to sink, not scupper, not torpedo, not to torpedo, declined to strike down, declined to sink,
    declined to stop, opted not to block, opted not to use its veto, opting not to use its veto, choosing not to use its veto, chose not to use its veto,
    chose not to block, choosing not to block, decided not to block, decided not to use its veto, not to stop, held off using its veto, veto was not used,
    veto not cast, veto stayed, veto in its pocket, veto in the drawer, veto in its holster, veto holstered, veto sheathed, veto remained unused,
    not say no, not said no, not saying no, not lift a finger, not lifted a finger, did nothing to stop, nothing to stop it, nothing to block,
    did nothing to block, did not use it, not use it, withheld its no, declined to say no, stopped short of saying no, veto was withheld, not get its veto,
    left the veto, not play its veto, not pull its veto, no veto came, not reach for the veto, not reaching for the veto, did not stop, not stopped it,
    failing to stop, failure to stop, failure to kill, declined to shield, declined to protect`,
    { covers: ['veto', 'vetoed', 'veto-past', 'not', 'drop', 'let-pass'] },
  ),
  concept(
    'vote-for',
    `threw its weight behind, threw their weight behind, throw their weight behind, throws its weight behind, lined up behind, line up behind, got behind, get behind, rallied behind, rally behind, swung behind, came out for, came out in favour, came out in favor, came down in favour, gave their backing, gave its backing, gave their assent, gave their blessing, gave it the nod, nodded it through, waved it through, plumped for, sided with, signed up to, signed on to, said aye, thumbs up, voted for, vote for, voting for, votes for, vote in favour, vote in favor, voted in favour, voted in favor, votes in favour, votes in favor,
    voting in favour, voting in favor, vote yes, voted yes, voting yes, votes yes, voted aye, back, backing, support, endorse, endorsement, approve,
    approval, in favour, in favor, were for, raised their hands, raise their hands, raised a hand, raised hands, raising their hands, hands went up,
    hands in the air, hands up, said yes, say yes, saying yes, favourable votes, favorable votes, put up their hands, put their hands up,
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
    'vote-yes',
    'voted for, vote for, votes for, voting for, voted in favour, voted in favor, votes in favour, votes in favor, voted yes, votes yes, voting yes, voted aye, raised its hand for, put its hand up for, cast a yes',
  ),
  concept(
    'vote-no',
    'voted against, votes against, vote against, voting against, voted no, votes no, cast the only no, cast a no',
  ),
  concept('ceasefire-deal', 'hostage deal, as part of a deal, ceasefire deal, temporary, six-week'),
  concept(
    'un-chief',
    'Guterres, UN =chief, secretary-general, Secretary-General, UN head, UN boss, secretary general, Secretary General, Pope, pope',
  ),
  concept(
    'other-binding',
    'non-binding talks, nonbinding talks, non-binding bill, nonbinding bill, non-binding referendum, nonbinding referendum, non-binding opinion, non-binding agreement, non-binding pledge, felt no obligation, feels no obligation, feel no obligation, the bill, a bill, bill is, bills are, motion, cabinet decision, court order, court ruling, court orders, court opinion, court decision, =court =said, =court =says, court ruled, judges said, advisory opinion, provisional measures, binding agreement, arbitration, tribunal, binding deal, binding guarantee, binding arbitration, legally binding guarantees, binding target, climate, pact, treaty, Leahy, bound by law, text under Chapter, new resolution under, draft under Chapter, resolution under Chapter, asylum, EU commitment, House passed, House of Representatives, Senate passed, Congress passed, Knesset passed, parliament passed, Commons passed, MPs passed, draft vetoed, contract, laws of war, caterers, petition, orders of the court, order of the court, issued orders, orders of their own, court has no policemen, order of 28 March, order of 26 January, our own case in The Hague',
  ),
  concept(
    'us-text',
    'American draft, US draft, American text, US text, US-drafted, American-drafted, American resolution, US resolution, US-sponsored, American-sponsored, American motion, US motion, Washington draft, Washington text, drafts of theirs, its own draft, its own text, US-backed, American-backed, US proposal, American proposal, put forward by the Americans, put forward by the United States, put forward by the US, put forward by Washington, drafted by Washington, drafted by the Americans, draft from Washington, text from Washington',
  ),
  concept(
    'hold-off',
    'not, never, decline, refuse, refusal, fail, failure, withhold, withheld, avoid, forgo, forwent, shelve, refrain, instead of, rather than, without, stop short, stopped short, stopping short, hold back, held back, spare, unwilling, unwillingness, reluctant, opt against, opted against, decided against, no longer, shy away, shied away, balk, baulk, hesitate, resist, hold off, held off, drop, keep, kept, put away, sheathe, pocket',
  ),
  concept('hand-word', 'hand, hands, her arm, his arm, its arm'),
  concept(
    'hand-still',
    'desk, lowered, by her side, at her side, by its side, where it was, unraised, never left, not stir, not move, motionless, unmoving, rested, resting, lay, at rest, down, lap, still, sat on, sit on, sitting on, folded, pocket, table, keep, kept, not raise, not go up, never went up, stayed',
  ),
  concept(
    'veto-holders',
    'five countries, five permanent, five powers, five states, one of five, two of five, right of veto, hold a veto, members with a veto, powers with a veto, countries with a veto, states with a veto, have a veto, wield a veto',
  ),
  concept(
    'threshold',
    `majority of nine, nine votes, threshold, =seats, permanent ones, five permanent, permanent members, nine votes to pass, 15 =seats, made up of,
    consists of, members strong`,
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
    'Algeria had tried, Algeria tried, Algerian attempt, Algerian bid, Algerian effort, Algeria attempt, Algeria put forward, Algeria had put, by Algeria in, Algerian initiative, Algerian draft, Algerian text, Algeria draft, Algeria text, Algerian resolution, Algeria resolution, Algerian-drafted, Algerian proposal, drafted by Algeria, Algerian motion, Algerian measure, Algeria proposal, Algiers draft, Algiers text, Algeria motion, tabled by Algeria, Algerian one, Brazilian, Emirati, Emirates, Brazil draft',
  ),
  /** The text the US put to the vote itself. */
  concept(
    'american-draft',
    `American draft, US draft, American text, US text, US-drafted, US-sponsored, American-drafted, American-sponsored, American resolution, US resolution, US-led resolution, American motion, US motion, US measure, American proposal, US proposal, Washington own draft, Washington draft, Washington text, Washington resolution, America draft, America text, its own draft, its own text, its own resolution, US-backed resolution, US-proposed,
    own draft, rival draft, rival text, rival resolution, own resolution, Friday draft, Friday text, Friday vote, Friday resolution, on Friday, that draft, draft of theirs, text of their own, draft resolution of its own, counter-draft`,
  ),
  concept(
    'us-draft',
    'earlier draft, previous draft, earlier text, previous resolution, earlier resolution, earlier vote, previous vote, earlier version, last Friday, amendment, amended, last-minute change',
    { includes: ['american-draft'] },
  ),
  concept(
    'resolution-other',
    `2712, 2720, 2735, presidential statement, resolution on Sudan, ${each('resolution|resolutions', OTHER_RESOLUTIONS)}`,
  ),
  /** Councils and assemblies at home, which vote on Gaza too. */
  concept(
    'other-chamber',
    `${each('city|town|county|borough|parish|district|municipal|village|student|students|student-union|union|faculty|university|synod|Knesset|Senate|House', 'council|councils|councillor|councillors|senate|vote|resolution|motion')}, councilman, councilwoman, councilmember, alderman, aldermen, councillor, councillors, student government, student senate, school board, board of supervisors, shareholders, treasurer, annual meeting, general synod, trade union, trade unions, state legislature, state legislators, House of Commons, Bundestag, Lok Sabha, European Parliament, National Assembly`,
  ),
  concept(
    'earlier-texts',
    '=resolutions, =drafts, =texts, =vetoes, =measures, =motions, =times, =attempts, earlier, previously, previous, repeatedly, in the past, since October, already, again, third time, fourth time, second time, always, long, until now, past, every',
  ),
  concept(
    'hypothetical',
    `would have, would be, would leave, would isolate, would mean, could have, might have, may yet, could yet, hypothetical`,
  ),
  concept(
    'other-voter',
    'Britain, UK, British, London, Russia, Russian, Moscow, China, Chinese, Beijing, Guyana, France, French, Paris, Switzerland, Swiss, Japan, Japanese, Malta, Slovenia, Mozambique, Ecuador, South Korea, Sierra Leone, India, Canada, Australia, Germany',
  ),
  concept('other-votes', 'amendment, lawmakers, union, polls, voters, aid resolution of, voted for him', {
    includes: ['other-ballots', 'home-ballots'],
  }),
];
