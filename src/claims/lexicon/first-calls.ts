import { concept, each } from './concept.ts';

/** How a Council that had not said it before is told to have said it. */
export const firstCalls = [
  concept(
    'halting',
    `${each('combatants|both sides|two sides|warring parties|warring sides|belligerents|parties|Israel and Hamas|both armies|both', 'to', 'stop|desist|cease|stand down|halt|down tools')},
    ${each('told|tell|tells|telling|ordered|order|orders|asked|ask', 'them|both|sides|everyone|it', 'to', 'stop|desist|cease|halt')}, sides to stop, war to end, war must end, war should end, fighting must end, fighting should end, killing to end, killing must stop, bloodshed must end,
    stop fighting, quit fighting, lay off, down tools, ground arms, sheathe, call it off, order to desist, enough is enough, word ceasefire, word truce, it to stop, it to end, it must stop, cease fire, war must stop, war to stop, the word stop, silence of the guns, quietening of the guns`,
    { includes: ['ceasefire', 'stop-call', 'stillness'] },
  ),
  concept(
    'first-kind',
    `debut, maiden, earliest, opening call, opening demand, historic first, first of its kind, first of the kind, first of that kind, first of its sort, first of this kind, =first =ever, never until now, never until then, never till now, watershed, milestone, landmark, turning point, breakthrough, no earlier, no previous, no prior, only resolution, only text, only demand, only call`,
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
    `paralysis, silence, inaction, muteness, mute, dithering, failures, months of failure, years of failure, inertia, stasis, months of vetoes, string of vetoes, series of vetoes, run of vetoes, succession of vetoes, false starts, failed attempts, failed efforts, failed bids, failed drafts, abortive attempts, fruitless attempts`,
  ),
  concept(
    'ended-word',
    `ended, ends, end, ending, broke, breaks, break, breaking, broken, over, overcame, overcomes, overcoming, lifted, shattered, snapped, cut short, shook off, cast off, brought to an end, put an end, came to an end, emerged from, resolved, finished, gave way, gives way, giving way`,
  ),
  /** What had been beyond the Council until that day. */
  concept(
    'eluded',
    `${each('what|something|thing', 'had|has|have', '|long|so long|for so long|always|repeatedly|hitherto|previously|until then', 'eluded|escaped|defeated|evaded|been beyond|proved beyond|been impossible for|proved impossible for|been denied|been refused', 'them|it|the council|the chamber|its members|ambassadors|diplomats|members|the UN|the Security Council|the body')},
    ${each('what|something', 'it|they|the council|members|ambassadors|diplomats|the Security Council|the chamber', 'had|have|has', '|long|for months|repeatedly|always|so far|hitherto|previously|until then', 'failed to|refused to|been unable to|not managed|not been able to|declined to|balked at|shrunk from|put off|not dared|never managed|never dared|never done|ducked|dodged')},
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
    `${each('no|not|hardly|not exactly|scarcely|barely|not really|nothing', '|a', 'new ground|new|news|novelty|novel|innovation|first|a first|departure|virgin territory|uncharted territory')}, old news, nothing new, old hat, deja vu, déjà vu, been here before, been there before, well-trodden ground, well-trodden, familiar territory, familiar ground, old ground`,
    { covers: ['first-word', 'first-time', 'first-kind', 'first'] },
  ),
  /** Firsts of somebody else. */
  concept(
    'others-first',
    `${each('first', 'to', 'welcome|hail|applaud|raise|vote|criticise|criticize|condemn|react|respond|reject|speak|comment|praise|denounce|say|reach|use|table|propose|sponsor|arrive|leave|propose|suggest|object|greet|cheer')},
    ${each('first time', '|that', 'the US|Washington|the United States|America|Biden|the Americans|Israel|Netanyahu|Britain|London|Hamas|Russia|China|the White House|France|Germany|the EU|Guterres|the Biden')},
    ${each('prime minister|Netanyahu|Biden|Israel|Washington|Britain|London|Hamas|Germany|France|Egypt|Qatar|Malta|EU|Union|Pope|Guterres', '|has|had', 'for the first time')},
    ${each('Israel|Hamas|Netanyahu|Washington|Biden', 'first')}, ${each('meet|met|meets|meeting|sat', 'for the first time')},
    ${each('first', '|such|public|formal|face-to-face|big', 'trip|visit|rally|march|protest|meeting|strike|attack|talks|session|speech|comment|comments|reaction|friday|Friday|weekend|day|week|phone call|interview|appearance|delegation|aid convoy')},
    first of the, first of its demands, first half, first clause, first paragraph, first demand is, first was, first, second and, first among, first step, first draft, first reaction, first response`,
    { covers: ['first-time', 'first-word', 'first', 'first-kind', 'only-time'] },
  ),
  /** The Council's texts before this one, where it is told what they did not say. */
  concept(
    'no-earlier',
    `${each('no|none of its|none of the|neither of the|neither of its|not one of the|not one of its|not a single|none of their', 'earlier|previous|prior|past', 'text|resolution|texts|resolutions|demand|call|document|measure|ones|one|decision')},
    ${each('two|both|its two|the two|its|the council|these', 'earlier|previous|prior', 'texts|resolutions|measures|documents')}`,
    { covers: ['us-draft', 'earlier-bids', 'first-kind'] },
  ),
];
