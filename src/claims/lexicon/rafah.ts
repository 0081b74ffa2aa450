import { concept, each, list } from './concept.ts';

/** A ground offensive in Rafah, who spoke of it, and the crowds that are not those sheltering there. */
export const rafah = [
  /** Sending the army into the city, as a noun or a verb. */
  concept(
    'rafah-push',
    `${each('go|going|come|coming|went|march|marching', 'in big|in there|in here|in force|in hard|in with|in on that scale|in heavy')}, ${each('large|big|massive|full|strong', 'force in|force into|push there|push in')}, ${each('columns|armour|armor|tank columns|columns of armour|columns of tanks', 'into')}, full-scale one, full-blown one, large-scale one, storming the place, ${each('barging|piling|wading|ploughing|plowing|bursting|charging|crashing|blundering|lumbering|driving|plunging|diving|rushing|racing|steaming|sweeping|swarming|surging|rolling|smashing|blasting|bulldozing|heading|advancing|crossing|pressing|forging|thrusting|barrelling|barreling|wandering|stumbling|trundling', '|on|ahead|its way|their way', '=into|=in on')}, ${each('barge|pile|wade|plough|plow|burst|charge|crash|blunder|drive|plunge|sweep|roll|blast|bulldoze|thrust|barrel|steam|press|advance', 'into', 'Rafah|the city|the town|it')}, ${each('push|thrust|plunge|foray|move|drive|lunge|swoop', 'into|against|on|at', 'Rafah|the city|the town')}, ground push, Rafah push, push against, pushing into, pushing on, =thrust, storming, storm, invading, invade, entering, enter, going in, go in, going into, go into, goes into, goes in, went in, on the ground, moving into, move into, move in, moving in, marching into, march into, attacking, =assault, =ground =war, tanks into, divisions into, brigades into, men into, sending troops, sending tanks, sending divisions, sending the army, send the army, send troops, attack on Rafah, march on, marching on, ground move, move on the city, troops into, soldiers into, army into, forces into, sending in, send in, Rafah op, ground op, military op, military action, ground action, ground campaign, ground force, ground forces, ground troops, Rafah plan, Rafah plans, smash into, march on Rafah, tanks in Rafah, troops in Rafah, soldiers in Rafah, army in Rafah, boots in Rafah, move on Rafah, moving on Rafah, moving against Rafah, barrelling into, rolling into, smashing into, charging into, taking Rafah, fight in Rafah, battle for Rafah`,
    { includes: ['offensive'] },
  ),
  /** What is merely said to be a mistake about something else. */
  concept(
    'other-mistake',
    `${each('mistake|error|wrong|blunder|folly|unwise', 'to|not to|of', 'delay|read|call|cancel|abstain|halt|stop|withhold|negotiate|wait|underestimate|ignore|leave|keep|think|believe|assume|conclude|let|give|allow|pull|scrap|punish|pick|quarrel|cancelling|canceling|calling|abstaining|delaying|waiting|stopping|see|treat')}, mistake was to, mistake was that, error was to, mistake of trusting, made the mistake, biggest mistake was, mistake in letting, by mistake, in error, mistaken identity, mistakenly, wrong target, wrong house, wrong building, wrong address, proved wrong, prove wrong, was wrong about, were wrong about`,
    { covers: ['mistake'] },
  ),
  /** Acts that may be called a mistake on the same page. */
  concept(
    'other-act',
    `=failing =to, failure to, stopping short, stop short, leaving Rafah, sparing Rafah, holding back from, to stay out, staying out, to spare, =strike =on, air strike, airstrike, =abstention, =abstaining, =cancelling, =canceling, calling off, called off, =delaying, =vote, =veto, =snub, =boycott, =calling =it =off, =bombing, =filming, not invading, not entering, not going into, halting, calling a halt, Iraq, Falluja, Fallujah, Mosul, Vietnam, Lebanon`,
  ),
  /** Others than the US administration who warn of it. */
  concept(
    'rafah-other-voice',
    `Gallup, pollster, of Americans, Macron, Scholz, Baerbock, Sunak, Cameron, Lammy, Starmer, Guterres, Griffiths, Lazzarini, Türk, Borrell, Michel, von der Leyen, European, EU, Brussels, Germany, German, France, French, Britain, British, UK, Ireland, Irish, Taoiseach, Spain, Sánchez, Belgium, Norway, Canada, Trudeau, Australia, Australian, Wong, Albanese, New Zealand, India, Jaishankar, China, Russia, Egypt, Egyptian, Cairo, Sisi, Shoukry, Jordan, Jordanian, King Abdullah, Saudi, Riyadh, Qatar, Qatari, Turkey, Erdogan, Lapid, Gantz, Eisenkot, Olmert, Barak, Ben Gvir, Ben-Gvir, Smotrich, Erdan, Herzog, Hamas official, Hamas spokesman, Haniyeh, Abbas, Palestinian Authority, Palestinian president, Pope, Vatican, Trump, Republican, Republicans, senator, senators, Congress, Schumer, Sanders,
    Oxfam, Amnesty, Red Cross, Médecins, MSF, Save the Children, UNICEF, UNRWA, WHO, World Health, World Food, ${each('UN|aid|relief|humanitarian|rights', 'chief|agency|agencies|official|officials|groups|group|workers|charities|organisations|organizations|coordinator|experts|secretary general|secretary-general|head|spokesman|spokeswoman')}, charity, charities, NGOs, analyst, analysts, professor, think tank, doctors, surgeon, former official, former general, retired general, columnist, leader writer, protesters, =campaigners, residents`,
  ),
  /** "In Cairo" tells where an American spoke, not who else did. */
  concept(
    'spoke-abroad',
    `${each('in|to|from|at|via|visit to|visiting|reached|reaching|left|leaving|=near|outside', 'Cairo|Egypt|Jordan|Riyadh|Saudi Arabia|Qatar|Doha|Brussels|Berlin|London|Paris|Germany|France|Turkey|Canada|Jeddah')}, Egyptian capital, Saudi capital, Egyptian border, border with Egypt, British reporters, British television, French television, Republican convention, Democratic and Republican`,
    { covers: ['rafah-other-voice'] },
  ),
  /** What a city was made to hold is not what it holds. */
  concept(
    'built-for',
    'built for, made for, meant for, designed for, intended for, fit for, planned for, room for only',
  ),
  concept('times-that', 'times that, times as many, times that number, times that many, times its size, times more'),
  /** Asks after the crowd; the answer that follows may be a bare figure. */
  concept(
    'crowd-asked',
    `${each('how many', 'people|are|live|shelter|Palestinians|Gazans|refugees|displaced|civilians|residents|have|souls|now|families|inhabitants|human beings|of them')}, how crowded, how full, how big is the crowd, how packed, number sheltering, number of displaced, numbers sheltering, people sheltering, people in Rafah, population of Rafah, Rafah population, Rafah in numbers, Rafah in figures, Rafah in brief`,
  ),
  /** Blinken hears the warning, and does not give it. */
  concept(
    'told-blinken',
    `${each('told|warned|urged|tell|warn|asked|advised|assured|begged', '|Mr|Secretary|Antony|Tony', 'Blinken')}`,
  ),
  concept(
    'urge-verb',
    'urge, urged, urges, urging, warn, warned, warns, warning, tell, told, tells, ask, asked, press, pressed, implore, implored, beg, begged, plead, pleaded, advise, advised, counsel, counselled, lean on, leaned on',
  ),
  concept(
    'not-want',
    'not want, does not want, do not want, wants no, want no, urged against, advised against, counselled against, counseled against, cautioned against, dead against, set against, wants it called off, will not hear of, wants Israel to drop, frowns on, frown on, drop its plan, drop its plans, drop plans, drop the plan, shelve, abandon plans, abandon its plan, call off its, think again about, back off, talk Israel out of, talk Netanyahu out of, talk the Israelis out of, dissuade, dissuading, rejects, rejected, leery of, has ruled out backing, hold off, holding off, refrain from, warned off, warned Israel off, warns Israel off',
  ),
  concept(
    'beat-hamas',
    'defeat Hamas, beat Hamas, deal with Hamas, dealing with Hamas, go after Hamas, going after Hamas, root out Hamas, dismantle Hamas, finish Hamas, destroy Hamas, eliminate Hamas, defeating Hamas, defeat of Hamas, Hamas can be, Hamas could be, Hamas be beaten, take on Hamas, tackle Hamas, get Hamas, remaining battalions',
  ),
  concept(
    'backs-it',
    '=support, =supports, =supported, =supporting, =endorse, =endorses, =endorsed, =backs, =backed, =back =a, =back =an, =back =the, in favour of, in favor of, =favours, =favors, approve of, approves of, blessing to, green light to, green light for, =welcomes, =welcomed',
  ),
  /** "The war against Hamas" opposes no offensive. */
  concept(
    'against-hamas',
    `${each('war|fight|campaign|battle|operation|struggle|offensive|strikes|attack|attacks|retaliation|crimes', 'against')}, against Hamas, against Israel, against the group, against militants, vote against, voted against`,
    { covers: ['not-support'] },
  ),
  concept('says-no', 'says no to, said no to, say no to, thumbs down to, thumbs down on, will not hear of'),
  /** A view still held, however the sentence negates a change of it. */
  concept(
    'unchanged-view',
    'not been coy, not coy, not shy, not been shy, made no bones, not concealed, no bones about, not backed away, not backed off, not softened, not altered, has not altered, not had second thoughts, not blinked, not changed, has not wavered, no secret, never hidden, not hidden, no doubt, not budged, not shifted, not moved, no change in its, no change in the, not disguised, not minced',
  ),
  concept(
    'right-course',
    'wise thing, way to finish Hamas, way to beat Hamas, way to defeat Hamas, way to win, way to do this, way to get Hamas, right approach, right path, right method, right option, right solution, right strategy, right tool, the answer, way forward, way ahead, wise move, wise step, smart move, smart way, sound idea, sound plan, clever idea, right course, right way, right move, right thing, right answer, good idea, best course, best way, wise course, way to go, way to do it, sensible',
  ),
  /** What would come of it: a warning looks ahead. */
  concept(
    'would-bring',
    '=would, =could, =might, =may, =will, =risk, =risks, =risked, =risking, =threatens, =threatened, =danger, warned, warns, warning, warn, cautioned, cautions, caution, fears, feared, fear, carries the risk, at the price, at the cost, alarm, concern, concerned',
  ),
  /** "North of Rafah" is another place. */
  concept(
    'off-rafah',
    `${each('north|far|away|miles|kilometres|kilometers|km|distance', 'of|from', 'Rafah')}, road to Rafah, named Rafah, is called Rafah, city called Rafah, town called Rafah, place called Rafah, hospital called Rafah, save Rafah, hands off Rafah, health ministry in Rafah, correspondent in Rafah`,
    { covers: list('rafah, in-rafah, into-rafah') },
  ),
  /** Crowds and counts elsewhere. */
  concept(
    'crowd-elsewhere',
    `through Rafah, via Rafah, Egypt has taken, signatures, =signed, petition, stadium, arena, marched, marchers, protesters, demonstrators, rally, rallied, pilgrims, worshippers, concert, viewers, followers, tonnes, tons, litres, Israeli side, rocket range, Beirut, northern Israel, Israelis, Israeli border, Lebanese border, southern Lebanon, Lebanon, Sudan, in Cairo, in London, in Jordan, into Egypt, in Egypt, in Tel Aviv, Al-Aqsa, housing units, trees, children vaccinated, hectares, in the square, into the square, main square, in Israel, Indian nationals, Indian citizens, foreign nationals, construction workers, streets of Tel Aviv, in Deir al-Balah where, in Khan Younis where, in Khan Younis up, in the north where, living in the north, drifted off, each along the coast`,
  ),
  concept(
    'died-there',
    'killed, kill, killing, dead, die, dies, died, dying, deaths, death, perish, wounded, injured, slain, buried, starving, starved, hungry, malnourished',
  ),
  concept('labour-strike', 'on strike, went on strike, hunger strike, general strike, hunger strikes, strike by', {
    covers: list('strike, bombing'),
  }),
  concept(
    'before-the-vote',
    'after weeks of, after weeks in which, after months of, after months in which, weeks in which, months in which, before the vote, before the resolution, ahead of the vote, until the vote, before Monday, before the council, prior to the vote, in the weeks before, in the days before, in the run-up',
  ),
  /** "Six times its pre-war population" speaks of now. */
  concept(
    'times-prewar',
    `${each('times|than|above|over|up from|compared with|against', '|its|the|a|their', 'pre-war|prewar|normal|peacetime|usual|before the war')}, ${each('times|than|to|from|fold|against', '|what|as many|more than|the number|its population|the population|its size', 'it held|it was|it had|as|there|that|of|lived there|lived in it|lived here', '|were|lived there|lived here', 'before the war|before it|in peacetime')}`,
    { covers: ['before-war'] },
  ),
  concept(
    'nowhere-else',
    'nowhere to go but, nowhere else, nowhere left but, no place but, no place else, nowhere to go, nowhere to run, nowhere left, no other place, no other refuge, no other shelter, no way out, nowhere safe, no safe place, no exit, last refuge, last resort, last stop, last place',
  ),
  concept(
    'at-peril',
    'at risk, in danger, in peril, in harm way, in the way, in the path, in its path, in the line of fire, in the firing line, to flight, on the run, to flee, uproot, uprooted, displace, displaced again, imperil, endanger, endangering, threatened, fate of, safety of, lives of, protect, protecting, uprooting, put to flight, on the road again, move again, flee again, under threat',
  ),
  concept(
    'would-move',
    `${each('would|could|might', 'move|evacuate|relocate|transfer|shift|take in|hold|house|be moved|be evacuated')}`,
  ),
  concept(
    'move-out',
    '=move, =moving, =evacuate, =evacuating, =evacuation =of, =relocate, =relocating, =relocation =of, =clear, =clearing, =transfer, =transferring, =shift, =shifting, =displace, =displacing, =displacement =of, =uproot, =uprooting, =take, =remove, =removing, =removal =of, get out, what to do with, what would become of, what will become of, what would happen to, happen to, do with, care of, make provision for, provide for, look after, safety of, feed, feeding',
  ),
  concept(
    'wait-word',
    'wait, waiting, await, sit, sitting, pray, praying, subsist, survive, surviving, endure, shiver, sleep, exist',
  ),
  concept(
    'room-for',
    'room for, crowded by, filled by, peopled by, inhabited by, made of, sum of, temporary home of, adopted home of, makeshift home of, place of last resort',
  ),
  /** Deaths there have been, as against those an offensive would bring. */
  concept(
    'already-dead',
    `massacre, to blame, blamed, has killed many, many civilians, has killed thousands, have been killed, has been killed, had been killed, were killed, was killed, killed by, killed on, killed in, have died, had died, too many, families of, so far, killed seven, condemned, condolences, mourned, more aid, aid must, aid into`,
  ),
  concept('reports-of', 'reports of, report of, reported, word of, accounts of, news of, sound of, sounds of'),
  /** What a strike does to those it hits. */
  concept('struck-dead', 'kill, killed, kills, killing, left, leaves, leaving, wounded, injured, died, dead, claimed'),
  /** The offensive, named before, by a word that points back to it. */
  concept(
    'push-again',
    `${each('such a|such an|that|any such|a', '|big|large|full-scale|frontal|major|ground|huge|similar', 'push|march|move|assault|attack|thrust|operation|invasion|incursion|charge|battle|blitz|plunge|onslaught|venture|storming|advance', '|of that size|of that kind|on that scale|of that sort|like that')}, to go in heavily, to go in big, to go in hard, to go in that way, doing so, to do so, do that, doing that, the blunt instrument, frontal charge, rolling the tanks in, the tanks, that idea, the idea, that plan`,
  ),
  concept('verdict-word', 'phrase, word, verdict, term, label, line, description, expression'),
  concept(
    'wrong-course',
    `${each('wrong|bad|poor|worst|not the|not a|not the right|not a good|not the best|least', '|very', 'way|path|course|approach|method', 'to go|to do it|to do this|to do that|to proceed|forward|ahead|to take|to get|to finish|to beat|to deal|to handle|to tackle|of doing it|of going about|to set about')}, ${each('not the right|not the best|not the smart|not the wise|wrong', 'course|approach|answer|move|step|option|idea|method|one|thing|thing to do|way')}, ${each('do|does|did|doing', 'more harm than', 'good')}, a no-no, =no-no, not a good idea, not a wise idea, not a smart idea, not the way, ought not to happen, unwise thing`,
    { covers: ['right-course'] },
  ),
  concept(
    'keep-out',
    `${each('steer|stay|keep|keeping|staying|steering|remain', 'clear|out|away|off', '|of|from')}, hands off, ${each('not', 'go|set foot|come|venture', 'near|into|in|anywhere near')}, ${each('leave|spare|leaving|sparing', 'Rafah', '|alone|be|in peace')}, give up on, back away from, back off from, walk away from, pull back from, step back from`,
    { covers: ['off-rafah'] },
  ),
  concept('dont', '=do =not, =no, think again, not to, do not do it, =not =go, hold off, stay out, keep out, not yet'),
  concept(
    'no-sense',
    each(
      'no|little|not see|never seen|scant|not see any|nothing',
      'wisdom|sense|merit|logic|point|justification|case|reason|virtue|advantage|gain|to be gained',
      'in|for|to|from',
    ),
  ),
  concept(
    'suffers',
    '=suffer, =suffers, =suffered, =hurt, =hit, =worse, =stall, =stalls, =fail, =fails, dwindle, falter',
  ),
  concept(
    'not-served',
    each(
      'not|never|hardly|scarcely|little',
      '|be|do anything to|do much to|do nothing to',
      'served|serve|help|helped|improve|improved|enhance|enhanced|advance|advanced|safeguard|strengthen|strengthened|better|guarantee|bring',
    ),
  ),
  /** The crowd as it was, on a page that looks back. */
  concept(
    'crowd-then',
    `${each('once|then', 'sheltered|camped|held|housed|lived|home|host|hosted|crowded|packed|living|crammed|sheltering|camping|was home|were camped')}, ${each('which|where|that|who|it|city|town', 'then', 'held|housed|sheltered|had|hosted|lived|counted')}, gave the order in, home then, was then, were then, at that moment, at that time, in it then, there then, camped then, back then, in those days, at the time the refuge, at the time the shelter, that spring, lived under canvas before, before the tanks, almost all have since, all have since left, has since been, has since emptied, have since left, since been emptied, all but deserted, is a ruin, in ruins, now deserted`,
  ),
  /** Another count of the same page. */
  concept(
    'toll-word',
    `toll, body count, death count, lives of, lost their lives, cost the lives, Palestinian lives, taken lives, its dead, the dead, killed, dead, health ministry, health officials, health authorities, health people, ministry in Gaza, the ministry`,
  ),
  concept(
    'in-town',
    `${each('in|inside|within|in and around|around|into|on', 'the|that|this|its', 'city|town|governorate|city limits|border city|streets|border town|tents|southern city|southern town')}, inside it, in it, around her, around him, in and around Rafah, in Rafah, inside Rafah, around Rafah, within Rafah`,
  ),
  concept(
    'crowd-number',
    `${each('they|those|these|who|folk|folks|crowd|people in question|folks in question|those folks|these people|those people|all told they', 'number|numbered|are numbered at|number about|amount to|come to|add up to|total')}, those folk are, those folks are, those people are, that crowd, this crowd, the crowd, such a crowd`,
  ),
  concept(
    'put-at',
    `${each('put|puts|putting|place|places|reckon|reckons|estimate|estimates|set|sets', 'it|them|the number|the figure|the crowd|the total|its population|their number|the count|the population|the number sheltering', '|there|now|today', 'at')}, ${each('usual|best|common|own|working', 'estimate|guess|reckoning', 'is|was|remains|runs to')}, put at, estimated at`,
  ),
  /** Quarters and hospitals of the city. */
  concept(
    'rafah-places',
    `${each('Tal|Tel', 'al-Sultan|as-Sultan|Sultan|al Sultan|es-Sultan')}, Shaboura, Shabura, Yibna, Jneina, Jeneina, ${each('al-Nasr|Nasr|Saudi|Brazil|Brazilian|Jenina|Salam', 'quarter|district|neighbourhood|neighborhood|camp|area')}, ${each('Kuwaiti|Kuwait|Abu Youssef al-Najjar|Abu Yousef al-Najjar|Abu Yusuf al-Najjar|al-Najjar|Najjar|Emirati|European', 'hospital|clinic|Hospital')}`,
  ),
  concept(
    'each-night',
    `${each('every|each|on each|each and every|on every', '|single|of three|of the three|of the past three', 'night|nights|day|morning', '|since|of late')}, night after night, nightly, nights running, nights in a row, straight night, third straight night, second straight night, successive night, consecutive night, each of the nights, every one of the nights, most nights, nights out of, nights since, three nights of, two nights of, four nights of, a night off`,
  ),
  concept(
    'across-gaza',
    'across Gaza, across the Gaza, across the enclave, across the Strip, across the strip, across the territory, throughout Gaza, around the Strip, targets across',
  ),
  concept(
    'dead-count',
    'number of killed, number of dead, number of the dead, number of those killed, overall toll, death toll, total toll, so far',
  ),
  concept('jets', 'jets, =air =force, fighter-bombers, F-16s, F-35s, pilots, bombers'),
  /** "White House", "House of Commons" are nobody's home. */
  concept(
    'no-home',
    'White House, House of Commons, House of Lords, House of Representatives, House Speaker, House speaker, publishing house, Lower House, Upper House',
    { covers: list('house, targets') },
  ),
  /** Looks ahead to what an attack may do. */
  concept(
    'foretold',
    `risk, risks, risked, risking, threatens, threatened, danger, warned, warns, warning, warn, cautioned, cautions, fears, feared, fear, at the cost, alarm, concern, concerned,
    ${each('would|could|might|may|will', 'be|bring|cause|mean|lead|kill|put|endanger|create|spell|cost|leave|hit|bomb|strike|go|have|harm|take|force|drive|come|start|begin|attack|invade')}`,
  ),
  /** Raids that are put forward in place of an offensive. */
  concept(
    'raids-proposed',
    `${each('targeted|limited|precision|pinpoint|surgical|selective|small|smaller', 'raids|raid|strikes|strike|attacks|operations')}, for raids on, plan for raids, instead of raids, limited targeted raids`,
    { covers: list('bombing, strike') },
  ),
  concept('there-are', 'there are, there is, there were, there must be, there was'),
  concept(
    'thinks-so',
    'say, says, said, think, thinks, believe, believes, argue, argues, argued, insist, insists, insisted, maintain, maintains, hold, holds, reckon, reckons, told, repeated, repeats, made clear, made plain',
  ),
  concept(
    'only-with',
    'unless, without, until, absent, only with, only if, only after, before, so long as, barring, must first, must come first, first need',
  ),
  concept(
    'told-us',
    'told the Americans, told Washington, told the White House, told Biden, told the administration, against his advice, despite his',
  ),
  /** A mistake only so long as the civilians are in the way. */
  concept(
    'unless-moved',
    each(
      'unless|without|until|absent|before',
      'the civilians|civilians|a credible|credible|a plan|an evacuation|moving|evacuating|a workable|its people|the people|people',
      '|there|plan|evacuation',
    ),
  ),
  concept(
    'talk-about',
    'hear how, lay out, laying out, misgivings about Rafah, talk about, talked about, talk to them about, talks about, talk over, conversation, discuss, discussed, discussion, briefing, briefed, brief, hear out, be shown, be told, slides, presentation, expected to, shown to',
  ),
];
