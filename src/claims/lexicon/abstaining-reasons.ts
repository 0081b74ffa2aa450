import { concept, each } from './concept.ts';

/** Why a yes was withheld, and what was missed in the text. */
export const abstainingReasons = [
  concept(
    'yes-withheld',
    `${each('not|never|unable to|refuse to|refused to|decline to|declined to|could not|would not|cannot', 'get behind|stand behind|line up behind|rally behind|put its weight behind|throw its weight behind|vote for|vote yes|say yes|wave through|say aye|approve|agree to|sign off on|give its blessing')}, ${each('decision|choice|refusal', 'not to', 'back|support|endorse|vote for|approve|vote yes|vote in favour|vote in favor')}, ${each('not|never|unable to|refuse to|decline to|could not|would not|did not', 'endorse|sign|sign up|sign on|put its name|raise its hand|lend its name|lend its support|give its assent|join|support|back it|cheer|embrace|bless|go along')},
    ${each('withheld|withhold|withholding|held back|holding back|denied|refused', 'its|a|her|the|American|US', 'vote|yes|support|backing|assent|endorsement|blessing|approval')},
    ${each('cost|costs|denied|robbed', 'the text|it|the resolution|the council|the draft', '|of', 'an American|a US|a|the American|Washington', 'yes|vote|endorsement')}, short of an endorsement, less than a yes, no yes, no vote for, no aye, not an aye, not swallow, not stomach, not live with, not stand behind, fell short of support, reason it did not, hand down`,
    { includes: ['abstain', 'abstention', 'no-yes', 'yes-vote-kept', 'hand-kept-down', 'neither-nor', 'no-yes-said'] },
  ),
  /** A yes that was not to be had, said of a text as well as of a vote. */
  concept(
    'no-yes-said',
    `${each('not|could not|would not|cannot|unable to|never|did not', '|quite|ever|bring itself to|bring herself to', 'say yes|put its name|put her name|put their name|put our name|lend its name|raise its hand|raise her hand|raise their hand|raise a hand|go further|go along|join in|live with|swallow|stomach|sign up|give its blessing|do more than abstain|vote for')}, ${each('kept|keep|stopped|prevented|barred|deterred|held back', 'her|it|them|him|Thomas-Greenfield|Washington|the US|the Americans|the United States|America|its envoy|the envoy|us', 'from')}, ${each('kept|keeping|held', 'her|its|their|the American', 'arm|hand|hands|arms', 'down')}, ${each('withheld|withhold|withholding|held back|holding back', 'its|her|their|a|the', '|own|American|US', 'aye|yes|support|backing|blessing|vote|approval')}, ${each('not', '|quite', 'a yes|an aye')}, not joining in, not join in, for holding back, for sitting it out, ${each('her|its|their|American|a', 'yes', 'with it|was lost|was withheld|never came')}, ${each('reason|grounds|ground|explanation|excuse', 'for', 'not backing|not supporting|not voting|withholding|holding back|abstaining|sitting')}, ${each('cost', 'it|them|the text', 'the|an|its', 'American|US|fifteenth', 'yes|vote|arm|hand')}`,
  ),
  /** Who would not write it in, or what was not to be found in the text. */
  concept(
    'left-unsaid',
    `${each('nobody|no one|none|authors|drafters|sponsors|colleagues|rivals|others|co-authors', '|had|would|could', '|not|never', 'forgotten|forgot|leave out|leave|left|have|bring|passed up|pass up|skip|skipped|bother|balked|baulked|unwilling|chose not|insert|add|put in|find room for|found room for|write in|include|scold|scolded|condemn|condemned|refused|refuse|declined|turned down|looked the other way')}, ${each('would|could|did|had|will', 'not', 'insert|add|put in|include|included|write in|write|accept|name|named|found room for|contain|say|utter|bring themselves to')}, ${each('nowhere|never|not once', 'condemns|condemned|blames|blamed|says|said|names|named|denounces|denounced|scolds|has|mentions|mentioned')}, ${each('what|which', 'it|the page|the text|the paper|the draft', 'left out|leaves out|omits|omitted|failed to say')}, ${each('not taken up|passed over|turned down|ignored|disregarded|thrown out|refused|not been given|not given|left out')}, cutting-room floor, missing sentence, missing line, missing paragraph, missing clause, missing word, that shortcoming, not get it, not get them, ${each('declined|refused|failed|unwilling|neglected|forgot|forgotten|omitted', 'to', 'insert|add|put in|include|write in|find room|accept|name|say|utter|be rude|condemn|censure|blame|have')}`,
  ),
  concept(
    'hamas-blamed',
    `${each('line|word|words|sentence|paragraph|phrase|clause|passage|language|edit|peep|syllable|rebuke|reproach|condemnation|blame|text|call|something|one|criticism|censure|telling-off|swipe|dig|pop|kicking|dressing-down|ticking-off|denunciation|reprimand|mention|shot|amendment|amendments', '|harsh|crook|bad|hard|that', 'condemning|denouncing|censuring|criticising|criticizing|against|of|on|about|for|naming|blasting|deploring|damning|blaming|scolding|calling|holding|rebuking|to|at|condemns|denounces|condemned|denounced|damns|blames|blamed|named', '|the|what', '|crimes of|guilt of|atrocities of|terrorism of', 'Hamas|massacre|terrorists|perpetrators|October 7|7 October|Oct 7|killers|attackers|gunmen|raiders|Palestinian group|terror group|terror chiefs|militants|militants who')}, ${each('slag off|slags off|slagging off|slagged off|lay into|laid into|laying into|have a go at|had a go at|rude about|nasty about|finger at|finger of blame at|tell off|telling off|told off|rap|hammer|blast|blasting|wag a finger at|call out|calling out', '|the', 'Hamas|massacre|killers|gunmen|terrorists|terror chiefs|group')}, ${each('killers|killers of October|murderers|gunmen|attackers|raiders|perpetrators', 'by', 'name|their name')}, ${each('condemn|condemned|condemns|denounce|denounced|denounces|deplore|deplored|scold|scolded|censure|censured|blame|blamed|damn|damned|rebuke|rebuked|castigate|castigated|criticise|criticised|criticize|criticized|name and shame|harsher on|a go at|crimes of|guilt of|atrocities of|to task|harder on|tougher on', '|the|what|those who', 'Hamas|massacre|terrorists|perpetrators|October attack|killers|gunmen|raiders|attackers')}, ${each('Hamas|massacre|perpetrators', '|is|was|be|been|went|goes|gone|wasn', '|not|never|nowhere', 'unblamed|unscolded|undamned|uncriticised|unmentioned|uncondemned|unnamed|blamed|damned|condemned|scolded|denounced|censured|taken to task|rebuked|named|called')}, Hamas guilt, Hamas crimes, Hamas butchery, Hamas did wrong, what Hamas did, what Hamas is, Hamas to blame, Hamas by its name`,
  ),
  concept(
    'reason-word',
    `grievance, grumble, grumbles, grumbled, moan, moaned, moans, whinge, whinged, sniffed, sniffs, bemoan, bemoaned, carped, lament, lamented, quibble, grouse, ground, grounds, gripe, beef, protest, quarrel, problem, rationale, excuse, argument, account, stated reason, official reason, given reason, ostensibly, cite, citing, cites, cited, point to, pointed to, pointing to, blame, blamed, blaming, unhappy, displeased, dissatisfied, irked, disappointed, regret, regretted, for want, for lack, =since, over, thanks to, on account of, in view of, given, as it, as the`,
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
    `${each('silent|silence|mute|mum|quiet|nothing|looked the other way|omission', '|of the text|of the resolution', 'on|about|of|against|regarding|as to', '|the|the crimes of|the guilt of|the atrocities of', 'Hamas|crimes of Hamas|the massacre|October 7|the October 7|Hamas crimes|what Hamas|the attack|the atrocities')},
    ${each('no|not a|without a|without any|without one|nor a|never a|lack of a|absence of a|lack of any|absence of any|for want of a|missing|missing a|lacked a|lacks a|lacked any', '|single|harsh|critical', 'line|word|sentence|paragraph|phrase|clause|mention|reference|syllable|rebuke|condemnation|censure|criticism|denunciation|reproach', 'on|about|of|against|for|regarding|to', 'Hamas|the massacre|October 7|the October 7|the killers|the attackers')},
    ${each('let|lets|letting', 'Hamas|the killers|the gunmen', 'off|go')}, ${each('Hamas', '|had|has|have', 'got|gets|get|getting|gotten', 'off')}, ${each('pass|passed|passes|passing', 'over', '|the crimes of|what', 'Hamas')}, ${each('Hamas', '|had been|was|been|being|is', 'passed over|let off|left out|left unscathed')}, ${each('silence|silent', 'on|about', 'the', 'crimes|guilt|deeds|massacre|attack|atrocities')}, ${each('no|not a|not one|not a single|without a|never a', 'word|line|syllable|sentence', '|in it|in the text|in the resolution|in the whole page|in the whole text', 'against|about|on|of', '|what', 'Hamas')}, ${each('not', 'say|said|breathe|utter|contain|have', 'a', 'word|line|syllable', 'against|about|on', '|what', 'Hamas')}, ${each('nothing', 'to say', 'about|on|against', 'what', 'Hamas')}, ${each('nothing|little', 'to say', 'on|about|against', 'Hamas')}, ${each('Hamas', '|is|was|goes|went|being|been|had been|has been|left|to be', 'uncondemned|unmentioned|unnamed|unrebuked|unblamed|unscolded|undamned|uncriticised|uncriticized|unpunished|uncensured|spared|not condemned|not named|not censured|not denounced|not mentioned|not criticised|not rebuked')},
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
  /** The yes that there would have been, also where "would" is but a "'d". */
  concept(
    'would-yes',
    `${each('|would|might|could|may', 'have', 'said|voted|signed|backed|supported|joined|endorsed|raised|gone along|gone up|put up|swallowed|accepted|been|won|approved', '|a yes|an aye|yes|aye|for|it|the text|the rest|its hand|her hand|up|its support|their support')}`,
  ),
];
