/** Headings that open a part which is no article text, in lower case. A `#` stands for a number, with or without brackets. */

/** What follows is readers' talk: left out up to the next heading of the same rank. */
export const TALK_HEADINGS = [
  'comments',
  'comments #',
  '# comments',
  '# comment',
  'join the conversation',
  'join the discussion',
  'leave a reply',
  'leave a comment',
  'post a comment',
  'add a comment',
  'reader comments',
  'readers comments',
];

/** Opens a box in which the site speaks of itself: the box is left out. */
export const BOX_HEADINGS = [
  'about the author',
  'about the authors',
  'about us',
  'newsletter',
  'sign up',
  'sign up to our newsletter',
  'subscribe',
  'keep reading',
  'continue reading',
  'share this',
  'share this article',
  'share this story',
  'advertisement',
  'sponsored content',
  'contact us',
  'conversation',
];

/** What follows are links to other stories: left out as long as it looks like links. */
export const LINK_HEADINGS = [
  'most read',
  'most popular',
  'most viewed',
  'most watched',
  'most shared',
  'popular',
  'popular now',
  'trending',
  'trending now',
  'top stories',
  'latest news',
  'latest stories',
  'latest',
  'elsewhere',
  'related',
  'related articles',
  'related stories',
  'related content',
  'related topics',
  'related links',
  'related coverage',
  'recommended',
  'recommended for you',
  'recommended stories',
  'you may also like',
  'you might also like',
  'more stories',
  'more news',
  'more coverage',
  'more on this',
  'more on this story',
  'read more',
  'read next',
  'also read',
  'up next',
  'editors picks',
  'what to read next',
  'external links',
  'see also',
  'topics',
  'tags',
  'follow the topics in this article',
];

/** First words of such headings, whatever follows ("More from Meridian"). */
export const LINK_HEADING_OPENINGS = ['more from ', 'more in ', 'read more: ', 'also in ', 'more about '];

/** A line that begins so and is mostly link leads to another story. */
export const LINK_LABELS = [
  'read more',
  'read also',
  'also read',
  'read next',
  'recommended',
  'related',
  'see also',
  'more:',
  'more on',
  'watch:',
  'listen:',
  'in pictures',
  'don’t miss',
];
