import { concept, each, list } from './concept.ts';

const NOT_WANT =
  'back|support|favour|favor|want|endorse|approve|accept|agree|condone|like|be in favour|be in favor|be behind|go along|stand for|help|wish|be party';

/** October 2024: Iran’s missiles, the answer to them, the call that was awaited. */
export const iran = [
  concept(
    'missile',
    `missile, missiles, ballistic missiles, ballistic missile, barrage, salvo, volley, rockets, projectiles, missile attack, missile strike, missile barrage, bombardment, hail, fusillade, warheads`,
  ),
  concept(
    'missile-attack',
    `barrage, salvo, volley, ${each('missile|rocket|ballistic missile|Iranian', 'attack|strike|barrage|assault|bombardment|salvo|volley|fusillade|onslaught')}, ${each('attack|strike|assault|onslaught', 'with|of', 'missiles|ballistic missiles')}`,
  ),
  concept(
    'fire',
    `fire, fired, fires, firing, launch, launched, launches, launching, loosed, loosed off, shot, shoot, =sent, =rained, raining, attack, strike, struck, unleashed, barrage, bombardment, =hit, volley, salvo, =hurled, hurling, let fly, pelted, showered, =lobbed, =aimed, =flung, targeted, assault, bombarded, onslaught, let loose, directed at, came down on, slammed into, catapulted, =threw, pounded, blitz, =carried out, crashed, rocketed, volleyed, =rain`,
  ),
  concept('april-attack', 'April, drones, Damascus, consulate, spring, =Houthis, Houthi, Yemen'),
  /** Israel’s own fire. */
  concept(
    'israel-fires',
    `${each('Israel|Israeli jets|Israeli forces|Israeli warplanes|Israelis|IDF', '|had|has|will|would|could|may|might', 'fired|launched|struck|hit|attacked|bombed|fire|launch|strike|hit|attack|bomb|pounded')}, Israeli missile, Israeli missiles, Israeli rockets, Israeli bombardment, Israeli barrage`,
  ),
  concept(
    'israel-raid',
    'Israeli attack, Israeli strike, Israeli raid, Israeli air strike, Israeli airstrike, Israeli response, strike on Iran, attack on Iran, Israeli retaliation, hit Iran, attack Iran, strike Iran, against Iran, retaliate',
  ),
  concept('us-leader', 'the president, US president, American president, president of the United States, Biden', {
    includes: ['biden'],
  }),
  concept(
    'il-leader',
    'the prime minister, the premier, Israeli leader, Israeli prime minister, Israeli premier, the PM, its prime minister',
    { includes: ['netanyahu'] },
  ),
  /** The call between the two leaders. */
  concept(
    'two-leaders',
    `two leaders, both leaders, leaders of the two, president and the prime minister, prime minister and the president, prime minister and president, president and prime minister, leaders of both, Biden-Netanyahu, Netanyahu-Biden, two governments leaders, leaders of Israel and the US, leaders of the US and Israel`,
  ),
  concept('the-pair', '=the =two, the two men, the pair, both men, they, =leaders, the men'),
  concept('leaders', 'leaders'),
  concept(
    'call',
    `call, =calls, phone call, telephone call, phone, telephone, conversation, exchange, =talks, chat, conference call, discussion`,
  ),
  concept(
    'spoke',
    `=spoke, =spoken, =talked, =phoned, =telephoned, =rang, =rung, =conferred, =discussed, held talks, held a call, had a call, held a phone call, held a telephone call, had a conversation, held a conversation, on the phone, by phone, by telephone, over the phone, over phone, on the line, got on the phone, exchanged views, had talks, compared notes, had words, =consulted, held a telephone conversation, took a call, took the call, had it out, put in a call, =chatted, gone over, went over, touched base, exchanged a word`,
  ),
  concept(
    'talk-present',
    '=talk, =talks, =speak, =discuss, =confer, =speaks, =discusses, hold talks, hold call, hold a call, =phones, =rings, =calls',
  ),
  concept(
    'not-spoken',
    `${each('not|not yet|never|not so far|not still|not even', '|yet|been|had|so far|yet been|yet had|as yet|actually|even', 'spoken|spoke|speak|talked|talk|phoned|telephoned|called|discussed|discuss|conferred|taken place|happened|held|come off|materialised|materialized|been held|had their|had a|had the|made contact|occurred|place|exchanged|connected|been in touch|rung|rang|consulted|come about|been on the phone|come to pass|set a date')},
    ${each('yet|still have|still has|still had|have still|has still', 'to', 'speak|talk|discuss|happen|take place|be held|confer|materialise|materialize|come|hold|phone|call|have|be made|ring|be set|connect|consult|exchange|pick up|get on|be placed|be arranged|telephone|take')},
    no call, no conversation, no phone call, no contact, no discussion, no talks between, not a word, without a call, without a word, without speaking, without having spoken, without talking, had not done, have not done, has not done, still waiting, awaiting a call, not been in touch, still not, yet not, pending a call, not yet had, awaits a call, awaits a, yet to happen, yet to come, out of touch, radio silence, incommunicado, not come, not arrived, not materialised, not been in contact, no contact, exchange a word, yet to exchange, not a word between, without a word between`,
    { covers: list('not-spoken, call, spoke, off-state') },
  ),
  concept(
    'expected-soon',
    `${each('expected|due|likely|scheduled|planned|set|slated|hoped|about|going|bound', 'to', 'speak|talk|happen|take place|be held|call|discuss|confer|hold|phone|come|ring|have')}, will speak, will talk, will hold, will discuss, will confer, is expected, was expected, are expected, were expected, in the coming days, within a day, within days, in the next few days, in coming days, imminent, being arranged, in the works, in the offing, on the cards, could come, could happen, may come, may happen, might come, imminently, before long, to speak, to talk, would speak, would talk, being set up, in preparation, later in the day, was due, is due, was scheduled, is scheduled, in the pipeline, plans to speak, plan to speak, planned call, expects to speak, hopes to speak, looming, any day, is planned, planned for, set for, scheduled for, expected on, pencilled in, will be calling, will call, will be speaking, will phone, to hold, could speak, may speak, might speak, could talk, may talk, is set, has been scheduled, has been set, was planned`,
  ),
  concept(
    'condition-word',
    'condition, conditions, conditional, until, once, =wants, =wanted, =demanded, insisted, insists, a call first, call with Biden first, first hear, first to hear, speak first, talk first, pending, =before, preconditions, refused, wish, hoping, =hopes, seek, sought, in case, if, unless, ahead of, requires, depends',
  ),
  concept(
    'other-call',
    '80 times, August, April, dozens of times, hostage, Macron, Putin, Sunak, Starmer, Trump, Scholz, Gaza ceasefire, reservists, in months past, =times, dozens of, agreed in',
  ),
  /** What was not to be struck. */
  concept(
    'nuclear',
    'nuclear, nuke, nukes, atomic, enrichment, uranium, reactor, reactors, centrifuge, centrifuges, Natanz, Fordow, Isfahan, Bushehr',
  ),
  concept(
    'oil',
    'oil, petroleum, =energy, refinery, refineries, crude, gas, oilfield, oilfields, petrochemical, Kharg, oil rig, tankers',
  ),
  concept(
    'oil-price',
    `${each('oil|crude|energy|petroleum|gas|fuel|Brent|petrol', 'price|prices|market|markets|shock|supply|supplies|futures|traders|costs')}, ${each('price|cost|barrel|supply|supplies|flow|flows', 'of', 'oil|crude|energy|petrol|gas')}, oil would, oil rose, oil fell, oil climbed, oil jumped, oil slipped, oil spiked, global oil, world oil, nuclear deal, nuclear talks, nuclear agreement, nuclear physicist, nuclear weapon, nuclear bomb, nuclear state, nuclear ambitions`,
    { covers: list('oil, nuclear') },
  ),
  concept(
    'warn-off',
    `=against, ${each('not|not to|do not|should not|must not|never', 'hit|strike|attack|bomb|touch|target|go after|go for|aim|blow up|destroy|be hit|be struck|be attacked|be bombed|be touched|be targeted|do|harm|damage|mess|go near|include|pound|blast|burn|be on|be part')},
    ${each('not|would not|does not|did not|will not|could not|do not|cannot|had not|has not', '|be', NOT_WANT)}, no support, no backing, opposed, opposes, oppose, opposing, opposition, objected, objects, objection, objections, discourage, discouraged, avoid, avoiding, spare, =sparing, spared, steer clear, stay clear, keep clear, ${each('off|be off|remain off|are off|were off|kept off|stay off|keep off', 'limits|the table|the target list|the list|the menu|target list|its target list')}, leave alone, leave Iran alone, leaving alone, leave out, leave untouched, keep away, stay away, staying away, steer away, keeping away, hands off, lay off, ruled out, rule out, rules out, ruling out, refrain, refraining, dissuade, dissuaded, talk out of, talked out of, talking out of,
    red line, red lines, line at, frowned on, frowns on, restrain, restraining, hold off, out of bounds, deter, deterred, exclude, excluding, exempt, wary of, uneasy about, unhappy with, shy away, no-go, rein in, drew the line, draws the line, draw the line, excludes, excluded, keep its hands off, veto on, forgo, forswear, pleaded, plea to, begs, begged, shun, limits on, limit on, restricts, restrict, confine, confined to, limit its, limit their, put limits, set limits, imposed limits, not nuclear, stick to military, vetoed, think twice, reservations about, misgivings about, talking Israel out of, alarmed at, fearful of, warned off, warns off, warning off, wave off, waved off, waves off, not endorse, look elsewhere, ${each('alternative|alternatives|options|option|other ways|other targets|targets|something|anything', 'to|than|other than|besides', '|a|an|any', 'strike|strikes|striking|hit|hitting|attack|attacking|bombing|targeting')}, rather than strike, rather than striking, rather than hit, left alone, left untouched, be spared, ${each('keep|keeps|kept|stay|stays|steer', '=off')}, told Israel not, no to strikes, no to a strike, forbidden, out of the question, not an option, beyond the pale, unacceptable, would rather Israel did not, think about alternatives, thinking about alternatives, thinking about other alternatives, look for alternatives, consider alternatives, considering alternatives, weigh alternatives, discouraging, hands-off, taboo, not touched, be off the list, taken off the table, take off the table, advised Israel against, leery of, loath to see, loath, reluctant, concern about, concerned about, concerned that, worried about, worried that, fears that, does not wish, hesitant, stopped short of backing, no green light, not given a green light, not give a green light, not to go, keep out of, no American support, no US support, without American support, no American backing, no US backing, not take part, take no part, not participate, not join, no support from Washington, =no strikes, =no strike, =no attacks, =no attack, no blessing, not have American blessing, not have Washington blessing, not have its blessing, not have US blessing, military targets rather than, military targets instead of, military sites rather than, military targets over, alternatives to oil, alternative to oil, no nuclear sites, no oil fields, objects to, objected to, objection to, objections to, opposed to, opposition to, not in favour, not in favor, find alternatives, seek alternatives, finding alternatives`,
    { covers: list('warn-off') },
  ),
  concept(
    'warn-verb',
    `warn, warned, warns, warning, urge, urged, urges, urging, caution, cautioned, cautions, =told, =tells, =asked, =asks, advise, advised, advises, counsel, counselled, counseled, press, pressed, presses, pressing, appeal, appealed, =said, =says, plead, pleaded, pleads, beg, begged, begs, implore, implored, =wanted, =wants, =want, =demand, demanded, made clear, let it be known, leaned on, publicly, signalled, signaled, reiterated, repeats, repeated, message, =calls, =called, line, calling, advice, position, asking, lobbied, lobbying, wish, pushed, pushing, let Israel know, voiced, expressed, insists, insisted, privately, preferred, prefers, would prefer`,
  ),
  concept(
    'hit-iran',
    `strike, strikes, striking, hit, hitting, attack, attacks, attacking, bomb, bombing, target, targeting, targets, sites, site, facilities, facility, installations, plants, plant, infrastructure, fields, industry, sector, terminals, programme, program, refineries, complex, complexes, assets, raid, raids, rigs, wells, oilfields, sites, reactors, works`,
  ),
  concept(
    'military-sites',
    'military sites, military targets, army bases, air bases, missile bases, military bases, air defences, missile factories, military installations, military sites',
  ),
  concept(
    'civilian-sites',
    'civilian sites, civilian targets, cities, power stations, power plants, civilian infrastructure, civilian areas, electricity',
  ),
  concept('answer-no', 'answer is no, answer was no, =said no, replied no, flat no, a clear no, shook his head'),
  concept(
    'no-call',
    'no call, no conversation, no phone call, no such call, no talks between the two, no telephone call',
  ),
  concept('weeks-since', 'weeks since, months since, long time since, first time since, long since, not since'),
  concept(
    'phoned',
    `=phoned, =telephoned, =rang, ${each('spoke|spoken|talked|conferred|consulted|speaks', 'with|to|by phone with|by telephone with|on the phone with|on the phone to')}, got on the phone, =consulted, held talks with, on the phone with, on the phone to, took a call, put in a call, a word with, =discussed`,
  ),
  concept(
    'vowed-fire',
    `${each('vowed|vows|threatened|threatens|pledged|ready|prepared|promised', '|on Tuesday|on Monday|on Sunday|on Wednesday|on Thursday', 'to', 'fire|launch|attack|strike|hit')}, will fire, would fire, could fire, may fire, another missile attack, new missile attack`,
  ),
  concept('gulf-states', 'Saudi, Emirates, Emirati, Gulf states, Gulf Arab, Qatar, Riyadh, Abu Dhabi'),
  concept('trump', 'Trump, Republican, Republicans, Lapid, Bennett'),
  concept(
    'restraint',
    'restraint, proportionate, proportional, measured response, escalate, escalation, show restraint, limits',
  ),
  concept('if', '=if, unless, in case, should it, in the event, whether'),
  concept(
    'if-strike',
    'if Israel, if it, if Netanyahu, if they, if the Israelis, if Israeli, if the, unless, should Israel, were Israel, if Iran, if Tehran, in case, in the event, could push, could drive, could raise',
  ),
];
