import { concept, each, list } from './concept.ts';

const LINKS = 'link|linkage|connection|tie|bond|nexus|coupling|causal link|direct link|formal link|explicit link';

/** How closely a ceasefire and the hostages are tied, what is asked without delay, and who else asks for it. */
export const resolutionTies = [
  /** "No such connection": a tie spoken of before that is not there. */
  concept(
    'no-tie',
    `${each('no|without any|without a|any lack of|lack of a|lacks any|lacks a|lacked a|lacked any|nor any|absence of a|absence of any|absent any', LINKS)},
    ${each('no such|no explicit|no formal|no direct|no clear|no legal', 'link|linkage|connection|tie|condition|proviso|requirement|caveat|stipulation|linkages|links')},
    ${each('breaks|broke|breaking|severs|severed|severing|cuts|cut|cutting|drops|dropped|dropping|removes|removed|removing|scraps|scrapped|erases|erased|loosens|dissolves|dissolved|undoes|undid|abandons|abandoned|does away with|did away with', 'the link|the linkage|the tie|the connection|any link|any linkage|that link|that linkage|a link|this link|its link')},
    ${each('link|linkage|tie|connection|condition', 'was dropped|has been dropped|is gone|was gone|had gone|has gone|was removed|was missing|is missing|was cut|was severed|was broken|had vanished|has vanished|vanished|disappeared|was absent|is absent|was lost|was left out|is nowhere')},
    ${each('without|not|never|instead of|rather than', 'conditioning it|conditioning a|conditioning the|conditioning any|making it conditional|making one conditional|making either conditional|making them conditional|tying|linking|predicating|coupling|making it dependent|making it contingent|making it subject|attaching|tethering|conditioned on|predicate|predicated|condition it|link it|tie it|couple it')},
    not hinge, not hang, not conditioned on, not conditioned upon, not a condition, not tied, not linked, not contingent, not dependent`,
  ),
  /** "Hostages or no hostages": it comes about either way. */
  concept(
    'either-way',
    `even if not a single hostage, even if no hostage, even if no hostages, even if none of the hostages, even if the hostages, even if not one hostage, even if Hamas keeps, even if Hamas holds, even if Hamas does not, even if Hamas frees, even with the hostages, while the hostages are still, with the hostages still, though no hostage, even though no hostage, hostages or no hostages, with or without, hostages or not, deal or no deal, whatever Hamas, whatever happens, before any hostage, before a single hostage,
    before the hostages, without waiting, not wait, not waiting, not have to wait, not made to wait, not be made to wait, hostages released or not,
    ahead of any, without first, without requiring, without insisting, without demanding, without stipulating, without making, without asking, without specifying,
    without obliging, without Hamas having, whether or not, regardless, irrespective, no matter`,
  ),
  /** Wordings of a tie that say too little alone. */
  concept(
    'bound-together',
    `come together, comes together, coming together, came together, come as a pair, come as one, comes as a package, come as a package, go in tandem, twinned, go in step, be taken together, taken together, of a piece, same package, conjoined, two halves of, bound together, binds together, bind together, bound up, tied together, ties together, linked together, links together, chained together, go together,
    goes together, going together, go hand in hand, hand in hand, went together, joined together, coupled together, interlinked, intertwined, inseparable,
    interdependent, lockstep, in tandem, one package, a package, part of a package, part and parcel, walk together, belong together, in one breath,
    two sides of, stand or fall together, stand and fall together, rise or fall together, sink or swim together, package deal, single package, one indivisible, joined at the hip, simultaneous, mutually dependent, one and the same`,
  ),
  concept(
    'hang-on',
    `${each('hang|hangs|hung|hanging|hinge|hinges|hinged|hinging|rest|rests|rested|turn|turns|turned|depend|depends|depended|depending|predicate|predicates|predicated|condition|conditions|conditioned|conditioning|wait|waits|waited|waiting', 'on|upon')},
    ${each('condition|conditions|conditioned|conditioning|predicate|predicates|predicated|predicating', 'it on|a ceasefire on|the ceasefire on|a truce on|the truce on|a halt on|the halt on|the pause on|a pause on|a stop on')},
    tied to, tie to, ties to, linked to, links to, pegged to, hitched to, tethered to, chained to, harnessed to, keyed to, contingent on, contingent upon,
    conditional on, conditional upon, dependent on, dependent upon, conditioned upon, hostage to, subordinate to, subordinated to, in exchange for,
    in return for, as the price of, at the price of, the price of, on the back of, prerequisite for, precondition for, precondition of, premised on, wait for the hostages, wait for hostages, wait for the release, wait for a release, wait for the captives, waits for the hostages, await the release, await the hostages,
    premised upon, subject to, bound to, bound up with, coupled to, coupled with, yoked to, welded to, married to, anchored to, made to depend`,
  ),
  concept(
    'wished-tie',
    `had wanted, had sought, wanted it, wanted a, wanted the, wanted any, wants any, wants a, had insisted, insisted that any, had pressed, had pushed, pushed for,
    had asked for, lobbied for, had lobbied, had demanded, had hoped, wished for, had argued, has long insisted, long insisted, should have, must be, should be, ought to be, needs to be, wants the, wants it, asked for a, calls for a ceasefire tied`,
  ),
  /** "Immediate ceasefire" says nothing of when the hostages are to go free. */
  concept(
    'prompt-truce',
    `${each('immediate|an immediate and lasting|immediate and lasting|immediate humanitarian|immediate and sustained|instant|urgent', 'ceasefire|cease-fire|cease fire|truce|halt|pause|end|stop|cessation|aid|delivery|humanitarian')}`,
    { covers: list('prompt') },
  ),
  concept(
    'prompt',
    `that very minute, that minute, at a stroke, in one stroke, straight off, by return of post, without loss of time, without further ado, without ado, with no further ado, there and then, then and there, right off, post-haste, posthaste, in short order, on the double, with all speed, with all haste, no later, pronto, no more delay, not tomorrow, this instant, straightway, at the double, without dallying, not a day later, without a moment, immediate, immediately, at once, straight away, straightaway, right away, right now, without delay, without further delay, without any delay, instantly,
    forthwith, here and now, =now, promptly, prompt, instant, on the spot, with no delay, without waiting, this minute, without more ado, as of now,
    with immediate effect, today, urgent, urgently, speedily, speedy, swift, swiftly, at the earliest, immediacy, without hesitation, as soon as possible, quickly,
    without delay or conditions, without conditions or delay, no delay`,
  ),
  /** "Without delay or conditions" says both in one. */
  concept(
    'prompt-unconditional',
    `${each('without|no|with no', '|further|any|more', 'delay|ado|delays', 'and|or', '|without|no|with no', '|any|pre', 'conditions|preconditions|strings|condition|terms|precondition')}, ${each('now|immediately|at once|straight away|instantly', 'and|', 'unconditionally|without conditions|without condition|without preconditions|without strings|no strings attached|with no strings')}, without delay or conditions, without delay or condition, without conditions or delay, without condition or delay, without delay and without conditions,
    without delay or preconditions, no delay and no conditions, no delays and no conditions, without delays or conditions, no conditions and no delay,
    no delay or conditions, without delay and conditions, without delay or terms, immediate and unconditional, immediately and unconditionally,
    unconditional and immediate, unconditionally and immediately, at once and without conditions, immediate unconditional`,
  ),
  /** Those who call for the hostages' release on their own account. */
  concept(
    'other-voices',
    `pope, Pope, pontiff, Vatican, Macron, Scholz, Sunak, Cameron, Starmer, Modi, Trudeau, Albanese, Erdogan, Sisi, Guterres, EU, European Union, Brussels,
    Red Cross, ICRC, families, relatives, protesters, demonstrators, Biden, Harris, Blinken, Austin, Sullivan, Schumer, Trump, Netanyahu, Gallant, Gantz, Lapid, Herzog,
    Katz, Erdan, ${each('he|she|we|I', 'said|asked|called|wants|want|demanded|demand|urged|appealed|told|added|insisted|call|appeal|pleaded|prayed|hopes')},
    minister, president, prime minister, kidnappers, Hamas says, Hamas said, Hamas wants, Hamas would, Hamas will, Hamas offered, Hamas demands,
    Hamas has said, Israel demands, Israel is demanding, Israel wants, Israel says, Israel said, Israel insists, Qatar, Egypt, archbishop, G7, Amnesty`,
  ),
  /** The Council's texts of other months. */
  concept(
    'other-month-text',
    `${each('November|December|October|February|January|June|May|last year|previous|earlier', 'resolution|text|resolutions|texts|measure|draft|drafts|vote')},
    resolution of November, resolution of December, resolution in November, resolution in December, text of November, 2712, 2720, 2735, two earlier resolutions`,
  ),
  /** What the vote of 25 March 2024 is called later on. */
  concept(
    'march-text',
    `${each('March', 'resolution|text|abstention|vote|measure|ceasefire resolution|truce resolution|ceasefire call|ceasefire vote|demand|document')}, 2728, Resolution 2728, resolution 2728,
    Ramadan resolution, Ramadan truce, Ramadan ceasefire`,
  ),
  concept(
    'demand-denied',
    `${each('not|never|nor does it|nowhere does it|fails to|failed to|failing to|stops short of|stopped short of|neglects to|omits to', 'call|call for|demand|demanding|calling for|ask|ask for|urge|insist|seek')},
    ${each('no|without a|without any', 'call for|demand for|appeal for')}`,
  ),
  /** Ways of asking that are too common to be asking everywhere. */
  concept(
    'asks-for',
    `say, says, said, told, tells, wants, wanted, words, line, clause, spells out, lists, includes, points, provides, demands, message, must, should`,
  ),
  concept(
    'families-call',
    each(
      'families|relatives|parents|protesters|demonstrators|marchers|crowds',
      'of the hostages|of hostages|of captives|of those held|in Tel Aviv|',
      'called|call|demanded|demand|want|wanted|asked|urged|urge|pleaded|insist|calling|demanding',
    ),
  ),
  concept('envoy-word', 'ambassador, envoy, representative, diplomat, diplomats'),
  /** The hostages by what was done to them. */
  concept(
    'held-ones',
    `${each('everyone|everybody|anyone|all those|those|all|the people|people|each man and woman|men and women|the men and women|whoever is|whoever was', '|still|who was|who were|who are', 'taken|held|seized|snatched|abducted|kidnapped|carried off|in captivity|in the tunnels|underground|held hostage|in its tunnels|in Hamas hands|dragged off|dragged into Gaza|snatched|locked up')}, ${each('her|his|their|my', 'son|daughter|husband|wife|brother|sister|father|mother|sons and daughters|boy|girl|grandson|uncle', 'be|back|must be|should be|is|home|to be')}, ${each('the', 'kidnapped|abducted|abductees|kidnap victims|captured')}, those whom Hamas, whom Hamas took, those it took, Israelis in the tunnels, those in the tunnels, those underground, everyone Hamas, everybody Hamas, all those Hamas, those Hamas, whoever Hamas, every last one, every single one of them, ${each('those|people|everyone|all|anyone|every person|everybody|each person|Israelis|civilians|all people|men, women and children', 'held|still held|being held|abducted|kidnapped|seized|taken|captured|in captivity|it abducted|it kidnapped|it seized|it took|it holds|it is holding|in its hands|they seized|they hold|dragged|snatched|carried off|in Hamas hands|in its tunnels')},
    their relatives, their loved ones, loved ones, their kin, their families back`,
  ),
  concept(
    'in-dispute',
    `matter of dispute, matter of debate, matter of interpretation, disputed, in dispute, open to question, open to debate, open to interpretation, lawyers differ,
    opinions differ, opinion is divided, disagree over, disagree on, disagree about, disagree whether, disagreed over, disagreed on, disagreed about, argue over, argued over,
    arguing over, argue about, debated, debatable, moot, unclear, unsettled, contested, read it differently, read differently, two readings, clashed over, sparred over,
    at odds over, differ over, differ on, differed over, divided over, split over, quarrel over, point of contention, bone of contention`,
  ),
  concept('leaves-out', 'leave, leaves, left, leaving, keep, keeps, kept, takes, took, wrote'),
  /** Israeli captives against Palestinian prisoners. */
  concept(
    'prisoner-swap',
    `${each('prisoner|prisoners|detainee|inmate', 'exchange|swap|release|deal|trade')}, ${each('exchange|swap|trade|return|release|freeing', 'of|for', 'prisoners|Palestinian prisoners|detainees|Palestinian detainees|Palestinians|jailed Palestinians|inmates')}, Palestinian prisoners, jailed Palestinians, Palestinian detainees, Palestinians in Israeli jails, Palestinian inmates`,
  ),
  /** Nothing is asked for the captives. */
  concept(
    'captives-price',
    `${each('without|no|free of|with no|minus|sans', '|any|further|a', 'payback|fee|bill|counter-demand|bargain|quid pro quo|riders|rider|caveats|caveat|strings|strings attached|haggling|bargaining|ransom|price tag|provisos|ifs|ifs or buts|qualification|qualifications|small print|reservations|trade-off|trade-offs|barter|payment|terms|anything in return|reward')}, in return for nothing, for nothing in return, unqualified, gratis, no ifs, without a price, without price, at no price, no price attached, not as part of a deal, not as part of any deal, outside any deal, no horse-trading, no haggling, no bargaining, no deals, no ransom, with nothing asked, with nothing given, no trade-offs, without trade-offs`,
  ),
  concept(
    'hamas-insists',
    each(
      'Hamas',
      'insists|insisted|insist|wants|wanted|demands|demanded|says|said|refuses|refused|has insisted|has said|has demanded|argues|maintains',
    ),
  ),
  concept(
    'can-begin',
    `can begin, can start, could begin, could start, can only, can come, may begin, may only, must begin, begins, starts, begin, start, comes into force, come into force, takes effect, take effect,
    takes hold, take hold, would begin, would start, would come, would take, is to begin, will begin, will come`,
  ),
  concept(
    'begin-only',
    `only with, only upon, only by, only alongside, only if, only once, only when, only after, solely if, not unless, not until, not before, but only, on condition, provided that,
    so long as, as long as, only in return, only in exchange, only as part, once the, once all, after the release, after all, after the hostages, if the hostages, if all, if Hamas,
    in step with, together with, along with the, upon the release, immediately with, at once with, with the release of the first, with the first`,
  ),
  concept(
    'sever',
    `cut loose, cuts loose, cutting loose, cut free, cuts free, cut adrift, cast adrift, cast loose, set adrift, prise apart, prises apart, prised apart, pulls apart, pulled apart, hive off, hived off, hives off, split off, split from, ring-fence, ring-fenced, unlinking, cleave, unmoor, unmoors, unmoored, sever, severs, severed, severing, uncouple, uncouples, uncoupled, uncoupling, decouple, decouples, decoupled, decoupling, delink, delinks, delinked, delinking, de-link, de-links, de-linked,
    de-linking, de-couple, de-couples, de-coupled, de-coupling, unhitch, unhitches, unhitched, unhitching, unbundle, unbundles, unbundled, unlink, unlinks, unlinked, detach, detaches, detached,
    separate, separates, separated, separating, disentangle, disentangles, disentangled, dissociate, dissociates, dissociated, disconnect, disconnects, disconnected, divorce, divorces, divorced,
    untie, unties, untied, untether, untethers, untethered, separation, disjoin, keeps apart, kept apart, treats separately, treated separately, unyoked,
    uncoupling of, decoupling of, delinking of, separation of`,
  ),
  concept(
    'gone',
    '=gone, =Gone, missing, absent, dropped, vanished, disappeared, removed, deleted, struck out, stripped out, left out',
  ),
  concept(
    'negation',
    'nowhere, not, no, never, nor, neither, nobody, none, nothing, without, no longer, hardly, no one',
  ),
  /** What somebody says the Council ought to do, or did too late. */
  concept(
    'council-should',
    `${each('council|Council|UN|United Nations|text|resolution|world', 'should demand|must demand|should have|could have|ought to|should call|must call|needs to|should insist|must insist|should now|will not bring|would not bring|must now')}`,
  ),
  concept(
    'aid-tied',
    `condition on aid, conditions on aid, condition on arms, conditions on arms, ${each('aid|assistance|deliveries|food', 'is not|must not|should not|not|must never|is never|may not|can not|conditional|tied|linked|be conditional|to Gaza must')}`,
  ),
  /** Nothing is to be given for the hostages, in whatever words. */
  concept(
    'unpriced',
    `${each('nothing|nobody|no one', '|is to|may|need|should|can|must|has to', 'be', 'asked|given|paid|demanded|sought|offered|owed', '|in return|for them|back|in exchange')}, nothing is asked, nothing was asked, nothing is to be paid, whatever it may be given, not as part of any bargain, not as part of a bargain, no bill presented, no bill, ${each('for|against|at', 'no', 'fee|payment|charge|reward|return|cost|ransom')}, asking for nothing, asks for nothing, demanding nothing, not ask for anything, expecting nothing, whatever else happens, whatever else may, whatever Israel does, whatever happens otherwise, whatever their captors, unpaid for, without a bill, without laying down conditions, without setting conditions, without making conditions, without laying down terms, names no price, named no price`,
    { includes: ['unconditional', 'captives-price', 'asks-nothing'] },
  ),
  concept(
    'wont-free',
    `Sinwar, Haniyeh, Meshaal, ${each('will|would|did|do|does', 'not', '|be', 'let|free|release|released|freed|hand|give|return')}, refuses to, refused to, rejects, rejected, no intention of`,
  ),
  concept('clause-word', 'clause, paragraph, line, sentence, passage, page, sheet, provision, part'),
  /** All of the hostages, where they have been named before. */
  concept(
    'the-lot',
    `every one of them, every last one, every single one, each of them, each one, each and every one, all of them, =them =all, everyone, everybody, the lot, the whole lot, lot of them, to the last man, one and all, all be let, them must all, they must all, they should all, they all be, all be freed, all be released`,
  ),
  concept('must-word', 'must, should, are to, is to, were to, was to, to be, shall, have to, has to'),
];
