import { concept, each, list } from './concept.ts';

/** How vetoes are told and counted. */
export const vetoes = [
  /** What ends a text before it is adopted: all that voting knows of, and the idioms of those who write on the vote. */
  concept(
    'stopping',
    `voted against, vote against, voting against, votes against, cast against, opposed, opposing, in opposition, said no, say no, saying no, stood alone, stand alone, standing alone,
    ${each('put|puts|putting', 'its|her|their|his', 'foot|feet', 'down')}, ${each('raise|lift|put up', 'its|her|a|his|their|a lone', 'hand|hands|arm', 'against|to|in|')},
    ${each('hand|hands|arm|arms', '|that|which|that had|which had|had|has|have|were|was', 'gone up|go up|went up|raised|raised against|up')},
    ${each('come|came|rush|rode', 'to', 'Israel|its', 'rescue|aid|defence|defense|help')}, ${each('shield|protect|defend|cover for|stand by|stood by', 'Israel|its ally|its friend')},
    nixed, wrecked, gutted, strangled, tanked, obstructed, blackballed, thumbs down, thumb down, spurned, rebuffed, batted away, swatted away, brushed aside, stonewalled, stifled, throttled,
    spoiled, spoilt, prevented, prevent, disposed of, did for, done for, done to death, ground to a halt, put an end to, put a stop to, put the kibosh on, pulled the plug on, poured cold water, slammed the door, closed the door,
    shut the door, shot to pieces, tore to shreds, ripped up, tripped up, holed, cut down, mown down, mowed down, crushed, dispatched, despatched, undid, nullified, wiped out, made sure, ensured, saw to it,
    seen to it, seen to that, saw to that, laid low, frustrated, stopped in their tracks, hold up, held up, hand of, join forces, joined forces, teamed up, lined up, closed ranks, combined, united, banded together, opposition, objection, lone no, only no, sole no, wall, brick wall, dead on arrival, DOA, cropper, to blame, torched, guillotine, axe, sword, knife, lone holdout, sole holdout, only holdout, odd one out, stood between, standing between, stands between, would have none of it, would not have it, red light, squash, bar the way, barred the way, block the way, blocked the way, blocked the door, barred the door, get in the way, got in the way, come in the way, came in the way, flattened, steamrollered, kicked out, knocked over, trampled on, stamped on, stomped on, swatted, smacked down, shut out, put to death, put to sleep, not allow, would not let, not let pass, refused to let, refused to allow, thumbed down, saw off, sent packing, cut off, cut short, on the head, American no, US no, nyet, ruled out, shied from, the obstacle,
    ${each('knock|knocked|strike|struck|shot|shoot|shooting|voted|turned|bat|batted|swatted', 'these|such|those|them|the|three|it|this', '|things|papers|texts|drafts|resolutions|calls|text|draft', 'down|over|away|aside')}, strike out, struck out, ${each('send|sent', 'to', 'its|their|the', 'grave|graves|bottom|shredder|scrapheap|graveyard|doom|death')}, met their end, met its end, met their maker, laid to rest`,
    { includes: ['vetoed', 'veto', 'foundered'] },
  ),
  /** "On three occasions it has done just that." */
  concept(
    'the-same',
    `${each('done|did|do|does|doing', '|just|exactly|precisely', 'that|so|the same|likewise')}, ${each('see|saw|seen', 'to', 'that|it')}, ${each('said|say|used|use|wielded|cast|raised|played', 'it|them|that|one')}`,
  ),
  concept(
    'since-then',
    `${each('since', '|the|last|late', 'October|autumn|fall|war|fighting|attack|attacks|start|outbreak|beginning')}, since then, since 7 October, in this war, during this war, in the war, during the war, over this war`,
  ),
  /** A raised arm is no weapon, and a text struck down no strike. */
  concept(
    'arm-raised',
    `${each('raise|lift|put up|lone|American|US|America|Washington|its|her|his|solitary|single', 'arm|arms')}, ${each('arm|arms', '|that|which|that had|which had', 'went up|go up|goes up|gone up|rose|raised')}, ${each('strike|struck|striking', '|it|them|such a text|a text|the text|texts|drafts', 'down')}`,
    { covers: ['counted-others'] },
  ),
  /** Votes in other chambers and on other matters, which are no vetoes of a ceasefire. */
  concept(
    'other-ballots',
    'settlements, Knesset, Congress, Senate, House of Representatives, referendum, Commons, parliament, aid resolution, aid text, Obama, membership of the UN, full membership, UN membership, membership bid, no confidence, local elections, cabinet voted, cabinet vote, war cabinet voted, cabinet ministers voted',
  ),
  concept(
    'veto-imagined',
    each(
      'second|third|fourth|fifth|another|further|new|yet another',
      '|American|US|Washington',
      'veto',
      'would|could|might|may',
    ),
  ),
  concept(
    'other-war',
    '2006, 2008, 2009, 2012, 2014, 2018, 2021, earlier war, previous war, last war in Gaza, Ukraine',
  ),
  /** Votes that stop a text, as things one can count. */
  concept(
    'no-cast',
    'veto, =noes, nays, no votes, negative votes, =votes =against, blocking votes, red cards, thumbs-down, double veto, joint veto, double no, joint no',
    {
      covers: ['vote-against'],
    },
  ),
  concept('times-word', 'twice, thrice, times, occasions, instances, tries, =votes, =time, goes, attempts, turns'),
  concept(
    'tally-word',
    'tally, total, number, toll, running total, count, sum, score, record, string, run, series, row, list, pattern, trio, pair, brace, triad, duo',
  ),
  /** Where texts end that were vetoed. */
  concept(
    'bin-place',
    'graveyard, grave, graves, cemetery, bin, dustbin, wastebasket, waste basket, waste-paper basket, scrapheap, scrap heap, shredder, rubbish heap, cutting-room floor, drawer, long grass, bottom drawer, trash, trash can, history',
  ),
  concept(
    'dead-verb',
    'died, die, dead, perished, perish, expired, expire, came to grief, met their end, fell, fallen, ended, foundered, stopped, ran aground',
  ),
  /** What war does, and no vote. */
  concept(
    'bloodshed',
    'the killing, killings, killing in, stop to the killing, stop to the fighting, stop to the war, stop to the bloodshed, stop to the bombing, killing of',
    {
      covers: list('vetoed, stopping, foundered'),
    },
  ),
  /** "Since the bombing of Gaza": a time, not what is counted. */
  concept(
    'since-bombing',
    each(
      'since|after|during|amid|throughout',
      'the|Israel|Israeli',
      'bombing|bombardment|strikes|air strikes|bombs|bombing campaign|war on militants',
    ),
    { covers: ['counted-others'] },
  ),
  concept(
    'came-out',
    'come out, came out, been used, was used, been wielded, been deployed, been cast, was cast, been brandished, come down, came down, been reached for, been invoked',
  ),
  concept(
    'not-past',
    each(
      'never|not|fail to|could not',
      'make it past|made it past|get past|got past|get by|got by|survive|survived|get beyond|got beyond|withstand|get through|clear|cleared',
    ),
  ),
  /** How the rest of the Council voted on one text. */
  concept(
    'vote-split',
    each(
      'one|two|three|four',
      '|others|other members|members|countries',
      'voted against|abstained|voted no|opposed|were opposed|abstaining|against',
    ),
  ),
  concept('set-word', 'pair, brace, couple, trio, duo, threesome, quartet'),
  /** "Three American vetoes and one by Russia": the last is no figure to read. */
  concept('one-alone', each('one|another', 'by|from')),
  concept('set-of-two', each('a|one|another', 'pair|brace|couple|duo', 'of')),
  /** Two, said of texts by a noun alone: "have vetoed a pair". */
  concept('a-pair', each('a|one|the', 'pair|couple|brace|duo'), { covers: ['set-of-two'] }),
  /** One, and said to be no more. */
  concept(
    'just-one',
    `${each('just|only', 'the|', 'one|once')}, ${each('a', 'single|lone|solitary|sole', 'veto|one')}, ${each('one', 'veto|to their name|to its name|of their own|to their credit|between them|apiece')}, ${each('veto|vetoed|it|theirs|used it|used theirs|exercised it', 'once|but once|only once|just once|once only')}, ${each('cast|used|wielded|issued', 'one|just one|only one')}`,
    { covers: ['one-alone'] },
  ),
  /** Russia and China once they have been named. */
  concept(
    'the-pair',
    `${each('the|that|this|same', '|same|two', 'pair|duo|twosome|tandem|allies|partners')}, ${each('the|those|these', 'two', 'powers|countries|capitals|states|governments|delegations|envoys|ambassadors|neighbours|neighbors|allies|partners|vetoes')}, the two of them, both of them, =the two had, =the two have, =the two blocked, both powers, both countries, both capitals`,
  ),
  concept(
    'done-likewise',
    each(
      'did|done|do|does',
      'likewise|the same|so|it to|that to|as much|the very same|the same thing|this|the like|it',
    ),
  ),
  /** The veto of October 2023, told beside a later one. */
  concept(
    'once-in-autumn',
    `${each('in|back in|last|the previous|late in|that|since|of|from', 'October|autumn|fall|the autumn|the fall|late October|last October')}, October 25, 25 October, October last year, October 2023, once before, once already, once earlier, on one earlier occasion, on one previous occasion`,
  ),
  /** Likening the later veto to the earlier. */
  concept(
    'as-before',
    `${each('as|just as|like|so|and|much as|for', '|it|they|the two|the pair|both|the same two', 'had|did|have', '|done|already')}, ${each('did|done|do', 'the same|so|likewise|that|it', '|already|together|before')}, ${each('and|then', 'again|once more|once again')}, ${each('first', 'in|having come|having been|was|came')}`,
  ),
  /** When the earlier vetoes fell: beside these no date is the vote’s. */
  concept(
    'veto-months',
    `${each('October|Oct', '|18|2023', 'December|Dec', '|8|2023', 'and|then|and again in|and in|and then', '|February|Feb', '|20|2024')}, ${each('=in|last', 'October|Oct', 'and|and again in|and in', 'December|Dec')}`,
    { landmark: true },
  ),
  /** Not the first or the last of a row tells no number. */
  concept('not-the-first', each('not|hardly|far from|scarcely', '|its|the|their', 'first|only|last')),
  /** Twos that are no texts. */
  concept(
    'other-twos',
    `${each('the|both|those|these', '|same', 'two', 'sides|capitals|countries|men|leaders|allies|powers|governments|parties|met|spoke|talked|ministers|aides|advisers|advisors|officials|envoys')}, both sides, ${each('two|three', 'of', 'his|its|their|her', '|own|closest|most trusted|most senior|top', 'aides|advisers|advisors|confidants|ministers|men|own|people|envoys|lieutenants|officials|Israelis')}, ${each('two', '|senior|top|close|trusted', 'aides|advisers|advisors|confidants|ministers|men|envoys|sides|years|months|weeks|days|hours|year term')}, two-year, two-month, two-day, two-man`,
  ),
  concept(
    'only-one-of-them',
    each(
      'only|lone|sole',
      'one|country|member|state|power',
      'of|to|in',
      '|the|its',
      '|15|fifteen|council|members|fourteen',
    ),
  ),
];
