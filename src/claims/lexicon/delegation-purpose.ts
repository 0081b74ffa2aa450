import { concept, each, list } from './concept.ts';

/** What the delegation was to talk about, and how talking about it is worded. */
export const delegationPurpose = [
  /** What was to be, and now is not: "were to", "had hoped to", "so that they could". */
  concept(
    'set-to',
    `${each('=was|=were|=is|=are|=been', '|still|also|then|both', '=to|=due|=meant|=supposed|=expected|=going|=set|=scheduled|=about|=intended|=invited|=asked|=hoping|=coming|=heading|=flying|=travelling|=traveling|=planning|=ready|=slated|=designed|=arranged|=called|=summoned|=tasked|=charged|=sent|=bound')}, ${each('=wanted|=hoped|=intended|=planned|=meant|=sought|=wished|=agreed|=arranged|=promised|=prepared|=wants|=hopes|=want|=hope', '=to')},
    ${each('=wanted|=asked|=invited|=hoped|=urged|=wants|=got', 'the Israelis|Israel|Netanyahu|them|the group|the original group|both men|the two aides|its visitors|its guests|its callers|his aides|the delegation|a team|the envoys|an Israeli team|him|his guests|the officials|officials|the team|the pair|the two|the two men|the visitors|his men|his envoys|his advisers|their guests|their visitors|the advisers|the aides|us', 'to')}, =would =have, ${each('allow|let|enable|permit|allows|allowing', 'us|the White House|Washington|the Americans|American officials|US officials|the administration', '|to')}, to let us, let us have, chance to, opportunity to, allowed to, allow the, allowed the, looking forward, looked forward, in order to, so that, so as to, =invited, =asked, =requested, designed to, aimed at, intended to, intended for, coming to, going to, due to, to be, was for, were for, =would, =coming, =sending, =send, =agreed, =scheduled, in Washington to, trip to, visit to, called for the, meant for, arranged so, purpose of, ${each('ought to|should|had been going to|had been due to', 'have|have been|be')}, had been going to, had been due to, had been expected to, =promised, =intended, hoped to, had hoped, had looked forward, had wanted to, idea was, plan was`,
  ),
  concept(
    'talk-of',
    `respond to, take up, taking up, taken up, took up, pick over, picking over, picked over, natter, deliberations, speak of, hear from, hearing from, think again, swap notes, walked through, walk through, poring over, =bargain, =argue, =arguing, =advise, =advised, kick around, =explored, sit with, lay before, laid before, laying before, set before, put before, putting before, place before, lay on the table, put on the table, talk through, talking through, talk over, chew over, chew through, chewing over, dwell upon, dwell on, dwelt on, dwelt upon, be walked through, earful about, mull over, pore over, take stock, compare, compare plans, vet, vetting, hear about, learn about, hearing about, be told, inspect, sketch, sketch out, game out, war-game, agree on, agreeing on, come to terms, reach an understanding, an understanding on, ${each('go|goes|going|gone|went|talk|talks|talking|talked|look|looking|looked|walk|walking|run|running|work|working|think|thinking|come|chew', 'over|through|at')}, ${each('walk|take|talk|run|lead|steer|guide', 'them|the visitors|their visitors|the Israelis|the delegation|their guests|his guests|the pair|the team|the envoys|the two|the two men|him', 'through|away|off|to')}, ${each('speak|talk|meet|confer|consult|deliberate|brief|hear|confab|chat|negotiate|exchange|debate|compare|meeting|speaking|talking|conferring|consulting|hearing', '|with|to', 'them|him|the Israelis|the Americans|US officials|the delegation|American officials|the White House|their hosts|their American hosts')}, set out, lay out, laid out, spell out, spelled out, put forward, putting forward, put to, put across, iron out, smooth over, smooth out, thrash out, hammer out, hash out, sort out, map out, sound out, hear out, talk out, talk them out, talk Israel out, make the case, making the case, win backing, win over, win American, =discuss, =discussing, =discussed, =discussion, =discussions, =explain, =explaining, =explained, =present, =presenting, =presented, =hear, =hearing, =heard, =review, =reviewing, =reviewed, =reassure, =reassuring, =bridge, =bridging, =mend, =lecture, =seminar, =tutorial, =lesson, =briefing, =presentation, =advice, =thrashed, paper over, see eye to eye, =calm, =allay, =soothe, =sell, =selling, =consider, =considering, =explore, =exploring, =examine, =weigh, =weighing, =debate, =address, =addressing, =tackle, =cover, =covering, =raise, =raising, =voice, =voicing, =air, =airing, =convey, =express, =share, =sharing, =offer, =offered, =offering, =suggest, =suggesting, =propose, =proposing, =persuade, =persuading, =convince, =dissuade, =show, =shown, =showing, =tell, =told, =quizzed, =grilled, =grill, =questioned, =lectured, =ask, warn off, warned off, talked out, =brief, =briefed, =concern, =concerned, =concerning, =regarding, =consult, =consultations, =deliberate, =negotiate, =settle, =reconcile, =narrow, =clarify, =outline, =outlining, =unveil, =pitch, =justify, =defend, =coordinate, =talk, =talks, =talking, =speak, =speaking, =conversation, =conversations, =focus, =focused, =focusing, =focussed, =centre, =center, =centred, =centered, =dominated, =devoted, deal with, dealt with, dealing with, listen to, listening to, find, finding, learn, ask about, ask for, answer questions, questions about, plead, =demand, =warn, =caution, =urge, =press, =lobby, =challenge, =query, =probe, =work, be about, been about, give ideas, swap ideas, =confer, =submit, =hand, =map, mull, =parley, =parleys, =consultation, =exchange`,
    { includes: ['purpose'] },
  ),
  /** What is got ready to be shown. */
  concept(
    'made-ready',
    `=prepared, =preparing, drew up, drawn up, drawing up, =drafted, put together, =assembled, =readied, worked up, worked out, cobbled together, =sketched, =compiled, laid on, lined up, ready with, armed with, =packed, =packing, =maps, =charts, =slides, slide deck, =presentation, =presentations, =dossier, =briefing, =briefings, =PowerPoint, =diagrams, =file, =folder`,
  ),
  /** Time that a subject was to take up. */
  concept(
    'take-up',
    `=fill, =filled, =filling, =occupy, =occupied, take up, taken up, =dominate, =dominated, =dominating, =headline, top, topped, =top, come up, have been the, be the, be discussed, been discussed, be raised, been raised, be dealt, been dealt, been addressed, be addressed, been on, be on, feature, have featured, been thrashed, been aired, be aired, been hashed, been settled, been central, loom, have loomed`,
  ),
  /** Nouns for what a visit is for. */
  concept(
    'agenda',
    `=agenda, =brief, =task, =purpose, =aim, =object, =goal, =mandate, =subject, =topic, on the table, main item, chief item, =theme, at issue, =remit, =reason, point of, whole point, =discussion, menu, heart of, =errand, =pretext, =excuse, =centrepiece, =centerpiece, =item, business of, up for discussion, under discussion`,
  ),
  concept(
    'be-about',
    `${each('=was|=were|=is|=are|=be|=been|=being', '|all|really|mainly|chiefly', '=about|=on|=over')}, =about`,
  ),
  concept(
    'south-offensive',
    `${each('offensive|operation|assault|push|invasion|attack|incursion|campaign|thrust|advance|drive', 'in|into|on|against|across', 'the south|southern Gaza|the southern city|the south of Gaza|the south of the strip|the southern strip|the southern Gaza Strip|the southern tip|the enclave south|Gaza south')}, ${each('southern Gaza', 'offensive|operation|assault|push|invasion|attack|plan')}`,
  ),
  /** The city by name, not by a pronoun: where it comes first, much else may be said of what it stands for. */
  concept(
    'rafah-named',
    `Rafah, southern town, southern city, southernmost city, border city, border town, the city, the town, ${each('offensive|operation|invasion|assault|plan', 'in|on|for', 'the city')}`,
  ),
  /** Where the last of Hamas are, said otherwise. */
  concept(
    'far-south',
    `${each('last', '|remaining|big|intact', 'town|city|stronghold|redoubt|bastion|refuge|holdout|hideout|battalions', '|in|of|there')}, ${each('four|remaining|last four|last remaining|four remaining|four last', '|Hamas', 'battalions')}, far south, ${each('the south|south', 'of', 'Gaza|the strip|the Strip|the enclave|the territory')}, ${each('Gaza|the strip|the enclave', '|far', '=south|southern border|southern edge')}`,
  ),
  /** Those whom it was said of that they were to go, and what for. */
  concept(
    'visitors',
    `${each('party|group|team|delegation|pair', 'of', 'Israelis|confidants|advisers|aides|his confidants')}, ${each('a few|some|senior|two|two senior|the|those|other|the other', 'Israelis')}, two gentlemen, ${each('two', 'other|of his|of his own|more', 'colleagues|officials|Israelis|ministers|rivals')}, two colleagues, ${each('prime minister|premier|Netanyahu|Bibi|boss', 'own', '|two', 'people|men|advisers|aides|envoys|team|officials')}, ${each('second|another|other', 'set|group|party|team|delegation|mission', 'of', 'Israelis|officials|Israeli officials')}, ${each('party|pair|group', 'of', 'his|his own', 'rivals|aides|men|advisers|confidants')}, ${each('two|pair|both', '|of', 'his|Netanyahu|Bibi|the prime minister|the premier', '|closest|top|trusted', 'aides|advisers|men|confidants|sidekicks|cronies|operators|lieutenants|blokes|counsellors')}, ${each('people|men|ministers|officials|advisers|aides', 'who', 'were|had been|should|would|ought')}`,
  ),
  /** Whom another way would be found of fighting, and where, by name. */
  concept('hamas-named', 'Hamas, battalions, militants, fighters, gunmen, Egyptian border, Gaza border, Philadelphi'),
  /** Other means than an invasion. */
  concept(
    'other-way',
    `${each('without|short of|other than|instead of|rather than|avoid|avoiding|less than|not|than', '|a|an|the|any', '|full|land|ground|full scale|full blown|full on|sweeping|major|big|large|large scale|all out|wholesale|frontal|massive|outright|bloody', '|ground|land|scale|military', 'invasion|offensive|assault|attack|push|operation|incursion|onslaught|invading|storming|storm|invade|attacking|flattening|razing|levelling|leveling')}, ${each('not to', 'flatten|raze|level|storm|invade|go into|empty|destroy|wreck')}, ${each('way|ways|means|method|methods', 'of|to', 'rooting|root|getting|get|pursuing|pursue|crushing|crush|dismantling|dismantle|nailing|nail|hunting|hunt|finishing|finish|beating|beat|destroying|rid|eliminating|eliminate|combating|combat|taking on|take on|flushing|flush|winkling|winkle|confronting|confront|targeting|target')}, ${each('without', '|ever|actually', 'sending|putting|rolling|driving|entering|taking Rafah|bringing|turning|emptying|going in|marching|occupying|moving')}, ${each('other|different|another|alternative|better|fresh|new|gentler|smaller|cheaper|lighter', 'approach|approaches|road|roads|route|routes|course|courses|plan|plans|way|ways|means|tactic|tactics|strategy|strategies|method|methods')}, ${each('less|fewer|more', 'blood|bloodshed|tanks|divisions|boots|force|cheaply|sparingly|sparing|surgically|selectively|narrowly|softly|lightly|precisely')}, more cheaply, by smaller means, counter-plan, US paper, ${each('besides|before|rather than|instead of|in place of|in lieu of|short of|other than|than|not', '|a|an|any|the|by|one', 'sending|driving|rolling|storming|tanks|push|frontal|divisions|conquest|occupation|full|big|large|major|ground|land|invading|invade')}, sparing of, ${each('without|short of|other than|instead of|rather than|avoid|avoiding|spare|sparing|less than', '|a|an|the', 'invasion|invading|assault|ground|full scale|all out|major|storming|sending|big|large scale|full blown|frontal|bloodbath')}, less destructive, less bloody, less deadly, more targeted, middle way, third way, other route, spare Rafah, =options, =option, =alternative, =alternatives, other ways, other way, better ways, better way, better options, other means, other methods, different means, different way, different ways, different approach, another way, =ideas, =proposals, =suggestions, plan B, substitute, substitutes, ways to tackle, ways of tackling, ways to defeat, ways of defeating, ways to deal, ways of dealing, ways to fight, ways of fighting, ways to go after, ways of going after, ways of getting, limited operation, limited operations, pinpoint raids, targeted raids, surgical, spare the city, sparing the city, sparing Rafah, would spare, raids instead, softer, gentler, smarter, less lethal, less costly, other plans, other plan, another plan, a better plan, better plan, other suggestions, other routes, other method, different methods, cleverer way, gentler methods, gentler way, fewer soldiers, fewer troops, fewer tanks, fewer graves, fewer casualties, fewer deaths, at less cost, lower cost, lesser cost, in its stead, by raids, with raids, by stealth, approach to it, short of that, something smaller, something else, something more limited, what else, how else, around an invasion, around a full-scale, instead of sending, rather than sending, rather than send, rather than invade, instead of invading, ${each('not|without', 'involve|involving|entail|entailing|require|requiring|mean', '|a|an|any', 'invasion|ground invasion|ground offensive|land invasion|armoured|armored|divisions|tanks|flattening|levelling|leveling|storming|razing|armour|armor|full-scale|million')}, ${each('without|not', 'flatten|level|raze|storm|storming|invade')}, ${each('leave|leaving|leaves', 'Rafah|the town|the city|it', 'be|alone|upright|standing|intact|in one piece')}, ${each('without', 'tanks|armour|armor|troops|a ground|any ground|marching|an army|bloodshed|a bloodbath|knocking|levelling|leveling|flattening|razing|destroying|wrecking|emptying|divisions')}, playbook, blueprint, ${each('steer|nudge|turn|wean|guide|talk|argue|coax', 'Israel|the Israelis|Netanyahu|them|its ally|the ally|him|the visitors|the delegation|the team|the envoys|the pair|their guests', 'away|off')}`,
    { includes: ['alternatives'] },
  ),
  /** What a government is urged not to do is no talk of other ways, and a minister who meets people has no talks with them. */
  concept(
    'urged-not',
    each(
      'urged|urges|urging|warned|warns|warning|told|tells|asked|asks|begged|begs|pressed',
      'Israel|Israelis|Netanyahu|it|him|them|the government|Jerusalem',
      'not to',
    ),
    { covers: list('other-way, alternatives') },
  ),
  concept(
    'meets-people',
    each(
      '=meeting|=meetings',
      '|with',
      'relatives|families|reporters|journalists|soldiers|voters|parents|mourners|troops|settlers|reservists',
    ),
    {
      covers: list('journey, talks, errand'),
    },
  ),
  /** American plans in detail. */
  concept(
    'finer-plan',
    `${each('seal|sealing|secure|securing|close|closing|shut|shutting|police|policing|guard|guarding|control|controlling|wall off', '|off|down', 'border|the border|Egyptian border|the Egyptian border|the frontier|Egypt border|border with Egypt|the border with Egypt|crossing|smuggling tunnels')}, ${each('pick|picking|take|taking|kill|killing|hunt|hunting|target|targeting|go|going|track|tracking|root|rooting|capture|capturing|isolate|isolating', '|off|out|down|after', 'Hamas leaders|Hamas commanders|Hamas chiefs|Hamas battalions|the battalions|the leaders|leaders of Hamas|commanders|key Hamas|high value|the gunmen|the militants|Hamas fighters|Hamas')}, targeted raids, pinpoint raids, precision raids, smaller operations, smaller raids, commando raids, step-by-step operation, phased operation`,
  ),
  /** A question put and answered: what for? */
  concept(
    'why-came',
    `${each('why', 'were|was|are|had|did', 'they|the team|the delegation|the Israelis|the envoys|the officials|the visitors|it|Israelis|they have', '|been', 'coming|going|travelling|traveling|invited|to come|to go|to travel|asked|come|sent|flying')}, ${each('what', 'was|were|would|is', 'they|the team|the delegation|the visit|the trip|the Israelis|the envoys|it|the meeting|the purpose|the point|on the agenda|the agenda|the aim|the idea', '|to do|about|for|meant for|have done|have discussed|to discuss|there to do|supposed to do|going to discuss|have talked about')}, ${each('what', 'was|were', 'that|the|their|this', 'visit|trip|meeting|errand|journey|talks|mission|invitation', '|for|about|meant for|supposed to be about|going to be about')}, ${each('what', 'was|were|is|would|had', 'the delegation|they|the team|the envoys|those two envoys|the two envoys|the Israelis|the two|the pair|the aides|the advisers|you|it', '|have|been|to have', 'coming|going|supposed|meant|due|shown|heard|hear|told|discussed|talk|talking|been doing|doing|offered|lost')}, what is lost, what was lost, what has been lost, for one purpose, what was it for, what were they for, what for, what was the errand`,
    { landmark: true },
  ),
  concept(
    'turned-invitation',
    'turned down, turns down, declined, spurned, refused, rejected, rebuffed, withdrawn, accepted',
  ),
  concept(
    'invites',
    '=invite, =invites, =invited, =asks, =asked, =requests, =requested, =summons, =summoned, =urges, =urged, =calls, =called',
  ),
  /** Ways of speaking up, not of fighting. */
  concept(
    'ways-to-speak',
    `${each('other|another|different|alternative', 'way|ways|means|channels', 'to|of', 'make|making|convey|conveying|communicate|share|sharing|express|expressing|engage|talk|speak|put|discuss')}`,
    { covers: list('other-way, alternatives') },
  ),
  /** Whose talks and texts are others, by name: a pronoun is too often the delegation’s or its hosts’. */
  concept('others-talking', 'Blinken, Security Council, Council, the council, UN, United Nations, the chamber'),
  /** Who was to host the talks. */
  concept(
    'hosts',
    'White House, Washington, Biden, Americans, American, US officials, US, administration, Sullivan, hosts, State Department, Kirby, Uncle Sam, president',
  ),
  concept(
    'guests',
    `the Israelis, both countries, both governments, two governments, two countries, the visitors, Israeli officials, Israeli guests, Israeli delegation, Israeli team, Israeli side, them, two sides, both sides, the two allies, allies, the pair, the team, the two, Israelis, his team, the two men, their, they, we, its members, their members, its callers, their callers, its guests, their guests, the people who, the people with whom, two gentlemen, the two gentlemen, the two officials, the officials who, his aides, the aides, the envoys, the advisers, their ministers, visiting team, the other Israelis, two men`,
  ),
  concept(
    'gaza-war-talk',
    `${each('war|conflict|campaign|fighting|offensive|operations|hostilities', 'in|on|over|against', 'Gaza|the Gaza Strip|the Strip|Hamas|the enclave')}, Gaza war, Gaza campaign, war against Hamas, war on Hamas, conduct of the war, course of the war, next phase of the war, next phase of the campaign, the war, Gaza after the war, day after the war, day after in Gaza, future of Gaza`,
  ),
  concept(
    'aid-topic',
    `humanitarian aid, aid deliveries, more aid, aid into Gaza, aid to Gaza, aid for Gaza, flow of aid, =aid, food supplies, relief supplies, famine, humanitarian situation, humanitarian crisis, humanitarian relief`,
    { includes: ['aid-for-gaza'] },
  ),
  concept(
    'hostage-topic',
    'hostage deal, hostages deal, deal to free, release of the hostages, hostage talks, freeing the hostages, hostage release, =hostages, deal on hostages, hostage negotiations',
  ),
  concept(
    'civilian-topic',
    `${each('evacuate|evacuating|evacuation of|protect|protecting|protection of|move|moving|shelter|sheltering|safety of|spare|sparing|get|getting|relocate|relocating|fate of|care for|moved', '|the|its|displaced|Rafah', 'civilians|civilian population|refugees|displaced|residents|population|people|Palestinians')}, evacuation plan, evacuation plans, humanitarian islands, out of harm, civilians would be moved, civilians out, civilian harm, keep civilians, keep the civilians, civilians safe, a million people out, people out of Rafah`,
  ),
  concept(
    'arms-topic',
    `weapons, arms deliveries, arms supplies, arms sales, arms purchases, arms shipments, weapons supplies, weapons deliveries, munitions, ammunition, bombs and shells, fighter jets, warplanes, military aid, arms deal, spare parts, more bombs, more weapons, shells, interceptors`,
    { includes: ['arms-supplies'] },
  ),
  concept(
    'other-topic',
    'free trade, trade deal, Saudi Arabia, normalisation, normalization, visas, visa waiver, taxes, climate, Ukraine, judicial, technology, tourism, elections, West Bank, settlers, bilateral relations, relations between, tensions between, ties between, the relationship, smooth over tensions, mend fences, patch things up, patch up, UN vote, Lebanon border',
    { includes: ['other-subject'] },
  ),
  concept('iran-topic', 'Iran, Iranian, Tehran, nuclear programme, nuclear program'),
  concept('lebanon-topic', 'Lebanon, Hezbollah, Hizbollah, northern border, Hizbullah', {
    covers: list('other-topic'),
  }),
  /** Whether an offensive was coming. */
  concept(
    'prepares',
    `${each('=is|=are|=was|=were|=been|=still', '=planning|=preparing|=readying|=poised|=gearing =up|=set|=getting =ready|=drawing =up')}, =plans, =prepares, =intends, =readies, drawn up plans, preparing for, prepare for, =preparing, =readying, =planning`,
  ),
  concept(
    'vows-to',
    `=vows, =vowed, =vow, =threatens, =threatened, =threatening, =threaten, =insists, =insisted, =determined, =pledged, =pledges, =bent on, =adamant, ${each('says|said|will|must|would', '|it|he', 'must|will|would|has to')}`,
  ),
  concept(
    'go-into',
    'go into, going into, move into, moving into, enter, entering, invade, invading, storm, storming, send troops into, sending troops into, attack, attacking, march into, push into, pushing into, go in',
  ),
  concept(
    'ground-offensive',
    `${each('ground|its|full scale|the|long threatened', '|ground', 'offensive|operation|assault|invasion|attack|incursion')}`,
  ),
  concept('drops-plan', '=dropped, =drops, =shelved, =shelves, =abandoned, =abandons, given up, ruled out, rules out'),
];
