import { concept, each, list } from './concept.ts';

/** Whether a text of the Council binds, told by whom it binds, by what its force is called, and by those who differ. */
export const resolutionForce = [
  concept(
    'binds-nobody',
    `${each('bind|binds|bound|oblige|obliged|obliges|compel|compels|compelled|commit|commits|committed|tied|ties|forces|forced|obligates|obligated', 'nobody|no one|no-one|no state|no states|no country|no member|no members|no government|none|neither side|neither party|neither of')},
    ${each('nobody|no one|no-one|no state|no country|no member|no member state|no government|none of them|none of us|neither side|neither party', '|is|was|were|are|would be|need feel', '|legally|under any|under a|in law|thereby', 'obliged|bound|compelled|required|obligated|held to|legally held')}, ${each('nobody|no one|no-one|no state|no country|no member|no government|none of them|none of us', '|is|was|were|are', 'under any|under an|under', '|legal', 'compulsion|obligation|duty|orders')}, ${each('nobody|no one|no-one|no state|no country|no member|no government', '|a|any|under a', 'duty|obligation|legal duty|legal obligation')}, ${each('not|never|nor', 'be', '|legally|lawfully', 'enforced|enforceable|imposed', 'on|upon|against', 'anyone|anybody|any|Israel|either')}, ${each('nothing', '|in it|here|there|in the text', 'that|which', 'a|any', 'state|country|member|government', 'must do|has to do|need do|must|has to')}, ${each('tie|ties|tied|bind|binds|bound', 'no one|nobody|no country|no state', 'hands')},
    ${each('not|nor|never|hardly', '|legally|actually|thereby|in law', 'bind|oblige|compel|obligate|commit|make|tie', 'anyone|anybody|Israel|any state|any country|any member|either side|states|members|governments|us|them')},
    ${each('lay|lays|laid|lay|put|puts|place|placed|impose|imposes|find|finds|create|creates', '|in it|upon anyone', 'no', '|legal|such', 'duty|duties|obligation|obligations|burden|requirement')},
    ${each('not|not be|not as', 'legally|explicitly|strictly|formally', 'coercive|mandatory|compulsory|obligatory|enforceable')}, ${each('moral|political', 'rather than', '|a', 'legal')}, ${each('no|no explicit|no clear|no strict', 'legal', 'duty|obligation|compulsion|requirement|necessity')},
    no duty for anybody, no duty for anyone, nothing to be bound by, nothing in it to be bound, nothing enforceable, no must in it, no must about it, =be =without =force, is without force, was without force, political appeal, moral appeal, more moral than legal, no claws, need not be obeyed, need not obey, need not comply, not be obeyed, not legally held`,
    {
      covers: list('binding, binds-all, not, negation, law-idiom, law-force, duty, has-to-be-done, lacking, must-obey'),
    },
  ),
  concept(
    'binds-all',
    `${each('bind|binds|bound|oblige|obliges|obliged|commit|commits|compels|binding on|obligatory for|mandatory for', 'everyone|everybody|all|every|each|its members|member states|all states|all members')},
    ${each('every|all|each|any', '|UN|of the 193|one of the 193|the', '|UN|member', 'state|states|country|countries|government|governments|member|members|nation|nations|capital|capitals', 'is|are|was|were', '|legally|thereby|therefore', 'bound|obliged|required|obligated|held')},
    ${each('members|member states|states|countries|governments', 'are|were', '|legally', 'bound')}, ${each('is|are|was', 'a must')}, ${each('is|are|was|were', 'under orders')}, ${each('obligation|duty|obligations|incumbent', 'on|upon|for', 'every|all|each|everyone|everybody|both')}, as good as law, every bit as good as law, as binding as, it binds, they all bind, full force of law`,
  ),
  /** What the Council decides, as a thing one obeys. */
  concept(
    'council-decides',
    `${each('what|whatever|anything|everything', '|the|that|this', 'Council|Security Council|council|chamber', 'decides|decided|resolves|resolved|tells|orders|rules|lays down|says|demands|votes')}, ${each('when|if|once|where', 'the', 'Council|Security Council|council', 'demands|decides|orders|speaks')}`,
    { kind: 'thing' },
  ),
  concept(
    'must-do',
    'must, have to, has to, undertake, undertook, undertaken, agree to, agreed to, accept, carry out, carry it out, obliged, obey, bound to, signed up, duty-bound, comply',
  ),
  concept(
    'under-duty',
    `${each('under|have|has|had|lays|owe', 'a|an|the', '|clear|legal|solemn|plain|treaty', 'duty|obligation')}, ${each('is|are|was|were|be|being|legally', 'obliged|obligated|bound|required|duty-bound')}, every one of us`,
  ),
  concept(
    'no-room',
    `${each('Article|article', '25|twenty-five', '|of the Charter', 'leave|leaves|left|allow|allows|gives', 'no|little', 'room|wiggle|wriggle|doubt|choice|latitude|discretion|scope|option')}, ${each('Charter|charter', 'leave|leaves|left|allow|allows|gives', 'no|little', 'room|wiggle|wriggle|doubt|choice|latitude|discretion|scope|option')}, ${each('Charter|charter|Article 25', 'leave|leaves|left|allow|allows|gives', 'no|members no|states no|them no|governments no', '|member|state|country|government|one', '|a|any|much', 'choice|option|discretion|latitude')}`,
    { covers: list('not, negation, lacking') },
  ),
  concept(
    'no-such-force',
    `${each('no|not any|not have any|none of', 'such', 'force|effect|weight|duty|obligation|power|character|status|quality|requirement|necessity|consequence|teeth')}, ${each('created|creates|imposes|imposed|carries|carried|lays|laid', 'none')}, is no such thing, was no such thing`,
    { covers: list('not, negation, lacking') },
  ),
  /** What a text is called that is no order. */
  concept(
    'mere-advice',
    `${each('is|was|as|it|calls it|called it|call it|says|say|only|mere|merely|just|given|amounts to|more than|less than', '|a|an|piece of|a piece of|mere|just|only|good|friendly|pious|a mere|a strong', 'advice|hint|counsel|plea|suggestion|recommendation|exhortation|guidance')}, ${each('advice|counsel|recommendation|suggestion|exhortation', 'say|says|said')}, request rather than a law, plea rather than an order, ${each('call|calls|called|calling|label|labels|labelled|labeled', 'the|it|this', '|text|paper|resolution|measure|document|thing|vote', '|a|an|mere|only|just|mere piece of|merely', 'advice|suggestion|recommendation|plea|appeal|request|guidance')}, ${each('appeal|request|plea|suggestion|recommendation|advice|wish|exhortation', 'and', 'no|nothing|not', 'more')}, ${each('never|no|not|little|nothing', 'more than', '|an|a|mere|good|friendly', 'advice|appeal|suggestion|recommendation|request|plea|guidance|wish|exhortation')}`,
    { covers: list('not, negation') },
  ),
  concept(
    'scorned',
    'toothless, paper tiger, dead letter, words on paper, wish list, hot air, scrap of paper, piece of paper, poem, postcard',
  ),
  concept(
    'holds-view',
    'hold, holds, held, think, thinks, thought, believe, believes, believed, reckon, reckons, reckoned, tell, tells, retort, retorts, retorted, answer, answers, answered, reply, replies, replied, contend, contends, contended, counter, counters, swear',
    { includes: ['say'] },
  ),
  /** An answer to "Is it binding?", or to one who said that it was. */
  concept(
    'it-is-not',
    `${each('it|this|this one|that', 'is not|was not|does not|did not|need not|has none|had none|carries none|is none')}, ${each('they|states|members', 'need not|are not bound|do not have to')}, ${each('nobody|no one|none', '=must|=need|=does|=has =to|=is|=was')}`,
    { covers: ['it-is-so'] },
  ),
  concept(
    'begs-to-differ',
    `${each('beg|begs|begged|begging', 'to', 'differ|disagree')}, ${each('say|says|said|think|thinks|thought|argue|argues|argued|hold|holds|held|maintain|maintains|maintained|insist|insists|insisted|reporters|claim|claims|claimed|believe|believes|believed', 'otherwise|the opposite|the reverse|the contrary|quite the opposite|just the opposite')}, ${each('take|takes|took|taken|held|holds|hold|offer|offers|offered|gave|gives', 'the|a|an|quite the', 'opposite|contrary|other|reverse|opposing', 'view|line|side|position|stance|reading')}, ${each('see|sees|saw', 'it|things|the matter', 'differently|otherwise')}, is of another mind, are of another mind`,
  ),
  /** Who says so, in forms that follow what is said: "it does not, says Kirby". */
  concept(
    'says-of-it',
    '=says, =said, =argues, =argued, =insists, =insisted, =holds, =held, =maintains, =maintained, =thinks, =reckons, =answers, =answered, =replies, =replied, =contends, =counters, =believes, =claims, =claimed, =say =the, =insist =the, =hold =the',
  ),
  /** A text that nobody can see through, or that ties nobody, under "could" too. */
  concept(
    'not-enforced',
    `${each('could not|cannot|can not|can never|could never', 'be', '|legally|lawfully|actually', 'enforced|imposed')}, ${each('no way|no means', 'of|to', 'enforcing|enforce', 'it|the text|the resolution')}`,
    { covers: list('not, negation, lacking') },
  ),
  concept(
    'said-no',
    '=says =no, =say =no, =said =no, =replied =no, =answered =no, =answer =no, reply was no, answer was no, answer is no',
  ),
  concept('flat-no', '=says =no, =says =not, =say =no, =say =not, =said =not, =thinks =not, =thought =not'),
  /** "It does", "it is": what the other side answers to one who says that a text does not bind, or is not law. */
  concept(
    'it-is-so',
    `${each('it|this|that|they|this one', '|very much|certainly|of course|plainly|clearly|surely', 'is|was|does|did|has|must|carries it')}, ${each('all|all are|whole membership|every member|the lot', 'is|are|does|do')}`,
  ),
  concept(
    'it-does',
    each('it|this|this one|that it', '|very much|certainly|of course|plainly|clearly|surely', 'does|did'),
  ),
  /** What somebody makes of a text: "the American reading is that …". */
  concept(
    'view-noun',
    'contention, argument, position, reading, stance, line, insistence, assertion, verdict, interpretation, view, claim, opinion, eyes, understanding',
  ),
  concept(
    'no-choice',
    `no opt-out, no opt out, no choosing, no picking and choosing, no picking, no pick and choose, no cherry-picking, no get-out clause, no escape clause, ${each('no', 'such thing as', 'a|an', '|optional|non-binding|nonbinding|voluntary', '|Security|UN', '|Council|council', 'optional|nonbinding|non-binding|voluntary|resolution|decision')}, ${each('not|no', '|a', 'menu|buffet|à la carte')}, ${each('no|not|never', 'more optional|an optional|optional extra')}, ${each('obedience|compliance|obeying|complying', 'is|was', 'owed|due|required|the whole point|not optional|not voluntary|the rule|a duty|not a choice')}, ${each('not', 'get|have', 'to', 'pick and choose|pick|choose which')}`,
    { covers: list('not, negation, lacking, nonbinding, abstain') },
  ),
  /** What a text does that binds, in the words of lawyers. */
  concept(
    'duty-made',
    `${each('create|creates|created|impose|imposes|imposed|carry|carries|carried|lay|lays|give rise to|gives rise to', '|a|an|real|clear', '|legal|binding|treaty|Charter', 'duty|duties|obligation|obligations')}, ${each('has|have|had|carries|carry', '|legal|binding|full|full legal', 'force')}, ${each('enough to', 'create|bind|oblige|compel')}`,
  ),
  concept(
    'no-order',
    `${each('not|never|hardly', '|quite|really|actually|even|so much', 'an|a', 'order|command|decree|edict|writ|instruction', '|at all')}`,
    { covers: list('not, negation, binding') },
  ),
  /** The judgment of 1971 on the force of the Council's texts, which is no rival to them. */
  concept(
    'namibia-ruling',
    `${each('World Court|International Court of Justice|ICJ|Hague court', '|had|has|in The Hague|opinion|itself', 'settled|held|ruled|found|said|in 1971|in its Namibia|Namibia|of 1971|opinion on Namibia|opinion of 1971')}, ${each('|advisory', 'opinion|ruling|judgment|judgement', 'on Namibia|of 1971|of June 1971|in the Namibia|about Namibia', '|in 1971|of 1971|case')}, ${each('ICJ|International Court of Justice|World Court', 'said as much|advisory opinion|opinion|ruling|in 1971|itself', '|about|on|in|advised|held|found', '|the|its', 'Namibia|1971', '|in 1971|case')}, Namibia advisory opinion, ${each('on|about|in|the', 'Namibia', '|opinion|case|ruling', 'in|of', '1971')}, ${each('International Court of Justice|ICJ|World Court', 'in 1971')}`,
    { landmark: true, covers: list('general-assembly, other-binding, elsewhere') },
  ),
];
