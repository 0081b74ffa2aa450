import { concept, each, list } from './concept.ts';

/** How many voted for a text, told by those who did not, by hands, by columns and by scores. */
export const voteCounts = [
  /** "Every member but one": nobody else needs naming. */
  concept(
    'save-one',
    `${each('but|bar|barring|except|except for|save|save for|apart from|other than|minus|less|with the exception of|aside from', '|just|only|for|that of', 'one|the one|a single|a lone')}`,
    { covers: ['one-alone'] },
  ),
  concept(
    'whole-body',
    `${each('every|each|all|all of', '|the|its|15|fifteen|other|single', '|council|Council|Security Council', 'members|member|ambassador|ambassadors|envoy|envoys|country|countries|nation|nations|state|states|delegation|delegations|delegate|seat|seats|hand|hands|arm|arms|diplomat|diplomats|vote|votes|chair|power|fifteen|15|lodgers')}, everyone, everybody, all, all fifteen, all 15, the lot of them, the whole table, the whole room, the whole chamber, the whole council, the entire council, the entire table, all present`,
  ),
  concept(
    'every-other',
    `${each('every|all|each', '|the|of the|of its', 'other|others', '|council|Council|Security Council', '|member|members|country|countries|delegation|delegations|nation|nations|state|states|ambassador|ambassadors|envoy|envoys|delegate|power|government|hand|arm|one|colleague|voter')}, everyone else, everybody else, all the others, ${each('rest|remainder', 'of', 'the|its', '|15-seat|15-member|fifteen-member|15-nation|fifteen-nation|15-strong|whole', 'council|Council|chamber|table|body|members|horseshoe|room|Security Council')}, the rest of them, all the rest`,
  ),
  /** Saying yes to a text, in words that say so of nothing else only beside a count of members. */
  concept(
    'says-yes',
    `said yes, say yes, saying yes, said aye, voted aye, voted yes, were for, was for, is for, are for, for it, for the text, for the resolution, wanted it, cheered, sponsored, agreed to, put its name to, put their names to, put their name to, signed, gave their nod, gave its nod, nodded, their nod, its nod, the nod, carried it, carried the day, carried, called time, yes column, aye column, in the yes, behind it, behind the text, thumbs up, thumbs-up, helped, assented, supply, supplied, went along, rose, went up, gone up, put up their hands, held up, lifted, raised, backed, supported, support, endorsed, approved, voted for, in favour, in favor, joined, consented, acclaimed, blessed, passed it, adopted it, majority`,
  ),
  concept(
    'yes-here',
    `voted for, vote for, voting for, votes for, voted in favour, voted in favor, vote in favour, vote in favor, voted yes, vote yes, voted aye, said yes, said aye, saying yes, supported, support, backed, backing, approved, endorsed, behind it, behind the, in favour, in favor, was for, were for, put its name to, put their names to, agreed to, went up, go up, going up, rise, rose, were up, gone up, up for, raised, approval, blessing, carried by, adopted by, passed by, approved by, backed by, supported by, assent, yes votes, ayes`,
  ),
  concept('to-none', each('to|against', 'nil|none|zip|nothing|nobody|zero|nought|naught|no one|=0|not one|no country')),
  concept(
    'rose-up',
    'rose, went up, gone up, go up, going up, shot up, were up, were raised, in the air, flew up, were lifted, aloft',
  ),
  concept(
    'four-permanent',
    `${each('four', '|of the|of its|of', '|five|other|remaining', 'permanent', '|members|ones|powers|seats|five')}, ${each('four of', 'the', 'P5|P-5|big five|great powers|five great powers|five powers')}`,
    { landmark: true, covers: ['threshold', 'permanent-members', 'veto-holders', 'members'] },
  ),
  /** Members who abstained on other texts; on this one only one did. */
  concept(
    'others-abstain',
    `${each('Russia|Britain|UK|China|France|Switzerland|Japan|Malta|Guyana|Iceland|Moscow|London', '|both|also|alone|had|has|was|were', 'abstain|abstained|abstaining|abstention|abstentions|sat out|sitting out')}, ${each('abstention|abstentions', 'by|from|of', 'Russia|Britain|UK|China|France|Guyana|Moscow|London')}`,
  ),
  /** The count of another text of the war. */
  concept(
    'earlier-vote',
    each('earlier|previous|similar|Friday|last Friday|rival', 'draft|text|resolution|vote|version|motion|measure'),
  ),
  /** A score with noes in it is another vote's. */
  concept(
    'with-noes',
    `${each('votes|fourteen|thirteen|fifteen', 'to', 'one|two|three', '|in|with|they')}, ${each('13|14|15', 'to', '2|3|4')}, ${each('16|sixteen|17|seventeen', 'to', '1|2|3|one|two|three')}`,
  ),
  /** A score, which is read as one figure. */
  concept(
    'score-to-nil',
    `${each('14|fourteen', '|votes|ayes|yeses|in favour|in favor|for', 'to', 'nil|none|nothing|zero|zip|nought|naught|no one|nobody|=0')}, ${each('14|fourteen', '=0|nil|zero|none')}`,
  ),
  /** What the others do whom a count leaves over: "the other 14 called for a truce". */
  concept(
    'did-so',
    'did the rest, did the lifting, did the work, called for, call for, demanded, ordered, told, ayes, aye, =yes, wanted, asked for, insisted, pressed ahead, went ahead, carried on, adopted, passed, put theirs up, raised theirs',
    { includes: ['yes-here', 'says-yes', 'vote-for'] },
  ),
  concept('other-seats', each('other|remaining', '14|fourteen', 'seats'), { covers: ['threshold'] }),
  /** One member apart from all others: "only one of the fifteen failed to back it". */
  concept(
    'only-one',
    `${each('only|just|but|merely', 'one|a single', '|of|seat|member|country|state|delegation|hand|ambassador|envoy|capital|power|nation')}, ${each('only|sole|lone|single|solitary', 'one|member|country|state|delegation|hand|ambassador|envoy|nation|power', 'of|among|at|in|on', '|the|its')}`,
    { covers: ['one-alone', 'vote-split'] },
  ),
  concept(
    'not-join',
    each('not|fail|failed|failing|decline|declined|refused|refuse', '|to', 'join|join in|go along|go along with|agree'),
  ),
  concept(
    'one-aside',
    `${each('one|single|lone|sole|only|solitary', '|American|US|seat|hand|country|member', 'abstention|abstained|abstaining|held back|said nothing|stood aside|sat it out|stayed still|stayed silent|undecided')}`,
    { covers: ['vote-split', 'one-alone'] },
  ),
  concept(
    'ten-more',
    `${each('ten|10', '|of the|of its|of', 'elected|non-permanent|nonpermanent|rotating', '|members|ones')}, ${each('ten|10', 'more|others|other members|other countries|other states|smaller countries')}`,
  ),
  /** A count that is taken back, or that somebody got wrong. */
  concept(
    'count-amiss',
    'that was wrong, this was wrong, which was wrong, corrected themselves, corrected itself, has corrected, have corrected, since corrected, as nonsense, is nonsense, arrived late, misreported, was false, is false, is untrue, is a hoax',
  ),
  concept('hands-theirs', '=theirs, =hers, hands, arms, paddles'),
  concept('judges', 'judges, the judge, ICJ, World Court, The Hague, court, jury'),
  /** "Chairs pushed back": the little word, not the verb. */
  concept(
    'back-again',
    `${each('push|pushed|pushing|come|came|coming|go|went|going|bring|brought|call|called|keep|kept|pull|pulled|sit|sat|lean|leant|leaned|step|stepped|look|looked|cut|scaled', 'back')}, ${each('back', 'in|to|from|at|on|into|home|then|here|there')}, at the back`,
    { covers: list('vote-for, voted-for, yes-here, says-yes, did-so') },
  ),
  /** What a chamber at home is told is not voted there. */
  concept(
    'told-house',
    each(
      'told|tell|tells|telling|informed|addressing|before|assured',
      '|the|a',
      'Commons|House of Commons|parliament|Parliament|lawmakers|Knesset|Senate|Congress|Lok Sabha|MPs|Dáil|Bundestag',
    ),
    { covers: list('other-votes, other-chamber') },
  ),
];
