import { concept } from './concept.ts';

/** October 2024: Iran’s missiles, the answer to them, the call that was awaited. */
export const iran = [
  concept(
    'missile',
    `missile, missiles, ballistic missiles, ballistic missile, barrage, salvo, volley, rockets, projectiles, missile attack, missile strike, missile barrage, bombardment, hail`,
  ),
  concept(
    'fire',
    `fire, fired, fires, firing, launch, launched, launches, launching, loosed, loosed off, shot, shoot, sent, rained, attack, attacked, attacks, strike, strikes, struck, unleashed, barrage, bombardment, hit, volley, salvo, hurled, let fly, pelted, showered, lobbed, aimed, flung, raining, targeted, assault`,
  ),
  concept('april-attack', 'April, drones, Damascus, consulate'),
  concept(
    'call',
    `call, called, calls, phone call, telephone call, phone, telephone, telephoned, phoned, spoken, speak, spoke, speaks, speaking, talk, talked, talks, conversation, talking, conversations, exchange, rang, ring, on the line, conferred, confer, discussed, discuss, contact, words`,
  ),
  concept(
    'not-yet',
    `not yet, yet to, not taken place, not been, has not happened, has yet to, have yet to, had yet to, still has to, not talked, not spoken, not spoke, not taken, not happened, not held, no call, not had, not discussed, no conversation, not materialised, pending, still waiting, awaited, awaiting, not been held, until, before, not come, not connected, not conferred, outstanding, overdue, in the works, still to, not happen, not place`,
    { covers: true },
  ),
  concept(
    'expected-soon',
    `expected, soon, in the coming days, within a day, in the next few days, in coming days, shortly, imminent, being arranged, in the works, planned, scheduled, due, set to, likely, in the offing, on the cards, under preparation, arranged, could come, later this week, this week, in the hours ahead, hours, imminently, before long, on Wednesday, will speak, will talk`,
  ),
  concept('nuclear', 'nuclear, atomic, enrichment, uranium, reactor, Natanz, Fordow'),
  concept('oil', 'oil, petroleum, energy, refinery, refineries, crude, gas'),
  concept(
    'sites',
    `sites, site, facilities, facility, installations, plants, plant, infrastructure, fields, targets, industry, sector, terminals, programme, program, refineries, complex, complexes`,
  ),
  concept(
    'warn-off',
    `warn, warned, warns, warning, urge, urged, urges, urging, caution, cautioned, against, not want, not to, not support, opposed, opposes, oppose, objected, told, asked, asks, limits, limit, discouraged, avoid, spare, steer clear, off limits, off-limits, leave alone, press, pressed, keep away, rule out, ruled out, no support, not back, not in favour, not be in favour, advised, counselled, does not favour, not favour, drew the line, red lines, red line, frowned, restrain, restraint, hands off, pleaded, lay off, stay away, dissuade, talk out of, appealed, wanted, let it be known, made clear, not hit, not strike, not attack, not bomb`,
  ),
  concept(
    'military-sites',
    'military sites, military targets, army bases, air bases, missile bases, military bases, bases, air defences',
  ),
  concept('civilian-sites', 'civilian sites, civilian targets, cities, power stations, power plants, civilians, water'),
  concept(
    'told',
    `told, tell, tells, telling, ordered, order, orders, instructed, instruct, asked, ask, asks, demanded, directed, forbade, forbid, forbidden, barred, blocked, block, blocks, stopped, stop, stops, insisted, wanted, want, held back, overruled, vetoed, refused, prevented, made, kept, decided, decision, decreed, intervened, intervention, put his foot down, conditioned, request, requested, insistence, behest, instruction, instructions, orders of, came from, at the behest, told him, ordered him, not let, would not let, not allow, refused to let, keep, put the brakes, pulled, grounded, behind`,
  ),
  concept('cabinet', 'cabinet, security cabinet, war cabinet, ministers'),
  concept('army', 'army, generals, chief of staff, military, general staff'),
  concept(
    'himself',
    'himself, his own decision, own accord, own choice, own initiative, himself decided, chose, of his own',
  ),
];
