import { concept, each, list } from './concept.ts';

/** What a host of Gallant’s does with him, and how a list or a diary names it. */
export const gallantHosts = [
  concept(
    'will-cover',
    `${each('will|would|to|expected to', 'cover|focus|dwell|include|deal|touch|centre|center|concern|turn on|go ahead|take up')}`,
  ),
  concept(
    'moves-on',
    'moves on to, moving on to, goes on to, going on to, went on to, moved on to, is off to, off to see, proceeds to, heads over to, walks over to, crosses the river to',
  ),
  concept('host-noun', '=host, =interlocutor, =opposite, next host, second host, first host, last host'),
  concept(
    'tell-inf',
    '=raise, =press, =warn, =tell, =ask, =urge, =put, =convey, =caution, =remind, =push, =hear, =take up, =bring up, =go over, =brief, =share, =deliver',
  ),
  concept(
    'stands-still',
    'still on, =stands, =stand, =stood, unaffected, unchanged, not affected, not cancelled, not been cancelled, not called off, not been called off, going ahead, goes ahead, go ahead, went ahead, will go ahead, remains, remained, survive, survived, not in doubt, on the books, on track, undisturbed, still holds, holds, unaltered, on schedule, as planned, as scheduled, proceed, as arranged, all the same',
  ),
  concept(
    'beside-him',
    'beside him, at his side, by his side, next to him, looking on, looked on, listening, listened, seated, sitting opposite, opposite him, standing by, within earshot, across the table, in the room, to his left, to his right, at the table',
  ),
  concept(
    'idle-not',
    'not mince, not hide, not hiding, not spare, not hold back, no secret, not conceal, not disguise, not waste, no bones, not beat about, not pull his punches, no punches, not soften',
  ),
  concept(
    'handed',
    '=gave, =gives, =handed, =hands, =presented, =presents, =showed, =shows, =offered, =offers, =passed, =dealt, =served, =delivered, =put to',
  ),
  concept(
    'handed-what',
    '=plan, =plans, =list, =options, =map, =maps, =alternatives, =ideas, =proposals, =message, =warning, =lecture, =paper, =outline, =alternative, talking-to, piece of his mind, earful, dressing-down, =lesson, =homework, =welcome, =reception',
  ),
  concept(
    'went-over',
    'went over, gone over, talked through, talked over, thrashed out, =discussed, =reviewed, =argued, =talked, =debated, =disagreed, went through, compared notes, =clashed, =sparred, =haggled',
  ),
  concept(
    'not-there',
    `${each('would not|will not|was not|is not|not', '|be', 'come|coming|there|show|make it|expected|expect|=going|turn up|attend|arrive|appear')}, no-show`,
  ),
  concept(
    'get-news',
    'was told, were told, been told, is told, got word, =informed, =notified, =learned, =learnt, =heard, =advised, found out',
  ),
  concept('leg-of', '=leg, =part, =half, =stop, =portion, =end, =stage, =chapter, =day'),
  concept(
    'plain-minister',
    'defence minister, defense minister, defence chief, defense chief, Defence Minister, Defense Minister, minister of defence, minister of defense, defence boss, defense boss',
  ),
  concept(
    'produced',
    '=produced, =yielded, =brought, =ended, =gave, =left, =changed, =settled, =closed, =narrowed, =resolved, =came to',
  ),
  /** What a visitor brings to his host. */
  concept(
    'carries',
    '=take, =carry, =bring, =hand, =put, =present, =deliver, =make, =plead, =submit, =lay, =press, =raise, =pass',
  ),
  concept(
    'shown-in',
    `${each('was|is|been|being|were', 'ushered|shown|led|taken|brought|walked|escorted|waved|received|welcomed|seated|sat', 'into|to|inside|in to|in by|in')}`,
  ),
  concept('at-west-wing', 'West Wing, Oval Office, Roosevelt Room'),
  concept(
    'stop-word',
    `${each('first|second|third|next|last|final|main|other|opening', 'stop|call|port of call|appointment|host|interlocutor|meeting|caller|engagement')}`,
  ),
  /** A meeting that gave way to a call: not by phone as it was meant to be. */
  concept(
    'turned-into-call',
    `${each('became|become|becomes|turned into|turns into|shrank to|shrinks to|dwindled to|reduced to|replaced by|replaced with|gave way to|gives way to|settled for|settle for|make do with|made do with|swapped for|ended as|ended up as', 'a|one', 'telephone|phone|video', 'call|conversation')}, ${each('by phone|by telephone|over the phone|over the telephone|on the phone|on the telephone', 'instead|rather than')}, ${each('instead|rather than in person', 'by phone|by telephone|over the phone|over the telephone|on the phone|on the telephone')}, had one over the telephone, moved to the phone, down a telephone line instead`,
    { covers: list('by-phone, met-him, spoke-with') },
  ),
  concept('two-ministers', `${each('two|both', '|defence|defense', 'ministers|chiefs|secretaries|men')}`),
  concept('hear-him', '=heard, listened to, heard out, =hears, listens to, sat through, took in'),
  concept(
    'minister-else',
    `${each('|the|a|this', 'minister', 'of|for', 'state|foreign affairs|finance|justice|transport|trade|health|education|culture|heritage|tourism|energy|agriculture|strategic affairs|the interior|interior|economy|national security|settlement|diaspora|intelligence')}, ${each('minister|Gallant|visitor', 'wife|daughter|son|critics|name|friends|predecessor|successor')}, ${each('=a', 'minister', 'adviser|aide|office|spokesman|deputy')}`,
    {
      covers: list('gallant, unnamed-guest, plain-minister, gallant-guest, austin-guest, pm-minister, israel-minister'),
    },
  ),
  /** What the Pentagon waits for that is no guest. */
  concept(
    'no-guest',
    '=strike, =strikes, =attack, retaliation, barrage, missile, missiles, Israel to, Israelis to, troops, carrier, warship',
  ),
  /** Who he is on a page, or before the line of a page, that does not name him. */
  concept(
    'unnamed-guest',
    '=the =minister, =one =minister, =a =minister, =this =minister, =that =minister, =same =minister, =the =visitor, =Israeli =visitor, =Israeli =guest, Netanyahu rival, prime minister rival, Netanyahu minister, prime minister minister, one Israeli who, =his =minister, =visiting =minister, man who runs the war, guest from Israel, guest from Tel Aviv, visitor from Israel, visitor from Tel Aviv, guest who in the end, guest who never, guest who stayed, its defence chief, its defense chief, its minister, Yoav',
    { includes: ['plain-minister'] },
  ),
];
