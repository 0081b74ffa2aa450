import { concept, each, list } from './concept.ts';

const CALL = 'call|phone call|telephone call|conversation|phone conversation|telephone conversation|talk|chat';
const MEET_VERBS =
  'speak|talk|call|phone|hold|confer|discuss|have|ring|telephone|consult|connect|chat|get on the phone|hear from|be in touch|swap|trade|share|compare notes|go over|have one|talk it over|touch base|parley|reach';
const CALL_VERBS =
  'take place|happen|be held|come|be made|be placed|go ahead|materialise|materialize|come about|come off|be arranged|be set up|be scheduled|be set|be fixed|be agreed';
const DONE =
  'spoken|spoke|speak|talk|phone|telephone|rung|rang|confer|consult|connect|chat|call|discuss|made contact|had a call|had the call|had their call|had their conversation|had a conversation|had contact|held a call|held the call|held talks|been in touch|been in contact|been on the phone|got on the phone|exchanged a word|exchanged words|exchanged so much|exchanged a single|picked up the phone|heard from|got through|touched base|reached out|talked it over|had it out|had any contact|had any direct contact|in contact|in direct contact|been in direct contact|in touch|on the phone|had any conversation|had direct contact|had a word|had a chat|had a talk|had a discussion|had that call|had their talk|had that conversation|had their chat|had that talk|had that chat|had words|had a natter|dialled|dialed|placed a call|placed the call|made the call|picked up a phone|taken a call|taken his call|got him on the phone|got on the line|been put through|sat down|had the conversation|had his call|had his conversation|had one|conversed|compared notes|talked it over|converse|communicated|communicate|parleyed|nattered|been patched through|been connected|telephoned each other|engaged|huddled|been heard from|exchanged a syllable|exchanged views|exchanged a call|exchanged calls|had dealings|had a telephone conversation|had a phone call|had a phone conversation|had direct talks|had their talk';
const HELD =
  'taken place|took place|happen|held|been held|come|came|materialised|materialized|come off|come about|occurred|arrived|been made|been placed|been arranged|been set up|been scheduled|been set|been fixed|been agreed|gone ahead|come to pass|yet come|rung|gone through|come through|been scheduled|been pencilled in|been announced|been confirmed|been nailed down|eventuated|transpired|followed|been had';

/** A talk that is still to come. */
const AHEAD = `${each('expected|due|likely|scheduled|planned|set|slated|hoped|about|going|bound|intends|intend|plan|plans|planning|aims|aim|hopes|hope|expects|expect|prepares|preparing|prepared|ready|tentatively scheduled|arranged', 'to|to be', 'speak|talk|happen|take place|held|call|discuss|confer|hold|phone|come|ring|have|speaking|talking|calling|chat|connect|telephone|hear from|get on the phone|get on the line|be on the phone|dial|pick up the phone|reach|touch base|go over|exchange')}, ${each('will|would|could|may|might|should|are to|is to|were to|was to|will now|would probably|will soon|will probably|will likely|could soon|will be|would be', 'speak|talk|hold|discuss|confer|call|phone|speaking|talking|calling|holding|ring|telephone|have a call|come|take place|happen|be held|follow|chat|connect|hold a call|get on the phone|get on the line|be on the phone|be on the line|dial|pick up the phone|reach|touch base|have it out|have a word|have a chat|have their|go over')}`;

