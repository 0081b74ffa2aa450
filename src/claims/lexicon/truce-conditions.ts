import { concept, each } from './concept.ts';

/** Whether the halt waits for the hostages: idioms of tying, waiting and getting something for nothing. */
export const truceConditions = [
  concept(
    'any-tie',
    `condition, conditions, string, strings, proviso, caveat, rider, riders, small print, ifs, buts, price, price tag, toll, barter, trade, bargain, quid pro quo, swap, exchange, deal attached, hinge, hitch, linkage, precede, come before, prerequisite, entry fee, ticket,
    requirement, sine qua non, key to, gatekeeper, lever, bargaining chip, depend, depending, hang, wait, waits, waiting, await, rest on, ride on, rides on, ransom, held hostage to, bound up, conditionality, conditioned, predicated, contingent, hostage clause, hostage condition, hostage link, hostage linkage, hostage proviso, hostage demand,
    tie together, ties together, tied together, link together, connect, connection, first have to, have to be freed first, first be freed, freed first, released first, home first`,
    { includes: ['tie-strict', 'hang-on', 'bound-together'] },
  ),
  /** The hostages stay where they are, and the truce is had all the same. */
  concept(
    'captives-kept',
    `${each('without', 'the|any|a|its|their', 'hostages|captives|hostage|captive|abductees', '|first|ever', 'having to be|needing to be|first being', '|let go|freed|released|handed back|set free|returned|to go free|to be freed|to be released')}, ${each('without', 'having to|needing to|being asked to|being required to|being obliged to|being made to|being told to', 'free|release|return|give up|hand over|hand back|let go|surrender', '|a|any|its|the|anyone|anybody|them|a single', '|hostage|hostages|captives|soul|captive')}, ${each('keep|keeps|kept|keeping|hold on to|holds on to|hang on to|hangs on to|hold|holds|holding|retain|retains|cling to', '|all|all of', 'its|the|their|his|all', 'hostages|captives|prisoners|abductees|prize|captive|prey')},
    ${each('without', 'freeing|releasing|returning|giving up|giving back|handing over|handing back|letting go|surrendering|parting with|requiring it to free|obliging it to free|asking it to free', '|a|a single|any|one|all|the', 'hostages|hostage|captive|captives|abductee')},
    ${each('no|not one|not a single|not a', 'hostage|captive|abductee', '|had to|has to|need|needs to|needed to|would have to|must|will have to', 'move|go free|be freed|be released|come home|be returned|walk free|freed|released|returned|leave')},
    ${each('without', 'handing over|freeing|releasing|giving up|handing back|returning', 'anyone|anybody|a soul')}, at no charge, free of charge, at no cost, for free, gratis, for nothing in return, scot-free, comes free, came free, costs Hamas nothing, asks nothing of Hamas, Hamas nothing to do, does not have to free, need not free, not make Hamas, does not oblige Hamas, not force Hamas, not require Hamas, without anything from Hamas, hostages or no hostages, whether they are freed or not, freed or not, released or not`,
    { covers: ['hostage', 'release', 'not', 'drop', 'negation', 'no-word', 'keep-hostages'] },
  ),
  /** Hides nothing: how many are still held is a fact of its own. */
  concept(
    'captives-still',
    `${each('hostages|captives|people|countrymen|citizens|abductees|Israelis', '', '|were|are|remain|stay|stayed', 'still', 'in its grip|in captivity|in tunnels|underground|in Gaza|captive|held|in its hands|in the tunnels|prisoner|in chains')}`,
  ),
  concept('hope-word', 'hope, hopes, hoping, pressure, encourage, embolden, harden'),
  concept(
    'order-words',
    'side by side, in the same breath, in one breath, equal footing, on a par, of equal weight, at the same time, simultaneously, in parallel, in tandem, next to, alongside, abreast, twin, separate, separately, apart, distinct, two, own merits',
  ),
  concept(
    'conjunction',
    'conjunction, comma, semicolon, word and, and, same paragraph, same sentence, same line, same clause, same breath',
  ),
  /** A side that will not wait for anybody. */
  concept(
    'wont-wait',
    each(
      'Israel|Netanyahu|we|army|Hamas',
      '|will|would|can|could|did|does',
      'not wait|never wait|not stop|not halt|not free|not release',
    ),
  ),
  /** Somebody else than the Council asks for the hostages. */
  concept(
    'he-urges',
    `${each('he|she|we|I|they|relatives|families|parents|protesters|Israel|Netanyahu|Gallant', '|have|has|had', 'urged|urges|appealed|pleaded|demanded|demand|demands|begged|implored|beseeched|told|called on')}, ${each('he|she|I|families|relatives|Netanyahu|Gallant|Israel', 'want|wants|wanted')}, Hamas wants, Hamas demands, Hamas insists, what Hamas, before it frees, before it will`,
  ),
  /** Words that deny a tie, whatever else they stand in. */
  concept(
    'no-word',
    'nowhere, not, no, never, nor, neither, nobody, none, nothing, without, no longer, hardly, no one',
  ),
];
