import { concept, each, list } from './concept.ts';

/** Who met whom, and who told whom not to. */
export const meetings = [
  /** Future and past future: an infinitive after "due to", "was to", "will". */
  concept(
    'to-meet',
    `=meet, =see, =hold talks, =sit =down, =confer, =host, =receive, =welcome, =greet, =call =on, speak with, face to face, have talks, have a meeting, talk to, talk with, consult, be hosted, be received, be welcomed, be greeted, have met, have seen, have sat down, have held talks, have been received, have been hosted, have conferred, have been welcomed, have hosted, have welcomed, have received, have had talks, have called on, have been seeing, have been meeting,
    be meeting, be seeing, be hosting, be the guest, be a guest, be talking, lunch, dine, sit across, =discuss, =brief, =talk, talk over, have discussed, be discussing`,
  ),
  concept(
    'meets-now',
    `=meets, =sees, =hosts, =receives, =welcomes, =confers, =greets, =holds =talks, =sits =down, =calls =on, =calls =in =on, ${each('=is|=are|=was|=were', '|=also|=still|=now|=due', '=meeting|=seeing|=hosting|=receiving|=calling =on|=sitting =down|=holding =talks|=welcoming|=conferring')}, has a meeting, has meetings, has talks, has an appointment, have a meeting, had an appointment, had a meeting scheduled, has a date, has two meetings, is down for`,
  ),
  concept(
    'met',
    `=met, =saw, =seen, held talks, had talks, has held talks, sat down, =conferred, =hosted, =received, =welcomed, =greeted, called on, =talked, spoke with, spoke to, spent an hour, spent hours, spent two hours, closeted, huddled, had a meeting, held a meeting, held meetings, had meetings, had lunch, had dinner, shook hands, was photographed, were photographed, photographed with, pictured with, went to see, came face to face,
    =hosting talks, was shown in, at the table, exchanged views, met with, was the guest, guest of, been to see, paid a call on, gone to see, was ushered in, had an hour, had two hours, an hour with, hours with, minutes with, time with, half an hour with, =discussed, =briefed`,
  ),
  concept(
    'meeting-noun',
    `=meeting, =meetings, =talks, =discussions, =discussion, =exchange, =conversation, =session, =encounter, =audience, =sit-down, sit-down, =appointment, =appointments, tete-a-tete, working lunch, working breakfast, working dinner, =lunch, =breakfast, =dinner, =parley, =conversations, bilateral, face-to-face, =date, =engagement, =seeing`,
  ),
  concept(
    'plan-mark',
    `=will, =shall, to meet, to see, to hold, =due, =scheduled, =set, =expected, =supposed, =slated, =planned, =plans, =plan, =planning, =meant, =intended, =intends, =arranged, is to, was to, are to, were to, to have, =would, going to, agenda, =schedule, diary, =programme, =itinerary, calendar, =upcoming, ahead of, later, tomorrow, =for, cleared, =booked, =penciled, =pencilled, lined up, =still, due at, on the cards, next,
    due for, expected at, looks forward, looking forward, =remains, remained, hopes, =hoped, in line, still on`,
  ),
  concept(
    'not-meet',
    `${each('no longer|not|not now|never|not after all|would no longer|would not|would not now', '|be|now be|be able to', 'meet|see|meeting|seeing|hold talks|sit down|host|receive|meet with|confer|be received|sit down with')}`,
    { covers: list('not-meet, to-meet, plan-mark, see-him, time-set, met-him, saw, meeting-noun') },
  ),
  concept(
    'was-received',
    `${each('was|is|been|being|has been', '|warmly|duly', 'received|welcomed|feted|hosted|greeted|wined')}, got a warm welcome, red carpet, warm reception, warm welcome, was the guest, was photographed, was pictured, was given a tour, held meetings in, is holding meetings, has been holding, has been meeting, spent the week in, spent the day in, pressed his case in, has been in`,
  ),
  concept(
    'took-place-mark',
    `took place, taken place, was held, were held, =lasted, =after, =following, =during, =emerging, =emerged, =ended, wrapped up, =held, =had, went ahead, ran for, =concluded, dominated, =productive, at the start of, opened, came away, came out of, at his, at their, =before, =at, opened his, opened the, opening of, =began, as their talks, in their talks, =opened, turned on, =covered, centred on, =used, =uses, =ran, =overran, ran over, =stretched, went on for, was dominated, photographed, sat through`,
  ),
  concept('calls-on', '=calls =on, =calls =in =on, =calls =at', { covers: list('by-phone') }),
  concept(
    'by-phone',
    'by phone, by telephone, on the phone, over the phone, telephone, phoned, =rang, phone call, phone calls, video call, =calls =with, =calls =between, =calls =to, two =calls, three =calls, several =calls, many =calls, frequent =calls, regular =calls, weekly =calls, telephone =calls, their =calls, his =calls, of =calls, 40 =calls, 80 =calls, =calls =Gallant, =calls =Austin, secure =calls, in =calls',
  ),
  /** Telling, asking, ordering somebody. */
  concept(
    'order',
    `=told, =tells, =telling, =ordered, =orders, =ordering, =order, instruct, =asked, =asks, =directed, =directs, =commanded, =demanded, =demands, =insisted, =insists, =forced, =forces, =required, =requested, =requests, =informed, let him know, made him, makes him, =pressed, =leaned on, =phoned, =rang, =decreed, =decided, =decides, =ruled, =wanted, =got, laid down, put his foot down, =warned, =advised, =called, =summoned, =forbade, =let, sent word, made known, let it be known`,
  ),
  concept(
    'not-go',
    `${each('not to|that he could not|he could not|he should not|he must not|he was not to|he may not|could not|cannot|can not|he can not|he will not|he would not|that he would not|that he was not to|was not to|that he must not|that he should not', 'go|travel|fly|leave|come|board|get on|set off|depart|make the trip|make the journey|visit|take off|proceed|be going|be travelling|be flying')},
    ${each('to', 'stay|wait|delay|postpone|put off|hold off|cancel|remain|scrap|defer|call off|sit tight|hang on|abandon|drop|put it off|put the trip off|put the visit off|stand down|unpack|sit it out|keep away|shelve|push back|abort|hold on|suspend|call it off')}, =until, ${each('should|must|had to|has to|have to|would have to|needed to', 'wait|stay|be put off|be postponed|be delayed|be cancelled|be shelved|hold off|remain')}, stay put, stay at home, stay home, off the plane, off the flight, from going, from flying, from travelling, from traveling, from leaving, from boarding`,
    { covers: list('not-go') },
  ),
  concept(
    'conditions',
    `=conditioned, made conditional, conditional on, two conditions, set conditions, sets conditions, set a condition, as a condition, laid down conditions, made his approval, approval conditional, withheld approval, withheld his approval, withholding approval, not approve, not sign off, refused to approve, refused to sign off, demanded a call first, wants a call first, wanted a call first, first wanted, insisted on speaking, insisted that he, =preconditions, would not approve, would not clear, not cleared, not given his blessing, refused his blessing, not give his approval, gave no approval, not be approved, not be allowed, not be cleared, would not be approved, would not be allowed, will not be approved`,
    { covers: list('conditions') },
  ),
  concept(
    'cabinet',
    'security cabinet, war cabinet, =cabinet, Israeli ministers, cabinet ministers, inner cabinet, fellow ministers, cabinet colleagues',
  ),
  concept('army', '=army, generals, chief of staff, general staff, Israeli military, IDF, Halevi'),
  concept(
    'us-actor',
    'White House, Pentagon, Americans, Biden administration, US government, US administration, American administration, Washington, American officials, US officials, American official, US official, administration officials, White House officials',
    { includes: ['biden', 'austin'] },
  ),
];
