import type { AuthoredFact } from '../authored.ts';
import blinkenRafahWarning from './blinken-rafah-warning.ts';
import gallantAustinMeetingMarch2024 from './gallant-austin-meeting-march-2024.ts';
import gallantAustinMeetingOctober2024 from './gallant-austin-meeting-october-2024.ts';
import gallantSullivanMeetingMarch2024 from './gallant-sullivan-meeting-march-2024.ts';
import gallantVisitMarch2024 from './gallant-visit-march-2024.ts';
import gallantVisitOctober2024 from './gallant-visit-october-2024.ts';
import gallantVisitOctober2024DecidedBy from './gallant-visit-october-2024-decided-by.ts';
import gazaDeathToll from './gaza-death-toll.ts';
import hostagesHeldInGaza from './hostages-held-in-gaza.ts';
import hostagesPresumedDead from './hostages-presumed-dead.ts';
import iranMissileAttackOctober2024 from './iran-missile-attack-october-2024.ts';
import israeliDelegationCancellationReason from './israeli-delegation-cancellation-reason.ts';
import israeliDelegationCancelledBy from './israeli-delegation-cancelled-by.ts';
import israeliDelegationPurpose from './israeli-delegation-purpose.ts';
import israeliDelegationVisitMarch2024 from './israeli-delegation-visit-march-2024.ts';
import israeliDelegationVisitWeek from './israeli-delegation-visit-week.ts';
import kirbyDaylightQuote from './kirby-daylight-quote.ts';
import kirbyPolicyQuote from './kirby-policy-quote.ts';
import kirbyRafahMistake from './kirby-rafah-mistake.ts';
import netanyahuBidenCallOctober2024 from './netanyahu-biden-call-october-2024.ts';
import netanyahuChangeQuote from './netanyahu-change-quote.ts';
import netanyahuHopeQuote from './netanyahu-hope-quote.ts';
import netanyahuOfficeHarm from './netanyahu-office-harm.ts';
import october7Deaths from './october-7-deaths.ts';
import rafahDisplacedPopulation from './rafah-displaced-population.ts';
import rafahOffensivePlanned from './rafah-offensive-planned.ts';
import rafahStrikesContinue from './rafah-strikes-continue.ts';
import resolutionAdopted from './resolution-adopted.ts';
import resolutionBinding from './resolution-binding.ts';
import resolutionCeasefireConditional from './resolution-ceasefire-conditional.ts';
import resolutionCeasefirePeriod from './resolution-ceasefire-period.ts';
import resolutionFirstCeasefireDemand from './resolution-first-ceasefire-demand.ts';
import resolutionHostageRelease from './resolution-hostage-release.ts';
import resolutionHostageReleaseTerms from './resolution-hostage-release-terms.ts';
import resolutionImmediateCeasefire from './resolution-immediate-ceasefire.ts';
import resolutionUsVote from './resolution-us-vote.ts';
import resolutionVotesInFavour from './resolution-votes-in-favour.ts';
import russiaChinaVetoes from './russia-china-vetoes.ts';
import ukVote from './uk-vote.ts';
import usLimitsOnStrikeAgainstIran from './us-limits-on-strike-against-iran.ts';
import usPolicyChanged from './us-policy-changed.ts';
import usPositionCeasefireHostages from './us-position-ceasefire-hostages.ts';
import usReasonForAbstaining from './us-reason-for-abstaining.ts';
import usVetoesOfCeasefireResolutions from './us-vetoes-of-ceasefire-resolutions.ts';
import whiteHouseReaction from './white-house-reaction.ts';

/** Every fact of the bundled database. */
export const facts: AuthoredFact[] = [
  resolutionVotesInFavour,
  resolutionUsVote,
  resolutionCeasefirePeriod,
  resolutionHostageReleaseTerms,
  resolutionCeasefireConditional,
  resolutionBinding,
  usVetoesOfCeasefireResolutions,
  russiaChinaVetoes,
  resolutionFirstCeasefireDemand,
  usReasonForAbstaining,
  israeliDelegationVisitMarch2024,
  israeliDelegationPurpose,
  whiteHouseReaction,
  usPolicyChanged,
  kirbyDaylightQuote,
  netanyahuHopeQuote,
  kirbyRafahMistake,
  blinkenRafahWarning,
  hostagesHeldInGaza,
  hostagesPresumedDead,
  october7Deaths,
  gazaDeathToll,
  rafahDisplacedPopulation,
  rafahStrikesContinue,
  gallantVisitMarch2024,
  gallantSullivanMeetingMarch2024,
  gallantAustinMeetingMarch2024,
  gallantVisitOctober2024,
  gallantVisitOctober2024DecidedBy,
  gallantAustinMeetingOctober2024,
  netanyahuBidenCallOctober2024,
  usLimitsOnStrikeAgainstIran,
  iranMissileAttackOctober2024,
  ukVote,
  resolutionAdopted,
  resolutionImmediateCeasefire,
  resolutionHostageRelease,
  usPositionCeasefireHostages,
  netanyahuOfficeHarm,
  netanyahuChangeQuote,
  kirbyPolicyQuote,
  israeliDelegationCancelledBy,
  israeliDelegationCancellationReason,
  israeliDelegationVisitWeek,
  rafahOffensivePlanned,
];
