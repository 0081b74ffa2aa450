import { concept, each } from './concept.ts';

/** Strikes on Rafah after the vote, and what was said of an offensive there. */
export const strikesAndOffensive = [
  concept(
    'bombing',
    `airstrike, airstrikes, air strike, air strikes, air raid, air raids, bombed, bombs, bombing, bombings, bombardment, bombardments, bombarded, shelled, shelling, air campaign, aerial campaign, air war, air offensive, missile strike, drone strike, warplanes, fighter jets, strikes, air attack, air attacks,
    raids, explosions, blasts, shells, pounded, pounding, pummelled, artillery fire, sorties, Israeli strike, strike hit, strike on a house, strike killed`,
  ),
  concept(
    'under-attack',
    'under attack, under fire, under bombardment, under the bombs, came under, hit again, hit once more, hit yet again, hit at dawn, struck at dawn, struck once more, hit from the air, hit overnight, hit on Tuesday, hit on Wednesday, bombed again, struck again, struck overnight, pounded again, was hit, were hit, been hit, was struck, been bombed, hit by, was bombed, pounded, pounding it, hammered, blasted, strafed, is being bombed, is bombed, bombed overnight, bombed anew, still being bombed, shelled again, targeted again, targeted overnight, taking fire, took fire',
  ),
  concept(
    'gone-on',
    'nothing has stopped, nothing had stopped, nothing stopped, gone on, went on, go on, goes on, carried on, carry on, carries on, kept up, keeps up, kept on, keep up, pressed on with, pressed ahead with, persisted with, kept, continued, continues, continuing, continue, not let up, not stopped, never stopped, no let-up, not ceased, unabated, regardless, as before, proceeded, proceed, proceeds, apace, with no break, have not eased, has not eased, ground on, grinds on, grind on, raged on, rages on, rage on, raged, rages, raging, rumbled on, rumbles on, dragged on, drags on, wore on, wears on, pressed on, presses on, pushed on, ploughed on, plowed on, rolled on, persisted, persists, at the same pace, at much the same, at its earlier, at their earlier, just the same, no slower, without let-up, without a break, without a pause, never paused, not paused, not abated, not slackened, undiminished, unrelenting, non-stop, nonstop, did not stop, does not stop, do not stop, not cease, kept coming, keep coming, keeps coming, kept going',
  ),
  concept(
    'house',
    'house, houses, home, homes, building, buildings, apartment, flat, flats, tents, camp, mosque, school, block, targets, residential, dwelling, dwellings, block of flats, blocks, tower, tower block, apartments, =car, vehicle, shelter, tent, clinic, villa, compound, neighbourhood, neighborhood, quarter, district',
  ),
  concept(
    'hit-verb',
    'hit, hits, struck, strikes, destroyed, flattened, flatten, =levelled, =leveled, =levelling, =leveling, bombed, blew up, blown up, blown apart, blows up, targeted, wrecked, razed, demolished, reduced to rubble, pulverised, pulverized, crushed, collapsed, brought down, came down, caved in, obliterated, hammered, blasted, shattered, smashed, ripped through, tore through, tore into, burned, burnt, set ablaze',
  ),
  concept('targets', 'target, targets, sites, positions'),
  concept(
    'bombed-again',
    `bombed us again, bombed again, then they bombed, bombs kept falling, kept falling, kept bombing, ${each('planes|warplanes|jets|bombers|aircraft|drones|they|raids|bombs', 'came back|come back|returned|were back|are back|kept coming|keep coming|came again|come again|came all night|were overhead')}`,
  ),
  concept('resumed', 'resume, resumed, resuming, restarted, renewed'),
  concept(
    'not-stop',
    'nothing to stop, nothing to halt, nothing to still, nothing to silence, nothing to ease, no difference to, not a pause in, failed to still, failed to silence, not stop, not halt, failed to stop, not prevent, did nothing, no effect on, not slow, failed to halt, no end to, not keep, not kept, not deter, not ground, not check, unable to stop, powerless to stop, not hold back',
    { covers: ['continue'] },
  ),
  concept(
    'aircraft',
    '=aircraft, =aeroplanes, =airplanes, =planes, warplanes, drones, jets, =bombers, fighter planes, gunships, helicopters, drone, warplane, =artillery, tanks, gunboats',
  ),
  concept('bombarding', 'striking, bombing, pounding, hitting, shelling, bombarding'),
  concept(
    'slain',
    'killed, kills, killing, dead, died, dies, slain, lost their lives, perished, wiped out, buried alive, crushed, bodies, corpses, funerals, funeral, shrouds, shrouded, buried, blown to pieces, injured, wounded',
  ),
  /** Deaths by other means than a strike. */
  concept(
    'other-deaths',
    'hunger, starvation, starved, malnutrition, malnourished, dehydration, cold, disease, hepatitis, illness, aid workers, World Central Kitchen, soldiers, soldier, since the war, since October, so far, in total, in all, would, could, might, drowned, stampede, airdrop, airdrops',
  ),
  concept(
    'dug-out',
    'dug out, digging, dug, pulled, pulling, recovered, retrieved, searched, searching, combed, scrabbled, clawed, sifted, sifting, extracted, found',
  ),
  concept('rubble', 'rubble, ruins, debris, wreckage, crater, craters, remains of a, collapsed, flattened'),
  concept(
    'shook',
    'shook, shaken, rocked, trembled, shuddered, lit up, awoke to, woke to, burned, ablaze, in flames, went up in smoke, thick smoke, smoke over, smoke rose, smoke rises, smoke rising, plumes of, plume of, fireball, thunder of, boom of, booms, roar of jets, was pounded, hammered, sky above, buried its, burying its, bury its, counted its dead, counting its dead, mourned its, mourned another',
  ),
  concept(
    'no-respite',
    `${each('no|little|without|not a|nor any|never a|not a moment of|not an hour of|no sign of|no hint of|no end to', 'respite|let-up|let up|lull|calm|quiet|reprieve|relief|rest|peace|breather|truce|silence|standstill|stop|pause|break|slackening|letting up|ceasefire|mercy|end|halt|stopping')}, anything but quiet, no quieter, no calmer, nothing like calm, not slept, not sleep, never slept, nobody slept, no one slept, sleepless, not heard silence, not known a quiet, not spared, was spared nothing`,
    { covers: ['paused-strikes', 'stopped', 'no-strikes', 'fell-silent'] },
  ),
  /** "Still no let-up" is one thought: its "still" continues nothing that "no" then stops. */
  concept('still-none', 'still no, still not a, still without, still little, still scant', { covers: ['continue'] }),
  concept(
    'not-eased',
    `${each('far from|rather than|instead of|not|no', 'easing|abating|slackening|stopping|pausing|slowing|letting up|ending|halting|diminishing')}, no easing`,
    { covers: ['eased', 'stopped', 'paused-strikes'] },
  ),
  /** No strike falls because those who strike hold back. */
  concept(
    'held-fire',
    `${each('held|holding|hold|holds', '|its|their|=his|back|off', 'fire')}, ceased fire, ceasing fire, stayed their hand, stayed its hand, held off, holding off, held back, refrained from, refraining from, desisted, stood down, stopped firing, stopped shooting, gave Rafah a rest, kept away from, stayed away from, spared Rafah, spared the city, left Rafah alone, left the city alone`,
  ),
  concept(
    'changed-nothing',
    `${each('changed|changes|meant|means|altered|did|does|stopped|done|brought', 'nothing|little')}, made no difference, makes no difference, made little difference, not made any difference, not changed anything, not made a difference, no effect, fell on deaf ears, gone unheeded, went unheeded, goes unheeded, unheeded, not heeded, not been heeded, paid no heed, took no notice, no notice of, in vain, dead letter, brushed aside, ignored, ignoring, shrugged off, counted for nothing, worth nothing, not worth the paper, to no avail, not obeyed, disobeyed, thumbed its nose, business as usual, as if nothing, as though nothing`,
  ),
  /** Where else Israel bombs. */
  concept(
    'strike-elsewhere',
    'Latakia, Damascus, Aleppo, Beirut, Lebanon, Lebanese, Hezbollah, Tyre, Baalbek, Bekaa, West Bank, Jenin, Isfahan, consulate, Sanaa, Hodeidah',
    { includes: ['gaza-city-other'] },
  ),
  concept(
    'earlier-strike',
    'earlier raid, earlier strike, earlier strikes, earlier raids, earlier attack, earlier attacks, earlier bombing, freed two hostages, rescued two hostages, in February, in January, in December, last month, last year, weeks ago, weeks earlier, months ago',
  ),
  concept(
    'would-be-wrong',
    `${each('would|will|could|might', '|only|just', 'be|amount to|prove|constitute|represent', '|a|an|the', '|major|big|huge|grave|serious|terrible|colossal|historic|costly|dreadful|bad|real|massive|monumental|tragic|strategic|profound|deep|awful|fatal|enormous|gross|giant|classic|moral|military|political|catastrophic|very serious|very big', 'mistake|error|disaster|catastrophe|blunder|folly|clanger|miscalculation|misstep|misjudgment|misjudgement|calamity|own goal')}, ${each('would|will', 'be', 'a|an|the', '|major|big|huge|grave|serious|terrible', 'mistake|error|disaster|catastrophe|blunder|folly')}`,
  ),
  concept(
    'opened-fire',
    '=fired, =fires, =firing, opened fire, opening fire, opens fire, launched strikes, launches strikes',
  ),
  concept(
    'silent-wish',
    `${each('to|must|should|will|let|may|asked', '|them', 'fall silent|go quiet|go silent|fall quiet')}`,
    { covers: ['fell-silent', 'paused-strikes', 'stopped'] },
  ),
  concept('silent-word', 'silent, quiet, idle, stilled, mute, =grounded'),
  concept('air-arm', 'air force, airforce, bombers, F-16s, F-16'),
  concept('city-word', 'the city, the town, that city, this city, the place, our heads, her head, his head, us'),
  concept('again-word', 'again, just the same, once more, as before, as ever'),
  concept('roof-word', 'roof, rooftop, street, stairwell, bedroom, balcony, alley, shop, bakery, clinic'),
  concept('night-noun', 'night, evening, day, morning, nights, hours'),
  concept('guns', 'guns, bombs, cannon, weapons, artillery, fighting'),
  /** A strike that is feared, forbidden or to come. */
  concept(
    'strike-not-yet',
    `${each('shipment|batch|delivery|supply|transfer|consignment|sale|load|sending|approves|approved|signed over', 'of|more|', '|more|heavy|big|bigger|2,000-pound|larger', 'bombs|munitions|shells')}, =heavy =bombs, bombs for Israel, bombs to Israel, about munitions, munitions and, bombed out of, struck the trip, struck the visit, struck off, struck from, ${each('without', 'flattening|levelling|leveling|razing|destroying|bombing|wrecking|demolishing')}, ${each('full scale|large scale|full blown|all out|ground|major', 'attack')}, ${each('strike|raid|attack|bombing|strikes|raids|bombs', 'is coming|are coming|to come|will come|is next|is imminent|was imminent|looms|loomed')}, ${each('must|must not|should|should not|to|not to|will|will not|may|could|can|never|ready to|about to|plan to|plans to', 'attack|bomb|strike|hit|storm|shell|pound')}, ${each('hit|struck|blasted|pounded|hammered', 'by|with', 'hunger|famine|disease|rain|rains|storms|storm|floods|shortages|shortage|cold|power cuts|epidemics|illness|poverty|both')}, =an =attack =on, =the =attack =on, =any =attack =on, =an =attack =upon, ${each('rain|rains|storm|storms|wind|winds|flood|floods|hunger|disease|cold|famine|shortages', 'hit|hits|struck|lashed|pounded|battered|hammered|destroyed|flattened')}, attack plan, attack plans, planned attack, threatened attack, attack from Rafah, hit out, hits out`,
    { covers: ['strike', 'bombing', 'bombs', 'hit-verb', 'under-attack', 'fall', 'shook'] },
  ),
  concept(
    'more-deaths',
    `bloodbath, carnage, slaughter of, mass casualties, high price in, heavy toll, heavy price, more graves, more funerals, body bags, bury more, more bloodshed, rivers of blood, lives will be lost, lives would be lost, lives lost, lives being lost, loss of lives, corpses, people would die, people will die, many would die, many will die, thousands would die, thousands could die, dead children, death and misery, cost in lives, cost in blood, cost lives, needless deaths, many dead, deaths in Rafah, further deaths, yet more deaths, higher toll, many deaths, mass death, mass killing, more killing, massacre, more civilian deaths, civilian deaths, slaughter, more dead, more death, more bodies, pile up bodies, suffering and death, death and suffering, dead civilians, terrible toll, human cost, human toll, civilian cost, heavy losses, body count, further loss of life, greater loss of life, loss of civilian life, loss of life, loss of innocent life, further bloodshed, bloodshed, more casualties, civilian casualties, civilian toll, more deaths, many more deaths, cost civilian lives, cost more lives,
    more lives, civilian lives, killing more civilians, kill more civilians, killing civilians, death of more, more civilians, more innocent, more Palestinian civilians, more dead civilians`,
  ),
  concept(
    'civilian-noun',
    'civilian, civilians, innocent, innocents, non-combatants, noncombatants, ordinary people, ordinary Palestinians, ordinary Gazans, bystanders, civilian lives, women and children, innocent people, innocent life',
  ),
  concept(
    'danger',
    'danger, dangers, risk, risks, risking, endanger, endangers, endangering, jeopardise, jeopardize, imperil, peril, threat, threaten, threatens, harm, harms, hurt, expose, at risk, in danger, cost, peril to',
  ),
  concept(
    'less-safe',
    'security would suffer, security will suffer, not bring Israel security, not bring it security, not add to its security, not make Israelis safer, not make Israelis secure, weaken Israel, weakens Israel, harm its security, hurt its security, undermine its security, threaten its security, harm to its security, damage its security, jeopardise its security, jeopardize its security, cost it security, more harm than good, backfire, rebound on Israel, come back to haunt, not make Israel safer, not make it safer, make Israel less safe, less safe, less secure, less security, no safer, not make Israel more secure, no more secure, not bring security',
  ),
  concept('harm', 'harm, harms, hurt, hurts, damage, damages, undermine, undermines, weaken, worsen'),
  concept('graves', 'in graves, in the grave, to die, will die, would die, pay the price, bear the brunt, suffer'),
  concept(
    'insurgency',
    'insurgency, stuck with, quagmire, bogged down, left holding, bog down, bogging down, mired, guerrilla war, guerrilla warfare, endless occupation, occupation without end, open-ended occupation, insurgents',
  ),
  concept(
    'better-ways',
    'wrong tool, wrong tools, right tool, cleaner ways, cleverer means, more surgical, other techniques, less bloody, by stealth, by raids, by commando raids, step by step, better ways, better way, other ways, not the way, wrong way, not the right way, not the best way, alternatives to, better means, other means, better methods, other methods, other tools, other roads, other paths, other routes, another path, another route, different means, different path, smarter way, smarter ways, targeted raids, targeted operations, targeted strikes, pinpoint raids, pinpoint operations, precision raids, surgical raids, surgical operations, smaller raids, narrower operation, limited raids, wiser way, cleverer way, cleverer ways, wiser ways, gentler ways, more precise ways, more targeted ways, targeted approach',
  ),
  concept(
    'not-needed',
    'not needed, no call for, not called for, nor necessary, nor needed, neither needed nor, neither necessary nor, does not need, not need to, not have to go, not necessary, unnecessary, no need for, not required, needless, not needed to',
  ),
  concept(
    'necessary',
    'unavoidable, legitimate, called for, indispensable, imperative, the only way, only option, no alternative, necessary, needed, essential, justified, warranted, inevitable, vital',
  ),
  concept(
    'full-support',
    'full support, full backing, wholehearted support, blessing, green light, backing of the US, support of the US, American support, American backing, US support, US backing, America support, Washington backing, Washington blessing, Washington support',
  ),
  concept(
    'succeed',
    'succeed, success, victory, victorious, defeat Hamas, finish Hamas, finish off, win the war, end Hamas, bring peace, destroy Hamas',
  ),
  concept(
    'need-not',
    'need not, not have to, not necessarily, not bound to, not lead to, not cause, not mean, not cost, not harm, not endanger',
  ),
  concept('spare-verb', 'spare, sparing, spared, protect, protecting, avoid, without harming, without hurting'),
  concept('red-line', 'red line, red lines, crossing a line, line not to be crossed'),
  concept(
    'into-rafah',
    'into Rafah, in Rafah, on Rafah, of Rafah, invading Rafah, storming Rafah, entering Rafah, attacking Rafah, invade Rafah, against Rafah, Rafah offensive, Rafah operation, Rafah invasion, Rafah assault, Rafah push',
  ),
  concept(
    'us-person',
    'US officials, American officials, US official, Harris, vice-president, vice president, Kamala Harris, Jake Sullivan, Sullivan, Pentagon, Ryder, Singh, Miller, Jean-Pierre, Austin, State Department, Burns, Thomas-Greenfield',
  ),
  concept('death-of', 'death of, deaths of, killing of, loss of'),
  concept('among', 'among, amongst, of'),
  concept(
    'not-living',
    'no longer living, not living, not to be alive, not believed alive, not thought alive, already dead, no longer be alive, not alive, dead already',
  ),
  concept(
    'recovered',
    'found the bodies, found the body, bodies were found, finding the bodies, =recovered, =retrieved, were brought home, was brought home, had been brought home, have been brought home, brought home the bodies, brought back the bodies, brought back the body, were brought back, was brought back, has brought back, were buried, was buried, exhumed, repatriated',
  ),
  concept(
    'fighters-dead',
    'Hamas fighters dead, Hamas fighters were, Hamas fighters have been, of Hamas fighters, were Hamas fighters, killed Hamas, Hamas men have been, Hamas men were, Hamas men killed, Hamas men dead, militants were killed, militants have been killed, terrorists were killed, terrorists have been killed, fighters were killed, fighters have been killed, fighters dead, Hamas militants, Hamas gunmen killed, Hamas operatives, killed militants, killed terrorists',
  ),
  /** The enemy's fighters as the dead, not as those who killed. */
  concept(
    'dead-fighters',
    'killed Hamas, killed militants, killed terrorists, killed fighters, killed gunmen, killing Hamas, killing militants, fighters were killed, militants were killed, gunmen were killed, terrorists were killed, fighters have been killed, militants have been killed, terrorists have been killed, fighters have died, fighters dead, militants dead, fighters in Gaza, militants in Gaza, Hamas operatives, dead fighters, dead militants, killed Palestinian, killed Gazan, aid workers, UN staff',
  ),
  /** A toll that is only foretold. */
  concept(
    'toll-ahead',
    `${each('may|might|could|will|would|soon|likely to|expected to|set to', 'reach|pass|exceed|rise|top|climb|surpass|hit|double|top out at|grow to|be as high as|die')}`,
  ),
  concept(
    'natural-disaster',
    'earthquake, quake, tsunami, cyclone, hurricane, flood, floods, famine of, pandemic, Covid, Sudan, Darfur, Tigray, Srebrenica, Syria war, war in Syria, war in Ukraine, Mariupol, Aleppo, Bosnia, Rwanda',
  ),
  concept(
    'share-of',
    'two thirds, third of them, third of whom, majority of them, majority of whom, most of them, most of whom, half of them, half of whom, per cent of them, percent of them, per cent of whom, percent of whom, quarters of them, quarters of whom, 70 per cent, 70 percent, 70%',
  ),
  concept(
    'left-rafah',
    'fled Rafah, left Rafah, have fled from Rafah, fled from Rafah, leaving Rafah, forced out of Rafah, driven from Rafah, driven out of Rafah, poured out of Rafah, streamed out of Rafah, moved out of Rafah, got out of Rafah, gone from Rafah, went out of Rafah, until last month, =lived in Rafah, once lived, then living, left the city, leave the city, fled the city, have left it, had left it, leave within, left within, emptied',
  ),
];
