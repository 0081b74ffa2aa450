import type { Concept } from '../../model/frame.ts';
import { abstainingReasons } from './abstaining-reasons.ts';
import { captivity } from './captivity.ts';
import { councilRecord } from './council-record.ts';
import { delegation } from './delegation.ts';
import { delegationFate } from './delegation-fate.ts';
import { delegationKeptHome } from './delegation-kept-home.ts';
import { delegationPurpose } from './delegation-purpose.ts';
import { firstCalls } from './first-calls.ts';
import { gallantComings } from './gallant-comings.ts';
import { gallantHosts } from './gallant-hosts.ts';
import { gallantInTown } from './gallant-in-town.ts';
import { gallantMeetings } from './gallant-meetings.ts';
import { gallantStays } from './gallant-stays.ts';
import { gallantTurns } from './gallant-turns.ts';
import { gallantVisits } from './gallant-visits.ts';
import { hostages } from './hostages.ts';
import { iran } from './iran.ts';
import { journeys } from './journeys.ts';
import { leadersAndSides } from './leaders-and-sides.ts';
import { leadersCall } from './leaders-call.ts';
import { leadersCallTold } from './leaders-call-told.ts';
import { meetings } from './meetings.ts';
import { pentagonDate } from './pentagon-date.ts';
import { people } from './people.ts';
import { placesAndBodies } from './places-and-bodies.ts';
import { policyAndReasons } from './policy-and-reasons.ts';
import { policyWords } from './policy-words.ts';
import { rafah } from './rafah.ts';
import { rafahCrowd } from './rafah-crowd.ts';
import { reactions } from './reactions.ts';
import { resolutionForce } from './resolution-force.ts';
import { resolutionTerms } from './resolution-terms.ts';
import { resolutionTies } from './resolution-ties.ts';
import { strikeLimits } from './strike-limits.ts';
import { strikesAndOffensive } from './strikes-and-offensive.ts';
import { time } from './time.ts';
import { tolls } from './tolls.ts';
import { travellers } from './travellers.ts';
import { tripOrders } from './trip-orders.ts';
import { tripVetoes } from './trip-vetoes.ts';
import { truceConditions } from './truce-conditions.ts';
import { truceLength } from './truce-length.ts';
import { usVote } from './us-vote.ts';
import { vetoes } from './vetoes.ts';
import { voteCounts } from './vote-counts.ts';
import { voteIdioms } from './vote-idioms.ts';
import { voting } from './voting.ts';
import { war } from './war.ts';

/** Every concept of the bundled lexicon. */
export const concepts: Concept[] = [
  ...people,
  ...placesAndBodies,
  ...voting,
  ...voteCounts,
  ...usVote,
  ...voteIdioms,
  ...vetoes,
  ...firstCalls,
  ...councilRecord,
  ...resolutionTerms,
  ...resolutionForce,
  ...resolutionTies,
  ...truceLength,
  ...truceConditions,
  ...policyAndReasons,
  ...abstainingReasons,
  ...policyWords,
  ...war,
  ...hostages,
  ...captivity,
  ...tolls,
  ...strikesAndOffensive,
  ...rafah,
  ...rafahCrowd,
  ...travellers,
  ...journeys,
  ...delegation,
  ...delegationFate,
  ...delegationKeptHome,
  ...delegationPurpose,
  ...meetings,
  ...gallantComings,
  ...gallantHosts,
  ...gallantInTown,
  ...gallantMeetings,
  ...gallantVisits,
  ...gallantStays,
  ...gallantTurns,
  ...pentagonDate,
  ...reactions,
  ...leadersAndSides,
  ...leadersCall,
  ...leadersCallTold,
  ...strikeLimits,
  ...tripOrders,
  ...tripVetoes,
  ...iran,
  ...time,
];
