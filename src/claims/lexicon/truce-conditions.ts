import { concept, each } from './concept.ts';

/** Whether the halt waits for the hostages: idioms of tying, waiting and getting something for nothing. */
export const truceConditions = [
  concept(
    'any-tie',
    `chained, shackled, fastened, fastens, bolted, roped, moored, anchored, riveted, welded, yoked, lashed, wedded, if-then, condition, conditions, string, strings, proviso, caveat, rider, riders, small print, =ifs, =buts, price, price tag, toll, barter, trade, bargain, quid pro quo, swap, exchange, deal attached, hinge, hitch, linkage, precede, come before, prerequisite, entry fee, ticket,
   =requirement, sine qua non, key to, gatekeeper, lever, bargaining chip, depend, depending, hang, wait, waits, waiting, await, rest on, ride on, rides on, ransom, held hostage to, bound up, conditionality, conditioned, predicated, contingent, hostage clause, hostage condition, hostage link, hostage linkage, hostage proviso, hostage demand,
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
  concept(
    'hope-word',
    `hope, hopes, hoping, pressure, encourage, embolden, harden, dream, =belief, bank on, banking on, banks on, count on, counting on, rely on, relying on, take heart, took heart, taken heart, hearten, buoy, sit tight, outsiders, foreigners, =others =would, =others =will, arm-twisting, lean on us, leans on us, lean on Israel, leans on Israel, ${each('make|makes|made|making|has made|had made', 'Hamas|the terrorists|terrorists|the kidnappers|them|it', 'believe|think|suppose|feel|imagine')}`,
  ),
  concept(
    'order-words',
    'side by side, in the same breath, in one breath, equal footing, on a par, of equal weight, at the same time, simultaneously, in parallel, in tandem, next to, alongside, abreast, twin, separate, separately, apart, distinct, two separate, two neighbouring, own merits',
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
  /** The hostages are to go free for nothing; that ties no ceasefire to them. */
  concept(
    'asks-nothing',
    `${each('ask|asks|asking|asked', '|for', 'nothing', '|of anyone|for it|of Israel|for them|in return|back')}, ${each('nobody|no one|none', 'may|can|should|is to', 'ask anything|demand anything|claim anything')}, ${each('nobody|no one', '|may|can|should|must', 'bargain|haggle|barter|trade')}, ${each('without', 'offering|naming|setting|putting|asking|attaching|mentioning', 'price|a price|any price|anything|anything back')}, without getting anything back, without getting anything, without anything being asked, nothing asked, nothing being asked, nothing to be given, nothing given, without a price, without price, ${each('nothing|anything|naught|zero|no concession|no concessions|no reward|no favours', '|asked|given|sought|due|owed|paid|offered|demanded|expected|required|wanted|extra|asked for|asked of anyone|to be asked', 'in exchange|in return|for them|back')},
    ${each('no|without|not any|put no|puts no|attaches no|attached no|nor any|with no|sets no|named no|without any', 'price|price tag|bargaining|bargain|trade|trades|barter|haggling|swap|swaps|ifs|ifs and buts|ifs or buts|ransom|toll|quid pro quo', '|on them|on their release|on their heads|attached|on it|needed')}, whatever Israel does, ${each('unconditional|unconditionally', '|and immediate|and at once', 'freeing|release|return|freedom')}`,
    { covers: ['any-tie', 'tie-strict', 'no-tie', 'tie', 'hang-on', 'drop'] },
  ),
  /** A policy, not the text, that held the two together. */
  concept(
    'old-policy',
    `position, stance, policy, principle, old rule, long-held, long-standing, favors, favours, favored, favoured, promised, commitment, doctrine, promise, had supported, has supported, had always been`,
  ),
  concept(
    'hamas-told',
    `${each('let|lets|letting|allow|allows|lead|leads|encourages', 'Hamas|terrorists|the enemy|the group|them|it', '|to', 'believe|think|hope|suppose|imagine')}, ${each('tell|tells|told|telling|persuade|persuades|persuaded|convince|convinces|convinced|teach|teaches|assures|assured|signal to|signals to', 'Hamas|terrorists|the enemy|the group', '|that')}, reason to think, reason to believe, reason to hope, look forward, believe it can, believe it could, think it can, thinks it can, thinks it could, moral right`,
  ),
  /** One of the two waits for the other, said of a pair just named. */
  concept(
    'waits-on',
    `${each('wait|waits|waited|waiting|hinge|hinges|hinged|hang|hangs|hung|depend|depends|depended|rest|rests|rested|lean|leans|leaned|leant|turn|turns|ride|rides', 'on|upon|for|from')}, await, awaits, awaited, awaiting, come before, comes before, came before, precede, precedes, preceded, ${each('conditional|contingent|dependent|conditioned|predicated', 'on|upon')}, tied to, linked to, hitched to, chained to, pegged to, tethered to, subject to, in exchange for, in return for, price of, a condition of, condition for, a condition for, a precondition for, hostage to, come only after, comes only after, made to follow, only with, only after, only if`,
  ),
  concept(
    'the-other',
    each('other|second|another|first|latter|former|any other', '|one|demand|half|part|clause|step|thing|item|point'),
  ),
  concept(
    'the-one',
    `${each('one|either|neither|first|second|both|none', '|demand|half|part|clause|step|thing|item|point|of them|of three|of two|of these', '|of|did|does|should|must|is|was|need|needs')}`,
  ),
  concept('comma-word', 'comma, semicolon, word and, conjunction, full stop, punctuation'),
  concept(
    'no-if',
    `${each('not|rather than|instead of|is no|and no', 'an if|condition|chain|bond|a once|unless|hinge|hook|provided that|a provided')}, rather than if, instead of if, and no if, and not if, ${each('=no|=No|no word|not find an|won’t find an|nowhere an|without an|not an|never an|nor an', '=if|=unless')}, no if-then, nowhere say if, nowhere says if, nowhere it say if, nowhere does it say if`,
  ),
  concept(
    'monday-not',
    `${each('Monday|one adopted|one adopted on Monday|adopted on Monday|one that passed|text that passed|this one|version that passed|text adopted', 'did not|does not|has not|cut|cuts|snipped|severed|dropped|had none|has none|drops|broke')}`,
  ),
  /** Asks after the tie; the answer that follows may name neither half. */
  concept(
    'tie-asked',
    `${each('is|was|does|do|did|are|should|so|then is', 'one|the one|the first|that|the truce|the ceasefire|the halt|the pause|the two', '|a|the', 'condition|condition of|conditional|contingent|contingent upon|hinge on|hinge upon|hang on|depend on|depend upon|dependent|tied|tied to|linked|linked to|wait for|wait on|price of|conditioned')}, one tied to the other, one in return for the other, one for the other, so no hostages no ceasefire, no hostages no truce, no hostages no ceasefire, ceasefire conditional, truce conditional, is it conditional`,
  ),
  concept(
    'tie-denied',
    `not in the text, not in text, not in grammar, not in wording, not how it is written, not how it reads, not what it says, text does not, resolution does not, no says the text, says that it does not, answer is no, short answer no`,
  ),
  concept(
    'link-cut',
    `${each('link|linkage|tie|chain|connection|knot|bond|cord|hitch', '|between|between first two|between those two|between them|between two|between those first two|between these', '|was|has been|is|had been|been', 'broken|cut|severed|snapped|snipped|undone|untied|lost|gone|dissolved|loosened|dropped')},
    ${each('broke|breaks|break|cut|cuts|snipped|snips|snapped|snaps|severed|severs|untied|unties|undid|undoes', 'the|that|this|its', 'chain|link|linkage|tie|knot|connection|bond|cord')}, ${each('cut|cuts|pulled|pulls|prised|took|takes|set|sets|keeps|kept|split', 'them|the two|the pair', 'apart|asunder')}`,
  ),
  concept(
    'free-standing',
    `=severally, free-standing, freestanding, unattached, unhitched, two parcels, two separate, separate obligations, separate lists, separate lines, separate items, distinct obligations, independent obligations, side by side, legally side by side, next to each other, beside each other, stand-alone obligations, standing by itself, on its own feet, self-standing`,
  ),
  concept(
    'on-nothing',
    `${each('depend|depends|dependent|depending|conditional|contingent|hinge|hinges|hinging|hang|hangs|conditioned|tied', 'on|upon|to', 'nothing')}`,
    { covers: ['no-word', 'hang-on'] },
  ),
  /** The two of a text in no sequence. */
  concept(
    'unordered',
    `${each('no|not in any|without any|in no|without|nor any|no particular|no set|sets no|no fixed', '|particular|set|given|fixed|stated|prescribed', '=order|sequence|sequencing|running order|order of precedence|precedence|priority|chronology|timetable')}, no first or second, no before and after, no before or after, no first and no second, ${each('not|never|nowhere', 'say|says|specify|state|rule|lay down|spell out', 'first|which first|which comes first|which is first|which goes first|what comes first|who goes first|who moves first|who must go first|who must move first')}, ${each('neither|none', '|of them|of those|of these|of the two|one|demand|half|part', 'comes|goes|came|goes|has to come|has to happen|needs to happen|must come|must happen|is put|has to be', 'first|before')}`,
    { covers: ['first-word', 'first-time', 'first-kind', 'first'] },
  ),
  /** Whether they are let go or not. */
  concept(
    'freed-or-not',
    `${each('whether or not|whether', '|any|all|the|a single|one|even one|a single one of|any of|one of', 'they|it|hostages|captives|prisoners|anyone|anybody|the hostages|the captives|Hamas|the captors|the group|hostage|captive|our people|single one of our people|one of our people|abductees|a soul|the doors', '|are|is|were|was|does|do|did|will|would|gets|get|ever', '|be|to', 'free|freed|released|release|releases|let go|let out|handed over|hand over|hands over|returned|return|come out|comes out|come home|comes home|come back|comes back|go free|goes free|walk free|open|frees|frees anybody|freed anybody|freed anyone')},
    ${each('freed|released|returned|let go|home|handed over|hostages back|captives back|captives|prisoners|hostages', 'or', 'not|no|no hostages|no captives|no prisoners')}, with or without them, with or without the hostages, with or without hostages, with or without the captives, ${each('even if|even should', 'they|none|not one|no one|nobody|no hostage|no captive|no hostages|Hamas|the captors', 'do|does|is|are|were|was|did|comes|come|frees|free', '|not|no one|nobody|out|home|freed|released|let go')}`,
    { covers: ['not', 'no-word'] },
  ),
  concept(
    'missing-word',
    'missing, lacking, absent, want of, lack of, absence of, wanting, left out, leaves out, lacks',
  ),
  concept('same-breath', `${each('same|one|single', 'paragraph|sentence|breath|clause|line|page')}`),
  concept(
    'ties-hands',
    each('tie|ties|tied|tying|bind|binds|bound', 'its|Israel|their|our|Netanyahu|the army|his|anyone', 'hands'),
  ),
  concept('reads-as', 'read, reads, reading, sees a, see a, sees as, see as, treats, treat, hears, hear, view'),
  /** The tie of another day. */
  concept(
    'tie-before',
    'until then, up to then, till then, few days ago, days ago, days earlier, week ago, week earlier, last week, previous week, on Friday, had linked, had tied, used to link, used to tie, that one, once linked, previously, formerly, hitherto',
  ),
  concept(
    'monday-text',
    `${each('Monday', 'text|resolution|paper|version|one|page|document|demand|vote|wording')}, one adopted, one that passed, one that went through, text that passed, text that went through, adopted text, this one, final text, Monday did not, Monday does not, Monday has not, text as adopted`,
  ),
  concept(
    'does-not',
    'does not, did not, has not, had not, not so, nothing of the kind, no such thing, does nothing of the sort, did nothing of the sort, snipped, cut, leaves it out, left it out',
  ),
  concept(
    'bargain-word',
    'bargain, test, condition, conditions, link, linkage, tie, string, strings, clause, proviso, connection, conditionality, deal, trade, requirement, chain, hook, stipulation, caveat, rider',
  ),
];
