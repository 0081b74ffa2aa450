import { concept, each, list } from './concept.ts';

const HIT =
  'hit|strike|attack|bomb|touch|target|go after|go for|go near|aim at|aim for|blow up|destroy|harm|damage|mess with|include|pound|blast|burn|take out|shell|raid|choose|pick|wreck|set fire|set ablaze|go at|lay a finger|torch|knock out|take on|cripple|single out|retaliate against|put';
const HITTING =
  'hitting|striking|attacking|bombing|touching|targeting|going after|going for|aiming|blowing up|destroying|harming|damaging|pounding|blasting|burning|taking out|raiding|choosing|an attack|attacks|any attack|a strike|strikes|any strike|air strikes|airstrikes|a raid|raids|any raid|an assault|any assault|an Israeli|any Israeli|Israeli|one on|the bombing|setting|wrecking|crippling|knocking out|torching|sabotaging|including|singling out|making|a blow|any blow|blows|bombs|anything|both';
const BACK =
  'back|support|favour|favor|want|endorse|approve|accept|agree|condone|like|help|wish|stand behind|stand for|put its weight behind|countenance|tolerate|stomach|bless|sign off|sign up|join|join in|assist|welcome|go along|be party|take part|participate|lend a hand|lend support|give its blessing|lend its support|be behind|be in favour|be in favor|be part|have any part|green-light|greenlight|think|believe|consider it wise|see|get behind|stand by|look kindly|be happy|subscribe|assent|give its assent|give its consent|consent|give the nod|cheer|cheer on|second|underwrite|bankroll|abide|put up with|stand for|go for|want to see|look favourably|relish|smile on|cover|in favour|in favor|behind|happy with|on board with|keen on|enthusiastic about';

