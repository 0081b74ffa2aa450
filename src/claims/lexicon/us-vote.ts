import { concept, each, list } from './concept.ts';

const TEXT_WORDS = 'it|this|them|the text|the resolution|the measure|the motion|the call|the demand';

/** How a member that neither backs nor blocks a text is written about where nobody says "abstained" or "veto". */
export const usVote = [
  /** Taking no part, in words that say so of a vote. */
  concept(
    'takes-no-side',
    `${each('kept|keep|keeps|keeping|stay|stayed|stays|staying|stood|stand|stayed well', 'out of it|out of the vote|out of the fray|apart|aloof|out of the way of the vote|on the touchline|on the terraces')}, ${each('neither|not|would neither|could neither', 'to|', 'bless|back|endorse|approve|embrace|support|praise', '|the text|it|the resolution|the measure', 'nor|or', 'to|', 'bury|block|sink|kill|oppose|veto|damn|condemn|wreck')}, ${each('cast|casting|casts|registered|logged|recorded|entered|returned', 'no', 'vote|ballot')}, spectator, bystander, mere onlooker, watched from the sidelines, watched from the touchline, ${each('not|never|declined to|refused to|preferred not to|chose not to|opted not to|without|declining to|refusing to', 'take|taking|pick|picking|choose|choosing', 'sides|side|a side|either side')}, ${each('prefer|preferred|preferring|chose|choosing|elected|opted|decided|resolved|content', 'not to', 'vote|choose|commit itself|commit|record a vote|cast a vote|cast its vote|say|register a vote|be counted|have a say|speak')}, ${each('did|said', 'nothing at all|neither|nothing either way')}, ${each('stayed|stay|staying|stays|remained|remaining|sat|perched', 'on the fence|in its seat|in her seat')}, ${each('sat|sits|sitting', 'it out|this one out|that one out|the whole thing out')}, neither for it nor, neither for the text nor, neither helped nor, neither help nor, neither pushed nor, neither aye nor, neither nodded nor, neither blessed nor, neither embraced nor, neither yea nor, no more than decline, no more than abstain, merely abstain, recorded as neither, put down as neither, passed when its turn, lone blank, left the column blank, non-vote, non-voter, no vote at all`,
    { covers: list('not, negation, fail, lacking, hold-off, vote-noun, the-vote') },
  ),
  /** What became of a veto that was not cast, the veto its subject or object. */
  concept(
    'veto-unused',
    `${each('veto', '|it had counted on|he had counted on|Israel had counted on|that Israel wanted|he wanted|Israel had hoped for', 'stayed|remained|was left|was kept|lay|sat|stays|remains|rested', '|safely|firmly', 'unused|sheathed|holstered|in the drawer|in its drawer|in its holster|in its pocket|in the pocket|in its scabbard|in its sheath|on the shelf|undrawn|idle|where it was|in the cupboard|in its box|put away|locked away|down')},
    ${each('veto', '|it had counted on|he had counted on|Israel had counted on|that Israel wanted|he wanted|it wanted|they wanted|Israel wanted|that Israel expected|they had expected|he had demanded|he had asked for|they had been promised', 'never came|did not come|failed to come|never materialised|never materialized|failed to materialise|failed to materialize|was not cast|was not used|was withheld|was not to be|never arrived|went uncast|went unused')},
    ${each('no', '|American|US|such|further|fourth|rescuing|saving', 'veto', 'was forthcoming|came|was cast|followed|arrived|was to be|this time|materialised|materialized|was in sight|from Washington|from America|from the Americans|from the US|from the United States')}, ${each('kept|left|held|had', 'it', 'in its pocket|holstered|sheathed|in the drawer|in its holster|back|unused|in reserve|locked away')}`,
    { covers: list('veto, vetoed, veto-past, not, negation, council-veto') },
  ),
  /** Getting out of a text’s way, in words that fit little else. */
  concept(
    'out-of-the-way',
    `${each('not|did not|never|declined to|refused to|chose not to|without|refusing to', 'stand|standing|stood|get|getting', 'in the way|in its way|in their way|between')}, ${each('got|gets|get|stepped|steps|stood|moved', 'out of the way|out of its way')}, ${each('raised|made|had|offered|voiced|entered', 'no', 'objection|objections|protest')}, ${each('not|did not|never|failed to|declined to|refused to|failing to|refusing to', 'come|rush|ride|spring|leap', 'to', 'Israel|its ally|the rescue|his rescue|its rescue|its aid|his aid|its friend')}, ${each('refused|declined|failed|unwilling|no longer willing|not willing|refuses|declines|declining|refusing|failing|not', '|to', 'shield|protect|rescue|cover|defend|save|bail out|provide cover for|shelter', 'Israel|its ally|its friend|him|Netanyahu|the Israelis|his government')}, ${each('let|lets|letting|allowed|allows|allowing', TEXT_WORDS, 'become law|carry|succeed|prevail|get through|slip by|slip through|sail through|stand|come to pass')}, looked the other way, looks the other way, gave it a free pass, gave it a pass, waved it on, gave tacit assent, tacit consent, tacit approval, tacit blessing, tacit support, tacit nod`,
    { covers: list('not, negation, fail, hold-off, vetoed') },
  ),
  concept(
    'chose-not',
    `${each('it|they|she|he|and|but', 'chose not|did not|declined|opted not|preferred not|elected not|decided not|refrained|decided against|chose otherwise|held back|stayed its hand|let it')}`,
    { covers: list('not-use-veto') },
  ),
  concept('uk-envoy', 'Woodward, Barbara Woodward, British ambassador, UK ambassador, British envoy, Cameron'),
  concept(
    'no-yes-here',
    `${each('could not|cannot|not|unable to|unwilling to', 'bring itself to|bring herself to|bring themselves to|get itself to|quite', 'vote|say|back|support|endorse|raise')}, ${each('not|refused to|declined to|unwilling to', 'give it', 'its vote|its blessing|a yes|its yes|its support')}, not join them, not join in, did not follow suit, not one of them, not among them, not make it fifteen, not make it 15, not make it unanimous, the odd one out, odd man out, the exception`,
    { covers: list('not, negation, voted-for, vote-for, vote-yes') },
  ),
  /** What a text wants of the parties is no word on its force. */
  concept(
    'obliges-to-stop',
    `${each('obliges|oblige|obliged|requires|required|compels|binds|commits|obligates|bound', 'the parties|parties|the sides|both sides|all sides|Israel|Hamas|them|it|the guns|guns|the combatants|the belligerents|fighters|both', 'to', 'fall silent|go quiet|observe a|hold|stop|cease|halt|free|release|lay|down|keep the|let')}, ${each('bound|obliged', 'by', 'no|a|any|the', 'deadline|timetable|schedule|date|promise')}`,
    { covers: list('binding, binds-all, law-idiom, law-force, duty') },
  ),
  concept(
    'obliges-to-nothing',
    `${each('nothing', '|in it|in the text|there|in the resolution', '|that', 'anyone|anybody|Israel|any state|any country|the parties', '|is|was|would be|need', '|legally', 'obliged|bound|required|obliges|binds', '|to')}, ${each('obliges|oblige|requires|compels|binds|commits|obligates|forces', 'the state|the government|the country|Jerusalem|us|anybody|the army|Israelis|either side|the sides|the belligerents', 'to', 'do nothing|nothing')}, no claim on, makes no claim on, places no duty, places no obligation, no duty on, imposes nothing, demands nothing of, ${each('obliges|oblige|obliged|requires|compels|binds|commits|obligates|forces|ties', '|Israel|it|anyone|them|any country|any state|any member|member states|the parties', 'to', 'do nothing|nothing')}, ${each('obliges|binds|compels|commits|obligates|forces|requires', 'no country|no state|no member|none of|no party|nobody|no one')}, nothing mandatory, nothing compulsory, nothing obligatory, nothing binding, ${each('free', 'to', 'ignore|disregard|shrug off|set aside', 'it|the resolution|the text|the measure|the demand|the call|the vote|the council')}`,
    { covers: list('binding, law-idiom, law-force, duty, not, negation') },
  ),
  concept(
    'has-to-be-done',
    `${each('is|was|are|were', 'mandatory|compulsory|obligatory|not optional|not a matter of choice|enforceable')}, teeth in law, teeth in international law, legal teeth, ${each('no', 'choice|option|leeway|discretion|latitude', 'but to', 'comply|obey|carry|implement|abide|do')}, ${each('has to|have to|had to|must', 'be', 'carried out|obeyed|implemented|complied with|respected', 'by all|by every|by everyone')}`,
  ),
  concept(
    'save-us',
    `${each('but|bar|barring|except|except for|save|save for|apart from|other than|minus|excepting|excluding|with the exception of|not counting|besides|aside from', '|that of|those of', '|the', 'US|United States|Americans|American|America|Washington')}`,
  ),
  concept(
    'whole-council',
    `${each('every|each|all|all of|all the', '|the|other|single|other single|one of the', 'member|members|ambassador|ambassadors|country|countries|nation|nations|state|states|delegation|delegations|delegate|delegates|envoy|envoys|council member|council members|hand|hands|power|powers|council|15|fifteen|seat|seats|diplomat|capital')}, everyone, everybody, the whole council, the entire council, the whole chamber, the whole table, all present, all hands, the lot of them, all fifteen members, all 15 members`,
  ),
  concept(
    'the-others',
    `${each('rest of', 'the|its', '|15-member|fifteen-member|15-nation|fifteen-nation|15-strong', 'council|chamber|body|table|members|Security Council|room')}, ${each('all|every|all of|each of', '|the|its', 'others|other member|other members|other council member|other council members|other country|other countries|other delegation|other ambassador|other ambassadors|other nation|other state')}, everyone else, everybody else, ${each('the', 'others|other members|remaining members')}`,
  ),
  concept(
    'unanimous',
    `unanimous, unanimously, unanimity, nem con, without exception, one voice, with one accord, to a man, all fifteen, all 15`,
  ),
  concept(
    'not-come',
    `${each('never|did not|failed to|not|does not|fails to', 'come|came|arrive|arrived|materialise|materialised|materialize|materialized|appear|appeared|happen|happened|fall|fell|follow|followed|show|be seen|be used|be cast')}, was missing, was nowhere, was absent, nowhere to be seen, was withheld, stayed away, stayed in the drawer, stayed in its pocket`,
    { covers: list('not, negation, fail') },
  ),
  concept(
    'at-will',
    `without breaking any law, without breaking the law, without breaching any law, without breaching the law, without breaking international law, free to, freely, with impunity, if it likes, if it chooses, as it likes, as it pleases, at liberty to, perfectly well, quite lawfully, legally free, simply, happily, quietly, safely`,
  ),
];
