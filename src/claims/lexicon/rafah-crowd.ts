import { concept, each } from './concept.ts';

/** The crowd in Rafah, by other words, and the counts that are none of it. */
export const rafahCrowd = [
  /** Counts of the dead. */
  concept(
    'tolled',
    `death toll, body count, health ministry, ministry of health, health authorities, health officials, health people, medical authorities, number of dead, number of the dead, number of people killed, count of the dead, counts the dead, =deaths, dead above, have perished, have now perished, in the ground, lost their lives, killed or maimed, more than =lives, taken more than, have been wounded, wounded since, killed since`,
  ),
  /** The crowd by other words than "people". */
  concept(
    'those-sheltering',
    `souls, guests, others, of them, of those, tent-dwellers, campers, human beings, civilians, refugees, fugitives, Gazans, Palestinians, people, displaced, mouths, civilian crowd, crowd of, refugees and residents, residents and refugees, exiles, uprooted, innocents, non-combatants, noncombatants, neighbours, neighbors, homeless, persons, folk, folks`,
  ),
  concept(
    'crowd-place',
    `=there, =here, in it, inside it, ${each('in|into|inside|around|across|within|of|at', 'the|that|this|a|its|one', '|border|southern|last|crowded|packed|single|small|dusty', 'city|town|place|enclave|corner|tip|pocket|patch|governorate|tents|camps|dunes|sands|sand')}, tent camps, tent city, tents, sand dunes, under plastic, plastic sheets, under canvas, tip of the Gaza Strip, southern tip, Egyptian wire, Egyptian border, border fence, dormitory, city of, town of, a city where, a town where, city that, town that, town holds, in town, city itself, town itself, the municipality, cheek by jowl, like sardines`,
  ),
  concept(
    'lives-there',
    `live, lives, =living, sleep, sleeps, camp, camped, encamped, shelter, sheltering, sought safety, sought refuge, found refuge, took refuge, herded, driven, gone, hungry, crowd, crowded, occupy, occupies, pitched tents, pitched camp, ended up, jammed, packed, packed in, massed, squeezed, huddle, huddled, crammed, got to, fetched up, is hosting, holed up, stuck, trapped, =are =now, are already, have sought, have gone, rented floors`,
  ),
  concept(
    'holds-crowd',
    `hold, holds, host, hosts, hosting, house, houses, housing, shelters, contains, has, feeds, counts, thought to hold, believed to hold, is hosting, looking after, dormitory for, crammed with, bulging with, swollen to, swelled to, home to`,
  ),
  concept(
    'from-home',
    each('driven|forced|displaced|uprooted|chased|bombed|turned', 'from|out of', '|their|its', 'homes|home|houses'),
  ),
  concept('off-there', 'gone out of it, have gone, has left, have left, went out, moved on, of them are'),
  /** Crowds up the Strip. */
  concept(
    'crowd-north',
    'Beirut, Lebanon, northern Gaza, in the north, whole Strip, entire Strip, all Gazans, leave home, left home, of the Strip population',
  ),
];
