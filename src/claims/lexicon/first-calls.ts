import { concept, each } from './concept.ts';

/** How a Council that had not said it before is told to have said it. */
export const firstCalls = [
  concept(
    'halting',
    `no more fighting, no more shooting, hold fire, to be still, stoppage, ${each('=shooting|firing|fighting|killing|killings|hostilities|=war|guns|weapons|arms|bloodshed|slaughter|carnage|bombing|bombardment|bombs|violence|shelling|battle', 'must|should|shall|to|is to|are to|was to|were to|had to|has to|ought to|be made to', 'cease|stop|end|halt|pause|fall silent|fall quiet|be silent|be quiet|stay silent|rest|be stopped|be halted|be ended|be put down|be laid down|be downed')},
    ${each('tell|told|order|ordered|instruct|instructed|command|bid|bidden|ask|asked|call on|called on', '|both|the two|them|all|anyone|anybody|everyone|the warring|Israel and Hamas|either', '|sides|parties|armies|belligerents|combatants|fighters|camps|of them', 'to', 'stop|cease|desist|halt|quit|pack it in|knock it off|put down|lay down|hold fire|hold their fire|down arms|down tools|stand down|lay off|call it a day')},
    ${each('demand|demanded|demands|insist|insisted|require|required|ask|asked|order|ordered', 'that', '|the', '=shooting|firing|fighting|killing|hostilities|=war|guns|bloodshed|slaughter|bombing', 'cease|stop|end|halt|pause|fall silent|fall quiet|ceases|stops|ends')},
    ${each('a stop|a halt|stop|halt|an end|finish', 'to|in', '|the', 'firing|shooting|gunfire|killings|months-old war|five-month war|nearly six-month war|five-and-a-half-month war|Gaza war|Israel-Hamas war|battle|battles|bombs|onslaught')},
    ${each('order|call|demand|appeal|plea', 'to', 'lay down|put down|stop|cease|down|hold', '|their|its', 'arms|weapons|shooting|firing|fighting|fire|guns')},
    ${each('weapons|arms|guns', 'to be', 'put down|laid down|downed|silenced|lowered')}, ${each('call|calls|called|calling', 'time on', 'it|war|the war|fighting|the fighting|hostilities')}, pack it in, put a stop to, ${each('combatants|both sides|two sides|warring parties|warring sides|belligerents|parties|Israel and Hamas|both armies|both', 'to', 'stop|desist|cease|stand down|halt|down tools')},
    ${each('told|tell|tells|telling|ordered|order|orders|asked|ask', 'them|both|sides|everyone|it', 'to', 'stop|desist|cease|halt')}, sides to stop, war to end, war must end, war should end, fighting must end, fighting should end, killing to end, killing must stop, bloodshed must end,
    stop fighting, quit fighting, lay off, down tools, ground arms, sheathe, call it off, order to desist, enough is enough, word ceasefire, word truce, it to stop, it to end, it must stop, cease fire, war must stop, war to stop, the word stop, silence of the guns, quietening of the guns`,
    { includes: ['ceasefire', 'stop-call', 'stillness', 'to-halt'] },
  ),
  concept(
    'first-kind',
    `debut, maiden, earliest, opening call, opening demand, historic first, first thing of its kind, very first, first of its kind, first of the kind, first of that kind, first of its sort, first of this kind, =first =ever, never until now, never until then, never till now, watershed, milestone, landmark, turning point, breakthrough, no earlier, no previous, no prior, only resolution, only text, only demand, only call`,
    { includes: ['first-time', 'only-time', 'first-word', 'unprecedented'] },
  ),
  /** What a text says that says less. */
  concept(
    'asks-less',
    `stopped short of, stop short of, stops short of, fell short of, made no call, make no call, without calling, without demanding, without asking, did not call, not demand, not ask, not called, never called, never demanded, not gone so far, not go so far, had avoided, avoided, shied away from, shrank from, balked at,
    omitted, lacked, contained no, had no, no mention of, none called, none demanded, none of them called, none of them demanded, neither called, neither demanded, only pauses, only a pause, only humanitarian pauses, merely pauses, pauses only, never a, not a`,
  ),
  concept(
    'long-silence',
    `paralysis, =silence, inaction, muteness, mute, dithering, failures, months of failure, years of failure, inertia, stasis, months of vetoes, string of vetoes, series of vetoes, run of vetoes, succession of vetoes, false starts, failed attempts, failed efforts, failed bids, failed drafts, abortive attempts, fruitless attempts`,
  ),
  concept(
    'ended-word',
    `ended, ends, end, ending, broke, breaks, break, breaking, broken, over, overcame, overcomes, overcoming, lifted, shattered, snapped, cut short, shook off, cast off, brought to an end, put an end, came to an end, emerged from, resolved, finished, gave way, gives way, giving way`,
  ),
  /** What had been beyond the Council until that day. */
  concept(
    'eluded',
    `${each('what|something|thing', 'had|has|have', '|long|so long|for so long|always|repeatedly|hitherto|previously|until then', 'eluded|escaped|defeated|evaded|been beyond|proved beyond|been impossible for|proved impossible for|been denied|been refused', 'them|it|the council|the chamber|its members|ambassadors|diplomats|members|the UN|the Security Council|the body')},
    ${each('what|something', 'it|they|the council|members|ambassadors|diplomats|the Security Council|the chamber', 'had|have|has', '|long|for months|repeatedly|always|so far|hitherto|previously|until then', 'failed to|refused to|been unable to|not managed|not been able to|declined to|balked at|shrunk from|put off|shirked|shirked doing|avoided|avoided doing|shied from|put off doing|ducked doing|not dared|never managed|never dared|never done|ducked|dodged')},
    ${each('what|something', 'had|has', 'proved|been', 'beyond|impossible|unattainable|out of reach|unthinkable|unsayable')}`,
  ),
  concept(
    'months-late',
    `${each('five months|six months|half a year|months|weeks|170 days|171 days', '|too', 'late')}, belatedly, overdue, long overdue, better late than never, about time, not before time`,
  ),
  concept('did-it', 'done, did, does, do, managed, achieved, accomplished, pulled off, delivered, manage, achieve'),
  concept('agreed-on', 'agreed, agree, agreement, agreeing, adopted, vote, voted, accord, consensus, unity'),
  concept(
    'never-once',
    'not once, never once, not a single time, never, at no time, not one time, not yet, on no occasion',
    { covers: ['only-time'] },
  ),
  concept(
    'put-down',
    each(
      'put down|lay down|set down|drop|down|ground|lower|lay aside|put aside|put away',
      '|their|its|the',
      'weapons|arms|guns|tools|swords',
    ),
  ),
  /** The Council by its office. */
  concept(
    'keeps-peace',
    `${each('body|organ|institution|forum|council|chamber|table', 'charged with|tasked with|responsible for|entrusted with|in charge of|meant to|supposed to|created to|whose job is|set up to', '|keeping|maintaining|safeguarding|guarding|preserving|keep|safeguard|maintain|guard|preserve|to keep', '|the|international|global|world|the world')}, guardian of peace, guardian of world peace, security body, top table, top body, highest body, most powerful body, most powerful organ, top decision-making body`,
  ),
  concept(
    'limited-itself',
    'confined itself, limited itself, restricted itself, contented itself, contented themselves, settled for, made do with, stuck to, gone no further than, gone no further, went no further, went no further than, only asked for, only called for, asked only for, called only for, had only, could only, managed only, only managed',
  ),
  concept(
    'pauses-only',
    'humanitarian pause, pauses, humanitarian pauses, humanitarian corridors, corridors, aid, more aid, breaks, lulls',
  ),
  concept(
    'found-words',
    'found its voice, finds its voice, find its voice, found the words, find the words, finds words, found words, found the word, got the words out, utter, uttered, utters, uttering, pronounce, pronounced, brought itself to, bring itself to, brings itself to, spoken with one voice, speaks with one voice, spoke with one voice, found its tongue, found the courage, found the nerve, found the strength, finds the strength, found the will, found the resolve, summoned the will, mustered the will, plucked up the courage, plucks up the courage',
  ),
  concept(
    'months-in',
    `${each('after|in|of|for|following', '|nearly|almost|some|more than|over', 'months|five months|six months|weeks|170 days|171 days|days|24 weeks|half a year', 'of|after')}, month of war, months into, months of war, months on`,
  ),
  concept(
    'failed-bids',
    each(
      'two|three|four|five|several|many|repeated|six|a string of|a series of',
      'failed|abortive|fruitless|vain|unsuccessful|doomed|thwarted|vetoed|blocked',
      'tries|attempts|bids|efforts|goes|texts|drafts|resolutions',
    ),
  ),
  /** It had been said before. */
  concept(
    'old-ground',
    `not the first such, hardly the first such, nothing novel, not unheard of, no novelty, asked before, not a novelty, ${each('no|not|hardly|not exactly|scarcely|barely|not really|nothing', '|a', 'new ground|new|news|novelty|novel|innovation|first|a first|departure|virgin territory|uncharted territory')}, old news, nothing new, old hat, deja vu, déjà vu, been here before, been there before, well-trodden ground, well-trodden, familiar territory, familiar ground, old ground`,
    { covers: ['first-word', 'first-time', 'first-kind', 'first'] },
  ),
  /** Firsts of somebody else. */
  concept(
    'others-first',
    `${each('first', 'raid|raids|bombardment|bombing|bombs|deaths|shots|killings|attack|night|morning|evening|prize|casualty|casualties|hostage|captive|release')}, ${each('first time', '|in this war|in the war|since the war began|in this conflict|since October', '|that', 'refused|declined|abstained|withheld|chose not|failed to veto|let it|stood aside|did not veto|broke with')}, ${each('for the first time', 'in|since', 'this war|the war|the conflict|October', 'refused|declined|abstained|withheld|chose not|did not')}, ${each('never|had never|has never|why it never|have never', '|once|yet', 'condemned|denounced|blamed|criticised|criticized|sanctioned|punished|visited|met')}, ${each('first', 'to', 'welcome|hail|applaud|raise|vote|criticise|criticize|condemn|react|respond|reject|speak|comment|praise|denounce|say|reach|use|table|propose|sponsor|arrive|leave|propose|suggest|object|greet|cheer')},
    ${each('first time', '|that', 'the US|Washington|the United States|America|Biden|the Americans|Israel|Netanyahu|Britain|London|Hamas|Russia|China|the White House|France|Germany|the EU|Guterres|the Biden')},
    ${each('prime minister|Netanyahu|Biden|Israel|Washington|Britain|London|Hamas|Germany|France|Egypt|Qatar|Malta|EU|Union|Pope|Guterres', '|has|had', 'for the first time')},
    ${each('Israel|Hamas|Netanyahu|Washington|Biden', 'first')}, ${each('meet|met|meets|meeting|sat', 'for the first time')},
    ${each('first', '|such|public|formal|face-to-face|big', 'trip|visit|rally|march|protest|meeting|strike|attack|talks|session|speech|comment|comments|reaction|friday|Friday|weekend|day|week|phone call|interview|appearance|delegation|aid convoy')},
    first of them, first half, first clause, first paragraph, first and second, first the hostages, first the captives, hostages first, first step, first draft, first reaction, first response`,
    { covers: ['first-time', 'first-word', 'first', 'first-kind', 'only-time'] },
  ),
  /** The Council's texts before this one, where it is told what they did not say. */
  concept(
    'no-earlier',
    `${each('no|none of its|none of the|neither of the|neither of its|not one of the|not one of its|not a single|none of their', 'earlier|previous|prior|past', 'text|resolution|texts|resolutions|demand|call|document|measure|ones|one|decision')},
    ${each('two|both|its two|the two|its|the council|these', 'earlier|previous|prior', 'texts|resolutions|measures|documents')}`,
    { covers: ['us-draft', 'earlier-bids', 'first-kind'] },
  ),
  /** Never in this war, and so not before that day. */
  concept(
    'never-yet',
    `never before, never until now, never till now, never until then, never yet, never in this war, never in the war, never in the course, at no point, at no stage, not until now, not till now, no time in this war, not so far, not hitherto, =so =far =never,
    ${each('never|not', '|before|once', 'since', '|the|its|last', 'war|fighting|killing|hostilities|shooting|bloodshed|conflict|October|bombing|attack|autumn|outbreak|bombardment|massacre')},
    ${each('had|has|have', 'never', '|before|once|yet|previously|until then|until now|until monday|in this war', 'demanded|ordered|called|asked|told|insisted|required|managed|agreed|said|dared|brought itself|gone|got|adopted|passed|bidden|been able|found')}`,
  ),
  /** What a body at last brought itself to. */
  concept(
    'managed-it',
    `managed, manage, brought itself to, bring itself to, bring themselves to, been able to, dared, agreed, succeeded, got so far, got that far, got this far, gone so far, gone this far, gone that far, said so, say so, said as much, say as much, bidden, uttered, utter, pronounced, said stop, say stop, got round to, mustered`,
  ),
  concept(
    'found-voice',
    `${each('found|finds|find|finding|recovered|recovers|discovered|regained|raised', 'its|their|a', '|own|one', 'voice|tongue|nerve|feet|spine|backbone')}, ${each('broke|breaks|broken|breaking|ended|ends', 'its|their', '|long|months-long|shameful|five-month', 'silence|paralysis|deadlock')}`,
  ),
  /** Asks whether it had been said before; the answer that follows may name nothing. */
  concept(
    'first-asked',
    `${each('ever', 'done|asked|demanded|called|made|said|ordered|told|happened', '|for', '|this|that|so|it|such a thing|anything like it', '|before')}, ${each('is|was|so is|so was', 'it|that|this', 'a first|the first|the maiden|unprecedented|new|the first time|the first such')}, ${each('said|asked|done|demanded|called|made|happened', '|for|it|this|that|so', '|this|that|so', 'before')}, maiden such resolution, first such resolution, first of its kind`,
  ),
  concept(
    'answers-never',
    `${each('not|never|not once|no not|not by this body|not by the council', 'in|during|throughout', '|all|all of', 'this|the|almost|nearly|five|six', 'war|conflict|months|six months|six|fighting|half')}, ${each('not|never', '|once', 'since', '|the', 'war|fighting|October|autumn|killing|hostilities')}, not by this body, not by the council, not once in, ${each('for|in|of|as', 'a demand|this war|the war|demands|a ceasefire|a demand of', 'of this kind|of that kind|yes|it is|it was')}, it was yes, yes for this war`,
  ),
  concept(
    'neither-text',
    'neither called, neither demanded, neither asked, neither ordered, neither insisted, neither required, neither told, none of them called, none of them demanded, none of these called, none of those called, neither of them called, neither of them demanded, neither of those called, neither text called, neither resolution called, neither text demanded, neither resolution demanded, neither had called, neither had demanded',
    { covers: ['us-draft', 'earlier-bids'] },
  ),
  /** A no that is about something else than being the first. */
  concept(
    'not-of-it',
    'not until, not till, not for want, not before, not for lack, not without, no accident, not by chance, no surprise',
  ),
  concept(
    'said-stop',
    'said stop, say stop, says stop, said enough, says enough, said so, spoken up, spoke up, spoken, word stop',
  ),
  concept('occasion', 'occasion, time, instance, case, moment'),
  /** The Council by its room, or by those who sit in it. */
  concept(
    'this-body',
    'this body, that body, this Council, that room, the room, this room, chamber, table, the world, world body, the fifteen, the 15, those fifteen, ambassadors, delegates, its members',
  ),
  concept('delegates-they', 'they, we, it'),
  concept('thing-word', 'thing, one, attempt, try, go, time'),
  concept(
    'up-to-then',
    `before, previously, hitherto, ${each('until|till|up to', 'then|now|monday|this week|that day|that monday|yesterday|that point|today')}, so far, in this war`,
  ),
  concept(
    'its-a-first',
    'it is a first, it was a first, that is a first, that was a first, this is a first, this was a first, it a first, which is a first, in a first for the council, a first for the council, a first this, a first for this, a first for that',
  ),
];
