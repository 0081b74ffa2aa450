import type { Concept } from '../../model/frame.ts';
import { abstainingReasons } from './abstaining-reasons.ts';
import { councilRecord } from './council-record.ts';
import { delegation } from './delegation.ts';
import { delegationFate } from './delegation-fate.ts';
import { delegationPurpose } from './delegation-purpose.ts';
import { firstCalls } from './first-calls.ts';
import { gallantHosts } from './gallant-hosts.ts';
import { gallantMeetings } from './gallant-meetings.ts';
import { gallantVisits } from './gallant-visits.ts';
import { hostages } from './hostages.ts';
import { iran } from './iran.ts';
import { journeys } from './journeys.ts';
import { leadersAndSides } from './leaders-and-sides.ts';
import { leadersCall } from './leaders-call.ts';
import { meetings } from './meetings.ts';
import { people } from './people.ts';
import { placesAndBodies } from './places-and-bodies.ts';
import { policyAndReasons } from './policy-and-reasons.ts';
import { policyWords } from './policy-words.ts';
import { rafah } from './rafah.ts';
import { reactions } from './reactions.ts';
import { resolutionTerms } from './resolution-terms.ts';
import { resolutionTies } from './resolution-ties.ts';
import { strikeLimits } from './strike-limits.ts';
import { strikesAndOffensive } from './strikes-and-offensive.ts';
import { time } from './time.ts';
import { travellers } from './travellers.ts';
import { tripOrders } from './trip-orders.ts';
import { truceConditions } from './truce-conditions.ts';
import { truceLength } from './truce-length.ts';
import { usVote } from './us-vote.ts';
import { vetoes } from './vetoes.ts';
import { voting } from './voting.ts';
import { war } from './war.ts';

/** Every concept of the bundled lexicon. */
export const concepts: Concept[] = [
  ...people,
  ...placesAndBodies,
  ...voting,
  ...usVote,
  ...vetoes,
  ...firstCalls,
  ...councilRecord,
  ...resolutionTerms,
  ...resolutionTies,
  ...truceLength,
  ...truceConditions,
  ...policyAndReasons,
  ...abstainingReasons,
  ...policyWords,
  ...war,
  ...hostages,
  ...strikesAndOffensive,
  ...rafah,
  ...travellers,
  ...journeys,
  ...delegation,
  ...delegationFate,
  ...delegationPurpose,
  ...meetings,
  ...gallantHosts,
  ...gallantMeetings,
  ...gallantVisits,
  ...reactions,
  ...leadersAndSides,
  ...leadersCall,
  ...strikeLimits,
  ...tripOrders,
  ...iran,
  ...time,
];
