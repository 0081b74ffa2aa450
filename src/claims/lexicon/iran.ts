import { concept, each } from './concept.ts';

const MISSILES = 'missile|missiles|rocket|ballistic missile|ballistic|Iranian|aerial';
const BLOW =
  'attack|strike|barrage|assault|bombardment|salvo|volley|fusillade|onslaught|blitz|fire|raid|wave|launch|launches|shower|hail';
const ATTACK_DAYS =
  'September 30|Sept 30|30 September|October 1|Oct 1|1 October|1 Oct|1st October|October 1st|October 2|Oct 2|2 October|October 3|Oct 3|3 October';

/** The missiles that Iran fired at Israel in October 2024, told by their day. */
export const iran = [
  concept(
    'missile',
    `missile, missiles, ballistic missiles, ballistic missile, barrage, salvo, volley, rockets, projectiles, bombardment, fusillade, warheads, hypersonic, ballistic arsenal, missile arsenal, missile fire, ballistics`,
  ),
  concept(
    'missile-attack',
    `barrage, salvo, volley, fusillade, ${each(MISSILES, BLOW)}, ${each('attack|strike|assault|onslaught|barrage|wave|hail|shower|rain|volley', 'with|of|by', 'missiles|ballistic missiles|some missiles')}, missile and drone attack, missiles [went|came|passed|flew|were coming|came down|rained|crossed] [|over|down]`,
  ),
  /** An attack that only Iran can have made. */
  concept(
    'iran-attack',
    `${each('Iran|Iranian|Tehran|Islamic republic|Islamic Republic', '|own|direct|second|big|huge|massive|unprecedented|latest|largest|biggest|second direct|ballistic|second big|aerial', 'attack|assault|strike|barrage|bombardment|onslaught|salvo|volley|blitz|fire')}, ${each('attack|assault|strike|barrage|onslaught|fire|bombardment|salvo|volley', 'by|from', 'Iran|Tehran')}`,
  ),
  /** An attack named for its day. */
  concept(
    'dated-attack',
    `${each(ATTACK_DAYS, 'attack|strike|strikes|barrage|assault|bombardment|salvo|volley|onslaught|missiles|missile|Iranian|Iran')}, ${each('attack|strike|barrage|assault|bombardment|salvo|volley|onslaught|missiles', 'of|on', ATTACK_DAYS)}`,
  ),
  concept(
    'fire',
    `rose towards, rose toward, soared towards, soared toward, hurtled towards, headed for, crossed [|the|their|its|our|Israeli] [sky|skies|airspace], crossed Jordan, crossed Iraq, in the air, thrown, rose from, climbed from, lifted off, fire, fired, fires, firing, launch, launched, launches, launching, loosed, loosed off, shot, shoot, =sent, =rained, raining, attack, strike, struck, unleashed, barrage, bombardment, =hit, volley, salvo, =hurled, hurling, let fly, let go, let off, shot off, flew out, climbed out, came out of, rose out, poured out, =falling, began to fall, started to fall, begun to fall, sprayed, tossed, chucked, pelted, showered, =lobbed, =aimed, =flung, targeted, assault, bombarded, onslaught, let loose, directed at, came down, came over, came in, =fell, slammed into, catapulted, =threw, pounded, blitz, =carried out, crashed, rocketed, volleyed, =rain, flew at, flew in, flew over, flew towards, streaked, lit up, =landed, =poured, came under, went after, blasted, =did, retaliated, =hail, =sends, =hits, =hurls, =lobs, =rains, =pounds, =pelts, propelled, =released, hammered, emptied, empties, emptying, opened fire, opens fire, opening fire, took aim, takes aim, taking aim, mounted, mounts, hurtled, hurtling, roared, roaring, soared, whistled, thundered, came hurtling, cascaded, descended, dispatched, despatched, discharged, delivered, drenched, blanketed, set off, lit the sky, staged, conducted, inflicted, visited upon, inbound, lashed out, hit out, lashing out, tipped, volleys, struck back, =shoots, =launches, =drops, =dropped, ran for shelter, sent millions, =sending, =landing, =killed, =damaged, tore through, arced, tore into, swept in, sirens, came from`,
  ),
  concept('april-attack', 'April, drones, Damascus, consulate, spring, =Houthis, Houthi, Yemen'),
  concept('houthis', '=Houthis, Houthi, Yemen, Damascus, consulate'),
  /** What is done about the attack, and may have the day. */
  concept(
    'dealt-with',
    'discuss, discussed, weigh, weighs, answer, respond, reply, response, retaliate, retaliation, vote, spoke, speak, talk, talked, meet, meets, met, meeting, call, called, condemned, statement',
  ),
  concept(
    'sheltered',
    'shelter, shelters, bunkers, bunker, took cover, take cover, taking cover, safe rooms, safe room, sirens, overhead, =ran, huddled, stairwells, stairwell, underground, crowded, scrambled, scurried, scurrying, dived, basements, air-raid',
  ),
  /** Israel’s own fire. */
  concept(
    'israel-fires',
    `${each('Israel|Israeli jets|Israeli forces|Israeli warplanes|Israelis|IDF', '|had|has|will|would|could|may|might', 'fired|launched|struck|hit|attacked|bombed|fire|launch|strike|hit|attack|bomb|pounded')}, Israeli missile, Israeli missiles, Israeli rockets, Israeli bombardment, Israeli barrage`,
  ),
  concept(
    'israel-raid',
    'Israeli attack, Israeli strike, Israeli raid, Israeli air strike, Israeli airstrike, Israeli response, strike on Iran, attack on Iran, Israeli retaliation, [to|will|would|could|may|might|not|and|how to] [hit|attack|strike] Iran, against Iran',
  ),
  /** What Israel’s own fire answered. */
  concept(
    'in-answer-to',
    `${each('retaliation|response|reply|revenge|answer|reprisal|payback|punishment|vengeance', 'for|to|against')}, answered, avenge, avenged, avenges, in return for, retaliate for, retaliated for, retaliates for, retaliating for, respond to, responded to, responding to, pay for, prompted by, provoked by, triggered by`,
  ),
  concept(
    'vowed-fire',
    `${each('Iran|Tehran|Revolutionary Guards|Guards|Iranian general|Iranian commander|=which', '|has|had', 'vow|threaten|pledge|promise|swore', '|on Tuesday|on Monday|on Sunday|on Wednesday|on Thursday', 'to', 'fire|launch|attack|strike|hit')}, ${each('ready|prepared|threatened|threatens', 'to', 'fire|launch')}, ${each('will|would|could|may|might|can', '|yet|again|soon|still', 'fire|launch|unleash|rain|send|shower|hurl')}, another missile attack, new missile attack, further missile attack, [vowed|threatened|pledged|promised|swore|threatens|vows] [|last week|on Tuesday|on Monday|on Wednesday|on Thursday|on Sunday|again|yesterday] to [fire|launch|rain|unleash|hurl|shower]`,
  ),
  concept(
    'not-at-israel',
    `test, tested, test-fired, tests, drill, exercise, Pakistan, in Iraq, at Iraq, Iraqi militia, Iraqi militias, into Iraqi, Erbil, Kurdish, in Syria, at Syria, Syrian, supplied, year since, anniversary, hurricane, =shipped, transferred, sold, Iranian made, made in Iran, Iran made, Russia, Ukraine, Kyiv, Hezbollah fired, Hezbollah launched, Hezbollah rockets, Houthi, Hamas rockets, from Lebanon, from Yemen, [rocket|rockets|missiles|fired|launched] from Gaza, ${each('Hezbollah|Hizbollah|Houthis|Hamas|militants in Lebanon', '|which Iran arms|which Iran backs|backed by Iran|Iran ally|an Iranian ally|which Iran supports', 'fired|launched|shot|struck|attacked|sent|hit')}`,
  ),
  /** The day itself, or a look back to it that needs no date. */
  concept(
    'first-october',
    `${each('October 1|Oct 1|Oct. 1|1 October|1 Oct|1st October|October 1st|1st of October|first of October|October the first|10/1|Tuesday 1|Tuesday the 1st', '|2024|this year')}`,
  ),
  /** The same day, told by the month it opened. */
  concept(
    'first-of-month',
    `${each('first', 'night|evening', 'of|in', 'October|Oct|the month|this month|that month')}, first of this month, first day of this month, October first night, October first evening, ${each('opening', 'night|evening', 'of', 'October|the month|this month|that month')}`,
  ),
  concept('first-of-the-month', 'first of the month, first of that month, first of the present month, the first inst'),
  /** What Israel may do in return is no vow of Iran’s. */
  concept(
    'israel-to-fire',
    `${each('Israel|Israelis|Jerusalem|Netanyahu|Israeli jets|Israeli generals', 'will|would|could|may|might|can', '|now|soon|yet|still|itself', 'fire|launch|unleash|send|shower|hurl')}`,
    { covers: ['vowed-fire'] },
  ),
  concept(
    'that-tuesday',
    'that Tuesday, first Tuesday of October, first Tuesday in October, Tuesday before last, first Tuesday of the month, opening day of October, first day of October, opening day of the month',
  ),
  /** Told from the attack on: "a week on from the salvo". */
  concept(
    'days-on-from',
    `${each('a week|one week|seven days|eight days|six days|nine days|ten days|days|five days|four days|some days|barely a week|just over a week|little over a week|a little over a week|less than a week|two weeks|a fortnight|nearly two weeks|three weeks', 'on from|after|removed from|later than|out from')}, ${each('only|just|mere|barely|scant|a few', 'days', 'ago|before|earlier|since')}, ${each('week|day|days|nights|weeks|fortnight|evenings', '|has|have|had', 'passed|gone by|elapsed|slipped by|gone', '|now', 'since')}, ${each('seven|eight|six|five|nine|ten|a few|some', 'nights', 'ago|earlier|before|on|since|after')}, some days ago, the other day, the other night, the other week, early in the month, early in October, early this month, early that month, in the opening days of, in recent days, days earlier, week earlier, a week earlier, the previous week, the week prior, start of that month, beginning of that month, start of the month, beginning of the month, first of the present month, first of the month, first of that month, the first inst, turn of the month, ${each('week|hours|days|nights|fortnight', 'to the day|to the hour|to the night|and a day|and two days', 'since|after|on from')}, ${each('in', 'week|days|nights|weeks|fortnight', 'since')}, hours after, hours on from, nights after, nights on from`,
  ),
  /** What Israel has not done about it. */
  concept(
    'not-answered',
    `${each('not|never|not yet|yet to', '|been|be|have|has|gone|go|paid|pay', 'answered|answer|avenged|avenge|punished|punish|retaliated|retaliate|responded|respond|replied|reply|repaid|repay|hit back|hit back|struck back|strike back|unanswered|a price|the price|for', '|for|to|against')}, ${each('no|no such', 'price|answer|reply|response|punishment|retaliation|reprisal', '|yet|so far', 'for|to')}, unpunished, unanswered, unavenged`,
  ),
  /** Iran getting ready, or said to. */
  concept(
    'iran-plans',
    'preparing to, about to, getting ready to, poised to, planning to, plans to, intends to, imminent, capable of, could reach, within range, production, makers, sanctions, programme, program, stockpile, parade',
  ),
  concept(
    'damage',
    'crater, craters, hole, wreckage, debris, remains, fragments, fragment, ruins, shrapnel, intercepted, interceptions, interceptors, interceptor, downed, shot down, trails, streaks, wounded, casualties, impact, impacts, rubble, brought down, carcass, casing, booster, tail, swatted',
  ),
  /** Days that can be the attack’s. */
  concept(
    'attack-day',
    `last week, week ago, =week =since, weeks since, days since, month since, weeks ago, fortnight ago, days ago, =month ago, October, Oct, September, Sept, last Tuesday, last Monday, last Wednesday, last Thursday, Tuesday of last week, Tuesday last week, Tuesday last, earlier this month, this month, last month, start of the month, beginning of the month, first of the month, first day of the month, first days, autumn, this autumn, last autumn, fall, weekend`,
  ),
  concept(
    'weekday',
    'Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, yesterday, overnight, last night, this evening, this morning, this afternoon, =today, =tonight, last evening',
  ),
  concept(
    'told-day',
    `${each('told', 'soldiers|troops|ministers|the cabinet|journalists|a conference|parliament|lawmakers|the nation|officers|cadets|pilots', 'on', 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday')}`,
  ),
  /** A weekday on which somebody spoke or met. */
  concept(
    'day-of-talk',
    `${each('said|says|told|told reporters|vowed|warned|met|meet|meets|spoke|speak|talked|vote|votes|announced|added|pledged|promised|said in Jerusalem|said in Washington|statement|call|meeting|discussed|Washington|speech|interview|decided|urged|ordered|convene|convenes|convened|fly|travel|due', 'on|late on|early on|later on|', 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|yesterday|today')}, ${each('on|late on|', 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|yesterday', 'said|told|vowed|warned|that')}`,
  ),
  concept(
    'talk-last-week',
    `${each('said|told|warn|vow|promise|pledge|spoke|met|announced|agreed', '|reporters', 'last week|last Tuesday|last Wednesday|last Thursday|last Friday|last month|earlier this month|a week ago')}, ${each('last', 'week|month|Tuesday|Wednesday|Thursday', 'Israel|Netanyahu|ministers|Gallant|the cabinet|officials|Biden|it|he|Iran|America|the army', 'said|vowed|promised|warned|told|announced|decided|pledged|threatened')}, ${each('discussed|weighed|debated|condemned', 'the|Iran|Iranian', '|missile|missiles|attack|barrage', 'last', 'week|Tuesday|Wednesday|Thursday|Friday|month')}`,
  ),
  /** Feasts and deaths that date the attack. */
  concept(
    'new-year-eve',
    'days before Yom Kippur, week before Yom Kippur, eve of the Jewish holiday, eve of the holiday, eve of the Jewish holidays, on the eve of the feast, hours before the Jewish, before the Jewish new year, eve of New Year, eve of Rosh Hashana, before Rosh Hashana, night of Rosh Hashanah, eve of Israel new year, eve of the Hebrew new year, eve of Rosh Hashanah, eve of the Jewish new year, eve of the Jewish New Year, day before Rosh Hashanah, night before Rosh Hashanah, eve of the new year, days before Rosh Hashanah, eve of the High Holy Days, hours before Rosh Hashanah, just before Rosh Hashanah, days before the Jewish',
  ),
  concept(
    'after-nasrallah',
    `${each('days|four days|shortly|soon|barely days|only days|just days|a few days|less than a week|within days|under a week|not a week', 'after|of', '|the|its|Israeli|the Israeli|Israel', 'killing|killed|assassination|death|assassinated|Nasrallah')}`,
  ),
  /** The attack, by a word that others use of theirs too. */
  concept(
    'blow-noun',
    'attack, strike, strikes, salvo, barrage, launch, launches, operation, onslaught, assault, bombardment, volley, action, blow, raid, fusillade',
  ),
  concept(
    'own-praise',
    'hailed, hails, praised, praises, defended, defends, justified, justifies, called, calls, celebrated, boasted, described, describes, applauded, lauded, said, says, insisted, claimed, portrayed, blessed, ordered, cheered, extolled, saluted',
  ),
  concept('nasrallah', 'Nasrallah, Hezbollah leader, Hezbollah chief, leader of Hezbollah'),
  /** Israel is the one attacked. */
  concept(
    'israel-attacked',
    `${each('attacked|struck|hit|targeted|bombarded|pounded|bombed|fired on|fired at|shelled', '|directly|again|twice', 'by|from')}, ${each('was|been|is|being', 'attacked|struck|hit|targeted|bombarded|pounded|fired on|fired at')}`,
    { covers: ['israel-fires', 'israel-raid'] },
  ),
];
