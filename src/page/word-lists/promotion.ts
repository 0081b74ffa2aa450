/**
 * Phrases, in lower case, with which a site speaks to its reader about itself. A short block that has one is no article text.
 * All speak to the reader ("sign up") or of the site's own ("our newsletter"), so that news about subscribers is read.
 */
export const PROMOTION = [
  'sign up to ',
  'sign up for ',
  'subscribe to our ',
  'subscribe now',
  'subscribe for ',
  'our newsletter',
  'our bulletin',
  'our weekly letter',
  'our app',
  'our channel',
  'our whatsapp',
  'by email',
  'cancel any time',
  'cancel anytime',
  'already a subscriber',
  'to continue reading',
  'keep reading for ',
  'uses cookies',
  'use cookies',
  'partners use ',
  'personalised ads',
  'personalized ads',
  'support the show',
  'support local journalism',
  'support our journalism',
  'support independent journalism',
  'add yours',
  'all rights reserved',
  'follow us on ',
  'download the app',
  'your privacy choices',
];

/** Who is counted where a site counts its own readers ("Read by 9,000 people", "Join 9,000 readers"). */
export const AUDIENCE_OPENINGS = ['join ', 'join more than ', 'read by ', 'trusted by '];
