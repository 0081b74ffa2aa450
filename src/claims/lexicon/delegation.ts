import { concept, each, list } from './concept.ts';
import { travellers } from './travellers.ts';

/** What a concept is called by name: with its words alone, no pronoun stands for it. */
const namesOf = (...ids: string[]): string =>
  travellers
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ words }) => words)
    .join(', ');

const CITIES =
  'Doha|Cairo|Paris|Qatar|Egypt|Brussels|Riyadh|Amman|Ankara|Warsaw|Moscow|Delhi|New Delhi|Geneva|Beijing|Berlin|Rome|Madrid|Vienna|Ottawa|Oslo|Dublin|Tokyo|Seoul|Jakarta|Pristina|Belgrade|London|Germany|Jordan|Jerusalem|Israel|Tel Aviv|The Hague|the Hague|Munich|Davos|Istanbul|Abu Dhabi|Dubai|Athens|Budapest|Prague|Mumbai|Kyiv|Nairobi|Canberra|Michigan|Texas|Nevada';
const ABROAD = CITIES.replace('|Jerusalem|Israel|Tel Aviv', '');
const MEETINGS = 'talks|meeting|meetings|summit|negotiations|conference|round|delegation|team|trip|visit';

const VISITS =
  '=visit, =visits, =trip, =trips, =arrival, =journey, =flight, =tour, =voyage, =mission, =travels, =stopover, =invitation, =itinerary, =outing, =sojourn, =excursion, =junket, =jaunt, =jaunts, travel plan, travel plans, travel arrangements, trip plans';

