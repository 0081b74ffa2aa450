import { concept, each } from './concept.ts';

/** How vetoes are told and counted. */
export const vetoes = [
  /** What ends a text before it is adopted: all that voting knows of, and the idioms of those who write on the vote. */
  concept(
    'stopping',
    `voted against, vote against, voting against, votes against, cast against, opposed, opposing, in opposition, said no, say no, saying no, stood alone, stand alone, standing alone,
    ${each('put|puts|putting', 'its|her|their|his', 'foot|feet', 'down')}, ${each('raise|lift|put up', 'its|her|a|his|their|a lone', 'hand|hands|arm', 'against|to|in|')},
    ${each('hand|hands|arm|arms', '|had|has|have|were|was', 'gone up|go up|went up|raised|raised against|up')},
    ${each('come|came|rush|rode', 'to', 'Israel|its', 'rescue|aid|defence|defense|help')}, ${each('shield|protect|defend|cover for|stand by|stood by', 'Israel|its ally|its friend')},
    nixed, wrecked, gutted, strangled, tanked, obstructed, blackballed, thumbs down, thumb down, spurned, rebuffed, batted away, swatted away, brushed aside, stonewalled, stifled, throttled,
    prevented, prevent, disposed of, did for, done for, done to death, ground to a halt, put an end to, put a stop to, put the kibosh on, pulled the plug on, poured cold water, slammed the door, closed the door,
    shut the door, shot to pieces, tore to shreds, ripped up, tripped up, holed, cut down, mown down, mowed down, crushed, dispatched, despatched, undid, nullified, wiped out, made sure, ensured, saw to it,
    seen to it, laid low, frustrated, stopped in their tracks, hold up, held up, hand of, join forces, joined forces, teamed up, lined up, closed ranks, combined, united, banded together, opposition, objection, lone no, only no, sole no, wall, brick wall, dead on arrival, DOA, cropper, to blame, torched, guillotine, axe, sword, knife, lone holdout, sole holdout, only holdout, odd one out, stood between, standing between, stands between, would have none of it, would not have it, red light, met their end, met its end, met their maker, laid to rest`,
    { includes: ['vetoed', 'veto', 'foundered'] },
  ),
  /** Votes that stop a text, as things one can count. */
  concept(
    'no-cast',
    'veto, =noes, nays, no votes, negative votes, =votes =against, blocking votes, red cards, thumbs-down, double veto, joint veto, double no, joint no',
    {
      covers: ['vote-against'],
    },
  ),
  concept('times-word', 'twice, thrice, times, occasions, tries, =votes, =time, goes, attempts, turns'),
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
];