/** October 2024: the call of the two leaders, awaited for days. */
export const leadersCall = [
  concept(
    'leaders-pair',
    `two leaders, both leaders, two men, both men, two statesmen, both statesmen, =the =principals, two principals, two heads, both heads, heads of government, =duo, two of them, two old friends, both of them, =pair, between them, neither of them, each other, one another, =the =two, =the =pair, =they, the leaders, these leaders, neither man, neither leader, neither side leader, leaders of the two, leaders of both, two allies, either man, either leader, their leaders, leaders of Israel and, leaders of the US and, leaders of America and`,
    { includes: ['two-leaders'] },
  ),
  concept('bare-leaders', '=leaders, leader level, at the top, top level, highest level, level of leaders'),
  concept(
    'leader-call',
    `=call, phone call, telephone call, =chat, =phoner, =tete-a-tete, =tete =a =tete, phone contact, telephone contact, telephone exchange, teleconference, phone hook-up, hook-up, colloquy, =chinwag, =hotline, leader-level contact, direct contact, phone session, telephone session, telephone talk, phone talk, phone-call, =ring, =buzz, [hour|minutes] [on|by] [|the] [phone|telephone|line], discussion between, discussions between, conference call, secure call, video call, phone diplomacy, talk between, =conversation, phone conversation, telephone conversation, =phone-in, tete a tete, heart to heart, phone exchange, exchange between, phone chat, =natter, direct talk, phone talks, telephone talks`,
  ),
  concept(
    'in-call',
    `${each('in|during|on|over|used|with|at|after', '|a|the|their|that|this|Monday|Tuesday|Wednesday|Thursday|long|tense|half-hour|30-minute|50-minute|heated|lengthy|awaited|long-awaited|a long|a tense|a lengthy|the long-awaited|a long-awaited|a half-hour|an hour-long|a 30-minute|a 50-minute|a 40-minute|a 45-minute|a short|a brief|a direct|a frank|a rare|a late-night|a 30 minute|a 50 minute|the 30-minute|the 50-minute|the same|their first|his first|a much-anticipated|a closely watched', `call|phone call|telephone call|conversation|phone conversation|telephone conversation|exchange|chat|phone-in|phone talk`)}, [used|using|in|during|on|over|took] [|a|the|their|his] [Wednesday|Thursday|Tuesday|seven-week|30 minute|half-hour|half hour|latest|recent|first|private|hour-long] [|half-hour|30-minute|phone|telephone|long] [call|conversation|exchange|chat], on the phone with, on the phone to, on the line with, on the line to, down the line to, down the phone to, [talking|speaking|conferring] [by|on|over] [|the] [phone|telephone|line], [in|during] [the|their|a|that] [30-minute|half-hour|50-minute|hour-long|long|tense|brief|30 minute|40-minute|45-minute] [talk|chat|exchange|talks]`,
  ),
  concept(
    'over-the-phone',
    'by phone, by telephone, over the phone, over phone, on the phone, on the telephone, on the line, over the telephone, down the phone, down the line, on the horn, via phone, via telephone, over the line, on the blower, telephonic',
  ),
  concept(
    'on-line',
    'on the line, on the call, joined the call, dialled in, dialed in, listened in, joined the conversation, =joined, sat in on, took part in, =listened =in, also on the call, was part of, dialled into, dialed into',
  ),
  /** "Spoke to reporters": another is spoken to. */
  concept(
    'spoke-to-others',
    `${each('=spoke|=spoken|=talked|=speaks|=talks|=speak|=talk|=speaking|=chatted', '=with|=to', 'reporters|journalists|Trump|Macron|Putin|Starmer|Sunak|Scholz|Modi|Austin|Blinken|Gallant|Sullivan|Erdogan|Herzog|Harris|Hochstein|Meloni|Mr Trump|Donald|Emmanuel|Keir|Vladimir|President Macron|President Putin|President Herzog|President Erdogan|President Emmanuel|President Vladimir|President Isaac|President Zelensky|President Sisi|President Trump|President Masoud|King|Emir|the emir|the king|the French|the British|the German|the Russian|the Saudi|the press|the media|lawmakers|donors|aides|advisers|his aides|his advisers|ministers|the nation|rabbis|families|soldiers|troops|voters|an audience|the families|senators|congressmen|Jewish leaders|allies|his staff|officials|the cabinet|supporters|CNN|ABC|NBC|Fox|CBS|relatives|the cameras|the House|the Senate|leaders of the')}`,
    { covers: list('spoke-to, spoke-together, talk-now') },
  ),
  concept('august', '=August, =Aug, since the summer, in the summer'),
  concept(
    'leaders-last-spoke',
    '=last =spoke, =last =talked, =last =conferred, =last =had =a, =last =held, have last spoken',
  ),
  concept('readout', '=readout, =readouts, read-out, read out, =transcript, =account, =summary, =minutes, =details'),
  /** One of them to the other, done. */
  concept(
    'spoke-to',
    `${each('=spoke|=spoken|=talked|=conferred|=consulted|=speaks|=talks|=chatted|spoke briefly|spoke again|spoke directly|spoke today|spoke yesterday|spoke on Wednesday|spoke at length|spoke late|talked on Wednesday|spoke Wednesday|spoke on Tuesday|spoke by phone|spoke by telephone|spoke on the phone|talked by phone', '=with|=to')}, =phoned, =telephoned, =consulted, =rang, =rung, in a conversation with, =conversed =with, =converses =with, communicated with, got hold of, reached by phone, gave a bell, buzzed, was patched through to, patched through to, put through to, was connected to, connected with, got through to, nattered with, held telephone talks with, on the blower to, on the blower with, =dialled, =dialed, rang up, called up, got on the phone, on the phone with, on the phone to, took a call, takes a call, took the call, put in a call, placed a call, made a call, received a call, gets a call, got a call, had a call, held a call, holds a call, holds call, held a phone call, held a telephone call, had a phone call, held a conversation, had a conversation, held a phone conversation, had a word with, a word with, held talks by, phones, =rings, picked up the phone, had a telephone, held a telephone, a phone call with, a telephone call with, had a long call, had a long conversation`,
  ),
  /** The two of them together, done. */
  concept(
    'spoke-together',
    `=spoke, =spoken, =conversed, =covered, went through, gone through, ran through, dealt with, communicated, nattered, parleyed, huddled by, were patched, were connected, put their heads, had a natter, had a chinwag, had their natter, thrashed it out, held their first, talked turkey, exchanged thoughts, exchanged words, talked shop, spent half an hour, spent 30 minutes, spent 50 minutes, did speak, did talk, did confer, have now spoken, =talked, =conferred, =consulted, =chatted, =discussed, talked over, gone over, went over, hashed out, thrashed out, held a call, held their, held talks, had a call, had their, had talks, held a phone, held a telephone, held the call, had a phone, had a conversation, had a telephone, held a conversation, exchanged views, exchanged a word, swapped words, exchanged ideas, compared notes, had words, had it out, made contact, touched base, cleared the air, got on the phone, connected by, were on the phone, was on the phone, are on the phone, been on the phone, finished a call, finished their call, wrapped up their, wrapped up a, ended their call, hung up, held long, held half, held first, held an, had an`,
  ),
  /** The same in a headline. */
  concept(
    'talk-now',
    `=talk, =talks, =speak, =converse, =confers, =natter, =huddle, =discuss, =confer, =speaks, =discusses, hold talks, hold call, hold a call, hold first, hold phone, =phones, =rings, hold long, hold their, =hash, go over, break silence, break their silence, end silence, clear the air, have a call, have call, have first`,
  ),
  concept(
    'broke-silence',
    `${each('after', '|some|nearly|almost|about', 'two|six|seven|eight|several|many|50|49', 'weeks|months|days', '|of|without', '|a|any', 'silence|word|contact|speaking|talking|call|conversation')}, ${each('broke|ended|breaking|ending|break|end|breaks|ends|broken', '|a|weeks|the|their|his|weeks of|seven weeks of|nearly two months of|months of|long weeks of|almost two months of|a long|a seven-week|a seven week|their long|the long|their seven-week|the seven-week|a weeks-long|seven-week', 'silence')}, broke the ice, contact was restored, restored contact, contact resumed, resumed contact, re-established contact, was restored, talking again, speaking again, back on speaking terms, back in touch, in touch again, thawed, mended fences, end to silence, end to the silence, end to seven weeks, end of silence, end of the silence, silence was broken, silence is broken, silence broken, silence has been broken, silence ended, silence was over, silence is over, [after|following] [|a|the|their|his|more than|nearly|almost|about|some] [seven weeks|weeks|two months|months|long] [|of] [silence|not talking|not speaking|radio silence|frosty silence|stony silence|no contact|no talks], silence gave way`,
    { covers: list('no-contact') },
  ),
  concept(
    'first-since',
    `${each('first', 'call|conversation|contact|phone call|talk|exchange|direct contact|telephone conversation|time|phone conversation|chat|known call|known conversation|talks|direct conversation', 'since|in|for')}, ${each('first', 'call|conversation|contact|talk', 'between')}, =first =since, =first =in, last spoken`,
  ),
  /** What is told of a call that was held. */
  concept(
    'call-went',
    `=lasted, took place, =was =held, went ahead, went well, went badly, =covered, =ended, =dealt, =focused, =focussed, =dominated, =centred, =centered, =ran, touched on, turned to, revolved, ${each('was|were|as', '|very|more|unusually|both|highly', 'productive|direct|tense|constructive|friendly|warm|good|candid|heated|frank|cordial|positive|difficult|long|short|better|testy|brief|businesslike|calm')}, very direct, direct and productive, productive, =yielded, =produced, =narrowed, =concluded, wrapped up, =finished, =marked, was the first, was their first, =began, =opened, did not go, came after, came a day, came hours, =took, =brought, =left, =helped, =eased, =settled, read-out, readout, =touched, =featured, =included, =saw, =dwelt, was also on, a success, =broke, was devoted, was taken up, was about, =wrapped, at the heart, on the agenda, top of the list, =happened, ${each('did not|has not|had not', 'settle|resolve|dispel|end|bring|mend|heal|touch|produce|yield|close|narrow|change|calm|repair|clear|lead|remove|soften')}, =left open, =resolved, =mended, =cleared`,
  ),
  concept(
    'weeks-since-talk',
    `=weeks since, weeks have gone by since, weeks have passed since, weeks went by, weeks had passed since, months have passed since, months have gone by since, weeks on since, months on since, longest gap, longest stretch, longest silence, months since, long time since, long since, not since, days since, weeks after`,
  ),
  /** Not done, with its verb. */
  concept(
    'not-yet-spoken',
    `${each('not|not yet|never|not even|not once|not as yet', '|had|so far|actually|even|since', DONE)},
    ${each('not|not yet|never|not so far|not as yet|not even', '|been|yet been|so far been|yet', HELD)},
    ${each('yet|still have|still has|still had|have still|has still|still', 'to', MEET_VERBS)}, ${each('yet|still have|still has|still had|still|has still', 'to', CALL_VERBS)},
    yet to exchange, yet to connect, yet to reconnect, yet to converse, yet to touch base, yet to huddle, yet to pick up, yet to dial, yet to reach, yet to place, yet to get, yet to find time, yet to come up, still has not rung, no time yet for, still in the works, not returned, not rung, not gone through, [has|have|had] yet to [reach|get|come|ring|dial|place|pick|sit|be|agree|find|get through], still silent, kept silent, yet to make contact, yet to have, yet to agree a time, yet to set a date, yet to schedule, yet to set up, yet to arrange, yet to find a time, yet to fix, yet to pin down, had not done so, have not done so, has not done so, not done so, which they had not done, have not done, had not done, not been able to get, not been on speaking terms, not connected, not managed to, has yet put, had yet put, had yet to do, has yet to do, have yet to do, yet to do so, there has been none, there had been none, there was none, has been none, had been none, not been able to, [not|never|not yet] been [put|set|placed|scheduled|made|fixed|found|agreed|arranged|announced|pencilled in], ${each('nobody|no one|neither', '|has|had|of them had', '|yet|so far', 'called|phoned|rung|dialled|dialed|picked up|rung up')}, ${each('not|never', '|yet|so far|even', 'exchanged|swapped|traded|shared', '|a|one|so much as a|so much as one|a single|any', 'word|words|syllable|syllables|sentence|sentences|line|hello|views')},
    not rung up, still waiting for a call, still waiting to hear, waiting to hear from, waiting for a call, waiting for the call, =awaiting call, waiting for the phone, =awaits call, waiting by the phone, [waiting|waits] for the [telephone|phone|call] [to|from], still awaiting, hoping for a call`,
    {
      covers: list(
        'not-yet-spoken, leader-call, spoke-to, spoke-together, talk-now, over-the-phone, call-went, expected-talk, call',
      ),
    },
  ),
  /** When they had talked the time before: dates nothing of October. */
  concept(
    'talked-last',
    `${each('=last', 'spoke|talked|spoken|talking|speaking|conferred|chatted|phoned|rang|telephoned|had a call|held a call|were in touch|were on the phone|heard from')}, ${each('=last', 'spoke|talked|spoken|conferred', '|by phone|on the phone|directly', 'on|in|back in', 'August|August 21|21 August|Aug 21|the summer')}, ${each('=last|=latest|most recent|previous', 'call|phone call|conversation|contact|known call|known conversation|phone conversation|telephone conversation', '|was|was held|came|took place|between them|of the two|between the two')}, ${each('=last|=latest|previous', 'call|phone call|conversation|contact', '|was|came|took place', 'on|in|back in', 'August|August 21|21 August|Aug 21|the summer')}, =last =time [they|the two|the pair|the two men|Biden|Netanyahu|the leaders|either|the two leaders|the president|the prime minister|men|pair|two|leaders] [|and Netanyahu|and Biden|and the prime minister] [spoke|talked|conferred|chatted|were in touch|had a call]`,
    { landmark: true },
  ),
  /** "At last spoke" is now. */
  concept(
    'at-last-spoke',
    `${each('at last', 'spoke|spoken|talked|conferred|chatted|phoned|rang|telephoned|had|held|had a call|held a call|got')}`,
    { covers: list('talked-last') },
  ),
  concept(
    'call-facts',
    'lasted, took place, =was =held, went ahead, =covered, =dealt, =focused, =focussed, =dominated, =centred, =centered, touched on, turned to, revolved, dwelt, dwelled, was joined, joined by, =ran for, =began, =opened, came after seven, came a day, =yielded, =produced, =ended, was devoted, was taken up, was about, cleared the air, did little, did nothing, changed nothing, came on, came late, came early, came at last, finally came, happened on, came a day after, came as, came after, came hours, came shortly, came amid, followed weeks, follows weeks, followed a, was the leaders, was the pair, was their first, was the first, =narrowed',
  ),
  /** What he had held out for came about. */
  concept(
    'condition-met',
    `${each('condition|conditions|demand|wish|request', '|has been|had been|was|were|is|have been|has now been', 'met|fulfilled|satisfied|granted|ticked off|honoured|honored')}, ${each('got|gets|has|had|won|received|secured|obtained', '|had|now had|got', 'his call|his phone call|his conversation|his chat|his wish|the call he|the phone call he|the conversation he')}, ${each('call|conversation', 'he|for which|that he|that Netanyahu|Netanyahu|the prime minister|the premier|which he|which Netanyahu', '|he|Netanyahu|the prime minister', '|had|has|was|is', 'wanted|demanded|held out for|held out|sought|insisted on|asked for|waited for|been waiting for|waiting for|been holding out for|holding out for|craved|awaited|been seeking|been demanding|longed for')}`,
  ),
  concept(
    'hard-condition',
    'until, unless, =if, in case, should Biden, should Netanyahu, were Biden, only after, only when, =once',
  ),
  concept(
    'call-time',
    'Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, tomorrow, soon, shortly, today, tonight, this week, next days, coming days, coming hours, within hours, within days, within a day, day or two, next week, before long, later, hours',
  ),
  concept(
    'plain-leaders',
    '=the =leaders, two leaders, both leaders, leaders of the two, their leaders, two heads of government',
  ),
  concept(
    'other-leaders',
    `${each('the leaders', 'of', 'Hamas|Hezbollah|the|Iran|Europe|Egypt|Qatar|France|Britain|Germany|Arab')}, world leaders, opposition leaders, religious leaders, military leaders`,
    { covers: list('plain-leaders, leaders-pair, bare-leaders') },
  ),
  concept(
    'hinges',
    'hinge, hinges, hinged, hung on, hang on, hangs on, depend, depends, depended, tied to, subject to, conditional, contingent, waits on, waiting on',
  ),
  concept(
    'unmet-yet',
    'has not, had not, not yet, still, yet to, never, is yet, unless, until, before, only if, only when, would be, will be, may be met, must',
  ),
  concept(
    'came-about',
    '=came, =happened, took place, finally, at last, on Wednesday, =followed, =spoke, =spoken, =talked, =rang, =phoned, =had =his, =has =had, =got',
  ),
  concept('had-last', 'had last, previously, before that, before then, until then, prior to that'),
  concept(
    'pastime',
    'told, urged, said, pressed, discussed, warned, assured, promised, agreed, condemned, reaffirmed, pledged, raised, reiterated, heard, asked, went over, briefed, vowed, insisted, stressed, repeated, informed, committed, undertook, outlined, laid out, set out, sketched, updated, thanked, conveyed, spelled, spelt, learned, learnt, gave, disagreed, differed, clashed, aired, stated, explained, presented, made clear, argued, appealed, mentioned, touched, covered, sought',
  ),
  concept(
    'their-first',
    `${each('their|his|the leaders|the pair|the two|the two men|the men', 'first', 'call|conversation|contact|phone call|talk|exchange|chat|direct contact|phone conversation|known call|known conversation|telephone conversation|phone chat', 'in|since|for|after')}, [their|his|the leaders] first such [call|conversation|contact|talk|exchange|chat] [in|since|for|after], =first =time [they|the two|the pair|the two men|the two leaders|the leaders|both] [|had] [spoke|spoken|talked|conferred], =first =time [|in] [|about|nearly|almost|some] [seven|weeks|two months|since August|months]`,
  ),
  /** Nothing between them. */
  concept(
    'no-contact',
    `${each('no|not a|not one|not a single|no direct|no such|zero|without|without a|without any|still no|without a single|no further|no new|without direct', `${CALL}|contact|word|exchange|communication`)}, no talks between, no discussion between, not a word, radio silence, silence between, silence from, out of contact, out of touch, incommunicado, not on speaking terms, without speaking, without talking, without having spoken, without so much as, no line of, no word from, silent treatment, not a syllable, not a single word, nothing has been said, nothing has passed, no words have passed, not so much as a word, been dead, gone dead, went dead, gone quiet, fallen silent, gone silent, silence since, nothing has been heard, heard nothing, hears nothing, exchanged nothing, still without, without his call, without that call, without his promised, no word has, nothing but silence, cold shoulder, cold-shouldered, cold-shouldering, silent treatment, frozen out, freezing out, deep freeze, not returning calls, not returned calls, not been returning, line has been dead, line dead, line is dead, line was dead, phone has stayed silent, phone silent, phones silent, phone has been silent, phone stayed silent, phone has not rung, phone did not ring, lines have gone cold, hotline silent, hotline cold, line cold, gone cold, dead air, stony silence, mutual silence, wall of silence, seven weeks of silence, weeks of silence, long silence, silence at the top, freeze-out, estranged, not a peep, nothing from Biden, nothing from the White House, not a call, giving each other the silent, avoiding each other, stopped talking, stopped speaking, no longer talk, no longer speak, no longer talking, no longer speaking, not talking, not speaking, keeping his distance, kept his distance, not reached out`,
    { covers: list('leader-call, call-went') },
  ),
  /** A call that hangs in the air. */
  concept(
    'call-pending',
    `still pending, up in the air, in limbo, in the air, hanging fire, elusive, haggling over, wrangling over, haggle over, argue over the timing, over the timing, not yet on the calendar, not on the calendar, not in the diary, no closer, out of reach, nowhere in sight, not in sight, remains to be, is still to, are still to, were still to, was still to, still needs to, keeps being put off, put off again, =pending, remains unscheduled, unscheduled, still to come, =yet =to =come, never came, no date, no time has, to no avail, come to nothing, came to nothing, in vain, led nowhere, without success, not got anywhere, got nowhere, gone nowhere, no agreement on a time, still being negotiated, has slipped, slipped, fell through, remained elusive, remains elusive, has been elusive, is overdue, overdue, still hanging, proved impossible, have failed, has failed, had failed, so far failed, not borne fruit, no sign of, did not happen, did not take place, did not come, not happened, not been set, yet to be set, yet to be fixed, yet to be scheduled, still not been, been delayed until, put back, keeps slipping, had still not`,
  ),
  /** Announced for later. */
  concept(
    'expected-talk',
    `on the agenda, on the schedule, coming up, on tap, next up, up next, on the card, on the docket,  due on the phone, due on the line, due to be on, by phone later,
    ${AHEAD},
    is expected, was expected, are expected, were expected, is on the cards, in the diary, on the calendar, in the coming days, within a day, within days, in the next few days, in coming days, imminent, being arranged, in the works, in the offing, on the cards, imminently, before long, being set up, in preparation, was due, is due, was scheduled, is scheduled, is now scheduled, in the pipeline, looming, any day, is planned, was planned, now planned, =planned =for, due [|on] [Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|tomorrow|today|shortly|soon|this week], call due, call expected, call set, call likely, call planned, call scheduled, set for, now set for, scheduled for, expected on, expected this, expected in, expected as, expected soon, expected later, expected within, expected today, pencilled in, penciled in, is set, has been scheduled, has been set, has been arranged, arrange a call, arranging a call, set up a call, setting up a call, working on a time, work on a time, find a time, working on a date, fix a call, fixing a call, to fix a time, trying to arrange, trying to set up, still waiting for the two leaders, trying to organise, trying to organize, working to set, in talks to arrange, tentatively, lined up, is on for, as early as, going to speak`,
    { covers: list('expected-talk, talk-now, spoke-to, call-went') },
  ),
  concept(
    'talk-ahead',
    `${each('expect|expects|expected|expecting|hoped for|await|awaited', 'a|the|another', '|phone|telephone', 'call|talk|conversation|chat')}, set for phone talks, set for talks, set for a call, set for call, due for a call, ${AHEAD}, call due, call expected, call planned, call scheduled, call is expected, call was expected, call is set, expected call, planned call, expected conversation, planned conversation, upcoming call, coming call, forthcoming call, next call, future call`,
  ),
  concept(
    'to-talk',
    `=to =speak, =to =talk, to hold call, to hold a call, to hold talks, to confer, to discuss, to hold phone, to have call, to phone, =to =call, to ring, set to talk, set to speak, must confer, must speak, must talk, must first`,
  ),
  /** What one of them makes the other wait for. */
  concept(
    'talk-condition',
    `condition, conditions, conditional, conditioned, as long as, so long as, holds out for, holding out for, hold out for, when I have, two boxes, both boxes, until, unless, =wants, =wanted, demanded, insisted, insists, demands, preconditions, wish, =if, requires, depends, depended, hostage to, in return for, =once, first hear, first to hear, ${each('before', 'he|they|any|his|the two leaders|the two men|the pair|the leaders|the minister|Gallant|letting|allowing|approving|the visit|the trip|sending|the cabinet|deciding|a decision|agreeing')}, should Biden, should Netanyahu, should the, should they, were Biden, were Netanyahu, had Biden, had Netanyahu, only after, only when, after he has, after he had, not till, not before, must first, must confer, must speak, must talk, must hear, first have had, first have spoken, [had|have|has] to take place, [two|three] [things|terms|conditions|demands], set terms, in case, seek, sought, pressing for, pressed for, needs, needed, would like, let Gallant, allow Gallant, eager, keen`,
  ),
  concept(
    'but-not-to',
    'but not to, but not with, but not, except, except for, other than, save, bar, apart from, excluding, save for, but has not',
  ),
  concept(
    'in-touch',
    'in touch, in contact, spoken, talked, spoke, phoned, on the phone, called, conferred, consulted, rung, telephoned, worked the phones',
  ),
  concept(
    'answered-no',
    'shook his head, shakes his head, shook his head no, a shake of the head, with a shake of, said he had not, said they had not, said not yet, replied that he had not, replied not yet, answered no, replied no, said no, says no, conceded that he had not, admitted that he had not, said that he had not, answered in the negative, replied in the negative, no he said, no he replied, no was the answer, not yet, answer was no, =no, not so far, in the negative, not recently',
  ),
  concept(
    'asked-if',
    `${each('asked|questioned|quizzed|pressed|probed', '|on|by reporters|by journalists|by a reporter|again|directly|repeatedly|later', '|Monday|Tuesday|Wednesday|Thursday|on Tuesday|on Monday|on Wednesday', 'whether|if')}, asked whether, asked if, whether he would, if he would, asked by, when asked, questioned whether, pressed on whether, asked on whether, asked about whether, asked on Tuesday whether, asked on Tuesday if, declined to say, would not say, refused to say, not say whether`,
  ),
  concept(
    'neither-called',
    `${each('neither man|neither leader|neither side|neither|neither of them|neither of the two|nobody', '|has|had|has yet|had yet', 'picked up|called|phoned|rung|reached out|lifted|made contact|telephoned|spoken|made the call|placed')}`,
  ),
  /** A question that the next sentence answers. */
  concept(
    'have-they-talked',
    `${each('have|had|did|has', 'they|the chat|the call|the conversation|that call|the phone call|the two|the pair|Biden and Netanyahu|Netanyahu and Biden|the leaders|the two leaders|the two men|the president and the prime minister|the prime minister and the president|the president|Netanyahu|Biden', '|yet|ever|even|actually|at least|now', 'happened|taken place|talked|spoken|talk|speak|conferred|been in touch|had a call|spoke|discussed')}`,
  ),
  concept('short-no', '=Not =yet, =Not =so =far, =Not =as =yet, =Not =once, =Apparently =not'),
  /** "Biden and Netanyahu do not", after what their aides do. */
  concept(
    'leaders-not',
    `${each('their bosses|their masters|their superiors|their principals|the principals|Biden and Netanyahu|Netanyahu and Biden|their leaders|the two leaders|the two men at the top|their chiefs|the president and the prime minister|the prime minister and the president', 'have|had|do|did|are|were', 'not')}`,
  ),
  concept(
    'aides-talk',
    'aides, advisers, ministers, envoys, officials, generals, staff, Sullivan, Dermer, Austin, Gallant, underlings, teams, diplomats, defence chiefs',
  ),
  concept(
    'such-call',
    'no such word, no such chat, no such call, no such conversation, no such talk, no such exchange, no such contact',
  ),
  concept('rings-up', '=called, =calls'),
  concept('has-other-act', 'watched, heard, =saw, let, listened to, made, criticised, criticized, accused'),
  concept('took-until', 'took until, not until, only on, it was not until, was only on, was not until'),
  concept(
    'refuses',
    `refused, refuses, refusing, declined, declines, declining, not take, not taking, will not take, would not take, snubbed, ignored, ignoring, dodged, dodging, spurned, shunned`,
  ),
  concept(
    'calls',
    '=call, =calls, phone calls, to speak, to talk, take his call, call from, calls from, talk to, speak to',
  ),
  concept(
    'other-call-subject',
    'congratulate, congratulated, Sinwar, condolences, Rosh Hashanah greetings, dozens of times, 80 times, many times, hundreds of times, eighty times, several times, in months past, twice a week, once a week, most days, almost daily, nearly every day, every few days, [speak|talk|confer] again soon, [by|on|over] [|the] [phone|telephone] instead, [spoke|talked] instead',
  ),
  concept(
    'defence-pair',
    'Austin and Gallant, Gallant and Austin, Austin and his, Gallant and his, =defence =chiefs, =defense =chiefs, =defence =ministers, =defense =ministers',
  ),
  concept(
    'other-partner',
    `Macron, Putin, Sunak, Starmer, Trump, Scholz, Modi, Meloni, Trudeau, Zelensky, Erdogan, Sisi, MBS, Mohammed bin Salman, King Abdullah, Araghchi, Pezeshkian, =G7, Group of Seven, EU leaders, European leaders, Arab leaders, donors, ministers on, Mikati, Iraq, [conversation|talks|contact|contacts|exchange] with [Tehran|Iran]`,
  ),
  concept(
    'name-calling',
    `=called =on, =calls =on, =called for, =calls for, =calling for, =called him, =called the, =called it, =called his, =called Netanyahu a, =called Biden a, =called Netanyahu conduct, =called Netanyahu the, so-called`,
    {
      covers: list('leader-call, spoke-to'),
    },
  ),
  concept(
    'two-leaders',
    `two leaders, both leaders, leaders of the two, president and the prime minister, prime minister and the president, prime minister and president, president and prime minister, leaders of both, Biden-Netanyahu, Netanyahu-Biden, two governments leaders, their bosses, their masters, their superiors, their principals, =the =principals, men they serve, their two leaders, leaders of Israel and the US, leaders of the US and Israel`,
  ),
  concept(
    'no-call',
    'no call, no conversation, no phone call, no such call, no talks between the two, no telephone call',
  ),
  concept('if', '=if, unless, in case, should it, in the event, whether'),
  concept(
    'call',
    `call, =calls, phone call, telephone call, phone, telephone, conversation, exchange, =talks, chat, conference call, discussion`,
  ),
];
