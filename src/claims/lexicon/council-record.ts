import { concept, each } from './concept.ts';

/** What is said of the Council's record: whose vote, texts spared or sunk, tallies, firsts, duties, reasons. */
export const councilRecord = [
  concept(
    'voter-us',
    `most powerful friend, powerful friend, great friend, mighty friend, main sponsor, staunchest friend, closest partner, main patron, arms supplier, main arms supplier, biggest backer, most loyal ally, most loyal friend, oldest friend, only friend, big brother, biggest friend, great protector, great power patron, main protector, chief protector, minder, superpower friend, ${each('Israel|Israeli', 'protector|patron|guardian|shield|shield-bearer|minder')}, closest ally, its ally, its main ally, chief ally, strongest ally, greatest ally, staunchest ally, staunch ally, most important ally, oldest ally,
    closest friend, best friend, chief backer, main backer, main supporter, chief supporter, superpower ally, its protector, its patron, its superpower, superpower, Stars and Stripes, Old Glory, ${each('Joe|Sleepy Joe', 'team|lot|crew|boys|gang|envoy')},
    Greenfield`,
    { kind: 'body', includes: ['us'] },
  ),
  /** "Asked about the abstention": spoken of as known. */
  concept('pointed-abstention', each('the|that|this|such an|any|an', 'abstention')),
  concept('council-size', each('15|fifteen', '=member|=nation|=strong|=seat|=state|=country|=person|=seats'), {
    landmark: true,
    covers: ['members', 'bound-ones', 'threshold'],
  }),
  concept(
    'elected-ten',
    'ten elected, 10 elected, elected ten, elected 10, 10 non-permanent, ten non-permanent, ten nonpermanent, 10 nonpermanent, ten rotating, 10 rotating, ten temporary, non-permanent members, nonpermanent members, =E-10, =E10, elected members, ten that hold no permanent seat, ten without permanent seats, countries without permanent seats, countries that hold no permanent seat, non-permanent ten',
    {
      landmark: true,
      covers: ['threshold', 'permanent-members'],
    },
  ),
  concept(
    'permanent-members',
    `five permanent, permanent five, 5 permanent, five veto, five big powers, one of five, one of the five, one of the council five, one of only five, two of the five,
    two of five, two permanent members, two veto-wielding, two veto powers, two permanent powers, five countries, five powers, five members, permanent member, permanent members,
    two members with, two powers with`,
    { landmark: true },
  ),
  concept(
    'vote-ahead',
    `${each('expected|expecting|wanted|urged|asked|pressed|begged|lobbied|implored', 'Washington|America|the US|the United States|Biden|the Americans|its ally|the White House', 'to abstain|to veto|to use its veto|to block|to vote')}, ${each(
      'expected to|=likely to|set to|plan to|due to|poised to|prepared to|intend to|ready to|about to|consider|inclined to|go to|tempted to|want to|wanted to|free to|threaten to|threatened to|warned it might|urge it to|not to|asked to|instructed not to|no plans to',
      'abstain|abstaining|sit out|veto it|use its veto|not veto|vote for|vote yes',
    )}`,
    { covers: ['abstain', 'abstention', 'not-use-veto', 'vote-for', 'voted-for', 'vote-yes', 'veto'] },
  ),
  concept(
    'spared-text',
    `${each('not|refuse to|refusal to|decline to|fail to|failure to', 'come to', 'its|Israel|Israeli', 'defence|defense|aid|rescue')}, leave Israel to face, left Israel to face, leave Israel to its fate, left Israel in the lurch, ${each(
      'decline to|refuse to|refusal to|fail to|failure to|choose not to|chose not to|opt not to|decide not to|decision not to|elect not to|neglect to|not try to|not attempt to|not seek to|not move to|not act to|no attempt to|no effort to|no move to|no steps to|nothing to|not choose to|not want to|not wish to|unwilling to|not bring itself to|refrain from|shy away from|shied away from|hold back from|held back from|balk at|stop short of|stopped short of|draw back from|drew back from|pull back from|reluctance to|reluctant to|not deign to|not bother to',
      'block|veto|kill|stop|sink|sinking|halt|quash|oppose|strike it down|striking it down|shoot it down|stand in|use its veto|use the veto|use their veto|use its power|wield|exercise|cast its veto|cast a veto|casting a veto|deploy|invoke|defeat|obstruct|thwart|prevent|shield Israel|protect Israel|shelter Israel|defend Israel|cover Israel',
    )},
    ${each('drop|lift|withdraw|withdrew|abandon|waive|set aside|shelve|relent in|give up|gave up|renounce', 'its|their|the|all|American|US|Washington', 'opposition|objections|objection|veto|veto threat|resistance|block')},
    ${each('put|keep|kept|hold|held|left|leave', 'its|the|their', 'veto', 'away|in reserve|in check|back|aside|on the shelf|in the cupboard|holstered|unused|sheathed|in its pocket')}, ${each('bottle|bottles|bottled|bottling|chicken|chickens|chickened|back|backs|backed', 'out of|out', 'a|the|its|using its|of a|of its', 'veto')},
    step out of its way, got out of its way, get out of the way, not stand in, not stood in, stand out of the way, without opposition from, with no opposition from, not get in the way,
    not got in the way, not in the way, with tacit American consent, tacit approval, tacit consent, tacitly let, veto was not forthcoming,
    veto not forthcoming, veto failed to, veto fail to, veto did not, stand down its veto, stood down its veto, unblock, unblocked, not come to Israel rescue, not come to its rescue, not come to the rescue, not ride to the rescue, not come to Israel aid, not come to its aid, not to interfere, let it be carried`,
    {
      covers: [
        'veto',
        'vetoed',
        'veto-past',
        'not',
        'drop',
        'let-pass',
        'hold-off',
        'vote-against',
        'not-use-veto',
        'vote-ahead',
      ],
    },
  ),
  concept(
    'way-cleared',
    `clear the way, cleared the way, clears the way, clearing the way, paved the way, pave the way, paving the way, opened the way, opened the door,
    opens the door, made way, makes way, smoothed the passage, smoothed the way, smooth the way, smoothed the path, cleared the path, cleared a path,
    unlocked, made possible, permitted the passage, permitted passage, allowed passage, allowed the passage, allowed the adoption, permitted the adoption,
    enabled the adoption, enabled the passage, enabled passage, ensured the passage, gave a free pass, green light, gave the green light, greenlit`,
  ),
  concept(
    'ellipsis-not',
    'did not, had not, has not, did no such thing, did nothing of the kind, did nothing of the sort, never did',
    {
      covers: ['hold-off'],
    },
  ),
  concept(
    'no-votes-against',
    `votes to none, votes to nil, votes to nothing, votes to zero, none against, zero against, nobody against, no one against, no-one against,
    none opposed, nobody opposed, no opposition, without opposition, no votes against, no noes, no nays, against none, against nil, against zero, without dissent,
    no dissent, zero opposed, 0 against, against 0, none opposing, no one opposing, nil against, no country opposed, no member opposed, votes to 0`,
    {
      covers: ['vote-against', 'not'],
    },
  ),
  concept(
    'backers',
    'backer, supporter, yes-voters, votes in support, seal of approval, thumbs up, backing, assent, consent, co-sponsors',
  ),
  concept(
    'foundered',
    `founder, came to grief, come to grief, run aground, ran aground, come unstuck, came unstuck, failed, fall, fell, fallen, collapse, came to nothing,
    come to nothing, hit the buffers, hit a wall, undone, sank, sunk, died, dead, perish, killed, killed off, seen off, saw off, lost, doomed, scuppered,
    torpedoed, struck down, shot down, knocked down, voted down, blocked, vetoed, stopped, thwarted, quashed, buried, rejected, stymied, derailed,
    brought down, dashed, wrecked, foiled, succumbed, bit the dust, gone down, went down, snuffed out, thrown out`,
  ),
  concept(
    'veto-threat',
    `${each('threaten to|vow to|promise to|prepare to|would|will|could|might|may|ready to|expected to|set to|=likely to|plan to|intend to', 'veto|block')}, threat of a veto`,
  ),
  concept(
    'other-veto-matter',
    `membership, statehood, Palestinian state, settlements, since 1945, since 1970, since 1972, since 1946, decades, half a century, over the years, in its history,
    critical of Israel, since the 1970s, of all time, since the council was founded, in UN history, Golan, Lebanon`,
  ),
  concept('plural-texts', '=resolutions, =versions, =drafts, =texts'),
  concept(
    'counted-others',
    `people, person, hostage, militant, soldier, civilian, child, children, woman, women, worker, commander, gunmen, fighter, troops, shipment, bomb,
    official, minister, Palestinians, Israelis, three Americans, two Americans, four Americans, five Americans, six Americans, phase, phased, stage, servicemen, journalist, bill, aircraft, strike, brigade, battalion, tunnel, plane, truck,
    convoy, billion, sailors, protesters, leaders, sanctions, arms, weapons`,
  ),
  concept(
    'first-other',
    `${each(
      'first',
      'paragraph|clause|line|sentence|vote|meeting|session|reaction|response|draft|reading|test|part|point|step|phase|stage|place|round|week|thing|glance|section|article|operative|days|lady|minister|half|aid|trucks|truck|release|free|truce|attempt|proposed|tabled|put forward|circulated|drafted|version|day|time Washington|time the US|time the United States|time America',
    )}, must first, be first, first have, first to respond, first to react, first to break, come first`,
    { covers: ['first', 'first-time', 'first-word'] },
  ),
  concept('first-times', 'first time', { covers: ['first-word'] }),
  concept('second-time', 'second time, third time, fourth time, second occasion, third occasion'),
  concept('first-word', '=first, maiden, inaugural, =first =ever'),
  concept('at-last', 'at last, at long last, finally, for once, only now, eventually, belatedly, in the end'),
  concept(
    'got-through',
    `sailed through, sail through, went through, go through, let through, waved through, nodded through, get past, got past, gets past, gone past, made it out of, make it out of, made it past, come out of, came out of, emerge from, emerged from, past the post, left the chamber, got through, get through, gotten through, made it through, make it through, passed, pass, survived, survive, adopted, approved, cleared, carried,
    succeeded, won approval, gone through, gain approval, gained approval, mustered, seen the light, agreed, voted through, found favour, found favor`,
  ),
  concept(
    'failed-to',
    `tried and failed, tongue-tied, fail, failure, unable, not managed, could not, not been able, not able, never managed, paralysed, paralyzed, deadlock, deadlocked, stalemate, gridlock, gridlocked, impasse, inability,
    struggled, stymied, =silent, =silence, mute`,
  ),
  concept(
    'came-to-nothing',
    `failed, come to nothing, came to nothing, been vetoed, were vetoed, was vetoed, been blocked, were blocked, foundered, collapsed, fallen short, fell short, been thwarted,
    were thwarted, been defeated, died, fell, run aground, stalled, unsuccessful, in vain, had all failed, been scuppered, rebuffed`,
  ),
  concept(
    'earlier-bids',
    each(
      'earlier|previous|past|prior|all|repeated|several|three|four|every|other',
      'attempts|efforts|bids|tries|drafts|texts|moves|resolutions|pushes|previous attempts|earlier attempts|previous efforts|earlier efforts|previous bids|earlier bids|attempt|effort|bid|draft|push',
    ),
  ),
  concept(
    'unprecedented',
    'unprecedented, without precedent, a novelty, something new, never happened before, uncharted',
  ),
  concept(
    'duty',
    `=must, has to, have to, =obliged, =obligated, obligation, =duty, =bound, is bound, are bound, be bound, =required, legally bound, no choice but to,
    commits every member, commits all members`,
  ),
  concept(
    'unclear',
    'unclear, uncertain, arguable, not settled, not clear, ambiguous, doubtful, vague, grey area, gray area, matter of opinion',
  ),
  concept(
    'to-obey',
    `obey, comply, abide, heed, implement, respect, observe, honour, honor, follow, carry out, carried out, give effect, put into effect, adhere,
    compliance, implementation, uphold, by it, carry it out, carry them out, carry these things out, carried it out, do as it is told, do as they are told, do what the council, do what the Council, do as it says, do what it says, do as it demands, do what it demands, act on it`,
  ),
  concept(
    'law-idiom',
    `is law, are law, was law, were law, is now law, as much law, is the law, are the law, was the law, become law, becomes law, law for all, =compels, =compel, =obliges, =oblige, =obliging, =obligates, legal obligation,
    legal obligations, legal duty, legal duties, duties under, obligations under, must be obeyed, must be carried out, cannot be ignored, can not be ignored, must comply, must obey, must abide, have to comply, has to comply, have to obey, has to obey,
    required to comply, required to implement, required to carry out, bound to comply, bound to obey, bound to carry out, bound to implement, duty to comply, duty to carry out,
    duty to obey, obliged to do as, obliged to do what, bound to do as, bound to do what, obliged to comply, obliged to obey, obliged to carry out, obliged to implement, obliged to follow, obliged to respect, obligated to comply, obligated to implement`,
  ),
  concept(
    'must-obey',
    each('must|have to|has to', 'be', 'implemented|respected|honoured|honored|heeded|obeyed|carried out|complied with'),
  ),
  /** What a text’s force is, is asked; nothing is said of it yet. */
  concept('legal-question', each('legal|binding', 'effect|force|weight|status|nature|character|consequences', 'of'), {
    covers: ['binding', 'law-force', 'law-idiom'],
  }),
  /** "Told the combatants to stop": a call for a halt that names no ceasefire. */
  concept(
    'stop-call',
    `${each('combatants|both sides|two sides|warring parties|warring sides|belligerents|parties|Israel and Hamas|fighters', 'to', 'stop|desist|hold their fire|lay down|cease|stand down|halt')},
    ${each('said|say|says|tell it to|told it to|order to|order them to', 'stop|desist|enough|halt')}, ${each('demand|order|insist on|insisted on|insists on|ask for|call for|called for|calls for', '|a', 'silence|quiet')}, hold their fire, demand for quiet, demand quiet, demanded quiet, call for quiet, calls for quiet, end to the bloodshed, end to the killing`,
  ),
  concept(
    'only-time',
    'only occasion, only time, sole occasion, sole time, sole instance, only instance, earliest, unprecedented, never once, not once, without a single',
  ),
  concept('legally', 'legally, lawfully, in law, under law, under international law, by law, as a matter of law'),
  concept(
    'no-right',
    'no right, no legal right, not the right, not entitled, not free, not at liberty, no licence, no license, not permitted, not allowed',
  ),
  concept(
    'ignore',
    'ignore, ignoring, disregard, disregarding, flout, flouting, shrug off, brush aside, set aside, bin, tear up, throw away, bin it, defy, defying, wave away, pick and choose',
  ),
  concept(
    'law-breach',
    'Geneva conventions, conventions, comply with international, comply with the law, comply with its obligations, comply with their obligations, abide by international, respect international, obey the laws, treaty, Leahy, bound by law, hostage deal, violate, violation, breach, war crime, humanitarian law, let in aid, =aid, starvation, laws of war, broken international law, flout international law',
  ),
  concept(
    'law-force',
    `=law, is law, are law, compel, compels, oblige, obliges, obliging, obligates, obligating, must be obeyed, must be carried out, has force, legal commitment, legal standing, legal duty, legal duties,
    legal obligation, legal obligations, obligations, duties, cannot be ignored, can not be ignored, law for all, be enforced`,
  ),
  concept(
    'not-law',
    `no legal standing, no legal status, without legal standing, no legal consequence, no legal consequences, without legal consequence, without legal consequences, no legal bearing, lacks the force of law, lacked the force of law,
    without the force of law, not have the force of law, not carry the force of law, not have the force of, not carry legal weight, no legal duty, not law, little legal weight, no legal impact, no impact on Israel ability, no impact at all on Israel,
    no binding authority, not create any legal, not create legal, not create any new, not impose any, not impose legal, statement of opinion, not even law, not really law, not quite law, hardly law, of no legal effect, of no legal force, legally void, carries no obligation, carry no obligation, carries no obligations, is a wish list, mere wish list, only a wish list, declaratory, non-obligatory, no force in international law, no effect in law, no legal clout, no legal authority`,
    {
      covers: ['binding', 'not', 'drop', 'law-force', 'duty', 'nonbinding'],
    },
  ),
  concept(
    'unlike-assembly',
    `${each('unlike|not|as opposed to|in contrast to|contrary to', '|votes in the|resolutions of the|votes of the|those of the|resolutions passed by the|the|texts of the', 'General Assembly')}`,
    {
      covers: ['general-assembly'],
    },
  ),
  concept(
    'israeli-speaker',
    `Erdan, Israeli envoy, Israeli ambassador, Israel envoy, Israel ambassador, Katz, Israeli foreign minister, Israel foreign minister, Guterres, ${each('Israel|Netanyahu|Israelis', 'say|says|said|complained|protested|regretted|objected|fumed|faulted|accused|condemned|attacked')}`,
  ),
  concept(
    'us-condemns',
    `${each('US|Washington|America|Biden|Blinken|White House|States|Miller|Kirby', 'condemned|condemns|has condemned|blamed|blames')}, ${each('blame|blames|blamed|blaming', 'the', 'vote|resolution|abstention')}, ${each('blame|blames|blamed|blaming', 'Hamas', 'for', 'the|its', 'delay|deadlock|failure|impasse|collapse|refusal|breakdown|lack')}, condemn the abstention, condemned the abstention, condemns the abstention, denounced the abstention, condemn the vote, condemned the vote, condemned the US, condemned Washington, condemned America, condemn Israel, condemned Israel, condemning Israel`,
    {
      covers: ['condemn'],
    },
  ),
  concept(
    'kept-from',
    `kept, keep, stopped, prevented, held back, stood between, stood in the way, barred, deterred, led, prompted, drove, explain, behind, cost it, lost it, put off, made it abstain, denied it, could not win, not win, did not win, short of`,
  ),
  concept(
    'a-yes',
    `=yes, yes vote, vote yes, voting yes, voting for, vote for, backing, support, supporting, vote in favour, vote in favor, voting in favour, voting in favor, saying yes, American vote, American support, American backing, abstain, abstention`,
  ),
  concept(
    'lacking',
    `lack, absent, absence, omission, omit, omitted, silence, silent, without, no, not, fail, failure, missing, left out, nothing, devoid, want of, scot free, uncondemned, unmentioned, off the hook, dearth`,
  ),
  concept(
    'key-language',
    `language it, language that it, language the US, language Washington, wording it, wording that it, wording the US, key language, essential language, crucial language, key edits, key elements, key points, key changes, its edits, our edits, its amendments, its changes, its requests, its suggestions, right to defend itself, right of self-defence, right to self-defence, right of self-defense, right to self-defense, important elements, important language, what it wanted, what Washington wanted, edits it had asked`,
  ),
  concept(
    'frustration',
    `frustration, frustrated, anger, exasperation, exasperated, impatience, displeasure, irritation, annoyance, dismay, disillusion, fed up, lost patience, losing patience, patience, message, signal, warning, rebuke, pressure, lean on, leverage, wake-up call, shot across, punish, lesson, squeeze, nudge, turn the screw, turning the screw, tighten the screw, turn up the heat`,
  ),
  concept(
    'domestic-votes',
    'Michigan, election, re-election, reelection, campaign, swing states, voters, domestic politics, left wing, progressives, Muslim vote, Arab American, Democratic base, his base, young voters, domestic pressure, polls, votes at home',
  ),
  concept(
    'upset-talks',
    each(
      'upset|harm|hurt|jeopardise|jeopardize|endanger|disrupt|derail|scupper|undermine|imperil|complicate|torpedo|wreck|damage|affect|interfere with|get in the way of',
      '|the|hostage|truce|ceasefire|delicate',
      'talks|negotiations|hostage talks|truce talks|ceasefire talks|efforts|diplomacy|hostage negotiations',
    ),
  ),
];
