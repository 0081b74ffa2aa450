import { concept, each } from './concept.ts';

/** Why a yes was withheld, and what was missed in the text. */
export const abstainingReasons = [
  concept(
    'yes-withheld',
    `${each('not|never|unable to|refuse to|decline to|could not|would not|did not', 'endorse|sign|sign up|sign on|put its name|raise its hand|lend its name|lend its support|give its assent|join|support|back it|cheer|embrace|bless|go along')},
    ${each('withheld|withhold|withholding|held back|holding back|denied|refused', 'its|a|her|the|American|US', 'vote|yes|support|backing|assent|endorsement|blessing|approval')},
    ${each('cost|costs|denied|robbed', 'the text|it|the resolution|the council|the draft', '|of', 'an American|a US|a|the American|Washington', 'yes|vote|endorsement')}, short of an endorsement, less than a yes, no yes, no vote for, no aye, not an aye, fell short of support, reason it did not, hand down`,
    { includes: ['abstain', 'abstention', 'no-yes'] },
  ),
  concept(
    'reason-word',
    `grievance, ground, grounds, gripe, beef, protest, quarrel, problem, rationale, excuse, argument, account, stated reason, official reason, given reason, ostensibly, cite, citing, cites, cited, point to, pointed to, pointing to, blame, blamed, blaming, unhappy, displeased, dissatisfied, irked, disappointed, regret, regretted, for want, for lack, =since, over, thanks to, on account of, in view of, given, as it, as the`,
    { includes: ['because-strong'] },
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
