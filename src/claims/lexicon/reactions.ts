import { concept, each, list } from './concept.ts';

/** How the White House took it, and the words of Kirby. */
export const reactions = [
  concept(
    'perplexed',
    `flummox, mind-boggling, boggled, none could explain, no one could explain, nobody could explain, could not explain, unfathomable, quite at a loss, scratching heads, heads were scratched, left guessing, kept guessing, furrowed brows, furrowed its brow, at sixes and sevens, ${each('not|never|without', 'hide|hiding|conceal|concealing|disguise|mask', 'his|its|their', 'puzzlement|bafflement|bewilderment|confusion|perplexity')}, ${each('no|not|without|less', 'anger|outrage|fury|angry|rage', 'only|just|but|than|so much as', 'bewilderment|puzzlement|bafflement|perplexed|puzzled|bewildered|baffled|perplexity')}, make nothing of, made nothing of, not to understand, cannot follow, could not follow, not follow the logic, not see the sense, beats me, beats us, ${each('for the life of', 'him|her|it|them|us|me')}, not say why, perplexed, puzzled, baffled, bewildered, mystified, confused, nonplussed, confounded, bemused, at a loss, perplexity, bafflement, puzzlement, bewilderment, scratching its head, scratching their heads, scratching our heads, scratched our heads, scratching his head, scratching its heads, head-scratching, puzzler, perplexing, puzzling, baffling, flummoxed, perplexes, baffles, scratch their heads, scratched their heads, hard to understand, hard to fathom, did not understand, does not understand, confusion, stumped, bewildering,
    could not fathom, cannot fathom, not fathom, could not understand, cannot understand, not comprehend, wondered why, wondering why, hard to explain, inexplicable, lost for an explanation, unable to explain, perplexedly, puzzles, puzzle, confuses, mystifies, bewilders, incomprehension, incomprehensible, incredulous, uncomprehending, mystifying, confusing, hard to comprehend, difficult to comprehend, difficult to understand, difficult to fathom, hard to follow, hard to grasp, beyond comprehension, made no sense, makes no sense, a riddle, an enigma, not make sense of, no sense of it, make head or tail, not see what the fuss, what the fuss was, none the wiser, discombobulated, befuddled, bemusement, mystification, make no sense, no sense to, a mystery, head-scratcher, dumbfounded, quizzical, bamboozled, what to make of, struggled to understand, struggled to see, struggling to understand, struggling to see, hard put to, not know why, make out why, work out why, see the point, figure out why, fathom why, understand why, failed to see why, clueless, stupefied, bafflingly, flabbergasted, nonplused, no secret of its puzzlement, neither head nor tail, ${each('trouble|difficulty|hard time|hard job', 'understanding|grasping|following|fathoming|making sense|working out')}, ${each('no small|no little', 'bewilderment|puzzlement|bafflement|perplexity|confusion')}, at their wits end, at its wits end, a puzzle, thrown for a loop`,
  ),
  concept(
    'disappointed',
    `with regret, a matter of regret, heavy heart, long faces, not hide its disappointment, took it badly, taken it badly, miffed at being, stung, stung by, long face, hoped for better, had hoped otherwise, hoped otherwise, ${each('not|never|without', 'hide|hiding|conceal|concealing|disguise|mask', 'his|its|their', 'disappointment|dismay|regret|displeasure|chagrin|unhappiness')}, ${each('no|not|without|less', 'anger|outrage|fury|angry|rage', 'only|just|but|than|so much as', 'disappointment|disappointed|regret|sorrow|dismay|sadness')}, frets, fretted, rues, bemoan, bemoans, bemoaned, disappointed, disappointing, disappointment, let down, dismayed, dismay, =regret, =regretted, regrettable, saddened, =regrets, unhappy, rueful, crestfallen, sorry, disheartened, unfortunate, displeased, displeasure, dissatisfied, chagrin, no secret of its disappointment, no secret of his disappointment, none too pleased, none too happy, not pleased, not happy, less than pleased, less than happy, not best pleased, not amused, not thrilled, chagrined, sorrow, deflated, downcast, disappoint, disappoints, a pity, a shame, letdown, let-down, gutted, aggrieved, downhearted, dispirited, bummed, wistful, disenchanted, disenchantment, ${each('no small|no little', 'disappointment|dismay|regret|chagrin')}, ${each('more', '|in', 'sorrow', 'than', '|in', 'anger')}, a bad taste, a sour taste, glum, downbeat, disgruntled, disgruntlement, upset, put out by, disheartening, less than thrilled, anything but thrilled, anything but pleased, anything but happy, far from thrilled, =pained, mournful, ${each('let', 'Americans|the Americans|the White House|Washington|the president|us', 'down')}, far from happy, far from pleased, sadness, =sad, =hurt,  lamented, laments, rued`,
  ),
  concept(
    'surprised',
    'gobsmacked, bowled over, knocked sideways, blind-sided, caught napping, caught on the hop, caught cold, caught unawares, unawares, jaws dropped, jaw-dropping, dumbstruck, floored, rattled, caught flat-footed, flat-footed, thrown by, thrown off balance, did a double take, double take, speechless, not what they expected, news to, broadsided, surprised, surprise, taken aback, startled, astonished, stunned, caught off guard, off guard, off-guard, blindsided, astonishment, shocked, by surprise, not seen it coming, not see it coming, not seen this coming, not see this coming, saw it coming, saw the cancellation coming, saw that coming, see it coming, out of the blue, bolt from the blue, wrong-footed, wrongfooted, jolted, unprepared, not expected, not expect, unexpected, without warning, no warning, thunderstruck, bombshell, a shock, as a shock',
  ),
  concept(
    'angry',
    `furiously, angrily, with fury, with anger, lashed out, bristled, bristling, ${each('not|never|without', 'hide|hiding|conceal|concealing|disguise|mask', 'his|its|their', 'anger|fury|irritation|annoyance|exasperation')}, angry, furious, fury, anger, angered, livid, outraged, outrage, enraged, fuming, irate, incensed, rage, seething, hit the roof, infuriated, apoplectic, hopping mad, up in arms, blew his top, blew its top, annoyed, annoyance, irritated, irritation, irked, exasperated, exasperation, miffed, peeved, steaming, steamed, indignant, indignation, saw red, seeing red, ire, wrath, spitting, ${each('is|was|were|are|be|been|plainly|visibly|pretty|really', 'ticked off')}, vexed, cross with, ropeable, fumed, raged, boiled over, hit the ceiling, blood boil`,
  ),
  concept(
    'critical',
    'overreaction, over-reaction, overreacted, over-reacted, overreacting, tantrum, pique, theatrics, stunt, grandstanding, posturing, immature, silly, foolish, disproportionate, overdone, overblown, uncalled for, ill-judged, misguided, ungracious, ungrateful, peevish, fit of pique, toys out of the pram, overreact, petty, unwarranted, childish, counterproductive, unhelpful, self-defeating, churlish, petulant, petulance, bonkers, daft, barmy, over the top, short-sighted, shortsighted, rash, ill-advised, ill-considered, unwise, unreasonable, melodramatic, sulking, sulk, a sulk, hissy fit, own goal',
  ),
  concept(
    'unconcerned',
    `relaxed, not surprised, unsurprised, unbothered, unconcerned, indifferent, shrugged, shrugs, shrugged off, untroubled, unmoved, made light of, makes light of, making light of, not bothered, unfazed, calm, sanguine, unperturbed, calmly, equably, unruffled, played down, plays down, nonchalant, phlegmatic, no big deal, not troubled, not concerned, brushed off, brushed aside, waved away, waved off, waves away, wave away, waving away, laughed off, took it in its stride, taken in stride, in its stride, in stride, water off, no fuss, no drama, no great matter, not the end of the world, philosophical, not fazed, not worried, no great loss, no loss, little lost, nothing lost, nothing was lost, no skin off, no hard feelings, no harm done, a shrug, with shrugs, no sleep, not lose sleep, lost no sleep, not losing sleep, cared little, cares little, not much mind, not mind, not lose any sleep, not going to lose, lose any sleep, no tears, shed no tears, without fuss, cool about it, good riddance, so be it, business as usual, no problem, not upset, not offended, took no offence, took no offense, little fuss`,
    { covers: list('unconcerned, surprised') },
  ),
  concept(
    'understood',
    'understood, understands, understandable, sympathised, sympathized, saw why, respects, respected the decision, no hard feelings, accepted',
  ),
  concept('pleased', 'pleased, delighted, relieved, welcomed, glad, happy, satisfied, relief, gratified'),
  concept(
    'decision',
    `decision, move, cancellation, cancelling, canceling, step, announcement, snub, news, not come, not coming, not be coming, not send, not sending, called off, cancelled, canceled, scrapped, no longer, withdrawal, visit, trip, delegation, reaction, response, about-face, change of plan, that they, stay home, stay away, not travel, not going, change of heart, word, would not be coming, would not come, would not travel, would not send, would not be travelling, would not be traveling, would no longer, would stay,
    will not be coming, pull-out, pullout, no-show, boycott, failure to show, absence, gesture, cancelation, stayaway, staying away, staying home`,
  ),
  /** "Its decision to abstain" is no decision of Israel’s. */
  concept(
    'decision-to-abstain',
    `${each('decision|move|choice', '|not', 'to', 'abstain|veto|withhold|let|stand aside|allow|block|vote')}`,
    { covers: ['decision'] },
  ),
  /** What else a White House may be sorry for or puzzled by. */
  concept(
    'other-grief',
    `deaths of, death of, killing of, killed seven, aid workers, Congress, House Republicans, Senate, aid bill, reporter question, a question about, Havana, Russia, Moscow, Beijing, Doha, court, ruling, guilty verdict, verdict against, jury, inflation, condolences, bridge, civilian life, civilian lives, civilians killed, loss of life, =strike =on, air strike, settlers, settlement, settlements, settler, starvation, famine, aid convoy, the strike had, the strike was, attack in October, Hamas attack, number of civilians, public quarrel, down the quarrel, down a quarrel, down the rift, down a rift, down the row, down a row, down tensions, over aid, over the war, over settlers, over casualties, for weeks, for months, over the conduct, over the abstention, slow pace, hostage talks, Iranian, TikTok`,
  ),
  /** Israel, or somebody else there, is the one who is sorry. */
  concept(
    'israel-sorry',
    `Israel told, Netanyahu told, told the White House, told Washington, told Biden, Israeli embassy, embassy in Washington, Israeli ambassador, Lapid, Gantz, Erdan, Herzog, families of, ${each('Reporters|reporters|journalists|analysts|diplomats|observers|allies|critics|lawmakers|Democrats|Republicans|commentators|pundits', 'were|was|left|are|remain|remained', 'puzzled|perplexed|baffled|disappointed|surprised|angry|furious|bewildered')}, ${each('Israelis|Israeli officials|Israel|diplomats|envoys|lawmakers', 'were|was', 'puzzled|perplexed|baffled|disappointed|surprised|angry|furious|taken aback|stunned')}, Gallant had come, left Israel, leaves Israel, Netanyahu was, Netanyahu is, Netanyahu said he`,
  ),
  /** Whoever does something in anger or as a mark of displeasure is not the one who is told of it. */
  concept(
    'done-in-anger',
    `${each('in', '|a|his|an|apparent|evident', 'anger|fury|rage|displeasure|annoyance|irritation|huff|fit of pique|fit of anger|fit of rage|pique', '|at|with|over')}, ${each('mark|sign|token|show|gesture|expression|way|means', 'of', '|showing|registering|signalling|signaling|expressing|voicing', '|his|its|their|Israel|Netanyahu', 'displeasure|anger|annoyance|irritation|disappointment|dissatisfaction|unhappiness')}, ${each('show|showing|register|registering|signal|signalling|vent|venting', 'his|its|their|Israel|Netanyahu', 'displeasure|anger|annoyance|irritation|fury|unhappiness')}, ${each('angrily|furiously', 'abandoned|cancelled|canceled|withdrew|scrapped|called|pulled|dropped|recalled|cancels|scraps|pulls')}, ${each('furious|raging|angry|enraged|livid|irate|fuming|incensed|seething', '|Israeli|Israel|PM|prime minister|Israeli prime minister|Israeli PM', '|Benjamin', 'Netanyahu|Bibi')}, ${each('furious|cross|angry|livid|incensed|enraged|anger|fury|rage', 'with|at|that|over', '|the|President', 'Americans|US|Washington|Biden|United Nations|UN|America|United States|White House|abstention|vote|Security Council')}, ${each('raged|raging|fumed|fuming', 'that|at|against', '|the', 'Washington|Biden|Americans|America|US|United Nations|UN')}`,
    { covers: list('angry, disappointed, critical, surprised') },
  ),
  /** "Is not expected to travel" surprises nobody; who "has been hurt" is wounded. */
  concept(
    'no-feeling',
    `not expected to, not unexpected, ${each('surprise|surprised', '|of', 'few|nobody|no one')}, ${each('not', 'happy|pleased', 'with', 'some|parts|all|much|everything')}, ${each('have been|has been|had been|were|people|more|anyone|anybody|civilians', '=hurt')}`,
    { covers: list('disappointed, surprised') },
  ),
  /** "Professed itself baffled": a spokesman’s own word for it. */
  concept(
    'owns-to',
    `${each('professed|professes|pronounced|pronounces|declared|declares|confessed|confesses|described|describes|admitted|proclaimed|=called|=calls', 'himself|itself|herself|themselves', '|to be|to have been|as|to')}, ${each('professed|professes|claimed|claims|confessed|confesses|admitted|admits|owned|owns|owning|pleaded|pleads', '|to', 'be|being|feeling|have been|having been')}, ${each('pleaded|pleads|confessed|professed', '|to|its|their|his|some|a certain|great')}`,
  ),
  /** "Could not see why", of those who speak for the White House. */
  concept(
    'cannot-see-why',
    `${each('cannot|could not|can not|could hardly|could scarcely|no', '|quite|really|for the life of them|idea', 'see|fathom|understand|work out|explain|grasp|comprehend|figure out|make out|say|tell', 'why|what the fuss|what all the fuss|the point|what had|what it|the reason|the logic')}, ${each('could', 'not', '|quite', 'hide|conceal|disguise|mask', 'his|its|their|her', 'puzzlement|bafflement|bewilderment|confusion|perplexity')}, ${each('could', 'not', 'make', 'sense|head or tail|head nor tail')}, ${each('nobody|no one|none|no official|not one', '|there|in the building|in Washington|at the White House|in the White House|of them', 'could', '|quite', 'see|fathom|understand|work out|explain|say|tell|figure out', 'why|what|it')}`,
  ),
  /** The spokesman’s own words, by which his reaction is known. */
  concept(
    'kind-of-perplexed',
    each(
      'kind of|sort of|a bit|somewhat|a little|a tad|more than a little',
      'perplexed|puzzled|baffled|bewildered|mystified|flummoxed|bemused|nonplussed',
    ),
  ),
  concept(
    'very-disappointed',
    each('very|deeply|badly|bitterly|extremely|really|hugely|quite', 'disappointed|disappointing|let down'),
  ),
  /** What the other side wants to be seen is another puzzle. */
  concept('seen-daylight', 'daylight, space between, air between, light between, gap between'),
  /** What is calmed or shrugged at is the vote, or the row. */
  concept(
    'calms-row',
    `${each('calm|calms|calming|calmed', '|a|the|down|any', 'tempest|dispute|row|quarrel|storm|tensions|waters|nerves|spat|fears|allies')}, ${each('shrug|shrugs|shrugged|shrugging', 'at|rather', '|the|a|than', 'UN|United Nations|Council|Security Council|vote|resolution|text|nod')}, ${each('he|she|official', 'shrugs|shrugged')}`,
    { covers: ['unconcerned'] },
  ),
  /** "Was the verdict of". */
  concept(
    'view-word',
    `=view, =verdict, =comment, =remark, =word, =description, =adjective, =line, =answer, =reply, =judgment, =judgement, =assessment, =phrase, =summary, =term`,
  ),
  /** What a White House is glad of once the visit is on again. */
  concept('on-again', 'new date, back on, rescheduled, reschedule, rescheduling, resumption, Gallant'),
  concept(
    'line-about',
    `${each('line|remark|remarks|phrase|comment|comments|words|quip|talk', 'about|on', '|the', 'daylight')}, daylight line, daylight remark, daylight comment, daylight quip`,
  ),
  concept(
    'their-absence',
    'kept at home, kept home, kept back, keep them home, show up, turn up, stood up, failed to come, pulled out, pull out, pulled the visit, pulled the trip, pulled the plug, backed out, backing out, dropped out, bowed out, withdrew, coming, Israelis, invitation, guests, envoys, Dermer, Hanegbi, aides at home, team at home',
    { includes: ['decision', 'call-off'] },
  ),
  concept('caught', 'caught, catches, took, takes, taken, left, leaves'),
  concept('official-word', 'official, public, American, US, Washington, White House, administration'),
  concept('response-word', 'response, reaction, answer, word, line, mood, verdict, adjective, reply, note, tone'),
  concept('first-person', '=we, =our'),
  concept(
    'daylight',
    `daylight, rift, =gap, gulf, rupture, space between, distance between, =distance, split, divide, =division, =divisions, quarrel, crack, cracks, wedge, difference, differences, air between, light between, estrangement, discord, disagreement, disunity, row, breach, falling-out, falling out, fissure, drifting apart, drift apart, growing apart, loggerheads, at odds, chasm, strain, strains, fallen out, fell out, tension, tensions, friction, coolness, chill, dissension, dissent, disharmony, squabble, spat, bad blood, parting of the ways, parted ways, part ways, parting ways, parted company`,
  ),
  /** Others than the White House who speak of a rift. */
  concept(
    'daylight-others',
    'critics, critic, Republicans, Republican, opposition, Lapid, Gantz, analysts, analyst, columnist, columnists, commentators, commentator, Trump, Israeli media, lawmakers, Schumer, senator, senators, broad daylight, hours of daylight, daylight hours, until daylight, by daylight',
  ),
  concept(
    'perception',
    `perception, impression, appearance, picture, illusion, image, create, creating, paint, painting, manufacture, manufacturing, conjure, suggest, invent, inventing, choosing, chose, chosen, chooses, make it look, conjuring, stir up, drawing, playing up, look like, fabricate, fabricating, concoct, concocting, sow, sowing, give the idea, talk up, talking up, semblance, notion, contrive, contriving, picking, =pick, staging, parading, parade, spoiling for, overplay, overplaying, overstating, let it be seen, wants it seen, want it seen, wanted it seen, be seen, be perceived, perceive, elected to, gone looking for, went looking for, own making, own invention, own doing, own choosing, own creation, of its making, imagine, imagined, imagining, display, displaying, show, wanted the world to see, drum up, drumming up, portray, portraying, dispel, dispelling, advertise, advertising, pretend, sense of, choice, projecting, project, =airing, talking of, talks of, behave as if, behave as though, behaving as if, behaving as though, acting as if, acting as though, act as if, act as though, want people to think, want folk to think, wants people to think, so keen, keen to, at pains to, eager to, insisted on showing, insisting on, flaunt, flaunting, signalling, broadcast, broadcasting, magnify, magnifying, exaggerate, exaggerating, inflate, inflating`,
  ),
  concept(
    'needless',
    `not need, no need, unnecessary, unnecessarily, needless, needlessly, none was called for, where none, where there is none, where there was none, not have to, uncalled for, no call, where none exists, no reason, =needn't, not needed, why would anyone, for no purpose, to no purpose, served no purpose, serves no purpose, where none had, where none has, when none, no cause, did not exist, nothing to gain, without any need, without need, without cause, artificial, no grounds, gratuitous, gratuitously, for no reason, unwarranted, not necessary, unneeded, none existed, nobody needed, no one needed, nobody needs, did not need, did not have to, need not`,
  ),
];
