import { concept, each, list } from './concept.ts';

/** Those who were kept from a plane, what was done to their journey, and what only looks like it. */
export const delegationKeptHome = [
  /** "Kept two aides off a plane": where they do not get, or what they are kept from. */
  concept(
    'off-plane',
    `${each('off|from|out of', '|boarding|catching|taking|getting on', '|the|a|an|their|its|his', '|night|evening|waiting|same|Washington', 'plane|flight|jet|aircraft|airliner|theirs|trip|visit|mission|meeting|talks')}, ${each('from', 'flying|going|travelling|traveling|leaving|boarding|coming|making|attending|setting|joining|departing|getting on|getting to|reaching|Washington|the White House')}`,
  ),
  /** "A trip that never was". */
  concept(
    'never-was',
    `never was, never were, ${each('never', 'took|left|happened|came off|came about|got|began|flew|made')}`,
  ),
  /** What tells that people of whom a "they" may speak did not set out. */
  concept(
    'never-left',
    `${each('never', 'left|flew|boarded|took off|got on|got off|got past|went|set off|set out|departed|made it|reached|arrived')}, ${each('not', 'fly|board|take off|get on|set off|set out')}`,
    { covers: ['never-was'] },
  ),
  /** An absence that is pointed back to, and things that are not going to be done. */
  concept(
    'pointed-absence',
    `${each('the|this|that|his|their|its', 'no-show|no-shows')}, ${each('the|this|that|his|their|its|of|Netanyahu', '=empty', '=seat|=seats|=chair|=chairs')}, no-show vote, ${each('not|never', 'going to', 'litigate|let|allow|change|speculate|comment|be persuaded|be told|be drawn|be pushed|be swayed|be bullied|be dictated|get into|accept|listen|agree')}`,
    { covers: list('stays-away, not-travel, no-show, tore-tickets') },
  ),
  /** Who is off to a place is on the way there. */
  concept('off-to', each('is|was|were|are|be|been', '=off', 'to'), {
    covers: list('off-now, off-state, was-cancelled'),
  }),
  /** A country, not a confidant. */
  concept(
    'closest-ally',
    each('its|Israel|their|our|country', '|own', 'closest|top|main|chief|staunchest|best|greatest', '=ally'),
    {
      covers: list('delegation, envoys, confidants'),
    },
  ),
  concept(
    'no-israeli-rule',
    each(
      'no',
      'Israeli',
      'government|politician|soldier|prime minister|premier|leader|ambassador|response|comment|party',
    ),
    {
      covers: ['no-team'],
    },
  ),
  /** The delegation, told apart from the minister who did go. */
  concept(
    'separate-team',
    `${each('separate|another|parallel|different|rival|two other|two more|further|other|second', '|Israeli|high level|senior|planned|political|top level|cabinet|White House', 'mission|missions|visit|trip|team|delegation|group|party|officials|advisers|advisors|aides|envoys|emissaries|ministers|journey|colleagues|confidants')}`,
    { covers: ['other-envoys'] },
  ),
  concept(
    'his-boss',
    'his boss, his prime minister, his premier, his leader, his chief, his own prime minister, his own boss, his own leader, his own premier, the prime minister, the premier',
    {
      includes: ['netanyahu', 'netanyahu-office'],
    },
  ),
  /** The visit itself is done out of those who were to receive it. */
  concept(
    'deprives',
    'deprive, deprives, deprived, depriving, rob, robs, robbed, robbing, denies, denied, denying, deny, cost, costs, costing',
  ),
  /** "Keeping them at home had been a message": the deed is taken as known. */
  concept(
    'been-message',
    `${each('been|was|is', '|above all|first and foremost|meant as|intended as', 'a', '|clear', 'message|signal', '|to Hamas')}`,
  ),
  /** What should have been, and what might be done about a town, leave no doubt about the journey. */
  concept(
    'should-have-been',
    `${each('should|ought to', 'have', 'gone|flown|travelled|traveled|been|left|boarded|come|heard|met|attended|sat|listened|landed|arrived')}, ${each('=might|=could|=should', '|best|still|yet|otherwise|all|one day', 'be', '|better', 'dealt|done|handled|fought|tackled|tried|taken|defeated|beaten|rooted|spared|hunted|managed|cleared')}`,
    { covers: list('might, would') },
  ),
];
