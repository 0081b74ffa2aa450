import { concept } from './concept.ts';

/** Words that tie a sentence to a time, and small words patterns need. */
export const time = [
  concept('march', 'March, last March, in March, that March, the spring'),
  concept('october', 'October, in October, last October, the autumn'),
  concept('june', 'June'),
  concept(
    'other-time',
    `ago, at the time, earlier, previously, in November, in December, in January, in February, by November, by December, by January, by February, at the start, at first, initially, in the first, back then, a year earlier, last year, had been, then stood, stood then, once, used to, before the truce, originally, at the outset`,
  ),
  concept('not', 'not, no, never, nor, neither, nobody, none, nothing, without, no longer, hardly'),
  concept(
    'say',
    `say, says, said, saying, insist, insists, insisted, declare, declared, state, stated, maintain, maintained, according, reiterate, reiterated, argue, argued, stress, stressed, added, told, repeat, repeated, call, called, calls, calling, describe, described, termed, deem, deemed, consider, considers, considered, regard, regards, view, views, claim, claims, claimed, accuse, accused, accusing, charge, charged, complained, spoke, speak`,
  ),
  concept('twice', 'twice, two times'),
  concept('once', '=once, one time'),
  concept('thrice', 'thrice, three times'),
];
