import type { Concept } from '../../model/frame.ts';
import { iran } from './iran.ts';
import { people } from './people.ts';
import { placesAndBodies } from './places-and-bodies.ts';
import { time } from './time.ts';
import { visits } from './visits.ts';
import { voting } from './voting.ts';
import { war } from './war.ts';

/** Every concept of the bundled lexicon. */
export const concepts: Concept[] = [...people, ...placesAndBodies, ...voting, ...war, ...visits, ...iran, ...time];
