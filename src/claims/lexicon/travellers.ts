import { concept, each, list } from './concept.ts';

const NATIONS =
  'Irish|French|German|Swedish|Kenyan|Egyptian|Qatari|Turkish|Jordanian|Saudi|Emirati|Chinese|Russian|British|Spanish|Italian|Greek|Polish|Serbian|Dutch|Belgian|Canadian|Mexican|Brazilian|Indian|Japanese|Hungarian|Ukrainian|Lebanese|Iranian|Palestinian|Hamas|EU|European|Norwegian|Danish|Finnish|Australian|Senegalese|Moroccan|Bahraini|Kosovar|Argentine|Korean|African|congressional|Vatican';

/** Who was to travel: the Israeli delegation, and those who are not it. */
export const travellers = [
  concept(
    'israelis',
    `${each('Israeli|Israel', 'delegation|team|aides|envoys|mission|advisers|advisors|emissaries|representatives|negotiators|duo|party')},
    Israeli group, Dermer, Hanegbi, delegation from Israel, team from Israel, delegation of Israelis, team of Israelis, delegation of Israeli officials,
    team of Israeli officials, group of Israeli officials, two Israeli officials, two senior Israeli officials, two top Israeli officials, Netanyahu men, Netanyahu envoys, Netanyahu emissaries, two senior Israelis, two top Israelis, senior Israelis, two Israelis, top Israelis`,
    { kind: 'people' },
  ),
  concept(
    'delegation',
    `delegation, delegates, delegations, envoy, envoys, emissaries, emissary, confidants,
    ${each('|his|own', 'high level|high-ranking|top|senior|negotiating|two man|two member|two person|cabinet level|special|hand picked|top level', 'team|group|party|mission|pair|duo')},
    ${each('two|senior|top|close|closest|trusted|both|leading|pair of|his|his own|Netanyahu|his top|his two|his senior|his close|his closest|two top|two senior|two close|two trusted|two of his|two of his closest|two of his top|two of his senior|two of Netanyahu|two of the prime minister|most trusted|prime minister|premier|Bibi', 'aides|advisers|advisors|men|lieutenants|confidants|associates|allies')},
    ${each('two|two top|two senior|his top|his senior|his|top|its|a pair of|high ranking|pair of senior|number of|group of', 'officials')}, two of his people, his people, his team, Netanyahu team, their team, its team, two ministers,
    top officials sent, Israeli visitors, no Israeli officials, senior Israeli officials, =a team, =a delegation, team of officials, team of aides, team of advisers, inter-agency team, interagency team, =his negotiators`,
    {
      kind: 'people',
      includes: ['israelis'],
      anaphors: list(
        `=the team, =the duo, =the pair, =the two, =the two men, =both men, =the group, =the aides, =the advisers, =the advisors, =the officials, =the visitors,
        =the mission, =the party, =the men, =the team, =that team, =that pair, =these officials, =his officials, =its officials, =that group, =this team, =the other party, =the other team, =the other delegation, =the other group, =the other pair, =the other Israelis, =these envoys, =the Israelis, =the two officials, =the two aides, =the planned talks`,
      ),
    },
  ),
  /** Who could call the delegation back: the state and its leader, not any Israeli. */
  concept('israel-state', '=Israel, =Jerusalem, Israeli government, Israelis', {
    includes: ['netanyahu', 'netanyahu-office'],
  }),
  concept('israel-itself', '=Israel, =Jerusalem, Israeli government, the Israelis'),
  concept(
    'other-travellers',
    `${each(NATIONS, 'delegation|team|envoys|mission|negotiators|visitors|lawmakers|mayors|officials')},
    ${each('trade|parliamentary|business|economic|cultural|hockey|football|school|church|military|technical|legal|Knesset|student|youth|opposition|cycling|Olympic|medical|rescue', 'delegation|mission')},
    trade team, delegation to Ramallah, delegation of firefighters, delegation of MPs, delegation of mayors, delegation of lawmakers, delegation of senators, delegation of doctors, delegation of relatives, delegation of families, delegation of hostage families, delegation of hostages, team of doctors, delegation of legislators, delegation of businessmen, delegation of experts from, ${each('delegation|team|group|party', 'from|of', 'the Palestinian Authority|the PA|Hamas|Fatah|Egypt|Qatar|Jordan|Kenya|Poland|Ireland|France|Germany|Britain|Congress|students|pupils|doctors|senators|veterans|rabbis|farmers|scientists|players|athletes|tourists|elders|the elders|chiefs|villagers|clergy|bishops|imams|monks|nurses|relatives|teachers')}`,
    { covers: list('delegation, israelis') },
  ),
  /** Persons a "he" can mean who belong to none of these facts. */
  concept(
    'other-person',
    `Herzog, Gantz, Lapid, Smotrich, Ben Gvir, Ben-Gvir, Katz, Barnea, Halevi, Macron, Sunak, Scholz, Lammy, Cameron, Starmer, Putin, Zelensky, Erdogan, Modi, Trump, Guterres, Araghchi, Pezeshkian, Khamenei, Sinwar, Haniyeh, Nasrallah, Abbas, Sisi, Ryder,
    Lavrov, Nebenzia, Wang Yi, Borrell, Lazzarini, Griffiths, Bennett, Saar, Eisenkot, Mohammed bin Salman, foreign minister, Schumer, McConnell, Sanders, Erdan, Mansour, Milei, Orban, Tusk, Biden envoy, Hochstein, Burns`,
    { kind: 'person' },
  ),
  concept(
    'other-minister',
    `${each('Iranian|Iran|Lebanese|Egyptian|Turkish|Ukrainian|Russian|Chinese|British|French|German|Polish|South Korea|South Korean|Korean|Saudi|Japanese|Japan|Britain|France|Germany|Ukraine|Russia|China|Turkey|Egypt|Poland|Dutch|Canadian|Canada|Australian|Australia|Italian|Italy|Greek|Greece|Ecuador|Philippine|Norwegian|Estonian|Latvian|Lithuanian|Romanian|Indian|India|Colombian|former|Irish|Swedish|Danish|Finnish|Belgian|Spanish|Portuguese|Hungarian|Czech|Bulgarian|Serbian|Croatian|Lebanon|Jordanian|Qatari|Emirati|Taiwanese|Pakistani|Armenian|Azerbaijani|Georgian|Ireland|Sweden|Denmark|Finland|Belgium|Spain|Hungary|Netherlands|Norway|Romania|Saudi Arabia|Mexican|Brazilian|Argentine|Kenyan|Swiss|Austrian|Jordan|Qatar|Pakistan|Iraq|Iraqi|Kuwait|Kuwaiti|Bahrain|Bahraini|UAE|Armenia|Azerbaijan|Estonia|Latvia|Lithuania|Philippines|Filipino|Vietnamese|Vietnam|Singapore|Malaysian|Indonesian|Indonesia|Thai|New Zealand|Belarusian|Moldovan|Kosovo|Bulgaria|Serbia|Croatia|Slovak|Slovenian|Portugal|Austria|Switzerland|Brazil|Mexico|Argentina|Nigerian|Somali|Syrian|Taiwan|Cypriot|Cyprus|Moroccan|Libyan|Sudanese|Ethiopian|Saudi Arabian', 'counterpart|defence minister|defense minister|Defence Minister|Defense Minister|defence secretary|Defence Secretary|defense secretary|Defense Secretary')}, ${each('UK|Britain|British', 'defence secretary|Defence Secretary|defense secretary')}, Rajnath`,
  ),
  concept(
    'others-abroad',
    `Herzog, Gantz, Lapid, Smotrich, Ben Gvir, Ben-Gvir, foreign minister, Foreign Minister, Katz, Barnea, Mossad, Shin Bet, Halevi, Macron, Sunak, Scholz, Lammy, Cameron, Baerbock, Wong, Modi, Carter,
    Guterres, Harris, Trump, Putin, Xi, Pope, families of hostages, hostage families, football, coach, midfielder, striker, squad, league, goalkeeper, hockey, Egyptian, Qatari,
    Biden trip, Biden visit, Blinken visit, Blinken trip, Sullivan trip, president trip, president visit, Milton, hurricane, Araghchi, Pezeshkian, Starmer, Zelensky, Erdogan, Borrell, Blinken`,
  ),
];
