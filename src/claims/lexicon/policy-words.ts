import { concept, each, list } from './concept.ts';

/** What is said of policies: that a vote fits them or breaks with them, and whose other policies they may be. */
export const policyWords = [
  concept(
    'in-line',
    `consistent with, in keeping with, in line with, squares with, squared with, chimes with, chimed with, fits with, fitted with, of a piece with, in accordance with, in tune with,
    reflects long-standing, reflected long-standing, followed from, follows from, true to, not inconsistent with, in harmony with`,
  ),
  concept(
    'at-odds',
    `at odds with, inconsistent with, not in line with, not consistent with, out of line with, contrary to, contradicts, contradicted, runs counter to, ran counter to, flies in the face of,
    flew in the face of, upended, upends, overturned, overturns, tears up, tore up, ends decades of, ended decades of, ends months of, ended months of, breaks with, broke with`,
  ),
  /** "By not using its veto" is an act, and denies nothing of what follows. */
  concept(
    'not-veto-act',
    `${each('not|without|no longer', 'to use its veto|to use the veto|to wield its veto|to exercise its veto|to cast its veto|using its veto|use its veto|used its veto|using the veto|use the veto|vetoing|veto|to veto|blocking|block|to block|killing|kill|opposing|wielding its veto|wield its veto|stopping|voting against|vote against|casting a veto|cast a veto|exercising its veto|resorting to its veto|shielding')},
    declining to veto, refusing to veto, refusal to veto, failing to veto, failure to veto`,
    { covers: ['negation'] },
  ),
  concept(
    'other-policy',
    `${each('approach to|position on|stance on|line on|view on|policy towards|policy toward|approach towards', 'Rafah|Iran|Ukraine|China|Taiwan|Lebanon|Hezbollah|Russia|arms|weapons|settlements|statehood')}, Red Sea, force posture, troop posture, recognition of, recognising Palestine, plans to supply, supply arms, supply of arms, arms supplies, shipments of arms, weapons shipments, policy on arms, arms sales policy, policy on arms sales, arms transfers policy, policy on weapons, policy on aid, policy on settlements, policy on the settlements, settlement policy, settlements policy, policy on Iran, policy on Ukraine, policy on Hezbollah, policy on Lebanon, policy on statehood, policy on Jerusalem, two-state, ${each('deport|deporting|migration|migrant|border|asylum|visa|visas|Venezuelans|Cuba|Taiwan|tariff|tariffs|trade|abortion|climate|gun|drug|tax|steel|conscription|marijuana|student debt', 'policy|policies|on')},
    deporting, deportation, visas, Venezuelans, Venezuelan, Cuban, Taiwan, Taiwanese, tariffs, abortion, immigration, asylum, Fed, Federal Reserve, interest rates, monetary policy, conscription, draft exemption,
    settlers policy, voters want, arms for Taiwan, China policy, housing policy, fiscal policy, energy policy, ultra-Orthodox, House Republicans, Schumer speech`,
  ),
  concept(
    'others-position',
    `${each('Britain|British|UK|London|France|Paris|Germany|Berlin|Japan|Tokyo|Switzerland|Canada|Ottawa|South Korea|Ecuador|Malta', 'support|vote|yes|backing|ballot|change of heart|about-turn|shift|U-turn')}, ${each('Hamas|UN|United Nations|Guterres|Gallant|Gantz|minister|China|Beijing|Russia|Moscow|Britain|UK|London|France|Paris|Germany|Canada|Australia|Japan|India|Qatar|Egypt|Labour|Iran|Turkey|Ireland|Spain|Switzerland|South Korea|Brazil', 'position|policy|stance|line|said its|says its|said it|has changed|had changed|has shifted|had shifted|has moved|changed its|shifted its|changed|shifts|insists its|insisted its|altered its|reversed its')},
    ${each('Israel|Israeli|Netanyahu', 'policy on|policy would|policy will|policy has|policy had|position would|position will|position has|position had|position is|own position|own policy')}`,
  ),
  concept(
    'oval-office',
    `West Wing, Pennsylvania Avenue, Oval Office, president men, president aides, aides to the president, aides to Biden, Biden aides, Biden staff, Biden people, Biden team, Team Biden, president team, president people,
    president staff, administration, US officials, American officials, officials in Washington, press secretary, Jean-Pierre, National Security Council, American side, American response, American reaction,
    US response, US reaction, Washington reaction, Washington response, Americans, Biden camp, president office, officials in the administration, American hosts, would-be hosts, =the =hosts, =their =hosts, Sullivan, people in the US capital, officials in the US capital, officials in the American capital, people in Washington, president spokesmen, president spokesman, president spokespeople, president spokeswoman, presidential aides, presidential spokesman, presidential spokesmen, Biden spokesmen, Biden spokespeople, Biden spokeswoman, briefing room, briefers, White House briefers, president press, ${each('American|US', 'aides|spokesman|spokesmen|spokeswoman|spokespeople|advisers')}, the Yanks, from the podium, at the podium, podium in Washington, White House podium`,
  ),
  concept(
    'made-up',
    `manufacture, manufacturing, manufactured, invent, inventing, invented, concoct, concocting, concocted, fabricate, fabricating, conjure, conjuring, stir up, stirring up, whip up, whipping up,
    drum up, drumming up, engineer, engineering, engineered, contrive, contriving, cook up, cooking up, stage, staging, artificial, imaginary, phoney, phony, exaggerate, exaggerating, exaggerated, inflate, inflating, overplay, overplaying, overstate, overstating, magnify, magnifying, playing up, talking up`,
  ),
  concept(
    'quarrel-word',
    'distance, discord, fallen out, crisis, row, quarrel, dispute, fight, drama, feud, spat, argument, conflict, rift, tension, tensions',
  ),
  concept('no-daylight', 'no daylight, no space, no gap, no rift, no light between, any daylight'),
  concept(
    'between-us',
    'between us, between the two, between our, between the allies, between allies, between Israel and, between the US, between Washington, between the United States, between America, with Israel, with Washington',
  ),
  concept(
    'boost-hamas',
    `${each('throws|threw|throw|thrown|throwing|hand|handing|given|give|offering|offer|tossed|tosses|toss|gifted|gifts|granted|grants', 'Hamas', 'a boost|a lifeline|hope|a gift|a prize|a reward|fresh hope|new hope|reason|an incentive|encouragement|comfort|oxygen|heart|a bone|a lifebelt|a rope|a victory|a win')}, ${each('boost|gift|reward|prize|lifeline|shot in the arm|tailwind|comfort|encouragement|oxygen|hope|incentive|bonus|fillip|signal|message', 'for Hamas|to Hamas')},
    ${each('gives Hamas|gave Hamas|giving Hamas|hands Hamas|handed Hamas|throws Hamas|threw Hamas|offers Hamas|offered Hamas|sends Hamas', 'a boost|a lifeline|hope|a gift|a prize|a reward|fresh hope|new hope|reason|an incentive|encouragement|comfort|oxygen|heart|a message|a signal|every reason|false hope')},
    encourages Hamas, encouraged Hamas, emboldens Hamas, emboldened Hamas, encouraging Hamas, emboldening Hamas, heartens Hamas`,
  ),
  concept('state-department', 'State Department, Miller, Foggy Bottom'),
  /** Said of a vote or a government, these say that its policy is the old one. */
  concept(
    'unchanged',
    `${each('where|what|as', 'it has always|it always|they have always|they always|we have always|we always', 'stood|been|held|was|were|said')}, ${each('altered|alters|changed|changes|changing|altering|meant|means|signified|signalled', 'nothing|none of')}, ${each('not', 'changed|altered|shifted|moved', 'his mind|its mind|tack|sides|course|position|direction|a thing|anything|one bit|at all')}, ${each('same|unchanged', 'policy|position|stance|line|approach')}, nothing altered, nothing else altered, done nothing new, doing nothing new, did nothing new, nothing novel, no novelty, no new ground, not new, ${each('was|is|were|are|be|been|remain|remains|remained|stay|stays|stayed', '|one and|just|exactly|precisely|very much', 'the same')},
    ${each('the same|one and the same|the very same|the same old|its old|the old', 'policy|policies|position|stance|line|approach|course|view|views|stand')}, ${each('where|what|as', 'it has been|they have been|it had been|they had been|it always was|they always were|we have been|it was before|they were before|it stood|it was on', '|since|all along|from')}, ${each('where|as', 'it|they|we|policy|its policy', '|has|had|have', '|always|ever|long|all along', 'stood|been|was|were')}, ${each('what', 'it|they|we|he|America|Washington|the US', 'wanted|thought|believed|said', 'last week|before|yesterday|on Sunday|last month|all along|the week before')}, is the old one, was the old one, the old one stood, it is the old one, the one we had, the one it had, the one they had, stays the old one, what it ever was, what it always was, ${each('policy|position|line|stance', '|still', 'stood|stands|holds|held')}, ground had not moved, ground has not moved, no swerve, no lurch, no turn, nothing out of the ordinary, go on as they were, go on as it was, carries on as before, one iota, not a millimetre, not a millimeter, not an inch, not one inch, not a hair, not a comma, not a jot, not one jot, not budged, not budge, not moved, not move, not shifted, not wavered, not veered, not swerved, not strayed,
    no new line, no new policy, no new course, no new position, no new stance, ${each('no|not a|not any|hardly a|scarcely a|not the|not some|not a sign of a|not a signal of a|no sign of a|no signal of a|no token of a|no', 'change|shift|departure|turn|turning|turnaround|reversal|pivot|rupture|U-turn|about-turn|about-face|volte-face|break|swerve|retreat|softening|hardening|rethink|reset|new American|new US|new policy|new course|new line|new stance|new position|new direction|new departure|novelty')},
    moved not at all, changed not at all, moved not one inch, retreated from nothing, as before, as ever, as always, all along, steady as she goes, business as usual, unchanged, unaltered, =continuity, of a piece, abandoned nothing, abandoned nobody, abandoned no one, ${each('deny|denied|denies|denying', 'having', 'dropped|given up|let go|softened|backed away|walked away|abandoned|changed|shifted|altered|moved|turned|reversed|departed|deserted|retreated')}`,
  ),
  /** Nothing in it is other than it was. */
  concept(
    'nothing-moved',
    `${each('nothing', '|at all|else|whatsoever|whatever|fundamental|much|really', '|has|had|have|was|is|has really|had in fact|has in fact', 'moved|shifted|altered|budged|changed|different|given way|swerved')}`,
  ),
  /** A change and no less, of which nothing more is told. */
  concept(
    'plain-shift',
    'course correction, somersault, =shift, =turn, U-turn, about-face, about-turn, volte-face, sea change, sea-change, =reversal, policy change, new policy, change of policy, tectonic shift, turnaround, about face, change of course, change of line, change of heart',
  ),
  /** The charge thrown back. */
  concept(
    'no-such-thing',
    'no such thing, nothing of the kind, nothing of the sort, nothing like it, not a bit of it, far from it, =denies =it, =denied =it, =denies =that, =denied =that, =deny =it',
  ),
  /** How long a line was held, or where it stood before, which dates no sentence. */
  concept(
    'line-held-since',
    `${each('it held|it had held|it has held|it had taken|it has taken|it kept|it had kept|position|policy|line|stance|principle|insisted on|defended', '|in the Security Council|in the council', 'since|from', '|the', 'autumn|fall|October|November|January|winter|outset|first days|first weeks|first day|beginning|start|early days', '|of', '|the', '|war|fighting|conflict')}, ${each('where|what|as|than', 'it|they|we|policy|the policy|America|Washington', '|had', 'was|were|stood|been', '|on|in', 'last week|last month|Sunday|yesterday|February|January|the week before|Friday')}, ${each('held|had|took|taken|insisted', 'as recently as|until', 'last week|last month|last Friday|February')}, same policy as last week, last week and the week before`,
    { landmark: true },
  ),
  /** Faith broken with a friend: a charge, and no word on what the policy is. */
  concept(
    'friend-forsaken',
    `${each('abandon|betray|desert|dump|ditch|forsake|forsook|forsaken|walked away from|turned on|left', '|an|its|a|our|the|old|its closest', 'Israel|ally|friend|Israelis', '|in the lurch')}, ${each('break|breaks|broke|broken', '|in public|publicly', 'with', '|President|Mr', 'Biden|Washington|White House|Netanyahu|its patron')}`,
    { covers: list('policy-left, policy-shift, clear-break') },
  ),
  concept(
    'turn-of-somebody',
    '=turn =of [Lloyd|Austin|Sullivan|Blinken|Burns|Gallant|the Pentagon|the defence|the defense]',
    {
      covers: ['plain-shift'],
    },
  ),
  concept(
    'as-they-were-told',
    `${each('as', 'it|they', '|was|were|had been|are', 'told|asked|bid|ordered|instructed')}, ${each('loud|bad|hard|many|much|heavy|fierce|often|hungry|cold', 'as before|as ever|as always')}, makes no difference, makes no odds`,
    { covers: list('unchanged, policy-same, no-shift') },
  ),
  /** A search that finds nothing. */
  concept(
    'search-in-vain',
    'in vain, empty-handed, empty bag, [will|would] be disappointed, find none, finds none, nothing to find, go away disappointed, go home disappointed',
  ),
  /** A journey’s start, and words that break nothing. */
  concept(
    'their-departure',
    `${each('departure', 'of', '|a|the|his|its|their|two|an|high-level', 'Benny|Gantz|aides|two|delegation|team|advisers|advisors|envoys|aides|party|mission|officials|emissaries|ministers|group|pair|high-level|senior')}, ${each('delegation|team|advisers|envoys|party|mission|ministers|aides|officials|emissaries|group|their|planned', 'departure')}, [|a|the|its|an empty] departure lounge, departure for Washington, departure for the US, departure for the United States, departure for the American, departure to Washington, departure gate, departure hall, departure date, departure time, time of departure, [set|due|scheduled|booked] for departure, departure board, abandoned [trip|visit|tour|journey|mission|talks|meeting], [trip|visit|talks|meeting|mission] [|that|which] [he|it|they|Netanyahu|Israel] [|had|angrily] abandoned`,
    { covers: ['clear-break', 'policy-left', 'policy-shift'] },
  ),
  concept(
    'other-break',
    `break out, broke out, broken out, breaks out, breaking out, break into, broke into, broke down, broken down, breakdown, broke the news, break the news, break of dawn, break the fast, breaking the fast, broke their fast, broken bones, ${each('give up|giving up|given up|gives up|gave up', 'its|the|any|their|our|his', 'captives|hostages|prisoners|captive|hostage|goal|aim|weapons|arms|Israeli|dead|bodies')}`,
    { covers: ['clear-break', 'policy-left', 'policy-shift'] },
  ),
  concept(
    'no-course',
    'course of the war, course of the fighting, course of events, front line, front lines, flight line, line of fire, bottom line, telephone line, on the line, view of the sea',
    { covers: ['us-policy'] },
  ),
  /** Not a denial at all. */
  concept(
    'nothing-less',
    'nothing less than, nothing short of, no less than, nothing but, without doubt, without question, without a doubt, no doubt, not just, not merely, not only, no mere, not simply',
    { covers: ['negation', 'not', 'no-shift', 'policy-same', 'unchanged'] },
  ),
  /** Spokesmen of others. */
  concept(
    'others-spokesman',
    `army, foreign ministry, Foreign Ministry, army spokesman, military spokesman, [prime minister|premier|Netanyahu] spokesman, UN spokesman, UN spokesperson, Qatari, Qatar, Egyptian, Egypt, Hamas, Dujarric, Kremlin, Downing Street, government spokesman, Houthi, UNRWA, Hagari, police, agency spokesman, airline, company, ministry spokesman, Israeli spokesman, Israel spokesman`,
  ),
  /** Shielding a friend at the Council, as a habit that ends. */
  concept(
    'end-of-cover',
    `${each('end of|end to|ends|ended|ending', '|its|the', 'unconditional|automatic|unstinting|blanket|unquestioning|reflexive', '|American|US', 'support|backing|protection|cover')}, ${each('ends|ended|ending|end of|end to|ends to|stops|stopped|ceased|suspended|lifted|withdrew|withdraws|dropped|drops|broke|breaks', '|its|a|the', 'months|five months|half a year|years|decades|practice|policy|habit|tradition|run|string', 'of', 'protecting|shielding|vetoes|vetoing|protection|shelter|defending|diplomatic cover|cover|blocking|near-automatic|unconditional|blanket|unstinting|automatic')}`,
  ),
  /** The other side will have none of what has just been said. */
  concept(
    'says-none',
    `${each('say|says|said|insist|insists|insisted|maintain|maintains|maintained|protests|protested|replies|replied|answers|answered|countered|counters|retorts|retorted', '|that|it|it had|it has|they|there', 'not|none|otherwise|nothing of the|nothing had|nothing has|was none|is none|had not|has not|have not|was not|did not|no such|was nothing')}, calls it nothing, called it nothing, nothing of the kind, nothing of the sort, ${each('deny|denies|denied|disputes|disputed|contests|contested|rejects|rejected|dismisses|dismissed|rebuffed|refuted|disowned', '|it|this|that|the charge|the claim|the accusation|the suggestion|any such')}, denial, begs to differ, begged to differ, disagrees, disagreed, will have none, would have none, sees none, saw none, sees it differently, saw it differently, flatly no`,
  ),
  concept(
    'open-view',
    `${each('depend|depends|depended', 'on', 'whom|who|which|where|whose')}, cannot agree, could not agree, not agree, cannot even agree, not even agree, differ on whether, differ over whether, differs on, disagree over, disagree on, disagree about, disagree whether, at odds over, at odds on, tell it differently, two versions, opposite accounts, rival accounts, eye of the beholder, quarrelled over whether, argued over whether, arguing over whether, in dispute, disputed, open to debate, matter of dispute, matter of debate, moot point, war of words over whether, wrangled over whether, quarrel over whether, squabbled over whether`,
  ),
  /** What may change or stay that is no policy of Washington. */
  concept(
    'other-change',
    `view that Rafah, view on Rafah, views on Rafah, view that an assault, view that an invasion, hostage talks, in the talks, in the negotiations, plans for talks, =polls, =poll, pollsters, its assessment, assessment that, ${each('pressure|pressed|urged|calls|call|demands|demand|pleas|plea|appeals|appeal|pushed|pushing|pleaded|urging|wants Biden|want Biden', '|on Biden|on Washington|on the US|on him|on America', 'to', 'change|shift|alter|reverse|rethink|toughen|harden|pivot')}, changing its draft, changed its draft, changes its draft, changing the text, changed the text, changing the wording, change in wording, change of wording, change in the wording, changes to the text, changes in the text, for the hostages, for the families, voters have, American voters, American public, public opinion, opinion polls, the mood, its tactics, his tactics, her tone, his tone, her remarks, his remarks, her speech, his speech, the remarks, the speech, morning after, on the ground, trucks, lorries, in the number, number of, changed its vote, changed her vote, changed his vote, conduct of the war, conduct of its war, war plans, battle plans, in the fighting,
    on the battlefield, for Gazans, for Palestinians, for ordinary, in Gaza since, Israel conduct, Israeli conduct, military plans, Israel plans, Israel course, changed nothing here, changed nothing for, visibly changed, changed anything here, anything on the ground, Israel to change, will not change, would not change, overnight, arms policy`,
  ),
  /** Displeasure at the Council's text, not at the visit called off. */
  concept(
    'text-grievance',
    `${each('disappointed|disappointment|regret|regretted|regrets|unhappy|dismayed|perplexed|puzzled|frustrated', 'that the|by the|with the|at the|in the|over the|that', 'text|resolution|UN|council|draft|=wording|vote|talks|House|Senate|Congress|collapse|failure')},
    ignored its edits, edits were ignored, failure to condemn, fails to condemn, failed to condemn, not condemn, left out Hamas, condemn Hamas, condemnation of Hamas`,
  ),
];
