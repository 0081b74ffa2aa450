import { concept, each } from './concept.ts';

/** What is said of policies: that a vote fits them or breaks with them, and whose other policies they may be. */
export const policyWords = [
  concept(
    'in-line',
    `consistent with, in keeping with, in line with, squares with, squared with, chimes with, chimed with, fits with, fitted with, of a piece with, in accordance with, in tune with,
    reflects long-standing, reflected long-standing, followed from, follows from, true to, not inconsistent with, in harmony with`,
  ),
  concept(
    'at-odds',
    `at odds with, inconsistent with, not in line with, not consistent with, out of line with, contrary to, contradicts, contradicted, runs counter to, ran counter to, flies in the face of,
    flew in the face of, upended, upends, overturned, overturns, tears up, tore up, ends decades of, ended decades of, ends months of, ended months of, breaks with, broke with`,
  ),
  /** "By not using its veto" is an act, and denies nothing of what follows. */
  concept(
    'not-veto-act',
    `${each('not|without|no longer', 'to use its veto|to use the veto|to wield its veto|to exercise its veto|to cast its veto|using its veto|use its veto|used its veto|using the veto|use the veto|vetoing|veto|to veto|blocking|block|to block|killing|kill|opposing|wielding its veto|wield its veto|stopping|voting against|vote against|casting a veto|cast a veto|exercising its veto|resorting to its veto|shielding')},
    declining to veto, refusing to veto, refusal to veto, failing to veto, failure to veto`,
    { covers: ['negation'] },
  ),
  concept(
    'other-policy',
    `policy on arms, arms sales policy, policy on arms sales, arms transfers policy, policy on weapons, policy on aid, policy on settlements, policy on the settlements, settlement policy, settlements policy, policy on Iran, policy on Ukraine, policy on Hezbollah, policy on Lebanon, policy on statehood, policy on Jerusalem, two-state, ${each('deport|deporting|migration|migrant|border|asylum|visa|visas|Venezuelans|Cuba|Taiwan|tariff|tariffs|trade|abortion|climate|gun|drug|tax|steel|conscription|marijuana|student debt', 'policy|policies|on')},
    deporting, deportation, visas, Venezuelans, Venezuelan, Cuban, Taiwan, Taiwanese, tariffs, abortion, immigration, asylum, Fed, Federal Reserve, interest rates, monetary policy, conscription, draft exemption,
    settlers policy, voters want, arms for Taiwan, China policy, housing policy, fiscal policy, energy policy, ultra-Orthodox, House Republicans, Schumer speech`,
  ),
  concept(
    'others-position',
    `${each('Hamas|Gallant|Gantz|minister|China|Beijing|Russia|Moscow|Britain|UK|London|France|Paris|Germany|Canada|Australia|Japan|India|Qatar|Egypt|Labour|Iran|Turkey|Ireland|Spain|Switzerland|South Korea|Brazil', 'position|policy|stance|line|said its|says its|said it|has changed|had changed|changed its|shifted its|changed|shifts|insists its|insisted its|altered its|reversed its')},
    ${each('Israel|Israeli|Netanyahu', 'policy on|policy would|policy will|policy has|policy had|position would|position will|position has|position had|position is|own position|own policy')}`,
  ),
  concept(
    'oval-office',
    `West Wing, Pennsylvania Avenue, Oval Office, president men, president aides, aides to the president, aides to Biden, Biden aides, Biden staff, Biden people, Biden team, Team Biden, president team, president people,
    president staff, administration, US officials, American officials, officials in Washington, press secretary, Jean-Pierre, National Security Council, American side, American response, American reaction,
    US response, US reaction, Washington reaction, Washington response, Americans, Biden camp, president office, officials in the administration, American hosts, would-be hosts, people in Washington`,
  ),
  concept(
    'made-up',
    `manufacture, manufacturing, manufactured, invent, inventing, invented, concoct, concocting, concocted, fabricate, fabricating, conjure, conjuring, stir up, stirring up, whip up, whipping up,
    drum up, drumming up, engineer, engineering, engineered, contrive, contriving, cook up, cooking up, stage, staging, artificial, imaginary, phoney, phony`,
  ),
  concept(
    'quarrel-word',
    'crisis, row, quarrel, dispute, fight, drama, feud, spat, argument, conflict, rift, tension, tensions',
  ),
  concept('no-daylight', 'no daylight, no space, no gap, no rift, no light between, any daylight'),
  concept(
    'between-us',
    'between us, between the two, between our, between the allies, between allies, between Israel and, between the US, between Washington, between the United States, between America, with Israel, with Washington',
  ),
  concept(
    'boost-hamas',
    `${each('boost|gift|reward|prize|lifeline|shot in the arm|tailwind|comfort|encouragement|oxygen|hope|incentive|bonus|fillip|signal|message', 'for Hamas|to Hamas')},
    ${each('gives Hamas|gave Hamas|giving Hamas|hands Hamas|handed Hamas|throws Hamas|threw Hamas|offers Hamas|offered Hamas|sends Hamas', 'a boost|a lifeline|hope|a gift|a prize|a reward|fresh hope|new hope|reason|an incentive|encouragement|comfort|oxygen|heart|a message|a signal|every reason|false hope')},
    encourages Hamas, encouraged Hamas, emboldens Hamas, emboldened Hamas, encouraging Hamas, emboldening Hamas, heartens Hamas`,
  ),
  concept('state-department', 'State Department, Miller, Foggy Bottom'),
  /** What may change or stay that is no policy of Washington. */
  concept(
    'other-change',
    `voters have, American voters, American public, public opinion, opinion polls, the mood, its tactics, his tactics, her tone, his tone, her remarks, his remarks, her speech, his speech, the remarks, the speech, morning after, on the ground, trucks, lorries, in the number, number of, changed its vote, changed her vote, changed his vote, conduct of the war, conduct of its war, war plans, battle plans, in the fighting,
    on the battlefield, for Gazans, for Palestinians, for the hostages, for ordinary, in Gaza since, Israel conduct, Israeli conduct, military plans, Israel plans, Israel course, Israel to change, will not change, would not change, overnight, arms policy`,
  ),
  /** Displeasure at the Council's text, not at the visit called off. */
  concept(
    'text-grievance',
    `${each('disappointed|disappointment|regret|regretted|regrets|unhappy|dismayed|perplexed|puzzled|frustrated', 'that the|by the|with the|at the|in the|over the|that', 'text|resolution|UN|council|draft|wording|vote|talks|House|Senate|Congress|collapse|failure')},
    ignored its edits, edits were ignored, failure to condemn, fails to condemn, failed to condemn, not condemn, left out Hamas, condemn Hamas, condemnation of Hamas`,
  ),
];
