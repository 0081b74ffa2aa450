import { concept, each, list } from './concept.ts';

const BACKED =
  'supported|support|backed|back|endorsed|endorse|approved|approve|favoured|favored|helped|help|loved|blessed|pushed|aided|opposed|oppose|blocked|block|stopped|stop|hindered|hinder|vetoed|veto|loathed|hurt|killed|fought|obstructed';
const LET = 'let|lets|letting|allowed|allow|allows|allowing|permitted|permit|permits|permitting';
const REST =
  'down|on the table|on the desk|on the blotter|on the baize|folded|in her lap|in its lap|in their laps|in his lap|in its pocket|in its pockets|in her pockets|in their pockets|where it was|where they were|at her side|at its side|by her side|by its side|still|flat|out of sight|unraised|under the table|under the desk|below the table';

/** Taking no part in a vote, and letting a text go its way, as those tell it who leave out "abstained" and "veto". */
export const voteIdioms = [
  /** A hand that does not go up: "kept hers on the desk", "the one that stayed down". */
  concept(
    'hand-kept-down',
    `${each('kept|keep|keeps|keeping|left|leaving|held|holding|had', 'hers|theirs|ours|its own|his own|her own|both hands|her hand|its hand|their hand|his hand|her hands|its hands|their hands|his hands|its arm|her arm|their arm|his arm|their arms|its arms|her arms|a hand|both|them both', '|firmly|resolutely|pointedly', REST)}, ${each('hers|theirs|ours|arm|arms|hand|hands|the one|one pair|a single pair|single pair|that pair|fifteenth|15th', '|that|which', 'stayed|stays|remained|remains|lay|rested|rests|stay|did not leave|never left|never rose|did not rise|did not go up|had not gone up|did not move|had not moved|was not raised|sat', '|resolutely|firmly|pointedly', `|where|${REST}`)}, ${each('both|two|both her|both its', 'hands|arms|palms|wrists', '|were|stayed|firmly|lay', 'on the|under the|on her|in her|in its|below the|beneath the', 'desk|table|lap|knees|pockets|pocket|blotter|baize')}, ${each('both of hers|both of theirs|both of its', '|were|stayed', 'under the|on the|in her|in their', 'table|desk|lap|laps')}, ${each('no', 'hand|arm', 'rose|went up|was raised|came up|stirred')}`,
    { covers: list('not, negation, counted-others') },
  ),
  /** What an envoy does who takes no notice of a vote. */
  concept(
    'looked-away',
    `${each('look|looked|looks|looking|stare|stared|stares|staring|gaze|gazed|gazing|squinted|peered', 'at|out of|through|up at|down at|into', 'her|its|his|their|the|our|your|my', 'shoes|papers|ceiling|window|fingernails|nails|feet|notes|pen|desk|floor|blotter|watch|wall|carpet|phone|telephone|boots|toes|sky|clock|middle distance')}, ${each('study|studied|studying|studies|examine|examined|examining|inspect|inspected|inspecting|contemplate|contemplated|contemplating|admire|admired|admiring', 'her|its|his|their|the', 'shoes|papers|ceiling|fingernails|nails|feet|notes|pen|desk|floor|blotter|watch|wall|carpet|boots|cuticles|toes')}, ${each('twiddle|twiddled|twiddles|twiddling', 'her|its|his|their|our', 'thumbs')}, ${each('keep|keeps|kept|keeping', 'her|its|his|their', 'eyes|gaze|nose|head', 'down|on|in', '|her|its|his|the|their', '|papers|notes|desk|blotter|shoes|lap|phone')}, sat still, sit still, sitting still, kept still, keeping still, kept perfectly still, never stirred, chose to look away, sat mute, sat silent, said nothing either way, whistled a tune`,
  ),
  concept(
    'neither-nor',
    `${each('|would|could|did|will', 'neither', `|to|a|with|for|it|vote for|voted for|voting for|${BACKED}`, `|it|them|the text|${BACKED}|yes|yea|aye|assent|approval`, 'nor', '|to|a|with|it|stood|standing|got|put', `no|nay|refusal|against|dissent|in its way|in the way|${BACKED}`)}, ${each('neither with', '|it|them|the text', 'nor', '|was', 'against')}, ${each('not|would not|could not', '|say|vote|said', 'either', 'yes or no|for or against|aye or nay')}, ${each('out of|away from|into|in|part in|from', 'both|either|neither', 'columns|column|column of|camp|camps|count|side|sides')}, ${each('not in favour|not in favor|not for', 'not against')}, ${each('not|never|did not', 'lift|raise|raised', 'hers|theirs|its own|it', 'for or against|either way')}, ${each('absent both from', 'the')}, ${each('without', 'lifting|raising|moving|stirring', 'a|her|its', 'finger|hand|arm|muscle', 'either way|for or against')}, ${each('not|without', '|cast|casting', '|a|any|its|her', 'vote|votes|voting|ballot', '|on it|on the text', 'for or against|either way|one way or the other')}`,
    {
      covers: list(
        'veto, vetoed, veto-past, vote-for, voted-for, vote-yes, vote-against, not, negation, aid, vote-noun, stopping, hand-still, not-use-veto, let-pass',
      ),
    },
  ),
  concept(
    'out-of-vote',
    `${each('stay|stays|stayed|staying|keep|keeps|kept|keeping|walk|walked|step|stepped', 'away from|out of|clear of', 'vote|the vote|voting|the ballot|this vote|the count|the yes column|the showdown')}, ${each('withheld|withhold|withholds|withholding|kept back', 'their|his', 'vote|votes')}, ${each('duck|ducks|ducked|ducking|bow|bowed|bows', 'out of|out', '|of', 'vote|the vote|UN|a vote|the showdown')}, ${each('duck|ducks|ducked|ducking|dodge|dodges|dodged|dodging|swerve|swerves|swerved', '|a|the|that|this|Monday', '|UN|Gaza|ceasefire|truce|council', 'vote|showdown')}, ${each('take|takes|took|taken|taking', 'a pass')}, ${each('no-show', '|at|in|at a|in a|at the|in the', '|UN', 'vote')}, ${each('withheld|withhold|withholds|withholding|held back|hold back|holds back|holding back', 'her|its|America|Washington', 'vote|ballot')}, ${each('third', 'column|box|call|category')}, ${each('stood|stands|stand|standing|stepped|steps|stepping', 'to one side|to the side|idly by|off to one side')}, ${each('kept|keep|keeping', 'America|Washington|the US|the United States|his country|her country|his side', 'out of', 'it|the vote')}, ${each('declined|declining|refused|unwilling|refusing', 'to', '|take part in|go into|enter|join', 'either', 'column|side|camp')}, decline to say yes or no, let it be recorded that it had no view`,
    { covers: list('not, negation, fail, hold-off, vote-noun, the-vote, step-aside') },
  ),
  /** The fifteenth of fourteen and one. */
  concept(
    'odd-member',
    `the fifteenth, fifteenth member, fifteenth hand, fifteenth arm, the 15th, odd one out, odd man out, less one, ${each('one|a|only|single|lone|remaining|solitary', '|big|great|large|permanent|veto-wielding|mighty', 'country|power|superpower|delegation|ambassador|envoy|member|delegate|diplomat|nation|pair of folded arms|hand|arm|pair')}`,
    { covers: list('vote-split, other-voter') },
  ),
  /** A text that is let go its way, in words beside "pass" and "through". */
  concept(
    'let-it-be',
    `${each(LET, 'it|that|this|them|the thing', 'happen|be|live|become law|take its course|go its way|succeed|carry|proceed|go ahead|come to pass')}, ${each(LET, 'such a|a|the|this|that|one|another|the UN|a UN|the latest|a Gaza|the Gaza|a truce|the truce|a ceasefire|the ceasefire', '|UN|Gaza|ceasefire|truce|cease-fire', 'resolution|text|motion|measure|draft|demand|call|thing|order|vote', '|to', 'pass|through|slide through|slip through|go through|live|stand|be adopted|get through|sail through|go by|slide by|go|go past|survive')}, ${each(LET, 'one|this one|that one|the fourth', 'go|by|live|go by|survive|stand')}, ${each(LET, 'the|', 'Security Council|council', 'speak|act|have its way|have its say|decide')}, ${each(LET, 'fourteen|14|the other 14|the other fourteen|the rest|the others', '|others|of them', 'have their way|have their say|vote')}, ${each('watch|watched|watches|watching', 'a|the|it|this|one|that|such a', '|Gaza|UN', '|ceasefire|truce|cease-fire', '|resolution|text|motion|measure|one|demand|call', 'pass|go by|go through|go past|sail through|slip by|be adopted|carried')}, ${each('permit|permits|permitted|permitting|allow|allowed|allowing|allows', 'its|the|passage of|the passage of|adoption of|the adoption of', 'passage|adoption|a|the|resolution|motion|text|cease-fire|ceasefire|measure')}, ${each('did|do|does|had|could|would|have', 'not', 'stop|stopped|prevent|prevented|hinder|hindered|obstruct|obstructed|impede', 'it|them|the text|the vote|the resolution|the motion|a resolution')}, ${each('choice|decision|choosing|chose|opted|elected|decided|preferred', 'not to', 'be in the way|block|obstruct|veto|stand in the way|impede|hinder|stop')}, ${each('opt|opted|opts|opting|decided|deciding|decides|came down|plumped', 'against', 'block|blocking|obstructing|opposing|stopping|using its veto|a veto|killing|sinking')}, ${each('not|never', 'stand|stood|standing|get', 'in', 'the|its|their', 'way')}, ${each('not|never|without|declined to|declines to|declining to|refused to|refusing to', 'raise|lift|raising|lifting', 'a finger')}, ${each('not', 'forbid|forbade|forbidden', 'the', 'Security Council|council')}, ${each('not|fail to|failed to|declined to|refused to', 'raise|lift', 'a|its|her|his|their', 'hand|arm|finger', 'against')}, ${each('snub|snubs|snubbed|waive|waives|forsakes|forsook|spurns|spurned', 'its', '|own', 'veto')}, ${each('nor|neither', 'did it|did she|did they|did he|did Washington|did America|would it', 'use|wield|cast|exercise|reach for|play|deploy', 'its|the|her|their|a', 'veto')}, ${each('refusal|refused|refuses|refusing|declines|declined|failed', 'to use', 'its veto|the veto')}`,
    {
      covers: list(
        'not, negation, drop, hold-off, let-pass, not-use-veto, vote-against, step-aside, spared-text, out-of-the-way',
      ),
    },
  ),
  /** Where one of these stands right before "abstained", it is not said of the Americans. */
  concept(
    'other-member-abstained',
    each(
      'Britain|UK|London|British|Russia|Moscow|Russians|China|Beijing|Switzerland|France|Guyana|eleven|11|eleven others|the rest|others',
      '|had|has|have|having|also|itself|alone|too',
      'abstained|abstaining|abstain|abstains|sat out|stayed neutral',
    ),
  ),
  concept(
    'home-ballots',
    'primary, Arab Americans, Muslim Americans, caucus, by-election, party ballot, trade union, municipal, security cabinet, cabinet of, coalition talks, vote of no confidence',
  ),
  /** Texts of November and June. */
  concept(
    'other-month-vote',
    'humanitarian =pauses, =pauses in the fighting, =pauses in fighting, resolution on =pauses, Nov 15, November 15, 15 November, November resolution, November text, three-phase plan, three-phase, eleven abstaining',
  ),
  concept('let-be-known', `${each(LET, 'it', 'be', 'known|recorded|understood|seen|said|thought')}`, {
    covers: list('let-it-be, let, let-pass'),
  }),
  /** A yes vote that was not cast. */
  concept(
    'yes-vote-kept',
    `${each('could not|cannot|did not|would not|not|unable to|unwilling to|declined to|refused to|never', '|be able to|able to|been able to', 'raise|lift|put up', 'her|its|his|their|a|our', 'hand|hands|arm', 'for|in favour|in favor')}, ${each('kept|keep|keeping|stopped|prevented', 'her|it|them|him|Thomas-Greenfield|Washington|the US|the Americans|the United States|America|us', 'from', 'raising|voting|joining in|backing it|supporting it|lifting')}, ${each('withheld|withhold|withholds|withholding|held back|denied', 'its|her|their|a|the', '|own|American|US', 'aye|yes|yes vote')}, ${each('could not|did not|would not|not', 'join', 'the yes side|the majority|the fourteen|the 14')}, ${each('a yes|yes', '|was|had been', 'impossible')}, ${each('could not|cannot|had not|did not|does not|has not|have not|not|never|unable to|could never', '|be able to|able to|been able to', 'vote|voted', 'yes|for it|in favour|in favor|aye|for the text|for the resolution|for that')}, ${each('stopped|stop|stopping', 'short of', 'voting yes|voting for|a yes vote')}, ${each('held back|hold back|holds back|holding back', 'from', '|a|saying|voting', 'yes|aye|in favour|in favor')}, ${each('not|never', '|have', 'lend|lent', 'its|her|their', 'vote|support')}, not support it`,
    { covers: list('vote-yes, voted-for, step-aside') },
  ),
  /** A text backed, and no way back. */
  concept('gave-yes', '=backed, =backs, =supported, =supports, =endorsed, =endorses, =approved, =approves'),
  concept('shrug', 'shrug, gave a shrug, shrugged its shoulders, shrugging its shoulders', {
    covers: list('takes-no-side'),
  }),
  /** What is shrugged off is some other matter. */
  concept('shrug-off', `${each('shrug|shrugs|shrugged|shrugging', '|it|this|that|them', 'off')}`, {
    covers: list('shrug, takes-no-side'),
  }),
  /** Taking no part while the others do, in words that need them beside it. */
  concept(
    'sat-watching',
    `looking on, looked on, looks on, ${each('merely|only|just|simply', 'watched|watches|watching|looked on|sat there|sat')}, sat there, sitting there, sits there, sat in silence, watched in silence, stayed in its seat, stayed in her seat, stayed in its chair, stayed in her chair, stay in its chair, said nothing, says nothing, saying nothing`,
  ),
  /** Where those who abstain are asked to show it. */
  concept(
    'abstentions-called',
    `${each('ask|asked|asks|call|called|calls', '|who|those who|for those who|at last|then|finally', '|finally|then|wished to|wish to|wanted to', 'for abstentions|abstained|abstain|for those abstaining|abstentions|for the abstentions')}, and finally for abstentions, then for abstentions, and for abstentions, when abstentions were called`,
    { covers: list('abstain, abstention') },
  ),
  /** The one seat of the Council that did not join in, by what it held back. */
  concept(
    'alone-held-back',
    `${each('one|only one|lone one|sole one|only member|only country|lone member|lone country|only state|single seat|only seat|lone seat|only delegation|only power', '|that|which|to|who', 'held back|hold back|holds back|holding back|held off|held out|held aloof')}, ${each('one|vote|seat|voice', '|that|which|was', 'withheld|held back|kept back|not heard from')}`,
    { covers: list('step-aside, hold-off') },
  ),
  /** Every hand but one, where the one is the American. */
  concept(
    'hand-but-theirs',
    `${each('every|each|all|all the', 'hand|hands|arm|arms', 'but|except|save|bar|barring|but for|save for|except for|apart from', '|the', 'Washington|America|American|US|American one|US one')}, ${each('but not|not', 'the', 'American|US', 'hand|hands|arm|arms|one')}`,
    { covers: list('not, negation, hold-off') },
  ),
  /** Yes and no both left unsaid. */
  concept(
    'said-neither',
    `${each('not|never|would not|could not', '|to|bring themselves to|bring itself to|bring herself to', 'say|said|saying|vote|voted|voting', '|either', 'yes|aye|yea|for|in favour|in favor', '|it', 'or|nor|and|but', '|did|would|could|had|does', '|not', '|say|vote|said|voted', 'no|nay|against')}, ${each('not', 'oppose|opposed|block|blocked|obstruct|veto|stop', '|it|the text', 'but|and|nor', '|did it|did|did she', '|not', 'endorse|support|back|approve|favour|bless', '|it|the text')}`,
    { covers: list('not-use-veto, no-yes-here, no-yes, left-unsaid, no-yes-said') },
  ),
];