/** What Washington would not have struck in the autumn of 2024, and what it allowed. */
export const strikeLimits = [
  concept(
    'nuclear-sites',
    'nuclear, nuke, nukes, atomic, =atom, =atoms, bomb factory, bomb factories, yellowcake, enrichment, uranium, reactor, reactors, centrifuge, centrifuges, Natanz, Fordow, Fordo, Isfahan, Bushehr, Arak, atom plants, nuclear-related, nuclear linked',
  ),
  concept(
    'oil-sites',
    `=oil, petroleum, =energy, refinery, refineries, =crude, =gas, oilfield, oilfields, oil-fields, petrochemical, petrochemicals, Kharg, oil rig, tankers, pipelines, pipeline, =pumps, wellhead, wellheads, derrick, derricks, oil well, oil rigs, tank farm, tank farms, pumping stations, export terminals, export terminal, terminals, =wells, drilling, hydrocarbon, hydrocarbons, Abadan, South Pars, black gold, oil-related, fossil fuel, fuel depots, crude exports`,
  ),
  /** Talk of prices, weapons and pacts, not of targets. */
  concept(
    'not-a-target',
    `${each('oil|crude|energy|petroleum|gas|fuel|Brent|petrol', 'price|prices|market|markets|shock|supply|supplies|futures|traders|costs|analyst|analysts|minister|ministers|giant|crisis|importers|watchdog|agency|bills|shares')}, ${each('price|cost|barrel|supply|supplies|flow|flows|prices|costs', 'of', 'oil|crude|energy|petrol|gas')}, [oil|crude|fuel|petrol|gas] [got|gets|grew|is|was|became|becomes] [cheaper|dearer|pricier|costlier], [oil|energy|nuclear|crude|petroleum] [sanctions|embargo|trade|revenue|revenues|income|sales|buyers|companies|demand|inventories|stocks|imports|benchmark|majors|executives|smuggling|shipments], inflation, petrol pumps, gas pumps, fuel pumps, at the pumps, [petrol|gas|gasoline] at the pump, oil would [rise|fall|jump|cost|hit|climb|soar], oil rose, oil fell, [oil|crude] [eases|eased|dips|dipped|gains|gained|steadies|steadied|edges|edged|ticks|ticked], oil climbed, oil jumped, oil slipped, oil spiked, global oil, world oil, nuclear deal, nuclear talks, nuclear agreement, nuclear physicist, nuclear weapon, nuclear weapons, nuclear bomb, nuclear bombs, nuclear state, nuclear ambitions, nuclear watchdog, nuclear agency, nuclear armed, nuclear power plant in, nuclear family, nuclear accord, nuclear inspectors, nuclear test, nuclear threat, nuclear war, atomic agency, atomic energy agency, atomic bomb`,
    { covers: list('oil-sites, nuclear-sites') },
  ),
  /** Says that they should not be struck. */
  concept(
    'deters',
    `blanches, blanched, blanch, flinches, flinched, left to diplomacy, leave to diplomacy, leave the oil, leave the oilfields, leave the nuclear, leave the atom, leave Natanz, leave Kharg, leave the refineries, leave the reactors, bomb neither, hit neither, strike neither, touch neither, attack neither, target neither, ${each('not|not to|never|never to', `|be|have been`, `${HIT}|struck|on Israel list|on Israel target list|on Israeli list|among Israel targets|among its targets|among the sites|in the crosshairs|in its crosshairs|a legitimate target|legitimate targets|a target|the target|fair game|on the list|on its list|on any list|on the target list|on the menu|in its sights|among the targets|part of`)}, ${each('against', `|all|such|its|the`, HITTING)},
    ${each('not|neither', '|be|have|ever|publicly', BACK)}, no support, no backing, no help, no American, no US, no appetite, no blessing, no green light, no strikes, no strike, no attack, no attacks, no raids, no to, said no, says no, saying no, say no, no bombing, no hitting, answer is no, no nuclear, no oil, no refineries, no reactors, ${each('not have|lack|lacks|without|not get|not enjoy|not win|not carry|no', 'American|US|Washington|Biden|its|White House|his|their', 'blessing|support|backing|approval|help|consent|agreement')}, keep off, stay off, stays off, kept off,
    opposed, opposes, oppose, opposing, opposition, objected, objects, object to, objecting, objection, objections, discourage, discouraged, discourages, discouraging, avoid, avoiding, avoids, avoided, =spare, =sparing, =spared, =spares, steer clear, steer Israel, ${each('nudge|steer|coax|guide|direct|wean|turn|urge|push|move|head', '|Israel|Netanyahu|its ally|it|them|him|its bombs|its planes|its aim|the Israelis', 'away|=off')}, not something, no secret of [|his|its|their|her] [opposition|dislike|distaste|unease|misgivings|displeasure|objections|worries], [cross|crosses|crossing|crossed] [|a|an|the|its|another] [|American|US|red] [line|lines], is do not, was do not, says do not, [sit|sits|sat|stay|stand|keep] [out|aside], wash its hands, [wave|waved|waves|waving|shoo|shooed|fend|head|headed|warning|warns|warned|turn|turned|scare|scared] [Israel|Netanyahu|it|them|its ally|the Israelis|him] off, not join, no part of, not a target, not a place, not what he would, not where he would, not what it would, not what they would, nothing it would, non-starter, nonstarter, a bridge too far, not up for discussion, anathema, ill-advised, restraint, go easy on, going easy on, wide berth, a miss, [least|hardly|scarcely|never] [want|wants|wanted|like|likes|welcome|wish|wishes|care to], dreads, dread, dreaded, hates, hated, recoils, recoiled, bristles, bristled, shrinks from, shrank from, does not care for, [short|shied|shies|backed|backs|shrinks] of [backing|endorsing|supporting|approving], stop short, stops short, stopped short, falls short of, [struck|removed|taken|crossed|dropped|deleted|wiped|scratched|kept|stricken] [off|from] [the|its|Israel|Israeli|any|his|their] [list|target list|menu|table|plan|targets|plans|hit list], dropped from, no bombs, no bomb, no missiles, not one bomb, safe from, immune, immunity, sanctuary, sacred, no business, not welcome, unwelcome, not go down well, beg not, pleaded not, [steer|stay|keep|stand|steering|staying|keeping|steered|stayed|stays|keeps] [well|far|right] [away|clear|off|out], cut out of, omit, omitted, omitting, omits, bypass, bypassed, pass over, passed over, skip, skipped, tabooed, disapproves, disapprove, disapproved, disapproval, disapproving, deprecated, deprecates, demurred, demurs, demur, baulks, balks, thumbs down, cold water, no dice, no way, nix, nixed, nixes, hold off on, holding off, give up, gave up, shelve, back away, backed away, walk away, ${each('keep|hold|kept', 'its response|any response|its strike|its strikes|the strike|its bombs|its planes|any strike|its retaliation|the response|its reply|its attack|its aim|its fire', 'away|clear|=off')}, not oil, not nuclear, not on oil, not on nuclear, not at oil, not the oil, not the nuclear, no part in, no hand in, nothing to do with, stay clear, keep clear, keep well clear, stay away, keep away, keeping away, staying away, kept away, stay well away, keep well away, hands off, lay off, hold off, back off, shy away, refrain, refraining, refrains, desist, think twice, think again, skip, skipping, bypass, bypassing, forgo, pass over, hold its fire, hold their fire, draw back, pull back,
    ${each('off|be off|remain off|are off|were off|kept off|stay off|keep off|is off', 'limits|the table|the target list|the list|the menu|target list|its target list|bounds')}, out of bounds, out of the question, beyond the pale, no-go, taboo, hands-off, sacrosanct, untouchable, verboten, forbidden, not an option, unacceptable, ruled out, rule out, rules out, ruling out, left out, leave out, leaving out, leave alone, leave untouched, left alone, left untouched, left off, leave off, kept out, keep out, stay out, out of it, out of the plan, out of its, off its list, left in peace, left standing, red line, red lines, line at, line under, crossing a line, cross a line, crosses a line, draw the line, drew the line, drew a line, drawn a line, draws the line,
    dissuade, dissuaded, dissuading, dissuades, talk out of, talked out of, talking out of, talk Israel out, talking Israel out, talked Israel out, talk Netanyahu out, talk its ally out, talk him out, talk them out, deter, deterring, restrain, restraining, restrained, rein in, reined in, hold Israel back, holding Israel back, hold back, holding back, warned off, warn off, warns off, warning off, waved off, wave off, warned Israel off, warns Israel off, warning Israel off, warned Netanyahu off, warn Israel off, warned it off, frown on, frowned on, frowns on, frowning on, look askance, looks askance, looked askance, take a dim view, takes a dim view, took a dim view, distaste, displeasure, unease, disquiet, misgivings, reservations, qualms, doubts about, wary of, uneasy about, unhappy with, unhappy about, nervous about, nervous of, leery of, loath, reluctant, hesitant, alarmed at, alarmed by, fearful of, cool on, cool towards, cool to, lukewarm, worried about, worried that, worry about, worry that, worries about, concerned about, concerned that, concern about, concern over, concern that, concerns about, fears that, fears a, fears an, fears any, fear that, fear a, fears strikes, fearing, anxious about, allergic to, dead against, set against, set himself against, sets himself against, came out against, come out against, comes out against, coming out against, argued against, argues against, arguing against, spoken out against, spoke out against, spoken against, spoke against, pleaded against, pleads against, pleading against, drawn one line, [cautioned|waved|scared|warned] [Israel|its ally|them|him|it|the Israelis|Netanyahu] off, speaks out against, advised against, counselled against, counseled against, cautioned against, warned against, warns against, warning against, lobbied against, pushed back on, pushed back against, balked at, baulked at, reject, rejects, rejected, rejecting, vetoed, vetoes, veto on, veto over, forswear, forgo, shun, =exempt, exclude, excludes, excluded, excluding, confine, limits on, set limits, put limits, imposed limits, mistake, unwise, a step too far, step too far, go too far, too far, reckless, foolish, folly, counterproductive, anything but,
    alternatives, alternative to, other options, something other, something else, somewhere other, ${each('think|thinking|look|looking|looks|looked|see', 'past|beyond|elsewhere')}, other things, things other, anything else than, anywhere else, anything other, elsewhere than, elsewhere than on, ${each('keep|keeping|keeps|kept', 'its|their|his|your|the|Israel', 'hands|mitts|paws|fingers|bombs|jets|planes|nose|distance', '=off|from|out|away')}, mitts off, let alone, no-no, straight no, flat no, firm no, clear no, blunt no, plain no, emphatic no, categorical no, nothing nuclear, nothing atomic, ${each('not', '|the|at|on|in', 'Natanz|Fordow|Fordo|Kharg|Abadan|Bushehr|Isfahan|reactors|refineries|enrichment|uranium|centrifuges|oil terminals|oil wells|wells|oilfields|energy sector|energy industry|pumps|atomic|atom')}, targets other, other than, besides, options other, look elsewhere, ideas other, other targets, different targets, find another, think of something, instead of, rather than, stick to military, stick to army, limit itself, limit themselves`,
    { covers: list('deters') },
  ),
  concept(
    'strike-on',
    `=hitting, =striking, =attacking, =bombing, =targeting, going after, ${each('|an|any|such an|Israeli|an Israeli|any Israeli', '=attack|=attacks|=strike|=strikes|=raid|=raids|=assault|=blow', 'on|against|at')}, to hit, to strike, to bomb, to attack`,
  ),
  concept(
    'unhappy-if',
    `${each('unhappy|object|angry|displeased|not like it|badly|upset|dismayed|oppose it|alarmed|not pleased|furious|irritated', 'if|were|should')}`,
  ),
  concept(
    'warns-israel',
    `${each('warned|warns|warning|warn|cautioned|cautions|cautioning|counselled|counseled|advised|advises|advising|urged|urges|lobbied|lobbying', 'Israel|Netanyahu|its ally|the Israelis|Israelis|Jerusalem|the prime minister|Bibi|Israeli leaders|Israeli officials|Israeli counterparts|their Israeli counterparts|their Israeli|its Israeli|him|Gallant')}`,
  ),
  concept(
    'touched',
    '=touched, =hit, =struck, =attacked, =bombed, =targeted, =harmed, =damaged, a target, =targets, =destroyed',
  ),
  concept(
    'told-so',
    'as much, told Israel so, said so, told Netanyahu so, made that clear, made this clear, let Israel know, have said, has said so, conveyed',
  ),
  concept(
    'foretells',
    'warned, warns, warning, warn, cautioned, cautions, frets, fret, fretted, worry, worries, think, thinks, reckon, predict, predicted, believe, fear, fears, feared, believes, reckons, told Israel, told Netanyahu, let Israel know, made clear, argued, argues',
  ),
  concept(
    'dire',
    'drag, war, spiral, escalate, escalation, spike, drive up, push up, ignite, engulf, wider, conflagration, retaliation, backfire, unleash, inflame, consequences, chaos, alight, ablaze, mistake, cross, send prices, disaster, catastrophe, catastrophic, dangerous, risk, risky, shock',
  ),
  concept(
    'may-counsel',
    `${each('may|might|could|will|would|is expected to|is likely to|plans to|intends to|was expected to|are expected to|is to|was to', '|yet|also|now|still|again', 'warn|urge|ask|tell|press|try|seek|raise|caution|advise|lean on|implore|be told|be asked|be warned')}`,
  ),
  /** "Rather military bases than refineries". */
  concept(
    'prefers',
    'would rather, prefer, prefers, preferred, would sooner, preference, prefer to see, would like to see, happier with, happier if, steered towards, steer towards',
  ),
  concept(
    'than-those',
    'to strikes, to attacks, to hitting, to striking, to one, to those, to bombing, to raids, to the oil, to oil, to nuclear, =than, rather than, instead of, and not, but not, not the, over, in preference to, in place of',
  ),
  /** A question that names no target; the next sentence does. */
  concept(
    'asks-limits',
    `${each('which|what', 'targets|sites|places|installations|facilities|target|parts', 'does|do|would|has|have|did|will|is|are|might|must|should', 'Washington|America|US|White House|Biden|Americans|United States|off|out|beyond|Israel|taboo|excluded')}, ${each('what', 'does|do|would|has|did|is|was|will', 'Washington|America|US|White House|Biden|Americans|United States|off', '|not|limits|want|the table|rule|ruled|like|least|to')}, ${each('what|where', 'Washington|America|the US|the Americans|the White House|Biden|the United States', '|has|had|would|does', '|not', 'asked|asks|wants|want|draws|draw|said|advised|warned')}, is anything off, anything off limits, anything ruled out, which ones, where does Washington draw, where is the line, where does America draw, red lines`,
  ),
  concept(
    'above-all',
    'above all, first of all, chiefly, mainly, first and foremost, in particular, notably, principally, at the top, to begin with, for one, certainly, mostly',
  ),
  concept('leave-be', 'leave, leaving, left, keep, keeping, kept, leaves'),
  concept(
    'be-left',
    'alone, untouched, =out, =off, unscathed, unharmed, intact, be, in peace, standing, aside, in one piece',
  ),
  concept('rule-verb', 'ruled, rules, ruling, rule, put, puts, putting, place, placed, keep, kept, declare, declared'),
  concept(
    'ruled-off',
    '=out, out of bounds, off limits, off the table, off the list, out of play, beyond bounds, off bounds',
  ),
  /** What Israel or Iran says of its own accord. */
  concept(
    'own-voice',
    `${each('Iran|Tehran|Iranian officials|Iranian generals|Iranian minister|Iranian foreign minister|Araghchi|Pezeshkian|Revolutionary Guards|Khamenei', '|has|had', 'warn|threaten|said|say|told|tell|vow|caution|insist|would|call|urge|ask|will|fear|see|consider|regard|promise|swore')},
    ${each('analysts|experts|economists|traders|watchdog|IAEA|opposition leaders|hawks|critics|Republicans|Lapid|Bennett|hardliners|right-wing ministers|commentators|think tanks|former officials|diplomats in the Gulf|China|Beijing|Arab states|European leaders|Macron|EU', '|has|have|had|also|leaders', 'warn|say|said|told|urge|fear|believe|argue|want|call|expect|think|insist|caution|ask')}, ${each('Gulf states|Gulf governments|Gulf producers|Gulf monarchies|Gulf Arab states|Gulf capitals|Gulf rulers|Gulf leaders|Gulf princes|Gulf officials|Gulf diplomats|Gulf ones|Gulf allies|Arab states|Singapore|Japan|India|Saudi Arabia|Saudis|Emiratis|Emirates|Qatar|Bahrain|Kuwait|Riyadh|Abu Dhabi|Doha', '|have|had|has|also|too|who|which', '|have|had|also|too', 'said|told|made|intensified|joined|campaigned|tell|ask|asked|warned|lobby|lobbied|fear|feared|urged|pressed|implored|begged|plead|pleaded|want|wanted|dread|worry')}, [lobbied|begged|implored] [|the] [Washington|US|White House|Biden|Americans|United States], warned Iran, warns Iran, warning Iran, warn Iran, warned Tehran, warns Tehran, told Iran, told Tehran, helping Israel`,
  ),
  concept(
    'israel-decides',
    `${each('Israel|Jerusalem|Israelis|Netanyahu|cabinet|Israeli generals|Israeli army|Gallant', '|has|had|itself|itself has|is said to have|appears to have|have|would|now|for now', 'ruled out|rules out|decided|decides|opted|opts|chose|chosen|spared|spares|avoided|avoids|will not|refrained|dropped the idea|considered|considers|weighs|is weighing|struck|hit|bombed|will strike|will hit|is expected to|would spare|would avoid|would not')}`,
  ),
  concept(
    'told-israel',
    `${each('Israel|Jerusalem|Netanyahu|Israelis|Bibi|ally', '|is|was|has been|had been|being|have been|were|gets|got', 'told|urged|warned|asked|advised|pressed|cautioned|counselled|counseled|pressured|lobbied|implored|begged|discouraged|dissuaded|instructed')}`,
  ),
  concept(
    'not-saying',
    `${each('declined|refused|declines|refuses|unwilling|would not|will not|did not|not', 'to|', 'say|comment|be drawn|discuss|confirm|speculate|spell out')}, no comment, negotiate in public`,
  ),
  /** No limits at all. */
  concept(
    'no-limits',
    `${each('put|puts|placed|places|declared|ruled|marked|set|sets', 'nothing|no target|no targets|no site|no sites', '|in Iran', 'off|out|beyond')}, ${each('no|not any|not set any|not put any|not placed any|not imposed any|without|no such|few', 'limits|limit|restrictions|restriction|red lines|red line|conditions|strings|constraints|restraints|veto|curbs|ban|bar|ceiling|vetoes')}, free hand, free rein, carte blanche, blank cheque, blank check, free to choose, free to hit, free to strike, a free choice, every target, all targets are on, no target is off, no target off, nothing is off, nothing off the table, [no target|no targets|no site|no sites|nothing] [|in Iran] [is|was|has been|had been|are|to be] [out of bounds|off limits|off the table|ruled out|excluded|barred|spared|sacred|taboo], [denies|denied|deny] [having|it had|it has|that it had|that it has|telling|asking|having ever] [told|asked|warned|given|set|Israel|ever], nothing is sacred, nothing is taboo, nothing is forbidden, no [|Iranian|single|such|specific|particular] [target|targets|site|sites|installation|installations|facility|facilities] [|in Iran|of Iran] [|as|is|was|are|being|to be|to be either|beyond] [out of bounds|off limits|off the table|untouchable|sacred|taboo|excluded|forbidden|beyond|ruled out|too sensitive|barred|sacrosanct|immune], nothing is ruled out, nothing ruled out, nothing is excluded, nothing excluded, [not|never] [|placed|put|declared|ruled|marked|set|placing|putting|ruling|declaring|deemed|told Israel] [anything|any target|any targets|any site|any sites] [|off|out|is off|was off|were off], not in the business of, not our place to, not our business, not its place, [not|never] [|going to|be|about to] [tell|telling|dictate|dictating|instruct|prescribe|decide|deciding|second-guess|micromanage] [|to|for] [the Israelis|Israel|Israelis|a sovereign|sovereign|its ally|allies|an ally|another country|another state|what|which|how|where|targets], [not|never] [|going to|be|about to] [pick|picking|choose|choosing|set|setting|draw|drawing] [|its|Israel|the|any|up] [targets|target|limits|lines], choice of targets to, targets to Israel, targeting to Israel, leave it to Israel, leaves it to Israel, left it to Israel, leave to Israel, leaves to Israel, leaving to Israel, leaving it to Israel, leaving that to Israel, leave that to, for Israel to say, for Israel to determine, for the Israelis to, Israel to decide, Israel to choose, Israel sovereign, sovereign decision, its own decision, their own decision, take its own decisions, make its own decisions, pick its own, choose its own, free choice, a free rein, [no|without] [target|targets|site] [|is|was|are] [off|excluded|ruled out|barred|spared], anything they can not hit, anything it can not hit, anything Israel can not hit, not told them there is anything, no list of, not given Israel a list, not asked Israel to rule, not asked it to rule, to rule out any, not rule out any, not ruled out any, not ruled any, ruled nothing out, ruled out nothing, rule nothing out, rules nothing out, nothing had been ruled, not told Israel what, not tell Israel what, not telling Israel what, not dictate, not dictating, up to Israel, for Israel to decide, for Israel to choose, Israel alone, Israel own decision, left the choice, leaves the choice, leave the choice, tied no strings, unlimited, not tied Israel hands, not tie Israel hands, no say in, no say over`,
    { covers: list('deters') },
  ),
  /** A strike on them allowed. */
  concept(
    'no-objection',
    `${each('no|not|never|without', '|any|raised any|raised|voiced any|voiced|made any|had any|has any|have any|real|serious|made', 'objection|objections|opposition|misgivings|qualms|reservations')}, ${each('not|never|no longer|nor', '|to', 'object|oppose|opposed|stand in the way|block|mind|veto|discourage|stop|rule out|ruled out|try to stop|warn against|warned against|warned Israel|asked Israel|ask Israel|told Israel|tell Israel|urge Israel|urged Israel|press Israel|ask its ally|warn Israel|against')}, would back, would support, green light for, green light to, gave the green light, given the green light, gave its blessing, given its blessing, gave a nod, given the nod, dropped its opposition, dropped its objections, lifted its veto, withdrew its objections, approved of, has endorsed, =endorses, fine with, at ease with, all right with, comfortable with, content with, would welcome, open to, signed off on, waved through, could live with, can live with, turn a blind eye`,
    { covers: list('deters') },
  ),
  concept(
    'keep-small',
    `[not|without] [|to|go|going|let it|have it] [lead|cause|provoke|trigger|spark|set off|widen|escalate|escalating|overdo|overreact|go too far|too far|ignite|inflame|start|unleash|drag|spiral|tip], so as not to, moderation, moderate, in proportion, scale back, scaled back, scaling back, scale down, temper, tempered, tempering, tone down, toned down, toning down, dial down, dial back, water down, calibrated, calibrate, carefully calibrated, overreact, overdo, go easy, going easy, measured, contained, contain, =narrow, modest, wider war, all-out war, regional war, limited in scope, de-escalate, de-escalation, soften, softening, curb, curbing, pull its punches, pull your punches, rein in, reining in, restrain, restraining, hold back, holding back, go too far, not go overboard, overboard, keep it small, small-scale, keep it limited, sense of proportion, with care, =caution, prudence, cool heads, cool head, keep calm, cool down, take the win, within bounds, in check, proportionate, proportional, proportionately, proportionally, measured response, measured reply, show restraint, restraint, limited, escalate, escalation, sensitive sites, sensitive targets, most sensitive, ${each('stick|confine|confined|limit|restrict|limited|restricted|confines|limits|keep|hold|kept|sticks|confining|limiting|sticking', '|itself|its response|its reply|its strike|the strike|the response|its retaliation|themselves|the attack|any strike|any response|its attack|Israel', 'to', 'military|army|bases|air bases|missile|the military|barracks|launch pads|launchers|soldiers|radar|army camps|the missile|missiles')}, only military, military targets only, military sites only, purely military, strictly military`,
  ),
  concept(
    'response',
    'response, reply, retaliation, retaliate, answer, respond, strike, strikes, attack, targets, counterstrike, counterattack, reprisal, action, Iran, act, riposte',
  ),
  concept(
    'counsels',
    `begs, =beg, warn, warned, warns, warning, urge, urged, urges, urging, caution, cautioned, cautions, =told, =tells, =telling, =asked, =asks, =asking, advise, advised, advises, advising, counsel, counselled, counseled, =press, =pressed, =presses, =pressing, appeal, appealed, appeals, plead, pleaded, pleads, pleading, beg, begged, implore, implored, =wanted, =wants, =want, demand, demanded, demands, made clear, made plain, let it be known, leaned on, leaning on, lean on, leans on, leant on, publicly, signalled, signaled, signals, reiterated, message, lobbied, lobbying, pushed, pushing, voiced, expressed, insists, insisted, preferred, prefers, calls on, called on, calls for, called for, hopes, hoped, sought, seeks, trying, tried, =said, =says, advice, request, pressure, pressured, encouraged, expects, line, position, suggested, suggests, recommend, recommended, recommends, nudge, nudged, nudging, plea, =tries, attempt, attempts, work to, works to, working to, worked to, aims, aim, would like, would prefer, intent on, cautioning, message to, keen`,
  ),
  concept(
    'was-measured',
    `${each('strikes|strike|raid|attack|attacks|raids|answer', 'was|were|had been|have been|has been', '|both|quite', 'proportionate|proportional|limited|measured|restrained|contained|moderate|narrow|modest')}`,
  ),
  concept(
    'both-sides',
    'both sides, all sides, all parties, both countries, both nations, =Iran to, Tehran to, on Iran to',
  ),
  /** Advice whose giver the page has named before. */
  concept(
    'counsel-noun',
    'guidance, =advice, =counsel, =message, =plea, =steer, =word, =request, =appeal, =line, =instruction, =instructions, =recommendation, =ask, condition, conditions, caveat, proviso, stipulation, caveats, rider, strings, red line, red lines, limits',
  ),
  concept(
    'military-sites',
    'military sites, military targets, army bases, air bases, missile bases, military bases, air defences, missile factories, military installations',
  ),
  concept(
    'civilian-sites',
    'civilian sites, civilian targets, cities, power stations, power plants, civilian infrastructure, civilian areas, electricity',
  ),
  concept(
    'answer-no',
    `answer is no, answer was no, =said no, flat no, a clear no, straight no, blunt no, firm no, emphatic no, word was no, shook his head, ${each('replied|answered|responded|shot back|snapped|retorted', '|with|simply|flatly|curtly|in|bluntly', '|a|one|a single|a flat|a one-word', '|word|syllable|monosyllable', 'no')}, ${each('no', 'he', 'said|replied|answered|snapped|told')}`,
  ),
  concept('answer-is-no', 'answer is no, answer was no'),
  /** "In Israel’s place I would look at other things." */
  concept(
    'in-their-shoes',
    `${each('in|into', 'Israel|the Israelis|Israelis|their|its|Netanyahu|Jerusalem|their ally|its ally', 'place|shoes|boots|position|stead')}, if I were them, if he were them, were he them, if I were Israel, if he were Israel`,
  ),
  /** How outspoken they are on it, next to something else. */
  concept(
    'blunter',
    'blunter, firmer, softer, gentler, stricter, plainer, milder, sterner, less plain, less blunt, less clear, less categorical, less emphatic, more guarded, more emphatic, more categorical, more outspoken, more forthright, more explicit, blunt about, adamant about, emphatic about, categorical about, emphatic on, categorical on',
  ),
  concept('without-us', 'without us, do it without, on your own, do it alone, without our help, count us out'),
  /** What Israel lets Washington know, and what it may leave alone of its own accord. */
  concept(
    'as-asked',
    `${each('as', 'it|they|he|Israel|the Israelis', '|had|has|have', 'been', 'asked|urged|advised|told')}, ${each('as|which|who|what|just as|for', 'the Americans|Americans|Washington|the US|America|Biden|the White House|the administration|they|it|he|the president', '|had|has|have', '|all along|always', 'asked|requested|wished|wanted|urged|demanded|sought|advised')}, [they|it|he|Washington|the Americans|Biden] had asked [it|Israel|them|him] [not|to], who had asked, which had asked, had asked for, as requested, as asked`,
  ),
  concept(
    'israel-assures',
    `${each('told|tells|assured|assures|assuring|informed|informs|promised|promises|pledged to|tell|assure', '|the', 'US|U.S.|United States|White House|Washington|Americans|Biden administration|US administration|American administration|America')}, willing to [strike|hit|attack|limit|target], [assured|promised|assures|promises|assuring|promising] [Biden|Mr Biden|the president], an undertaking, his undertaking, his promise, his pledge, promised to [go after|hit|strike|aim|spare|limit|stick], [may|might|could] be spared, ${each('Netanyahu|Israel|premier|prime minister|office|bureau', '|has|had|also', 'denied|denies|denying')}, on American orders, [leaning|leans|leaned] [toward|towards] military, not hit anything, hit nothing, hit only, struck only, not struck anything`,
  ),
  concept(
    'gulf-states',
    'Saudi, Saudis, Bahrain, Kuwait, Gulf capitals, Emirates, Emirati, Gulf states, Gulf Arab, Qatar, Riyadh, Abu Dhabi',
  ),
  concept('trump', 'Trump, Republican, Republicans, Lapid, Bennett'),
  /** "Happier if they were spared": a wish, and no threat. */
  concept(
    'happier-if',
    each(
      'happier|happy|obliged|grateful|pleased|relieved|glad|better|best|prefer it|preferred it|like it|easier',
      'if|were',
      '|the|it|they|its',
      '|oil|nuclear|Israel|Israelis|refineries|terminals|wells|oilfields|reactors',
    ),
    { covers: ['if-strike'] },
  ),
  concept(
    'if-strike',
    'if oil, if nuclear, if Israel, if it, if Netanyahu, if they, if the Israelis, if Israeli, if the, unless, should Israel, were Israel, if Iran, if Tehran, in case, in the event',
  ),
];
