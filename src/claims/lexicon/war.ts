import { concept } from './concept.ts';

/** Hostages, the dead, the displaced, the strikes. */
export const war = [
  concept(
    'hostage',
    'hostage, hostages, captive, captives, abductee, abductees, kidnapped, captured people, Israelis held, kidnap victims',
    { kind: 'people' },
  ),
  concept(
    'still-held',
    `held, hold, holding, holds, remain, remains, remaining, captive, in captivity, in captive, still there, still in Gaza, in Gaza, kept, in the hands, in the hands of Hamas, believed held, being held, unaccounted for, have yet to come back, yet to come home, yet to return,
    not come home, not been freed, not returned, still missing, left in Gaza, languish, languishing, in tunnels, in the tunnels, not yet freed, in its hands, in their hands, yet to be freed, yet to be released, detained, imprisoned, not been released, underground, trapped, still captive, in Hamas captivity, not come back, waiting to be freed, awaiting release, in custody, inside Gaza, are there, stuck`,
  ),
  concept(
    'seized',
    `seized, seize, abducted, abduct, taken, took, take, kidnapped, kidnap, dragged, carried off, snatched, grabbed, captured, hauled, rounded up, marched off, hostage-taking`,
  ),
  concept(
    'freed-already',
    'released in, freed in, freed during, released during, came out, were freed, were released, exchanged for, swapped for, rescued, have been freed, have been released, November truce, traded',
  ),
  concept(
    'dead',
    `dead, dead already, killed, died, presumed dead, feared dead, believed dead, thought dead, thought to be dead, no longer alive, not alive, are bodies, corpses, bodies, deceased, perished, believed to have died, presumed killed, lost their lives, remains, declared dead, never will, not survived, thought to have died, assumed dead, not survive`,
  ),
  concept(
    'presume',
    `presumed, presume, presumes, believed, believe, believes, feared, fear, fears, thought, think, thinks, assumed, assume, reckoned, reckons, known, confirmed, declared, estimated, estimate, said, says, say, considered, judged, concluded, written off, likely, dead, understood, feared to be, suspected`,
  ),
  concept(
    'them',
    'of them, of these, of those, of whom, of which, among them, among these, among whom, them, these, whom, those, their number, including, include, includes, included, that number, that figure, that total, total, some of',
  ),
  concept(
    'killed',
    `killed, kill, kills, killing, dead, died, die, dies, death, deaths, slain, slaughtered, murdered, murder, massacred, lost their lives, lives lost, lives, claimed the lives, toll, fatalities, perished, butchered, fatality, gunned down, lost, losing, loss of life, cost, claimed, dying, slaughter, massacre, mowed down`,
  ),
  concept(
    'dead-toll',
    'death toll, toll, number of dead, number killed, dead, deaths, killed, fatalities, lives, number of deaths, tally of the dead, body count, count of the dead, losses',
  ),
  concept('wounded', 'wounded, injured, hurt, maimed, injuries'),
  concept(
    'people',
    `people, civilians, men, women, Palestinians, Palestinian, Gazans, Israelis, residents, inhabitants, souls, persons, human beings, lives, population, refugees, displaced, victims, children, families, individuals, citizens, displaced people, evacuees, uprooted, homeless, human`,
    { kind: 'people' },
  ),
  concept(
    'october-7',
    `October 7, 7 October, Oct 7, 7 Oct, October 7th, 7th October, 7th of October, Hamas attack, Hamas attacks, Hamas-led attack, Hamas assault, Hamas raid, October attack, October assault, October massacre, border fence, attack on southern Israel, attack on Israel, assault on southern Israel, cross-border attack, cross-border raid,
    raid on Israel, attack by Hamas, Hamas-led assault, southern Israel, black Saturday, Black Sabbath, day of the attack, raid that started the war, raid that began the war, attack that triggered the war, attack that started the war, attack that set off the war, rampage, incursion, Seventh of October, in Israel, attacked Israel, stormed, that day, in one day, on a single day`,
  ),
  concept(
    'health-ministry',
    `health ministry, Health Ministry, health authorities, health officials, ministry of health, Ministry of Health, medical authorities, Palestinian health, Hamas-run health, Gaza authorities, medics, local health, territory authorities, health department, ministry`,
  ),
  concept(
    'since',
    `since, so far, in the war, war, campaign, offensive, bombardment, assault, onslaught, retaliation, response, counter-offensive, conflict, invasion, operation, fighting, of war, to date, months, air strikes, airstrikes, military response, reprisal, began, in Gaza, Gaza`,
  ),
  concept(
    'in-israel',
    'in Israel, Israel lost, Israelis, southern Israel, Israeli side, Israeli towns, kibbutzim, kibbutz, Hamas killed, gunmen killed, Israeli figures, Israeli tally, Israeli tallies, Israeli authorities, Israeli officials',
  ),
  concept(
    'other-dead',
    `West Bank, soldiers, soldier, troops, aid workers, journalists, medics killed, children killed, bodies brought, Lebanon, police, reservists, paramedics, doctors killed, fighters killed, hostages, hostage, UN staff, relief workers, UNRWA, employees, of hunger, malnutrition, overnight, past 24 hours, last 24 hours, past day, in a day, per cent, women, militants killed, terrorists killed`,
  ),
  concept(
    'sub-count',
    'children, women, journalists, aid workers, soldiers, medics, doctors, fighters, militants, combatants, terrorists, troops, employees, staff, police, minors',
  ),
  concept(
    'shelter',
    `shelter, sheltering, sheltered, shelters, taken shelter, seek shelter, sought shelter, refuge, taking refuge, took refuge, sought refuge, displaced, crammed, cram, packed, crowded, huddled, huddle, squeezed, live in tents, living in tents, in tents, camped, camping, camp, encamped, trapped, stranded, hemmed in, crushed, fled to, have fled, fled there, fled, jammed, holed up, penned, penned in, cooped up, hosting, hosts,
    home to, houses, sheltering from, sanctuary, refugees, living in, are living, now live, live, living, took shelter, taking shelter, wedged, crowded into, sleeping, swollen, people there, are there, crammed into, ended up, pushed into, driven into, squashed, confined, clinging, shelters, eking out, boxed in, seeking safety, found refuge, last refuge, staying, stay`,
  ),
  concept(
    'would-flee',
    'left Rafah, have left, leave Rafah, evacuated from, ordered to leave, move out, moved out, before the war, pre-war, prewar, normal population, peacetime, leaving Rafah, evacuate, evacuation, return north, fled Rafah, flee Rafah, to be moved, told to leave, would be displaced, would flee',
    { covers: true },
  ),
  concept('before-war', 'before the war, pre-war, prewar, peacetime, normally, usually, ordinarily'),
  concept(
    'all-gaza',
    'across Gaza, throughout Gaza, in all of Gaza, whole of Gaza, across the strip, across the Strip, entire population, of the strip, in the north, face famine, hunger, famine, starving, catastrophic, hungry',
  ),
  concept(
    'strike',
    `strike, strikes, struck, airstrike, airstrikes, air strike, air strikes, air raid, air raids, raid, raids, bomb, bombs, bombed, bombing, bombardment, bombardments, shell, shells, shelled, shelling, attack, attacks, attacked, hit, hits, pound, pounded, pounding, pummel, pummelled, explosions, blasts, missiles hit, warplanes, jets, planes, air attacks, warplane, sorties, artillery, munitions, missile strike, drone strike, blitz, rockets fired, blast`,
  ),
  concept(
    'fight',
    'fighting, battles, combat, clashes, battle, war, hostilities, gun battles, fought, offensive, operations, assault, bombardment, campaign, violence, ground fighting',
  ),
  concept(
    'continue',
    `continue, continued, continues, continuing, went on, goes on, go on, going on, carry on, carried on, keep, kept, keeps, persist, persisted, again, further, fresh, new, more, another, no let-up, no let up, did not let up, not let up, unabated, still, resumed, no respite, third night, second night, third day, no sign of stopping, pressed on, rage, raged, rages, raging, overnight, ongoing, without pause, without interruption, relentless, undiminished, unrelenting, as before, no slackening, have not stopped, not stopped, did not stop, never stopped`,
  ),
  concept(
    'after-vote',
    `after the vote, since the vote, despite the vote, after the resolution, despite the resolution, since the resolution, following the vote, hours after, day after, days after, in defiance, despite the UN, despite the Security Council, notwithstanding, after nightfall, on Tuesday, on Monday night, overnight, Tuesday, Wednesday, after the council, day later, hours later, in spite of, regardless of, regardless, after the ballot, since Monday, Monday night, for all the, ignoring the, after New York, despite Monday, last night, since then, after its adoption, after the UN, even after, demand for a ceasefire, ceasefire demand, since its adoption, within hours, vote in New York, hours before had, resolution passed, defying, flouting`,
  ),
  concept(
    'paused-strikes',
    `quiet, calm, paused, pause, stopped, halted, ceased, no strikes, no air raids, no bombing, no raids, no airstrikes, fell silent, silent, lull, stopped bombing, suspended, held fire, held its fire, came to a halt, spared, peaceful, respite`,
  ),
  concept(
    'eased',
    'eased, fewer, lighter, less intense, slackened, died down, dropped off, abated, scaled back, reduced',
  ),
  concept('grew', 'intensified, stepped up, heavier, escalated, more intense, increased, doubled, redoubled'),
  concept(
    'offensive',
    `offensive, operation, assault, invasion, incursion, attack, ground operation, ground offensive, ground assault, ground invasion, push into, storming, sending in, sending troops, onslaught, going into, move into, military operation, campaign, full-scale attack, advance, ground attack, going in, drive into, thrust, entering, entry into, march into, raid on, one would`,
  ),
  concept(
    'big',
    `major, big, large, large-scale, full-scale, full-blown, ground, military, all-out, sweeping, massive, broad, wide, heavy, Israeli, planned, threatened, massed`,
  ),
  concept(
    'mistake',
    `mistake, error, wrong move, blunder, misjudgment, misjudgement, misstep, wrong, folly, ill-advised, mistaken, unwise, miscalculation`,
  ),
  concept('disaster', `disaster, disastrous, catastrophe, catastrophic, calamity, calamitous`),
  concept(
    'not-support',
    `not support, cannot support, can not support, could not support, not back, oppose, opposes, opposed, opposition, against, not in favour, unacceptable, red line, cannot back, not accept, no support, not endorse, object to, objects to, warned against, withhold support, not get behind, not stand behind`,
    { covers: true },
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
    'civilian',
    `civilian, civilians, civilian lives, innocent, innocents, non-combatants, noncombatants, ordinary people, ordinary Palestinians, bystanders, families, Palestinians, people, deaths, lives, loss of life, casualties, death toll, women and children`,
  ),
  concept(
    'kill-verb',
    `kill, killing, killed, cost, deaths, dying, die, dead, death, lives, bloodshed, casualties, harm, claim, loss, toll, endanger, jeopardise, jeopardize, imperil, slaughter, bloodbath, lose`,
  ),
  concept('aid', `aid, humanitarian, relief, food, supplies, assistance, deliveries, help, convoys`),
  concept(
    'disrupt',
    `disrupt, choke, choke off, cut, cut off, block, halt, wreck, jeopardise, jeopardize, havoc, hamper, interrupt, strangle, cripple, stop, throttle, snarl, complicate, upset, endanger, ruin, shut, impede, collapse`,
  ),
  concept(
    'isolate',
    `isolate, isolated, isolates, isolating, isolation, alone, outcast, pariah, standing, global standing, long-term security, friendless, world opinion`,
  ),
];
