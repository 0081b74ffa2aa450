import { concept, each } from './concept.ts';

/** How the counts of the dead are told on either side. */
export const tolls = [
  /** When the attack was dates no count beside it. */
  concept(
    'attack-then',
    `${each('killed|died|murdered|massacred|slain|dead|slaughtered', 'in Israel|in southern Israel|on Israeli soil|inside Israel', 'a year ago|in October|last October|in October 2023|last year|last autumn|last fall|a year earlier')}, ${each('Hamas|Hamas-led|militant|cross-border', 'attack|attacks|raid|assault|massacre|onslaught|rampage|incursion|killings', '|on Israel|in Israel|on southern Israel|in southern Israel|there', 'a year ago|in October|last October|in October 2023|last autumn|last fall|of last autumn|of last October|of the autumn|of October')}, ${each('October', 'massacre|pogrom|atrocities')}, ${each('massacre|atrocities|slaughter|pogrom', 'of|last', '|last|the', 'October|autumn|fall')}, ${each('Israelis|foreigners', 'in', 'October')}`,
    { landmark: true },
  ),
  /** The day of the attack by what it was in the war. */
  concept(
    'first-day',
    `${each('first|opening', 'day|morning|hours|assault|attack|wave')}, day one, day itself, ${each('day|morning|Saturday|attack|assault|raid|massacre|slaughter|onslaught', '|that|which|when|on which|with which', '|the war|it all|all this|all of this|this war|it|the conflict|this', '|had', 'began|started|was started|was begun|set off|triggered|sparked|ignited', '|it|it all|it off|all this|the war|this war|this')}, ${each('day|attack|massacre|morning', 'that set', 'it|this|all this|the war', 'off')}, that one day, on one day, one morning, ${each('of|on|in', 'the', 'attack|massacre', 'itself')}, ${each('in|on|over|within', '|the', 'a|one|a single|space of a|course of a|half a', 'morning|day|Saturday')}, worst day, darkest day, deadliest day, blackest day, on the day, on that day, that morning, ${each('whole of', 'that|the', 'day')}, when it all began, when all this began, when it all started, before lunch, ${each('between one', 'sunrise|dawn|breakfast|sunset|meal|dusk|morning', 'and', '|the', 'next')}, Black Sabbath, black Saturday, Black Saturday, at the start, at the outset, the Saturday`,
  ),
  concept(
    'slay',
    `slew, slain, slay, slaying, slaughtered, put to death, put to the sword, to death in, massacred, murdered, butchered, cut down, mown down, mowed down, gunned down, snuffed out, done to death, killed, died, perished, lost their lives`,
  ),
  /** What is done for the dead, or is left of them. */
  concept(
    'mourning',
    'candles, candle, memorials, memorial, mourn, mourned, mourns, mourning, commemorate, commemorated, remember, remembered, remembers, buried, bury, bells, names, tribute, graves, victims, corpses, bodies, blood of, the fallen, those who fell, prayers, vigil, vigils, sirens, ceremony, ceremonies, read out, read aloud, not forgotten, funerals, headstones, own dead, its dead, own loss, loss of, losses, killing of, death of, deaths of, massacre of, slaughter of, murder of',
  ),
  concept(
    'foreigners-at-work',
    'Indians, Indian nationals, Indian workers, Indian citizens, foreign workers, foreign nationals, Filipinos, Thais',
  ),
  concept('published-names', 'published, identified, identities, named them, names of'),
  concept(
    'lebanon-front',
    'Lebanon, Lebanese, Beirut, Hezbollah, Tyre, Baalbek, since September, since mid-September, mid-September, late September, West Bank, Sudan, Syria',
  ),
  /** Where a count of the dead stands written. */
  concept(
    'toll-record',
    'list, lists, listed, roll, ledger, register, registry, bulletin, tally, toll, count, total, reckoning, accounts, book, roster, figure, figures, number, numbers, board, sum, statistics, books, database, death count, score, register of the dead, latest, update',
  ),
  concept(
    'gone-past',
    `${each('gone|got|went|gets|goes|moved|climbed|crept|pushed|ticked|risen|rose|runs|run|ran|stood|stands|put|puts|passed|past|is|was|reads|read|closed|come|came|lists|listed|gives|gave|give|counts|counted|reported|reports|wrote|has it', '|up|now|already', 'past|to|at|beyond|above|over|as|well past|within|by')}, passed, crossed, topped, exceeded, reached, touched, surpassed, hit`,
  ),
  /** Counts that are not the toll: wounded, fighters, missing, workers, soldiers. */
  concept(
    'other-count',
    'Indians, Indian, workers, nationals, jobs, trucks, lorries, litres, homes, buildings, patients, orphans, amputees, evacuation, tents, meals, evacuees, tonnes, students, pupils, identified, visas, spectators',
  ),
  /** Those who live, in the ministry's other column. */
  concept(
    'hurt-count',
    'wounded, injured, injuries, hurt, maimed, missing, orphaned, homeless, displaced, fled, sheltering, detained',
  ),
  /** The ministry that counts the dead, so named that no other can be meant. */
  concept(
    'gaza-ministry',
    `${each('Gaza|Gazan|Hamas-run|Hamas-controlled|territory|enclave|strip', '|own|Hamas-run', 'health ministry|ministry of health|health authorities|health authority|health officials|health department|ministry')}, ${each('health ministry|ministry of health|ministry|health department|health authorities|health officials|department of health', 'in|of', 'Gaza|the strip|the enclave|the territory|Hamas')}`,
  ),
  /** Deaths of some days or weeks, not of the whole war. */
  concept(
    'short-spell',
    each(
      'in|over|within',
      '|the|past|last|these|those',
      '|past|last',
      'two|three|four|five|several|few|a few',
      'days|weeks',
    ),
  ),
  /** What comes in the same numbers on a first day. */
  concept(
    'supplies-count',
    'trucks, lorries, tonnes, tons, tents, meals, patients, jobs, pallets, rockets, missiles, spectators, arrests, arrested, sorties',
  ),
  /** Israel tells whom it killed. */
  concept(
    'israel-kills',
    `${each('it|army|IDF|military|forces|troops|that it', 'has|have|had|', 'killed')}, ${each('claim|claims|claimed|boast|boasts', 'to', 'have', '|killed|eliminated|dispatched')}`,
  ),
  /** A count of another day, or one that is taken back. */
  concept(
    'figure-of-then',
    `${each('a|two|three', 'fortnight|week|weeks|month|months|year|day', 'ago|earlier|before')}, by that month, last Christmas, end of the year, earlier gave, spoke then, earlier total, earlier figure, earlier vote, previous vote, first vote, when that vote, when the vote, it had been, it had given, misprint, withdrawn, our figure, your figure, would be nearer, a day before, the day before`,
  ),
];
