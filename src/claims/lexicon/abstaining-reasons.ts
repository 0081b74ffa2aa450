import { concept, each } from './concept.ts';

/** Why a yes was withheld, and what was missed in the text. */
export const abstainingReasons = [
  concept(
    'yes-withheld',
    `${each('not|never|unable to|refuse to|refused to|decline to|declined to|could not|would not|cannot', 'get behind|stand behind|line up behind|rally behind|put its weight behind|throw its weight behind|vote for|vote yes|say yes|wave through|say aye|approve|agree to|sign off on|give its blessing')}, ${each('decision|choice|refusal', 'not to', 'back|support|endorse|vote for|approve|vote yes|vote in favour|vote in favor')}, ${each('not|never|unable to|refuse to|decline to|could not|would not|did not', 'endorse|sign|sign up|sign on|put its name|raise its hand|lend its name|lend its support|give its assent|join|support|back it|cheer|embrace|bless|go along')},
    ${each('withheld|withhold|withholding|held back|holding back|denied|refused', 'its|a|her|the|American|US', 'vote|yes|support|backing|assent|endorsement|blessing|approval')},
    ${each('cost|costs|denied|robbed', 'the text|it|the resolution|the council|the draft', '|of', 'an American|a US|a|the American|Washington', 'yes|vote|endorsement')}, short of an endorsement, less than a yes, no yes, no vote for, no aye, not an aye, not swallow, not stomach, not live with, not stand behind, fell short of support, reason it did not, hand down`,
    { includes: ['abstain', 'abstention', 'no-yes'] },
  ),
  concept(
    'reason-word',
    `grievance, ground, grounds, gripe, beef, protest, quarrel, problem, rationale, excuse, argument, account, stated reason, official reason, given reason, ostensibly, cite, citing, cites, cited, point to, pointed to, pointing to, blame, blamed, blaming, unhappy, displeased, dissatisfied, irked, disappointed, regret, regretted, for want, for lack, =since, over, thanks to, on account of, in view of, given, as it, as the`,
    { includes: ['because-strong'] },
  ),
  /** The abstention as a blow to Netanyahu. */
  concept(
    'punish',
    `punish, punishes, punishing, punishment, payback, chastise, chastising, discipline, disciplining, rap on the knuckles, slap on the wrist, slap in the face, rebuke, rebuking, retaliation, reprisal, teach a lesson, taught a lesson, teaching a lesson, chasten, bring to heel, bringing to heel, rein in, reining in,
    turn the screw, turning the screw, shot across, warning shot, yellow card, put on notice, putting on notice, show its displeasure, show his displeasure, get even, getting even, rap across the knuckles, ${each('teach|taught|teaching', 'Netanyahu|Israel|him', 'a lesson')}, ${each('put|putting', 'Netanyahu|Israel|him', 'on notice|in his place')}`,
  ),
  /** Netanyahu’s own answer to the vote, and what others made of it. */
  concept(
    'by-netanyahu',
    each(
      'Netanyahu|Israel|Israeli leader|prime minister',
      '|has|had|then',
      'punished|punishes|retaliated|hit back|responded|reacted|answered|rebuked|cancelled|canceled|called it|accused',
    ),
  ),
  concept(
    'show-it',
    'register, registers, show, express, vent, signal, convey, voice, air, mark, communicate, make plain, make known',
  ),
  concept(
    'explains',
    'explain, explains, explained, lay behind, lies behind, behind, drove, drives, prompted, was why, is why, is the reason, was the reason, accounts for, accounted for, motivated, dictated, shaped, swayed, moved, decided, led, at the root of, root of, guided, pushed, persuaded, nudged',
  ),
  concept(
    'explains-by',
    'explained by, driven by, prompted by, dictated by, motivated by, shaped by, born of, owed to, down to, because of, out of, stemmed from, reflects, reflected, owes much to, owes more to, about, due to, product of, result of',
  ),
  concept(
    'home-fear',
    `${each('fear|fears|worry|worries|worried|anxiety|alarm|nerves|concern|panic|dread|jitters|unease', 'of|about|over|at|for', '|losing|alienating|the loss of|upsetting|a revolt by|a backlash from|angering|driving away', '|Arab-American|Muslim|young|Arab American|Democratic|progressive|left-wing|American|younger|Michigan|his party|the party|the base', 'voters|votes|Democrats|electorate|base|supporters|left|states|state|November|election')}, backlash at home, revolt at home, anger at home, trouble at home, pressure from the left, pressure from his party, pressure from progressives, pressure from his own party, pressure at home, pressure from Democrats, domestic politics, electoral calculation, electoral calculations, electoral arithmetic, politics at home, uncommitted vote, protest votes, party unity`,
    { covers: ['other-votes', 'negation'] },
  ),
  concept(
    'home-towns',
    'Dearborn, Michigan, Detroit, Wisconsin, Minnesota, swing states, swing-state, primary results, results in Michigan, uncommitted voters, voters in Michigan, college campuses, ballot box',
    { covers: ['other-votes'] },
  ),
  concept('november-poll', 'November, re-election, presidential race, presidential election, polling day'),
  concept(
    'yes-lost',
    'cost, costs, costing, lost, loses, lose, forfeited, forfeit, deprived, robbed, denied, turned into an abstention, sank, squandered, put paid to, stood in the way',
  ),
  concept(
    'word-swap',
    'swap, swapped, switch, switched, change, changed, replace, replaced, replacement, substitution, substituted, exchange, exchanged, alteration, altered, single word, one word, an adjective, last-minute edit, last-minute change, word, put back, restore, restored, reinsert, watered down, watering down',
  ),
  concept(
    'put-it-down',
    'put down to, put, puts, putting, blame, blamed, blames, attribute, attributed, attributes, ascribe, ascribed, ascribes, explained, explains, explain, trace, traced, chalked up, linked',
  ),
  concept(
    'not-perfect',
    'not perfect, imperfect, far from perfect, less than perfect, flawed, flaws, shortcomings, not ideal, far from ideal',
  ),
  /** Hamas spared in a text, in words that say it all. */
  concept(
    'hamas-spared',
    `${each('silent|silence|mute|mum|quiet|nothing', 'on|about|of|against|regarding|as to', 'Hamas|the massacre|October 7|the October 7|Hamas crimes|what Hamas|the attack|the atrocities')},
    ${each('no|not a|without a|without any|without one|nor a|never a|lack of a|absence of a|lack of any|absence of any|for want of a|missing|missing a|lacked a|lacks a|lacked any', '|single|harsh|critical', 'line|word|sentence|paragraph|phrase|clause|mention|reference|syllable|rebuke|condemnation|censure|criticism|denunciation|reproach', 'on|about|of|against|for|regarding|to', 'Hamas|the massacre|October 7|the October 7|the killers|the attackers')},
    ${each('let|lets|letting', 'Hamas', 'off')}, ${each('nothing|little', 'to say', 'on|about|against', 'Hamas')}, ${each('Hamas', '|is|was|goes|went|being|been|had been|has been|left|to be', 'uncondemned|unmentioned|unnamed|unrebuked|uncensured|spared|not condemned|not named|not censured|not denounced|not mentioned|not criticised|not rebuked')},
    spares Hamas, spared Hamas, sparing Hamas, ignores Hamas, ignored Hamas, ignoring Hamas, goes easy on Hamas, soft on Hamas`,
  ),
  /** "With a line on Hamas it would have had the American vote." */
  concept(
    'hamas-clause',
    `${each('line|word|sentence|paragraph|phrase|clause|passage|condemnation|censure|denunciation|rebuke|criticism', '|condemning|denouncing|censuring|criticising|criticizing|against|of|on|about|for|naming', 'Hamas|the October 7|the massacre|October 7')}`,
  ),
  /** A veto of another day has other reasons. */
  concept(
    'other-veto',
    each(
      'veto|block|kill|sink|sank',
      'an earlier|a previous|the Algerian|an Algerian|the earlier|the previous|earlier|previous|that|the February|the December',
      'text|draft|resolution|texts|drafts|one',
    ),
  ),
];
