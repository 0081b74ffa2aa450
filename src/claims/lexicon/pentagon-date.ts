import { concept, each, list } from './concept.ts';

/** Gallant’s date with Austin in October 2024, as that of a meeting which did not come about. */
export const pentagonDate = [
  concept(
    'the-ninth',
    'the 9th, the ninth, 9 October, October 9, Oct 9, 9 Oct, Wednesday the 9th, 9th of October, October 9th, 9th October, Oct 9th, same ninth',
  ),
  /** What was to happen and did not, with the verb behind. */
  concept(
    'was-to-have',
    'was to have, were to have, was to, were to, would have, should have, ought to have, had been to, was supposed to, were supposed to, was meant to, were meant to, had been going to, was going to, is to, are to',
  ),
  concept(
    'should-meet',
    `${each('had meant|had planned|had hoped|had intended|had been going|were going', 'to', 'meet|sit down|confer|lunch|talk|go over|go through|compare notes|discuss|see each other|put their heads together')}, ${each('was to|were to|are to|is to|should|ought to|would|due to|supposed to|meant to|expected to|scheduled to|slated to|set to|had been to', '|have|be', '|been', 'do so face to face|done so in person|met|meet|meeting|sat down|sit down|sitting down|seen each other|see each other|conferred|confer|lunched|lunch|face to face|together')}, ${each('had|had had|have', '|a', 'bilateral|meeting|lunch|session|date|appointment', '|down|set|planned|booked|pencilled in|penciled in', 'for|on')}`,
  ),
  concept(
    'wanted-there',
    'supposed to be, meant to be, was to have been, to have been, should have been, should be, ought to have been, ought to be, would have been, expected to be, plans to be, plan to be, planned to be, was to be, an invitation, been expected, was expected, had been due, was due',
  ),
  concept('host-place', '=office, =table, =door, =desk, =dining room, conference room, =doorstep, =lunch table, =side'),
  concept(
    'day-kept',
    `${each('his|the|that|', '|same|whole|entire', 'Wednesday|day diary|Wednesday diary')}, that day, same day, today, tomorrow, =Wednesday, honour guard, honor guard, honour cordon, honor cordon`,
  ),
  concept(
    'day-of-it',
    `${each('on|for|that|this|of|by', '|the|that|this|that very|that same|the same|very|same', 'Wednesday|day|morning|afternoon|lunchtime|noon')}, today, tomorrow, Wednesday, on the morrow, the morrow, Oct 9, October 9, 9 October, the 9th, the ninth, October 9th, Oct 9th, 9th October, midweek, the middle of the week, the following day, the next day, the day after, a day later, a day sooner`,
  ),
  concept(
    'kept-for-him',
    '=kept, =cleared, =reserved, =blocked, set aside, =freed, =emptied, =saved, =booked, pencilled in, penciled in, =ordered, =laid, =set',
  ),
  /** That they talk often, or by wire, or may meet one day. */
  concept(
    'other-contact',
    `all the time, every night, every other night, nightly, a call with, has a call, ${each('talk|talks|speak|speaks|spoke|talked', 'again')}, again tonight, =soon, ${each('at|for|on|some|until', 'a later|another|a future|some later|other', 'time|date|day|occasion')}, a later time`,
  ),
  concept(
    'sullivan-monday',
    `${each('Sullivan', '|on|on the|on that', 'Monday')}, ${each('=Monday', '|appointment|meeting|session|lunch', 'with', '|national security adviser|national security advisor|Mr', 'Sullivan|Jake Sullivan')}, ${each('Sullivan', '|on', 'the very|that very', 'afternoon|day')}`,
  ),
  /** A call came in its stead: what was to be was no call. */
  concept(
    'phone-instead',
    `${each('became|become|becomes|replaced by|replaced with|gave way to|turned into|settled for|settles for|made do with|make do with|shrank to', '|a|the', '|late-night|string of|series of|flurry of|mere|simple|hurried', 'phone call|phone calls|telephone call|telephone calls|calls|telephone|phone')}, ${each('rang|phoned|called|telephoned|rings|phones|calls', 'him|his guest|Gallant|each other', 'instead')}, daily calls, nearly daily calls, regular calls, frequent calls`,
    { covers: list('by-phone, met-him, spoke-with') },
  ),
  concept(
    'on-calendar',
    `${each('on|in', 'the|his|their|both their|their two', 'calendar|calendars|diary|diaries|schedule|agenda|books')}, pencilled in, penciled in, =scheduled, =planned, set for, down for, =slated, =fixed, =booked, =arranged, an appointment, a date`,
  ),
  concept(
    'had-date',
    'had an appointment, has an appointment, had a date, has a date, had an invitation, has an invitation, had an engagement, had a meeting, had talks, was invited, had been invited, showed a day, pow-wow, powwow',
  ),
  /** A day or a part of it that a host keeps free. */
  concept(
    'hours-kept',
    `${each('the|his|that|this|whole', '|whole|entire|best part of the', 'morning|afternoon|day')}, an hour, two hours, middle of the week, middle of this week, middle day, ${each('9|9th', '|of', 'October|Oct')}, ${each('October|Oct', '9|9th')}, the ninth, the 9th, =Wednesday, =midweek`,
  ),
  concept(
    'free-for-him',
    '=kept, =cleared, =reserved, =blocked, blocked out, set aside, =freed, =emptied, =saved, keep free, kept free',
  ),
  /** Who waits, named by what he is to his guest. */
  concept(
    'host-word',
    `${each('his|the|an', '|American|US', 'opposite number|counterpart')}, =secretary, =host, =hosts, =Pentagon`,
  ),
  concept(
    'laid-on',
    `${each('=laid|=lay|=set|=ironed|=rolled|=baked|=ordered|=polished|laying', 'the|a|out|on|out the', 'table|places|place|lunch|cones|carpet|flags|cake|red carpet|cordon')}, laid on lunch, all set, all ready, =ready, made ready`,
  ),
  /** Hours together of which one is to be. */
  concept(
    'session-noun',
    `=get-together, get-together, one-on-one, working session, =rendezvous, =powwow, pow-wow, =chat, =huddle, =confab`,
    { includes: ['meeting-noun'] },
  ),
  concept(
    'fixed-for',
    `=fixed, =set, =scheduled, =planned, =booked, =arranged, =slated, =agreed, =announced, =due, pencilled in, penciled in, laid on, lined up, had down, put down, put it down, down for, in the diary, on the calendar, was to be, was to have`,
  ),
  /** That he was looked for there: with a day. */
  concept(
    'bound-there',
    `${each('is|was|were|been|being|be|are', '|then|himself|still|now', 'due|expected|awaited|wanted|invited|bidden|booked|bound|slated|scheduled|asked|looked for|going')}, ${each('=to|=will|=would|should', '|not|have|now', '|after all', 'be|been|spend|spent|appear')}, ${each('should|ought|was to|would', '|to', '|have', 'been|be')}, made ready to fly, made ready to go, ready to fly, set to fly`,
  ),
  concept('in-pentagon', `${each('at|to|in|inside|into|for', 'the Pentagon|the Defense Department|Pentagon')}`),
  /** Welcome whenever he may come: no date of that week. */
  concept(
    'any-time',
    `in due course, whenever, ${each('when', '|the|his|their|a', 'schedule|schedules|time|calendar|diary|circumstances|situation|date', 'allows|allow|permit|permits|can be')}, would still welcome, ${each('still', 'looking forward|looks forward|look forward|wants to|hopes to|welcome')}, at another time, whenever that may be`,
  ),
  concept(
    'for-that-day',
    `${each('been|was|is', 'for|on', '|that|the|this|today', '|very|same', 'day|9th|ninth|Wednesday|today')}`,
  ),
  /** "Last week alone" leaves nobody alone. */
  concept('alone-of-time', `${each('week|day|month|year|October|September|Tuesday|time', 'alone')}`, {
    covers: ['not-expected'],
  }),
  concept('leaders-both', 'leaders, Biden, president, Netanyahu, prime minister'),
];
