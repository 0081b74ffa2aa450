import { concept, each } from './concept.ts';

/** How it is told who of the hostages has not come back, where they are, and who of them is given up for dead. */
export const captivity = [
  /** When they were taken dates nothing that is said of them. */
  concept(
    'seized-then',
    `${each('taken|seized|abducted|kidnapped|captured|dragged|dragged off|carried|carried off|snatched|hauled off|hauled away|grabbed|kidnap victims|abductees', '|there|away|off|hostage|captive|from Israel|from southern Israel|to Gaza|into Gaza|to the strip|into the strip|to the enclave|into the enclave|to the territory|by Hamas|by the militants', 'a year ago|in October|last October|in October 2023|last year|in 2023|last autumn|last fall|that October|that autumn|six months ago|a year earlier|years before|years earlier|years before October|long before October|a decade ago|a decade earlier|ten years ago|in 2014|in 2015|in 2014 and 2015|in 2014 or 2015')}, ${each('held|held there|held captive|captive|captive there|strayed in|wandered in|crossed in|crossed into Gaza|wandered into Gaza|strayed into Gaza|entered Gaza', 'since 2014|in 2014|in 2015|in 2014 and 2015|in 2014 or 2015|since 2014 or 2015|since 2014 and 2015|a decade ago|ten years ago')}, October captives, October hostages, October abductees`,
    { landmark: true },
  ),
  /** Not returned by those who took them. */
  concept(
    'not-home',
    `${each('not|never|yet|still not|nor', '|to|to be|to have|been|yet been|be|have|have been|yet be|so far been|as yet been|yet', 'come home|come back|come out|came home|came back|returned|return|released|release|freed|brought home|brought back|given back|give back|handed back|hand back|handed over|rescued|recovered|found|accounted for|let go|set free|restored|swapped|traded|got out|made it home|made it back|seen again')}, ${each('not|nor|not yet|yet', 'home|back|out|free|freed|released|returned|rescued|home yet|back yet')}, ${each('nobody|no one|none', '|has|have', '|yet', 'brought|fetched|got|freed|rescued|released|returned', '|back|home|out')}, ${each('still|yet|remain', 'to be|to', 'freed|released|let go|let out|set free|brought home|brought back|brought out|returned|handed back|handed over|given back|rescued|accounted for|come home|come back|come out')}, ${each('whereabouts', '|are|were|remain|is', 'unknown|not known|a mystery|uncertain|unclear')}, unreturned, unreleased, unaccounted for, missing still, still missing, still unaccounted, still to come home, still to come back, still to be found, still to be freed, still to be returned, still out there`,
    { covers: ['recovered', 'freed-plan', 'freed-already'] },
  ),
  /** Where the captors have them. */
  concept(
    'in-their-hands',
    `${each('in|at|under', 'the', 'hands|clutches|grip|custody|power|keeping|dungeons|tunnels|captivity|mercy|talons|hold', 'of')}, ${each('in|under|inside|down in|down', 'Hamas|its|their|his|those|these|the|that|somebody|our|terrorist|militant|enemy|jihadist', 'hands|clutches|custody|tunnels|dungeons|dungeon|cellars|cellar|grip|power|keeping|captivity|talons|lairs|lair|hellhole|hellholes|pits|burrows')}, wrong side of the fence, wrong side of the border, as captives, as hostages, as prisoners, as its captives, as its prisoners, =captive, ${each('beneath|below|under', 'the|that|those|these|her|his|our|their', 'sand|sands|dunes|ground|earth|feet|streets')}, under Gaza, beneath Gaza, below Gaza, underneath Gaza, in the dark, in darkness, in the tunnels`,
  ),
  concept(
    'still-there',
    `${each('still|yet', '|be|held|being|somewhere|alive|sitting|rotting', 'there|in there|over there|down there|inside|underground|in the dark|captive|held|hostage|missing|waiting|to go|rotting|languishing|under Gaza|beneath Gaza|below ground|in captivity|in Gaza|in the strip|in the enclave|in the territory|in the tunnels|in those tunnels|in our tunnels|in its tunnels')}, ${each('remain|remains|remained|remaining|left', 'there|in there|down there|over there|inside|underground|captive|hostage|behind|in captivity|where they are')}, ${each('there|in there|down there', 'still|yet')}, are left, is left, or so left, down there, in those tunnels, been there, held there, captives there, hostages there`,
  ),
  /** Near these words a bare count is one of hostages. */
  concept(
    'hostage-talk',
    'captivity, captors, kidnapped, abducted, kidnap, abductees, in the tunnels, hostages, captives, hostage, taken on October 7, seized on October 7, taken that day, missing in Gaza, carried off, dragged off, hauled off, bring them home, yellow ribbon, Hostages Square',
  ),
  /** Held in the sense of thought. */
  concept('held-to-be', each('hold|holds|held', 'to be|to have|that|not to'), { covers: ['still-held', 'hold'] }),
  /** Who is counted whatever has become of them. */
  concept(
    'dead-and-living',
    `${each('|the', 'living|alive|live', 'and|or', '|the', 'dead|otherwise|not')}, ${each('|the', 'dead', 'and|or', '|the', 'living|alive')}, ${each('count|counts|counting|including|include|includes', 'the', 'dead|bodies')}, the dead included, the dead among them`,
  ),
  /** Dead captives, where they are what is counted. */
  concept(
    'dead-captives',
    `${each('dead|slain|murdered|fallen|late', 'hostage|captive|abductee')}, dead in captivity, killed in captivity, murdered in captivity, died in captivity, confirmed dead, as killed, as dead, as fallen, as murdered, ${each('bodies|remains|corpses', 'of', '|the|some|dozens of', 'hostage|captive|abductee')}`,
  ),
  /** Living ones alone. */
  concept('still-alive', `${each('still|yet|thought|believed|remain|are|be|is', '|to be', 'alive|living|breathing')}`),
  /** A gathering is held, not a hostage. */
  concept(
    'held-an-event',
    each(
      'hold|holds|held|holding',
      '|a|an|the|their|its|another|up a|up the',
      '|weekly|silent|small|brief|joint|special',
      'seder|vigil|vigils|rally|rallies|meeting|meetings|ceremony|ceremonies|service|services|news conference|press conference|talks|election|elections|march|marches|protest|protests|funeral|funerals|prayers|session|hearing|conversation|memorial|memorials|picture|pictures|photograph|photographs|posters|placards|own',
    ),
    { covers: ['still-held', 'hold'] },
  ),
  /** Some of them, who are to go first. */
  concept(
    'first-batch',
    'on the list, in the first phase, in the first stage, first batch, first to be freed, to be freed, due to be released, freed so far',
  ),
  /** Held at an earlier time. */
  concept('then-held', 'held then, there then, held at the time, at that time, captive then, last month, back then'),
  /** A share of those who are held, which is not their number. */
  concept(
    'of-those-held',
    `${each('of', 'those|these|them|the ones|whom', 'still|yet|who are|remaining|left|there|in captivity|held|in Gaza')}`,
  ),
  /** What shows or says how many they are. */
  concept(
    'tally-board',
    'sign, signs, board, boards, banner, banners, placard, placards, stickers, sticker, poster, posters, ribbon, clock, wall, badge, badges, T-shirts, screen',
  ),
  concept(
    'seat-for-each',
    'chairs, yellow chairs, empty chairs, seats, empty seats, pictures, portraits, faces, photographs, photos, candles, balloons, posters, names, plates, dog tags, ribbons, shoes, place settings, beds',
  ),
  /** Families who were told that nobody is coming back. */
  concept(
    'told-the-kin',
    `${each('tell|told|inform|informed|notify|notified|warned|advised|counselled|informing|notifying|telling|broken it to', '|the|its|their|his|all the|some', 'families|family|relatives|kin|next of kin|households|parents|loved ones')}`,
  ),
  concept(
    'told-verb',
    'told, informed, notified, warned, advised, counselled, tells, informs, notifying, informing, telling',
  ),
  concept(
    'no-hope-left',
    `mourn, mourned, mourning, sit shiva, sat shiva, no one to wait for, nobody to wait for, nobody left, no one left, not to hope, not to wait, not hope, stop hoping, give up hope, abandon hope, lose hope, expect a coffin, coffin, coffins, a box, a grave, to bury, for burial, funeral, funerals, passed on, passed away, =not =coming =back, =not =coming =home, never coming home, not be coming back, expect the worst, prepare for the worst, brace for, is dead, are dead, was dead, were dead, has died, have died, no longer alive, not alive, is gone, are gone, expect no one, expect nobody, expect a body, expect remains, say kaddish, no more`,
  ),
  concept(
    'written-off',
    `${each('write|writes|wrote|written|writing', 'off')}, ${each('give|gave|given|gives|giving', 'up', 'on|hope of|hope of seeing|hope for|for dead|for lost')}, ${each('has|have|had', 'given up')}, struck off, crossed off, crossed out as dead, ${each('quit|stopped|ceased|ceases|stops', 'hoping for|hoping to see|looking for|waiting for')}, ${each('lost|lose|loses|abandoned|abandons|holds out no|holds no|has no', 'hope', 'of|for')}, despair of, despaired of, despairs of, sat shiva for, recited kaddish for, ${each('not|no longer|never|nobody|no one|hardly', 'expect|expects|expected|hope|hopes', 'to', 'see|get back|welcome|meet')}`,
  ),
  /** What is said of the dead without that word. */
  concept(
    'not-breathing',
    `${each('no longer|not|never', '|be|to be|believed to be|thought to be|believe to be|believes to be|thinks to be|thought|believed|among the', 'breathing|breathe|draw breath|drawing breath|draws breath|living|alive|be alive|in the land of the living')}, no pulse, ${each('thought|believed|presumed|feared|understood|said|assumed|known', 'not to be|to be gone|gone|lost|to be lost')}, ${each('come|coming|came|brought|bring|returned|return|be', '|back|home|out', '|only|if at all', 'in', '|a', 'coffins|coffin|box|boxes|body bags|shrouds')}, ${each('already|long|could be|may be|might be|feared|thought|believed', '|already|long|to be|be', 'gone')}, ${each('never|not|no longer|nobody expects to see|no one expects to see', '|again|be|to|ever', 'walk out|walk free|walk home|speak|answer|see another day|see daylight|see home|see their families|see their homes|wake|draw another breath|be heard from|heard from again')}, ${each('not', 'to have|have|to have been', 'survived|lived|made it|pulled through|outlived')}, stopped calling alive, no longer counts as living, counts no longer as living, be bodies, are bodies, be corpses, are corpses, belong to the dead, among the dead, past saving, past rescuing, past rescue, past hope, beyond saving, beyond hope, beyond rescue, passed on, been dead for, be dead by now, dead by now, in graves, in the ground, draped in black, in black, mourned already, already mourned, have perished, has perished, had perished, not survived, never come home, never come back, not come home alive`,
  ),
  concept(
    'alive-or-dead',
    'alive or dead, dead or alive, living or dead, dead and alive, alive and dead, living or not, living, alive',
  ),
  concept(
    'confirm-verb',
    'confirmed, confirms, confirm, established, announced, declared, acknowledged, verified, certified, recorded',
  ),
  concept(
    'american-hostages',
    'Americans, US citizens, US citizenship, American citizens, US nationals, American hostages, =nationals, citizenship, foreign nationals, Nepali, Thai, Indian, Britons, dual nationals',
  ),
  /** Dead whom bombs, hunger or the day's fighting killed, and not captivity. */
  concept(
    'struck-otherwise',
    `medics, medic, doctors, hospital, hospitals, morgue, morgues, health officials, health authorities, health ministry, ministry of health, ministry, civil defence, civil defense, rescuers, rescue crews, neighbours, neighbors, residents, ambulance, rubble, blanket, blankets, air strike, air strikes, airstrike, airstrikes, strike, strikes, warplanes, warplane, planes, jets, bombs, bombed, bombing, shell, shells, shelling, missile, missiles, drones, air raid, air raids, raid on, house, home of, overnight, ${each('in|within|over|during|for|between', 'a|the|one', '|past|last|previous|preceding', '24 hours|day|night|single day')}, past day, previous day, past 24, past 24 hours, preceding 24 hours, in 24 hours, last night, that night, by morning, by dawn, aid workers, soldiers, in uniform, children, malnutrition, starved, hunger, thirst, famine, Lebanon, Lebanese, Beirut, Jabalia, Jabaliya, Beit Lahia, Beit Lahiya, Khan Younis, Deir al-Balah, Nuseirat`,
  ),
];
