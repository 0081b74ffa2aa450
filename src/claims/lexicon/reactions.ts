import { concept, each, list } from './concept.ts';

/** How the White House took it, and the words of Kirby. */
export const reactions = [
  concept(
    'perplexed',
    `perplexed, puzzled, baffled, bewildered, mystified, confused, nonplussed, confounded, bemused, at a loss, perplexity, bafflement, puzzlement, bewilderment, scratching its head, scratching their heads, scratching our heads, scratched our heads, scratching his head, scratching its heads, head-scratching, puzzler, perplexity, perplexing, puzzling, baffling, flummoxed, perplexes, baffles, scratch their heads, scratched their heads, hard to understand, hard to fathom, did not understand, does not understand, confusion, stumped, bewildering,
    could not fathom, cannot fathom, not fathom, could not understand, cannot understand, not comprehend, not see why, no idea why, wondered why, wondering why, hard to explain, inexplicable, lost for an explanation, unable to explain, perplexedly, puzzles, puzzle, confuses, mystifies, bewilders, incomprehension, incomprehensible, incredulous, uncomprehending, mystifying, confusing, made no sense, makes no sense, not make sense of, no sense of it, make head or tail, not see what the fuss, what the fuss was, none the wiser, discombobulated, befuddled, bemusement, mystification, no secret of its puzzlement`,
  ),
  concept(
    'disappointed',
    `disappointed, disappointing, disappointment, let down, dismayed, dismay, =regret, =regretted, regrettable, saddened, =regrets, unhappy, rueful, crestfallen, sorry, disheartened, unfortunate, displeased, displeasure, dissatisfied, chagrin, no secret of its disappointment, no secret of his disappointment, none too pleased, none too happy, not pleased, not happy, less than pleased, less than happy, not best pleased, not amused, not thrilled, chagrined, sorrow, crestfallen, deflated, downcast, disappoint, disappoints, a pity, a shame, lamented, laments, rued`,
  ),
  concept(
    'surprised',
    'surprised, surprise, taken aback, startled, astonished, stunned, caught off guard, blindsided, astonishment, shocked',
  ),
  concept(
    'angry',
    `angry, furious, fury, anger, angered, livid, outraged, outrage, enraged, fuming, irate, incensed, rage, seething, hit the roof, infuriated, apoplectic, hopping mad, up in arms`,
  ),
  concept(
    'critical',
    'overreaction, overreacted, overreact, petty, unwarranted, childish, counterproductive, unhelpful, self-defeating, churlish, petulant',
  ),
  concept(
    'unconcerned',
    `relaxed, not surprised, unsurprised, unbothered, unconcerned, indifferent, shrugged, shrugs, shrugged off, untroubled, unmoved, made light of, makes light of, making light of, not bothered, unfazed, calm, sanguine, unperturbed, played down, plays down, nonchalant, phlegmatic, no big deal, not troubled, not concerned, brushed off, not fazed, not worried`,
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
    `deaths of, death of, killing of, killed seven, aid workers, Congress, House Republicans, Senate, aid bill, reporter question, a question about, Havana, Russia, Moscow, Beijing, Doha, court, ruling, verdict, inflation, condolences, bridge`,
  ),
  /** Israel, or somebody else there, is the one who is sorry. */
  concept(
    'israel-sorry',
    `Israel told, Netanyahu told, told the White House, told Washington, told Biden, Israeli embassy, embassy in Washington, Israeli ambassador, Lapid, Gantz, Erdan, Herzog, families of, left Israel, leaves Israel, Netanyahu was, Netanyahu is, Netanyahu said he`,
  ),
  concept(
    'line-about',
    `${each('line|remark|remarks|phrase|comment|comments|words|quip|talk', 'about|on', '|the', 'daylight')}, daylight line, daylight remark, daylight comment, daylight quip`,
  ),
  concept('first-person', '=we, =our'),
  concept(
    'daylight',
    `daylight, rift, =gap, gulf, rupture, space between, distance between, =distance, split, divide, =division, =divisions, quarrel, crack, cracks, wedge, difference, differences, air between, light between, estrangement, discord, disagreement, disunity, row, breach, falling-out, falling out, fissure, drifting apart, drift apart, growing apart, loggerheads, at odds, chasm, strain, strains`,
  ),
  concept(
    'perception',
    `perception, impression, appearance, picture, illusion, image, create, creating, paint, painting, manufacture, manufacturing, conjure, suggest, invent, inventing, choosing, chose, chosen, chooses, make it look, conjuring, stir up, drawing, playing up, look like, fabricate, fabricating, concoct, concocting, sow, sowing, give the idea, talk up, talking up, semblance, notion, contrive, contriving, show, wanted the world to see, drum up, drumming up, portray, portraying, dispel, dispelling, advertise, advertising, pretend, sense of, choice`,
  ),
  concept(
    'needless',
    `not need, no need, unnecessary, unnecessarily, needless, needlessly, none was called for, where none, where there is none, where there was none, not have to, uncalled for, no call, where none exists, no reason, no cause, did not exist, nothing to gain, without any need, without need, without cause, artificial, no grounds, gratuitous, gratuitously, for no reason, unwarranted, not necessary, unneeded, none existed, nobody needed, no one needed, nobody needs, not needed, did not need, did not have to, need not`,
  ),
];
