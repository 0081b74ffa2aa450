import { concept, each } from './concept.ts';

/** Strikes on Rafah after the vote, and what was said of an offensive there. */
export const strikesAndOffensive = [
  concept(
    'bombing',
    `airstrike, airstrikes, air strike, air strikes, air raid, air raids, bombed, bombs, bombing, bombings, bombardment, bombardments, bombarded, shelled, shelling, missile strike, drone strike, warplanes, fighter jets, strikes, air attack, air attacks,
    raids, explosions, blasts, shells, pounded, pounding, pummelled, artillery fire, sorties, Israeli strike, strike hit, strike on a house, strike killed`,
  ),
  concept(
    'under-attack',
    'under attack, under fire, came under, hit again, hit from the air, hit overnight, hit on Tuesday, hit on Wednesday, bombed again, struck again, struck overnight, pounded again, was hit, were hit, been hit, was struck, been bombed, hit by, was bombed',
  ),
  concept(
    'gone-on',
    'gone on, went on, go on, goes on, carried on, carry on, carries on, kept up, keeps up, kept on, keep up, pressed on with, pressed ahead with, persisted with, kept, continued, continues, continuing, continue, not let up, not stopped, never stopped, no let-up, not ceased, unabated, regardless, as before, proceeded, proceed, proceeds, apace, without a break, with no break, have not eased, has not eased',
  ),
  concept(
    'house',
    'house, houses, home, homes, building, buildings, apartment, flat, flats, tents, camp, mosque, school, block, targets, residential, dwelling',
  ),
  concept(
    'hit-verb',
    'hit, hits, struck, strikes, destroyed, flattened, levelled, leveled, bombed, blew up, targeted, wrecked, razed',
  ),
  concept('targets', 'target, targets, sites, positions'),
  concept(
    'bombed-again',
    'bombed us again, warplanes came back, warplanes returned, jets came back, jets returned, drones came back, planes were back, warplanes were back, bombers came back, bombed again, then they bombed, bombs kept falling, kept falling, kept bombing, planes came back, planes returned, planes kept coming',
  ),
  concept('resumed', 'resume, resumed, resuming, restarted, renewed'),
  concept(
    'not-stop',
    'nothing to stop, not stop, not halt, failed to stop, not prevent, did nothing, no effect on, not slow, failed to halt, no end to',
  ),
  concept('aircraft', '=aircraft, =planes, warplanes, drones, jets, =bombers'),
  concept('bombarding', 'striking, bombing, pounding, hitting, shelling, bombarding'),
  concept(
    'more-deaths',
    `more civilian deaths, civilian deaths, further loss of life, greater loss of life, loss of civilian life, loss of life, loss of innocent life, further bloodshed, more bloodshed, bloodshed, more casualties, civilian casualties, civilian toll, more deaths, many more deaths, mass casualties, cost lives, cost civilian lives, cost more lives,
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
  concept('harm', 'harm, harms, hurt, hurts, damage, damages, undermine, undermines, weaken, worsen'),
  concept('graves', 'in graves, in the grave, to die, will die, would die, pay the price, bear the brunt, suffer'),
  concept('insurgency', 'insurgency, stuck with, quagmire, bogged down, left holding'),
  concept(
    'better-ways',
    'better ways, better way, other ways, other way, another way, different way, not the way, wrong way, not the right way, not the best way, alternatives to',
  ),
  concept('not-needed', 'not needed, not necessary, unnecessary, no need for, not required, needless, not needed to'),
  concept('necessary', 'necessary, needed, essential, justified, warranted, inevitable, vital'),
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
    'recovered, retrieved, recover, retrieve, brought home, brought back, buried, exhumed, repatriated',
  ),
  concept(
    'fighters-dead',
    'Hamas fighters, killed Hamas, militants killed, terrorists killed, fighters killed, Hamas militants, Hamas gunmen killed, Hamas operatives, killed militants, killed terrorists, Israeli soldiers, aid workers, UN staff',
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
    'fled Rafah, left Rafah, have fled from Rafah, fled from Rafah, leaving Rafah, forced out of Rafah, driven from Rafah, out of Rafah, until last month, =lived in Rafah, once lived, then living, left the city, leave the city, fled the city, have left it, had left it, leave within, left within, emptied',
  ),
];