/** Whom Israel was to send to Washington, on what errand, and the travellers and errands that are not these. */
export const delegation = [
  /** Those who were to travel, by name alone: a pronoun is too little beside a verb that fits much else. */
  concept(
    'envoys',
    `${namesOf('delegation', 'israelis')}, ${each('Israeli|Israel|senior Israeli|top Israeli|high ranking Israeli|high level Israeli', 'guests|dignitaries|group|top brass|entourage|contingent|pair|visitors|negotiating team')}, ${each('visitors|guests|envoys|advisers|group|pair|party', 'from', 'Israel|Jerusalem|Tel Aviv')},
    ${each('Bibi|Netanyahu|prime minister|premier|his', 'boys|folks|lads|crew|right hand men|point men|emissaries|pair|duo|blokes|sidekicks|cronies|counsellors|counselors|operators|heavies|mates|chums|wise men')}, ${each('Netanyahu|Bibi|PM|prime minister|premier|boss|his', 'two|other|pair of|own two|two own|two top|two closest|two trusted|two chosen', '|top|closest|trusted|wise|chosen', 'men|fixers|chums|hands|courtiers|people|errand boys|boys|lads|mates|aides|advisers|advisors|envoys|emissaries|officials|ministers|lieutenants|confidants|pals|cronies')}, ${each('PM', 'aides|men|advisers|advisors|envoys|team|people|boys|emissaries|confidants|duo|officials')}, ${each('two|pair|couple', 'of', 'his|Netanyahu|Bibi|the prime minister|the premier|the PM', 'closest|nearest|top|trusted|most trusted|own|senior', '|chums|mates|men|people|aides|advisers|confidants|officials|ministers|courtiers|hands')}, the two wise men, right-hand man, right-hand men, henchmen, his A-team, A-team, his top brass, his top men, his men, strategic affairs minister, Strategic Affairs Minister, minister for strategic affairs, his emissary, his representatives, his helpers, top helpers, visitors from Israel`,
  ),
  /** Names for Israel’s government, as its critics and the Indian press have them. */
  concept(
    'israel-side',
    'Tel Aviv, Netanyahu government, Israeli side, Israeli cabinet, Israel government, Jewish state, Likud leader, Netanyahu cabinet, Israel leader, Israel leaders, Israeli leaders, the Israelis',
  ),
  /** Israeli officials do much besides travelling: they are the delegation only beside an errand or its goal. */
  concept(
    'officials',
    `${each('Israeli|Israel|senior Israeli|top Israeli|high ranking Israeli|high level Israeli|leading Israeli|two Israeli|other Israeli', 'officials|ministers|policymakers|leaders|strategists|figures|men|diplomats|security officials|security chiefs')}, ${each('senior|top|high ranking|high level|security|his|his own|his top|its top|its senior|its own|two|two other|other|government|national security', 'officials|ministers|figures|diplomats|chiefs|negotiators')}, ${each('officials|ministers|men|group', 'from|of', 'Israel|Jerusalem|Tel Aviv')}, his deputies, inner circle, =representatives, the Israelis, his guests, =delegates, =negotiators`,
  ),
  /** Names for them that fit others, too: beside Israel’s verb and their goal only. */
  concept(
    'confidants',
    `its men, its own men, its envoys, its people, its officials, his boys, his lads, his pair, his duo, the pair, the duo, his own experts, his experts, his own advisers, own advisers, his advisers, his confidants, own confidants, his own men, his men, his two men, two of his, his ministers, his two ministers, two ministers, his own people, two people, his lieutenants, his envoys, his own envoys, his national security adviser, national security adviser, right hand, his =aides, =aides, =advisers, =experts, =ministers, =confidants, emissaries, strategists, top brass, planners`,
  ),
  concept(
    'reneges',
    'reneged, reneges, reneging, renege, went back on, goes back on, gone back on, going back on, broke its promise, broke its word, broken its promise, broke his promise, broke his word, breaks its promise, took back its promise, took it back, backtracked, backtracks, thought better of it, backed out, pulled out, changed its mind, changed his mind, withdrew the offer, took back its word',
  ),
  concept('board-it', 'board, boarding, the plane, a plane, flight, flights, fly, take off'),
  concept(
    'no-more',
    'no longer are, no longer is, no longer, not any more, not anymore, not now, are not, is not, never came, never arrived, not happening, that was before, did not come',
  ),
  /** A visit, as against talks that may be held anywhere. Nouns by their letters: "visiting" and "invited" name no visit. */
  concept('visit', VISITS),
  /** The errand: a visit, or the talks it was for. */
  concept(
    'journey',
    `${VISITS}, =talks, =meeting, =meetings, =consultations, =consultation, =discussions, =parley, =parleys, =deliberations, =conclave, get-together, =powwow, pow-wow, =session, =summit, sit-down, =huddle, round of talks, =brainstorming, strategy session, exchange of views, =rendezvous`,
  ),
  /** What an errand may also be called where those on it are named beside it. */
  concept(
    'errand',
    `=hop, =engagement, =engagements, =appointment, =appointments, =dialogue, =briefing, =encounter, face-to-face, =gathering, =conversations, =negotiations, =departure, =departures, =dispatch, =despatch, =sending, =deployment, plane tickets, =tickets, =flights, =date, =audience, =errand, =conference, =workshop, =bilateral, =bilaterals, =plan, =plans, =travel`,
    { includes: ['journey'] },
  ),
  /** A promise or a plan of sending somebody. */
  concept(
    'promise-to-send',
    `plan, plans, planned, promise, promised, pledge, pledged, agreement, agreed, commitment, undertaking, intention, offer, decision, arrangement, arrangements, consent, assent, word, permission, go-ahead, blessing`,
  ),
  concept(
    'sending',
    `${each('to', 'send|dispatch|despatch|have')}, =sending, =dispatching, =despatching, =send, =dispatch, =despatch, to fly, to let, =sends, =dispatches`,
  ),
  /** A visit merely pointed back to is no report of its end. */
  concept(
    'pointing-back',
    `${each('the|a|his|their|its|after|over|following|amid|that|this', '=cancelled|=canceled|=scrapped|=aborted|=abandoned|=axed|=shelved|=ditched|=called-off|=postponed|=delayed|=deferred|=nixed|=suspended')}`,
    { covers: list('cancel, visit-put-off') },
  ),
  /** At the Council "veto" ends no visit. */
  concept(
    'council-veto',
    `${each('their|three|two|its|US|American|four|these|the|of|several|past|earlier|no|with', 'vetoes')}`,
    {
      covers: list('cancel'),
    },
  ),
  /** Who cancels here is the host, or somebody else altogether. */
  concept(
    'host-cancels',
    each(
      'White House|Pentagon|Biden|Washington|Americans|US|United States|administration|Blinken|Austin|State Department|Guterres|council|Council|Egypt|Qatar|Hamas|Jordan|airlines|families|American officials|US officials|Herzog|Lapid|Gantz|foreign minister|Foreign Minister|senators|lawmakers|Trump|Harris',
      '|has|had',
      '=cancelled|=canceled|=cancels|=cancel|=scrapped|=scraps|=called =off|=calls =off|=postponed|=postpones|=axed|=put =off|=cancelling|=calling =off|=shelved',
    ),
  ),
  /** "Visit to US cancelled" does not say that the US cancelled it. */
  concept(
    'us-as-goal',
    each(
      'to|in|at|with|for',
      'US|Washington|White House|America|United States',
      '=cancelled|=canceled|=scrapped|=called =off|=postponed|=axed|=put =off|=dropped|=shelved|=abandoned|is|was',
    ),
    { covers: list('host-cancels') },
  ),
  /** Talks that were held or broken off for other ends. */
  concept(
    'other-errand',
    `${each('UN|United Nations|ceasefire|cease-fire|truce|peace|hostage|Doha|Cairo|Paris|Qatar|Egypt|cabinet|war cabinet|security cabinet|indirect|mediated|budget|council|Security Council|emergency|nuclear|coalition|Knesset|party|cabinet|campaign|election|Brussels|trade|rugby|football', 'talks|meeting|meetings|negotiations|session|discussions|summit|visit|trip|conference|delegation|team|mission')},
    ${each('talks|negotiations|discussions|negotiating', '|team', 'with Hamas|on a truce|on a ceasefire|for a truce|over a truce|over a ceasefire|on a hostage deal|on freeing hostages')}, cabinet meeting, Knesset,
    ${each('meeting|meetings|visit|trip|talks', 'of the Security Council|of the council|of the Council|of the cabinet|of the war cabinet')}`,
    { covers: list('journey, talks, trip, delegation, envoys, cancel, other-talks') },
  ),
  /** The errand or those on it are bound elsewhere. "On the border with Egypt" is no errand. */
  concept(
    'bound-elsewhere',
    `${each('to|in|from|at|for', ABROAD)}, ${each(ABROAD, MEETINGS)}, ${each('to|visited|visit|visiting', 'Israel|Jerusalem|Tel Aviv|Gaza')}, Israel visit, Israel trip, trip to the region, tour of the region, Mossad, Shin Bet, mediators`,
  ),
  /** Where Rafah lies is nowhere anybody is bound. */
  concept(
    'egypt-as-border',
    `${each('border|frontier|boundary|wall|fence', 'with|to|of', 'Egypt')}, Egypt border, Egypt frontier, neighbouring Egypt, neighboring Egypt, into Egypt, peace treaty with Egypt, Egypt and Qatar, Qatar and Egypt, ${each('sources|officials|observers|diplomats|analysts|correspondent', 'in', 'New Delhi|Delhi|London|Paris|Cairo|Doha|Brussels')}`,
    { covers: list('other-capital, bound-elsewhere') },
  ),
  concept(
    'other-envoys',
    `${each('UN|United Nations|EU|Hamas|Qatari|Egyptian|Gallant|Mossad|congressional|ceasefire|hostage|Gantz|Herzog|UNRWA|Red Cross|WHO|aid|Palestinian|rescue|relief|inspection|Democratic|Republican|Likud|opposition', 'envoy|envoys|delegation|delegations|team|teams|negotiators|official|officials|mission|convoy|convoys|staff|advisers|aides|emissary|representatives|group|side')},
    ${each('team|group|delegation|party|a team|a group|a delegation|a party', 'of', 'doctors|nurses|medics|surgeons|experts|inspectors|journalists|volunteers|rescuers|aid workers|observers|engineers|lawyers|students|relatives|mediators|lawmakers|senators|mayors')}, ${each('|Israeli|Israel', 'delegation|team|mission', 'to the UN|to the United Nations|at the UN|at the United Nations|to the Security Council|in the chamber|to the ICJ')}, UN team, delegation at the UN, delegation of US, US delegation, delegation of American, delegation of Democratic, delegation of Republican, delegation from the US, delegation from Congress, delegation of hostage, envoy to the UN, envoy to the United Nations, ambassador to the UN, envoy at the UN, our envoy, ${each('their|its|his|deputy|the', '=envoy')}, ${each('US|American|Biden|White House|Pentagon', 'envoy|envoys|delegation|delegations|team|teams|negotiators|mission|emissary|representatives')}, negotiating team, Israeli negotiating team, Israeli negotiators, special envoy`,
    { covers: list('delegation, envoys, israelis, journey, trip, aides') },
  ),
  /** Others whose journeys are told on the same pages. */
  concept(
    'other-party',
    `lorries, trucks, convoy, convoys, drivers, aid workers, doctors, Al Jazeera, ICJ, International Court, Eurovision, Olympics, Olympic, Schumer, foreign students, exchange students, university students, school students, pupils, visas, UNRWA, filming, tanker, flotilla, ships, airline, airlines, pilgrims, tourists, congregation`,
  ),
  /** Those who were to receive them are no envoys, and tell of them. */
  concept(
    'hosts-officials',
    `${each('US|American|Biden|White House|Pentagon|administration', 'official|officials|staff|advisers|aides|side|group')}`,
    { covers: list('delegation, envoys, israelis, aides, confidants') },
  ),
  concept(
    'gallant-party',
    `${each('Gallant', '|own|own official|planned|separate', '=team|=delegation|=trip|=visit|=aides|=party|=journey|=meeting|=meetings|=talks|=flight|=tour|=stay')}, ${each('trip|visit|meetings|talks', 'by|of', 'Gallant|Yoav Gallant|the defence minister|the defense minister|Defence Minister|Defense Minister|Israel defence minister|Israel defense minister')}`,
    { covers: list('delegation, envoys, journey') },
  ),
  concept(
    'defence-minister',
    'Gallant, Galant, defence minister, defense minister, Defence Minister, Defense Minister, defence chief, defense chief, defence secretary, defense secretary, the minister',
  ),
];
