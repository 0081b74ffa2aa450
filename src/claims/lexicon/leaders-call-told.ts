import { concept, each, list } from './concept.ts';

/** How the leaders’ call of October 2024 is told once it is held, and what only looks like a word on it. */
export const leadersCallTold = [
  /** How long they were on the line. */
  concept(
    'talk-length',
    'half an hour, half-hour, 30 minutes, thirty minutes, 30-minute, thirty-minute, 50 minutes, fifty minutes, 50-minute, fifty-minute, 45 minutes, 45-minute, 40 minutes, 40-minute, better part of an hour, upwards of half an hour',
  ),
  concept(
    'call-done',
    'underway, under way, over, was made, came through, went through, has begun, has ended, has happened, went ahead, was had, =done, is made, =came =at =last, has come, has now come, has been made, did happen, did take place, has taken place, has now taken place, was placed, was put through',
  ),
  /** "Once" that sets no condition. */
  concept(
    'for-once',
    'for once, at once, once more, once again, more than once, not once, not even once, once a friend',
    {
      covers: ['talk-condition'],
    },
  ),
  /** Days of the call before, which date nothing of October. */
  concept(
    'since-august',
    `${each('since', '|late|mid|early|back in|the heat of|the middle of|the end of', 'summer|the summer|August|Aug|Aug 21|August 21|21 August|21 Aug|August 21st|21st August')}`,
    { landmark: true },
  ),
  /** What he waited for, a call among it, has not come. */
  concept(
    'neither-done',
    `${each('neither|neither of these|neither of the two|neither condition|neither thing|neither demand', '|has|had|has yet|had yet|was|is', '|yet', 'come to pass|come about|happened|been met|been fulfilled|been done|materialised|materialized|taken place|occurred|met|done')}, neither has been, neither had been, neither the word nor the vote, neither the call nor the vote, neither the vote nor the call`,
  ),
  /** Silence on a matter, or with others, and no quarrel between the two. */
  concept(
    'speak-of',
    `${each('not', '=speak|=talk|=discuss', 'of|for|about it|about that|that|it|publicly|on the record|in public|English|Hebrew')}, stood there and did not speak, no word [of|on|about], return calls, return his calls, return requests, yet to come home`,
    { covers: list('no-contact, not-yet-spoken, spoke-together, talk-now') },
  ),
  concept('get-on', 'get on, get along, see eye to eye, trust each other, like each other, much like'),
  concept(
    'second-call',
    'second call, another call, further call, second conversation, follow-up call, second phone call',
  ),
  /** A bare answer that they have not talked. */
  concept(
    'not-at-press',
    `${each('not', 'when|as of|as|by|at', 'this was written|this writing|we publish|we went to press|this went to press|press time|the time of writing|time of writing|deadline|last night|midnight|nightfall|this hour|this morning')}, none yet, not since, not for [weeks|seven weeks|months|the better part]`,
  ),
  /** What had been awaited, by a verb that stands for it. */
  concept(
    'done-so',
    `${each('|they|he|the two|both|and|the two men|the pair', '|have|has|had|finally|at last|duly', '|now|finally|since|duly|at last', 'did so|done so')}, this he did, that he did, that they did, this they did, now he has, now they have, now he had, by then he had, when they did, when he did`,
  ),
  concept('told-to-wait', '=to =wait, must wait, should wait, could wait'),
  concept('in-return-for', 'in exchange for', { covers: list('in-call, leader-call, call') }),
  /** The silence between them is over. */
  concept(
    'ended-silence',
    'was over, were over, is over, are over, was ended, were ended, has ended, have ended, =ended, =ends, came to an end, come to an end, came to a close, was broken, is broken, has been broken, drew to a close, gave way',
  ),
  /** Iran had its place in what was said. */
  concept(
    'came-up',
    'came up, come up, on the agenda, top of the agenda, top of the list, top of the menu, top of the bill, first on the list, took up most, took up much, was raised, was discussed, main topic, main subject, chief topic, dominated, high on the list, on the list, on the table',
  ),
  /** Others who are two. */
  concept(
    'two-others',
    each(
      '|the|these|those',
      'two|both',
      '|defence|defense|Gulf|other|old',
      'ministers|chiefs|secretaries|countries|governments|nations|militaries|parties|armies|ministries|capitals|states|envoys|aides|generals|officials|advisers',
    ),
    { covers: ['leaders-pair'] },
  ),
  /** "Two weeks in which they had not spoken", told once they have. */
  concept(
    'weeks-in-which',
    `${each('after|following|end|ended|ending|over', '|some|nearly|almost|about|more than', 'two|six|seven|eight|several|many|fifty|50|49|forty-nine', 'weeks|months|days', 'in which|during which|when|without|of not')}, until they did, until they talked, until they spoke`,
  ),
  concept('make-do', '[made|make|making|makes] do with the [telephone|phone]', { covers: ['over-the-phone'] }),
];
