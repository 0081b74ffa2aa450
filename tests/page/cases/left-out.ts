/** Markup that stands beside an article, with the words that must or must not be read. */
export interface LeftOutCase {
  what: string;
  html: string;
  read?: string[];
  unread?: string[];
}

export const LEFT_OUT_CASES: LeftOutCase[] = [
  { what: 'navigation', html: '<nav><a href="/a">Harbours</a> <a href="/b">Tides</a></nav>', unread: ['Harbours'] },
  {
    what: 'scripts, styles and templates',
    html: '<script>var gulls=7</script><style>p{}</style><template>Unused words</template>',
    unread: ['gulls=7', 'p{}', 'Unused'],
  },
  {
    what: 'text for browsers without scripts',
    html: '<noscript>Please switch scripts on</noscript>',
    unread: ['switch scripts'],
  },
  {
    what: 'hidden elements',
    html: '<p hidden>Hidden line one.</p><p style="display: none">Hidden line two.</p><details><summary>More</summary><p>Folded line.</p></details>',
    read: ['More'],
    unread: ['Hidden line', 'Folded'],
  },
  {
    what: 'open details',
    html: '<details open><summary>How tall is it?</summary><p>It is nineteen metres tall.</p></details>',
    read: ['How tall is it?', 'nineteen metres'],
  },
  {
    what: 'what a style sheet hides',
    html: '<style>.later{display:none}</style><p class="later">Line for later.</p>',
    unread: ['Line for later'],
  },
  {
    what: 'what a later rule shows again',
    html: '<style>.later{display:none}.later{display:block}</style><p class="later">Line shown after all.</p>',
    read: ['shown after all'],
  },
  {
    what: 'comments under their heading',
    html: '<h3>Comments (2)</h3><div><b>ann</b><p>Gulls are liars, all of them.</p></div>',
    unread: ['liars', 'Comments'],
  },
  {
    what: 'comments by their class',
    html: '<section class="user-comments"><p>Gulls are liars, all of them.</p></section>',
    unread: ['liars'],
  },
  {
    what: 'a cookie banner by its words',
    html: '<div class="x1"><p>We and our 77 partners use cookies to show you adverts.</p></div>',
    unread: ['77 partners'],
  },
  {
    what: 'a newsletter box',
    html: '<div class="signup-box"><h3>Gulls by post</h3><p>Join 5,000 readers.</p></div>',
    unread: ['5,000', 'by post'],
  },
  {
    what: 'a count of subscribers without any class',
    html: '<p>Join more than 5,000 early risers and other readers today.</p>',
    unread: ['5,000'],
  },
  {
    what: 'news about subscribers',
    html: '<p>The ferry company said on Monday that 5,000 subscribers had cancelled.</p>',
    read: ['5,000 subscribers'],
  },
  {
    what: 'links to other stories',
    html: '<ul><li><a href="/1">Storm takes pier</a></li><li><a href="/2">Pier takes storm</a></li></ul>',
    unread: ['Storm takes pier'],
  },
  {
    what: 'a most-read list without links',
    html: '<div><h4>Most read</h4><ol><li>Storm takes pier</li><li>Pier takes storm</li></ol></div>',
    unread: ['Storm takes pier', 'Most read'],
  },
  {
    what: 'a pointer to another story',
    html: '<p>Read more: <a href="/3">Why the pier moved</a></p>',
    unread: ['Why the pier moved'],
  },
  {
    what: 'key points, though they link within the page',
    html: '<ul class="key-points"><li><a href="#gulls">Forty-one gulls were counted</a></li><li><a href="#wind">The wind turned north</a></li></ul>',
    read: ['Forty-one gulls were counted'],
  },
  {
    what: 'links inside sentences',
    html: '<p>The <a href="/keeper">keeper</a> said that the <a href="/lamp">lamp</a> had burnt for ninety years without a pause.</p>',
    read: ['The keeper said that the lamp had burnt'],
  },
  {
    what: 'a fact box in an aside',
    html: '<aside class="fact-box"><h3>In figures</h3><p>The tower has 131 steps.</p></aside>',
    read: ['131 steps', 'In figures'],
  },
  {
    what: 'an aside about the site',
    html: '<aside><p>Our readers are 33,000 strong and growing by the day.</p></aside>',
    unread: ['33,000'],
  },
  {
    what: 'footers, but not their footnotes',
    html: '<footer><p>Printed in Oban</p><div class="footnotes"><p>The count was repeated at noon.</p></div></footer>',
    read: ['repeated at noon'],
    unread: ['Printed'],
  },
  {
    what: 'forms and their labels',
    html: '<form><label>Your name</label><input value="Ann"></form>',
    unread: ['Your name', 'Ann'],
  },
  {
    what: 'editors',
    html: '<div contenteditable>Write about gulls here</div><div role="textbox">And here</div>',
    unread: ['Write about', 'And here'],
  },
  { what: 'share bars', html: '<div class="share-bar">Share on Pigeon Post</div>', unread: ['Pigeon'] },
  { what: 'adverts', html: '<div class="ad-slot"><p>Buy rope for £7 a fathom.</p></div>', unread: ['rope'] },
  {
    what: 'paywall boxes',
    html: '<div class="paywall"><h3>Keep reading for £1</h3><p>Cancel any time.</p></div>',
    unread: ['Keep reading'],
  },
  {
    what: 'the author’s life',
    html: '<div class="author-bio"><p>Una Fell has written about lamps for 30 years.</p></div>',
    unread: ['30 years'],
  },
  {
    what: 'text for screen readers only',
    html: '<span class="visually-hidden">Opens in a new window</span>',
    unread: ['new window'],
  },
  {
    what: 'corrections',
    html: '<div class="correction"><p>An earlier version gave forty gulls.</p></div>',
    read: ['forty gulls'],
  },
  {
    what: 'pull quotes',
    html: '<aside class="pullquote"><p>“Gulls do not wait to be counted”</p></aside>',
    read: ['Gulls do not wait'],
  },
];
