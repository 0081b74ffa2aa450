import { concept, each, list } from './concept.ts';

const NATIONS =
  'Iranian|Iran|French|France|Russian|Russia|Ukrainian|Ukraine|Turkish|Turkey|Egyptian|Egypt|Chinese|China|British|Britain|UK|German|Germany|Italian|Italy|Indian|India|Iraqi|Iraq|Lebanese|Lebanon|Qatari|Qatar|Emirati|UAE|Palestinian|Jordanian|Jordan|Syrian|Syria|Japanese|Japan|Canadian|Canada|Australian|Australia|Spanish|Spain|Irish|Ireland|Pakistani|Pakistan|Brazilian|Brazil|South African|European|European Commission|European Council|Assembly|Council|Polish|Hungarian|Greek|Dutch|Belgian|Cypriot|Cyprus';
const OTHER_PRESIDENTS =
  'Emmanuel|Macron|Vladimir|Putin|Masoud|Pezeshkian|Donald|Trump|Isaac|Herzog|Volodymyr|Zelensky|Zelenskiy|Recep|Tayyip|Erdogan|Abdel|Sisi|Xi|Mahmoud|Abbas|Bashar|Assad|Barack|Obama|Ebrahim|Raisi|Lula|Javier';
const OTHER_PREMIERS =
  'Keir|Starmer|Narendra|Modi|Najib|Mikati|Giorgia|Meloni|Justin|Trudeau|Anthony|Albanese|Michel|Barnier|Mohammed|Shehbaz|Rishi|Viktor|Pedro|Shigeru|Donald';

/** Who stands against whom in October 2024, by office as well as by name. */
export const leadersAndSides = [
  concept(
    'israel-pm',
    'prime minister, premier, PM, Bibi, head of government, head of the government, Head of Government, chief of government, head of his government, [head|chief] of the Israeli government, leader of Israel, Israel head of government, Israel head, Israel chief executive, Mr Prime Minister, prime ministerial',
    {
      includes: ['netanyahu'],
    },
  ),
  concept(
    'us-president',
    'president, prez, POTUS, commander in chief, American leader, US leader, U.S. leader, leader of the United States, leader of America, American head of state, US head of state, Oval Office, occupant of the White House, Uncle Joe, Joe, Mr President, American chief executive',
    { includes: ['biden'] },
  ),
  concept(
    'other-premier',
    `${each(NATIONS, 'prime minister|premier')}, ${each('Prime Minister', OTHER_PREMIERS)}, ${each('prime minister of|premier of|prime ministers of', NATIONS)}, former prime minister, deputy prime minister, ex prime minister, former premier, other prime ministers`,
    { covers: list('israel-pm, netanyahu, two-leaders, leaders-pair') },
  ),
  concept(
    'foreign-president',
    `${each(NATIONS, 'president')}, ${each('President', OTHER_PRESIDENTS)}, ${each('president of|presidents of', NATIONS)}`,
    { covers: list('us-president, biden, two-leaders, leaders-pair') },
  ),
  concept(
    'no-president',
    'president of the European Commission, president of the Security Council, president of the council, former president, vice president, ex president, then president, previous president, presidential',
    { covers: list('us-president, two-leaders, leaders-pair') },
  ),
  /** A minister told apart by whose he is. */
  concept(
    'pm-minister',
    `${each('=his|=his =own|Netanyahu|premier|prime minister|PM|Bibi|Israel|Israeli', 'defence minister|defense minister|defence chief|defense chief|=minister|top minister|rival')}, defence minister, defense minister, =the =minister, defence chief, defense chief, war minister, defence boss, defense boss, minister of defence, minister of defense, Minister of Security, Minister of Defence, Minister of Defense`,
    { includes: ['gallant'] },
  ),
  concept(
    'israel-minister',
    'Israeli minister, Israel minister, Israeli defence, Israeli defense, Israel defence chief, Minister of Security, Israel minister of defence, Israeli minister of defence, minister of security, defence boss, war minister, Israeli guest',
  ),
  concept(
    'us-side',
    'administration, American side, US side, main ally, closest ally, chief ally, top ally, biggest ally, strongest ally, most important ally, great ally, principal ally, chief backer, main backer, Harris, State Department, American counterparts, US counterparts, American diplomats, US diplomats, American generals, American pressure, US pressure',
    {
      includes: [
        'us',
        'us-actor',
        'us-president',
        'us-voice',
        'white-house',
        'pentagon',
        'austin',
        'sullivan',
        'blinken',
        'kirby',
      ],
    },
  ),
  /** "The Pentagon was told": the Americans hear of it and decide nothing. */
  concept(
    'us-hears',
    `${each('Pentagon|US|Washington|Austin|White House|Americans|administration|Biden|United States|officials', '|was|were|had been|has been|have been|had only been|was only|were only|had just been', 'told|informed|notified|learned|learnt|heard|surprised|left waiting|alerted|advised|caught|found out')}, it was told, it had been told, was told, were told, been told, was informed, were informed, been informed, been notified, was notified, been told of`,
  ),
];
