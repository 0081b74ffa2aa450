import { concept, each } from './concept.ts';

/** Words that tie a sentence to a time, and small words patterns need. */
export const time = [
  concept('not', 'not, no, never, nor, neither, nobody, none, nothing, without, no longer, hardly'),
  concept(
    'say',
    `say, says, said, saying, insist, insists, insisted, declare, declared, state, stated, maintain, maintained, according, reiterate, reiterated, argue, argued, stress, stressed, added, told, repeat, repeated, call, called, calls, calling, describe, described, termed, deem, deemed, consider, considers, considered, regard, regards, view, views, claim, claims, claimed, accuse, accused, accusing, charge, charged, complained, spoke, speak`,
  ),
  /** The war's first month, named as its beginning and not as the day of what is told. */
  concept(
    'war-outset',
    `${each('since|began|begun|started|broke out|erupted|start', '|in|back in', '|last', 'October|autumn|fall')}, since the early autumn, since early October, since the fall, before the autumn, before last autumn, before October, before last October, before the fall, of last autumn`,
    { landmark: true },
  ),
];
