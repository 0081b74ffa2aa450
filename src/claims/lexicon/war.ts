import { concept, each } from './concept.ts';

/** Hostages, the dead, the displaced, the strikes. */
export const war = [
  concept(
    'killed',
    `killed, kill, kills, killing, dead, died, die, dies, death, deaths, slain, slaughtered, murdered, murder, massacred, not survive, not survived, not survive the day, never came home, ${each('not|never', 'live|lived|outlast|survive|see', '|to see|to|through', 'the', '|first', 'day|evening|night|sunset|afternoon')}, had their lives ended, never lived, not live to, not lived to, paid with their lives, bled to death, lie dead, lay dead, met their death, met their deaths, lost their lives, lives lost, claimed the lives, fatalities, perished, butchered, fatality, gunned down, loss of life,
    slaughter, massacre, mowed down, mown down, cut down, wiped out, put to death, executed, hacked, burned alive, burnt alive, snuffed out, not live to see, losing their lives, took the lives, lost his life, lives`,
  ),
  concept(
    'dead-noun',
    'dead, martyrs, graves, corpses, deaths, death, fatalities, killed, lives, victims, lives lost, casualties, the fallen, funerals, coffins, headstones, the slain, the murdered, burials, tombstones',
  ),
  concept(
    'dead-toll',
    `death toll, toll, number of dead, number killed, number of the dead, number of deaths, number of people killed, number of Palestinians killed, tally of the dead, body count, count of the dead, losses, number of fatalities, overall toll, Palestinian toll, tally, death count, total killed, total dead`,
  ),
  concept('life', 'lives, life, souls'),
  concept('claimed', 'claimed, cost, taken, took, claims, costs, claiming, costing, taking'),
  concept('lost', 'lost, lose, loses, losing'),
  concept(
    'reach-number',
    'pass, passes, passed, top, tops, topped, exceed, exceeds, exceeded, surpass, surpassed, surpasses, climb, climbed, climbs, rise, rises, risen, rose, reach, reached, reaches, stand, stands, stood, hit, cross, crossed, approach, near, nears, mount, mounted, past, above, number, numbers, approaching, nearing, now at, soared, grown, grew, put',
  ),
  concept(
    'put-it',
    'put it, puts it, put the figure, puts the figure, put the number, puts the number, put them, puts them, put its, places the number, put the toll, puts the toll, put the dead, puts the dead, set it',
  ),
  concept('one-year', 'a year, one year, six months, months, half a year, year on, to date, so far'),
  concept('puts', 'put, puts, putting, places, counts, count'),
  concept(
    'figure-noun',
    'figure, figures, count, tally, number, total, estimate, ledger, register, roll, reckoning, statistics, books, database',
  ),
  concept('says', 'says, say, said, according'),
  concept('number', 'number, numbers, total, count, tally, figure, how many, estimated at, put at'),
  concept(
    'october-7',
    `7 October last year, October 7 last year, Simhat Torah, Simchat Torah, one October day, October Saturday, that Sabbath, Saturday in October, that Saturday, that black Saturday, that October day, that October morning, that October Saturday, that terrible day, that dreadful day, day Hamas came, day of horror, 7/10, 10/7, in a single day, in one morning, in a single morning, on a single morning, on one day, one single day, October 7, 7 October, Oct 7, 7 Oct, October 7th, 7th October, 7th of October, black Saturday, Black Sabbath, Seventh of October, that day, in one day, on a single day, last October, October massacre`,
    { landmark: true },
  ),
  concept(
    'hamas-attack',
    `${each('attack|attacks|massacre|massacres|raid|assault|onslaught|carnage|slaughter|bloodshed|killings|rampage|atrocities', 'that|which|with which', '|had|first', 'triggered|sparked|started|began|ignited|unleashed|set off|touched off|provoked|prompted', 'the|this|its|a|Israel|all', '|Gaza', 'war|conflict|offensive|invasion|bombardment|campaign')}, cross-border carnage, cross-border massacre, cross-border slaughter, cross-border killings, cross-border killing, ${each('Hamas|militants|gunmen|fighters|group|terrorists', 'launched|launches|launching|mounted|mounts|staged|stages|unleashed|carried out|began|opened|struck', '|its|their|an|a|the', '|surprise|deadly|bloody|unprecedented|cross-border|shock|murderous', 'attack|attacks|assault|raid|onslaught|rampage|killing spree|invasion|offensive')}, over the fence, through the fence, across the fence, over the border fence, that Saturday, that black Saturday, Black Saturday, ${each('attack|attacks|assault|raid|raids|massacre|onslaught|rampage|slaughter|atrocity|atrocities|killings|invasion|incursion', 'on|in|against|across|through|at|of|into', '|the|its|a string of|a score of', '|southern|Israeli|border|frontier|western Negev|Gaza-border|nearby', 'communities|kibbutzim|villages|kibbutz|southern Israel|Israeli soil|Israeli towns|Israeli villages|border area|Negev|south of Israel|border towns|Gaza envelope')}, Hamas attack, Hamas-led attack, Hamas assault, Hamas raid, October attack, October assault, attack on southern Israel, attack on Israel, attacks on Israel, assault on southern Israel, assault on Israel, cross-border attack, cross-border raid, cross-border assault, raid on Israel, raids on Israel, attack by Hamas, assault by Hamas,
    Hamas-led assault, Hamas-led raid, day of the attack, raid that started the war, raid that began the war, attack that triggered the war, attack that started the war, attack that set off the war, assault that triggered the war, October rampage, Hamas rampage, incursion, border fence, attacked Israel, attacked southern Israel, Hamas massacre, Hamas massacres, Hamas onslaught, onslaught on southern Israel, raided Israel, stormed southern Israel, stormed across, burst out of Gaza, Hamas fighters stormed, gunmen stormed, Hamas cross, Hamas killed, gunmen killed, surprise attack, surprise assault, the attacks of,
    October raid, October raids, October attackers, October pogrom, October onslaught, October slaughter, October killings, October incursion, killers of October, came through the wire, through the wire, Hamas attacks, October attacks, October 7 attacks, 7 October attacks, the raid, unprecedented attack, shock attack, terror attack, rampage, rampaged, killing spree, raid by Hamas, ${each('Hamas|gunmen|Hamas gunmen|militants|terrorists', '|had', 'struck|attacked|invaded|overran|poured|swept|broke out|broke through|burst|descended|crossed the fence|breached')}, when Hamas came, when the gunmen came, when they came over, fence was breached, fence was stormed, breach of the fence, fence came down, breaching of the fence, stormed Israel, storms Israel, invaded Israel, attacks Israel, invades Israel`,
  ),
  /** Those who came over the fence, by other names than Hamas. */
  concept(
    'attackers',
    'attackers, terrorists, gunmen, those who crossed the fence, those who came over, killers of October, infiltrators, raiders, assailants, intruders, killers, marauders, fighters from Gaza, men from Gaza, Hamas men, Hamas squads, Hamas commandos, Sinwar men, Sinwar fighters, Deif men',
  ),
  concept(
    'attack-noun',
    'attack, attacks, assault, onslaught, raid, raids, massacre, massacres, rampage, pogrom, incursion, atrocity, atrocities, invasion, bloodletting, killing spree, slaughter, butchery, breach',
  ),
  concept(
    'left-dead',
    'deaths of, death of, lives of, left, leaving, cost, claimed, took the lives, killing, slaughtering, murdering, massacring, butchering',
  ),
  concept(
    'one-day',
    `in one day, in a day, in a single day, on one day, in one morning, in a morning, in a single morning, in a few hours, in hours, that morning, that day, a single day, in an hour, ${each('between one', 'sunrise|dawn|breakfast|sunset|meal|dusk|morning', 'and', '|the', 'next')}, in one go, in a morning and an afternoon, before noon, before lunch, by nightfall, in half a day`,
  ),
  /** Those who gather, not those who died. */
  concept(
    'crowd-of',
    `crowd of, crowds of, gathering of, rally of, mourners, audience of, congregation of, ${each('of|by|some|about|around', 'demonstrators|protesters|marchers')}, worshippers, pilgrims, =jobs`,
  ),
  concept(
    'own-count',
    'official count, official toll, official tally, official figure, official estimate, final count, final toll, latest count, Israeli count, Israeli figure, revised toll, revised count, revised figure, own toll, own count, own estimate, own figure, own tally, its estimate, earlier figure',
  ),
  /** A toll of an earlier day. */
  concept(
    'toll-then',
    `${each('when|by the time|at the time|before|after', '|the|of the|America|Washington|the US|of', 'second|first|third|last|previous|earlier|December|February|American|US|November|October', '|American|US|three|such', 'veto|vetoes|vote|text|draft|resolution|truce|was cast|vetoed')}, when South Africa, by then, at that time, at that point, until then, back then, back in December, back in January, back in November, back in February, last time the council, last time Washington, by Christmas, by new year, at new year, by the new year, when the court, when judges`,
  ),
  /** As many dead in other places. */
  concept(
    'dead-elsewhere',
    `${each('killed|dead|died|people|deaths|slain', 'in', 'Lebanon|Khan Younis|Beirut|Sudan|Jenin|Jabalia')}, around Khan Younis, Gazans died, Gazans were killed, Gazans have, Palestinians died, Palestinians were killed, cattle, Israeli strikes, Israeli bombs`,
  ),
  concept(
    'in-israel',
    'in Israel, inside Israel, in southern Israel, southern Israel, Israeli side, Israeli towns, Israeli communities, kibbutzim, kibbutz, Israeli figures, Israeli tally, Israeli tallies, Israeli soil, Israel side, on the Israeli, in the south of Israel, Israelis, Israel lost, Israeli dead, Israeli deaths, Israeli border, Israel own dead, into Israel, Israeli victims, Nova festival, at Nova, Nova site, Nir Oz, Kfar Aza, Nahal Oz, Sderot, festival site, music festival',
    { kind: 'place' },
  ),
  concept(
    'shelter',
    `shelter, sheltering, sheltered, taken shelter, seek shelter, sought shelter, refuge, displaced, crammed, cramming, packed, crowded, crowd, crowding, huddled, huddle, huddling, squeezed, squeezing, live in tents, living in tents, in tents, under canvas, camped, camping, encamped,
    trapped, stranded, hemmed in, crushed, fled to, have fled, had fled, fled there, fled, jammed, holed up, penned, penned in, cooped up, hosting, hosts, houses, holds, housing, sanctuary, =living, now =live, =live, taken, wedged, crowded into, sleeping, swollen, crammed into, ended up, pushed into, driven into, squashed, confined, clinging, eking out, boxed in, seeking safety,
    staying, stay, pitched up, packed into, sought safety, crowded together, washed up, bunched, gathered, massed, concentrated, pressed into, settled, temporarily, took cover, cornered, bottled up, hunkered, seek safety, found shelter, sitting it out, waiting out, marooned, flocked, poured into, streamed into, moved to, driven to, pushed to, forced into`,
  ),
  concept(
    'displaced',
    'displaced, refugees, displaced people, displaced Palestinians, evacuees, uprooted, homeless, families, the displaced, displaced persons, internally displaced',
  ),
  concept('population', 'population, inhabitants, residents, number of people'),
  concept(
    'there',
    '=there, =here, in the city, in the town, in the area, in the border city, in that city, in it, in one city, in that town',
  ),
  concept(
    'in-the-area',
    'in the area, in and around, in the governorate, in that corner, around the city, in the south',
  ),
  concept(
    'pitched-up',
    'pushed up against, pushed in, pushed up, lodged, bedded down, bedding down, come to live, billeted, =quartered, piled in, crammed in, packed in, crowded in, have come since, pitched up, ended up, washed up, landed, wound up, fetched up',
  ),
  concept(
    'in-gaza',
    'in Gaza, inside Gaza, in the Gaza Strip, in the strip, in the Strip, in the enclave, in the territory, in Hamas hands, in captivity, held by Hamas, Hamas held, held in Gaza',
  ),
  concept('bombs', 'bombs, bomb, shells, missiles, missile, munitions, ordnance, explosives, high explosive, shrapnel'),
  concept(
    'fall',
    'fall, fell, falling, fallen, drop, drops, dropped, dropping, land, landed, landing, rain, rained, raining, hit, hits, crash, crashed, slam, slammed, slamming, tore, tear, tore into, ploughed, plowed, thudded, exploded, explode, came down, coming down, smashed, struck, sent, fired, unleashed, unloaded, loosed, burst, fly, flew',
  ),
  concept(
    'stopped',
    'stop, stopped, stopping, cease, ceased, halt, halted, pause, paused, ended, let up, suspended, broken off, called a halt, died away',
  ),
  concept(
    'no-strikes',
    'skies were empty, sky was empty, skies over Rafah were empty, sky over Rafah was empty, skies stayed empty, skies were clear, empty skies, no air raids, no raids, no strikes, no airstrikes, no air strikes, no bombing, no bombs, no bombardment, no attacks, no shelling, not a single strike, no new strikes, without strikes, without a strike, not been bombed, not been hit, not bombed, no explosions',
    { covers: true },
  ),
  concept(
    'fell-silent',
    'fell silent, fall silent, fallen silent, falls silent, went quiet, gone quiet, go quiet, went silent, calm returned, gone silent, fell quiet',
  ),
  concept(
    'fresh',
    'fresh, new, more, further, another, renewed, continued, continuing, repeated, heavy, latest, nightly, relentless, ongoing',
  ),
  concept(
    'overnight',
    'overnight, last night, on Tuesday, on Monday night, Tuesday, Monday night, on Wednesday, Wednesday, Thursday, at dawn, before dawn, through the night, during the night, in the night, all night, next day, next morning, next night, this week, again, after dark, this morning',
  ),
  concept(
    'people',
    `people, civilians, men, women, Palestinians, Palestinian, Gazans, Israelis, residents, inhabitants, souls, persons, human beings, lives, population, refugees, displaced, victims, children, families, individuals, citizens, displaced people, evacuees, uprooted, homeless, human`,
    { kind: 'people' },
  ),
  concept(
    'health-ministry',
    `health ministry, Health Ministry, health authorities, health officials, ministry of health, Ministry of Health, medical authorities, Palestinian health, Hamas-run health, Gaza authorities, medics, local health, territory authorities, health department, department of health, health authority, health service, health office, ${each('officials|authorities|clerks|those who keep the books', 'in|of', 'Gaza|the strip|the Strip|the enclave|the territory|the Gaza morgues')}, ${each('Gaza|enclave|strip|territory', 'officials|authorities|clerks|record keepers|registrars')}, ministry, hospital officials, medical officials, doctors, morgues, mortuaries, hospitals, emergency services, Palestinian officials, Palestinian authorities, Palestinian medics, local officials, local doctors`,
  ),
  concept(
    'since',
    `since, so far, in the war, war, campaign, offensive, bombardment, assault, onslaught, retaliation, response, counter-offensive, conflict, invasion, operation, fighting, of war, to date, months, air strikes, airstrikes, military response, reprisal, began, in Gaza, Gaza`,
  ),
  concept(
    'sub-count',
    'children, women, journalists, aid workers, soldiers, medics, doctors, fighters, militants, combatants, terrorists, troops, employees, staff, police, minors',
  ),
  concept(
    'would-flee',
    'left Rafah, have left, leave Rafah, evacuated from, ordered to leave, move out, moved out, before the war, pre-war, prewar, normal population, peacetime, leaving Rafah, evacuate, evacuation, return north, fled Rafah, flee Rafah, to be moved, told to leave, would be displaced, would flee',
    { covers: true },
  ),
  concept(
    'before-war',
    'before the autumn, before last autumn, before October, before last October, before the fall, last summer, before the war, pre-war, prewar, peacetime, when it was an, in ordinary times, in normal times, in quieter days, in calmer days, when he first, when she first, when I first, normally, usually, ordinarily',
  ),
  concept(
    'all-gaza',
    'across Gaza, throughout Gaza, in all of Gaza, whole of Gaza, across the strip, across the Strip, entire population, of the strip, in the north, face famine, hunger, famine, starving, catastrophic, hungry',
  ),
  concept(
    'strike',
    `strike, strikes, struck, airstrike, airstrikes, air strike, air strikes, air raid, air raids, raid, raids, bomb, bombs, bombed, bombing, bombardment, bombardments, shell, shells, shelled, shelling, attack, attacks, attacked, hit, hits, pound, pounded, pounding, pummel, pummelled, explosions, blasts, missiles hit, warplanes, jets, =planes, air attacks, warplane, sorties, artillery, munitions, missile strike, drone strike, blitz, rockets fired, blast`,
  ),
  concept(
    'fight',
    'fighting, war machine, bloodshed, battles, combat, clashes, battle, war, hostilities, gun battles, fought, offensive, operations, assault, bombardment, campaign, violence, ground fighting',
  ),
  concept(
    'continue',
    `continue, continued, continues, continuing, went on, goes on, go on, going on, carry on, carried on, keep, kept, keeps, persist, persisted, again, further, fresh, new, more, another, no let-up, no let up, did not let up, not let up, unabated, still, resumed, no respite, third night, second night, third day, no sign of stopping, pressed on, rage, raged, rages, raging, overnight, ongoing, without pause, without interruption, relentless, undiminished, unrelenting, as before, no slackening, have not stopped, not stopped, did not stop, never stopped`,
  ),
  concept(
    'after-vote',
    `after the vote, since the vote, despite the vote, after the resolution, despite the resolution, since the resolution, following the vote, hours after, day after, days after, in defiance, despite the UN, despite the Security Council, notwithstanding, after nightfall, on Tuesday, on Monday night, overnight, Tuesday, Wednesday, after the council, day later, days later, hours later, following week, the next day, next morning, next night, that night, that very night, same night, morning after, night after, since the ballot, since the council, since New York, dawn, this morning, hours before dawn, in spite of, regardless of, regardless, after the ballot, since Monday, Monday night, for all the, ignoring the, after New York, despite Monday, last night, since then, after its adoption, after the UN, even after, demand for a ceasefire, ceasefire demand, since its adoption, within hours, vote in New York, hours before had, resolution passed, defying, flouting, as though nothing, as if nothing, undeterred, unmoved by the, unswayed, heedless of, ${each('despite|in spite of|after|since|following|hours after|ignoring|defying|flouting|regardless of|notwithstanding|brushing aside|heedless of|in defiance of', 'the|=Monday|the UN|the Security', 'council|vote|resolution|text|demand|call|ruling|ballot|appeal')}`,
  ),
  concept(
    'paused-strikes',
    `quiet, calm, paused, pause, stopped, halted, ceased, no strikes, no air raids, no bombing, no raids, no airstrikes, fell silent, silent, lull, stopped bombing, suspended, held fire, held its fire, came to a halt, spared, peaceful, respite`,
  ),
  concept(
    'eased',
    'eased, fewer, lighter, less intense, less heavy, less frequent, slackened, died down, dropped off, tailed off, subsided, thinned out, calmer, quieter, diminished, scaled back, reduced, slowed, sparser',
  ),
  concept(
    'grew',
    'stepping up, intensifying, ramped up, intensified, stepped up, picked up, grown heavier, got worse, grew worse, worsened, worse than, worse, fiercer, more frequent, surge, surged, uptick, stiffened, mounted, spiked, heavier, escalated, more intense, increased, doubled, redoubled',
  ),
  concept(
    'offensive',
    `offensive, operation, assault, invasion, incursion, attack, ground operation, ground offensive, ground assault, ground invasion, push into, storming, sending in, sending troops, onslaught, going into, move into, military operation, campaign, full-scale attack, advance, ground attack, going in, drive into, thrust, entering, entry into, march into, raid on, one would`,
  ),
  concept(
    'mistake',
    `badly wrong, getting it wrong, get it wrong, no small slip, shocker, come to rue, rue it, wrong way to go, wrong way forward, bad way to go, boo-boo, cock-up, faux pas, dumb move, stupid, daft, dumb idea, bad decision, poor decision, lapse of judgment, lapse of judgement, unwise course, wrong decision, wrong direction, wrong option, wrong strategy, a nonsense, ruinous idea, self-defeating, counter-productive, counterproductive, mistake, error, wrong move, blunder, misjudgment, misjudgement, misstep, wrong, folly, howler, own goal, clanger, madness, lunacy, bad move, wrong path, wrong one, awful idea, dreadful idea, act of folly, ill-advised, mistaken, unwise, miscalculation, misguided, ill-judged, ill-conceived, wrong-headed, wrongheaded, foolish, foolhardy, reckless, imprudent, bad idea, terrible idea, erring, err, errs, wrong thing, wrong course, wrong way, wrong answer, wrong step, regret it, would regret, wrong approach, misconceived, misjudged, ill-starred, wrong call, wrong turn, ${each('nothing short of|nothing less than|nothing but|no less than|not less than', '|a|an', 'mistake|error|blunder|folly|madness')}`,
  ),
  concept(
    'disaster',
    `disaster, disastrous, catastrophe, catastrophic, calamity, calamitous, cataclysm, cataclysmic, ruinous, ${each('nothing short of|nothing less than|nothing but|no less than|not less than', '|a|an', 'disaster|catastrophe|calamity|disastrous|catastrophic|calamitous|cataclysm')}`,
  ),
  concept(
    'not-support',
    `reservations about, misgivings about, qualms about, grave doubts about, deep unease about, uneasy about, unease at, unease over, dim view of, takes a dim view, disapprove of, disapproval of, disapproves of, objections to, objection to, averse to, aversion to, hostile to, hostility to, resist, resists, resistance to, not be party to, want no part of, wants no part of, not give its blessing, not bless, not sign off on, not countenance, not stomach, not wear, not go along with, not condone, not approve, could not accept, cannot accept, would not accept, not in favor, withholds its support, withholding its support, cannot endorse, could not endorse, cannot stand behind, could not back, not lend its, not support, cannot support, can not support, could not support, not back, oppose, opposes, opposed, opposition, against, not in favour, unacceptable, red line, cannot back, not accept, no support, not endorse, object to, objects to, warned against, withhold support, not get behind, not stand behind`,
    { covers: ['not-support', 'support-it'] },
  ),
  concept(
    'support-it',
    `support, supports, back, backs, endorse, endorses, favour, favours, approve, approves, in favour of, behind, blessing, green light, wholehearted, welcome, welcomed`,
  ),
  concept(
    'not-object',
    `not stand in the way, not object, no objection, not oppose, look the other way, not stop, live with, turn a blind eye, not block, acquiesce, no objections, raise no objection, not get in the way, could live with, not stand in Israel way`,
    { covers: true },
  ),
  concept(
    'other-ways',
    `other ways, other way, another way, alternatives, alternative, better ways, better way, different ways, other means, other options, different approach`,
  ),
  concept(
    'civilian-plan',
    `plan for civilians, credible plan, plan to protect, plan to move, without a plan, safety of civilians, plan for the civilians, evacuation plan, workable plan, plan to evacuate`,
  ),
  concept(
    'kill-verb',
    `kill, killing, killed, cost, deaths, dying, die, dead, death, lives, bloodshed, casualties, harm, claim, loss, toll, endanger, jeopardise, jeopardize, imperil, slaughter, bloodbath, lose`,
  ),
  concept(
    'aid',
    `aid, humanitarian, relief, food, supplies, assistance, deliveries, help, convoys, convoy, lorries, trucks, flour, bread, feed the hungry, hungry, famine, fed`,
  ),
  concept(
    'disrupt',
    `to its knees, to their knees, seize up, wind down, unravel, dislocate, derail, undermine, set at naught, cut short, slow down, dent, decimate, bottleneck, gum up, disrupt, cannot move, could not move, unable to move, cannot get through, not get through, stop reaching, not reach, cannot reach, bog down, tie up, set back, imperil, threaten, undo, deepen, worsen, choke, choke off, cut, cut off, block, halt, wreck, jeopardise, jeopardize, havoc, hamper, interrupt, strangle, cripple, stop, throttle, snarl, complicate, upset, endanger, ruin, shut, impede, collapse, standstill, impossible, grind to a halt, dry up, paralyse, paralyze, sever, harder, hinder, obstruct, starve, crippled, crippling, bring to a halt, end, shut down, scupper, plunge into chaos, chaos`,
  ),
  concept(
    'isolate',
    `last friends, last friend, last allies, remaining friends, remaining allies, stand alone, stands alone, standing alone, marooned, castaway, leper, untouchable, shunning, blackballed, sent to Coventry, the cold, frozen out, diplomatic solitude, solitude, solitary, on its own, by itself, without a single ally, quarantine, ostracise, ostracize, estranged, pariah state, skunk, loneliness, lonely, isolate, turn its back, turns its back, turned its back, turn their backs, turn their back, desert Israel, abandoned by, without friends, without a friend, without allies, Israel name, Israel image, no friends, few allies, hold it in contempt, alienate, alienating, alienated, estrange, out on a limb, lose what friends, what friends, friends lost, lose support, losing friends, reputation, good name, credibility, opprobrium, ostracism, beyond the pale, goodwill, backlash, lose allies, lose its allies, cost it friends, cost Israel friends, few friends, isolated, isolates, isolating, isolation, outcast, pariah, standing, global standing, long-term security, friendless, world opinion, alone in the world, more alone, be alone, lonelier, fewer friends, leave it alone, lose friends, on its own in the world, international standing, ostracised, ostracized, shunned, turn the world against, cast out, more isolated, out in the cold`,
  ),
  concept(
    'refuge-for',
    'home to, haven of last resort for, last refuge for, last refuge of, last resort for, place of refuge for, crowded home of, tent city of, city of tents for, city of, camp of, camp for, refuge for, refuge to, refuge of, shelter for, shelter to, haven for, sanctuary for, sanctuary to, host to, hosting, hosts, housing, houses, holds, crammed with, packed with, filled with, crowded with, crammed full of, roof for, shelters, accommodates, swamped by, swollen by, teeming with, jammed with, bursting with',
  ),
  concept('in-rafah', 'in Rafah, at Rafah, into Rafah, around Rafah, inside Rafah, of Rafah'),
  concept(
    'swollen',
    'swollen, swelled, ballooned, grown, grew, risen, rose, mushroomed, multiplied, quintupled, jumped, increased, surged, bloated, now, exceeds, exceeded, stands at, put at',
  ),
  concept(
    'take-refuge',
    'take refuge, taking refuge, taken refuge, took refuge, seeking refuge, sought refuge, found refuge, seek refuge, seeking shelter, seek shelter, sought shelter, taking shelter, taken shelter, find shelter, finding shelter',
  ),
  concept(
    'war-noun',
    'war, offensive, campaign, assault, onslaught, bombardment, invasion, operation, retaliation, counter-offensive, military response, bombing, attacks, strikes, air strikes, reprisals',
  ),
  concept('names', 'names, entries, lines, death certificates'),
  concept('buried', 'buried, mourned, lie dead, laid to rest, burying'),
  concept(
    'whole-gaza',
    'whole of the territory, whole of Gaza, across the whole, across Gaza, across the Gaza, across the territory, across the strip, across the enclave, throughout Gaza, in all of Gaza, the whole territory, in the whole, Gaza as a whole, entire territory, all over Gaza, in northern Gaza, in the north of, catastrophic hunger, face famine, facing famine, face starvation, facing starvation, on the brink of famine',
  ),
  concept(
    'butchered',
    'slaughtered, butchered, massacred, murdered, massacre, slaughter, pogrom, mown down, gunned down, put to the sword, hacked to death, shot or burned, in cold blood',
  ),
];
