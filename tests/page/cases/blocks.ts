import type { Block } from '../../../src/model/page.ts';

/** Markup inside the body and the blocks that are read from it. */
export interface BlockCase {
  what: string;
  html: string;
  blocks: Block[];
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

export const BLOCK_CASES: BlockCase[] = [
  {
    what: 'white space of all kinds is one space',
    html: '<p>One\n two&nbsp;&nbsp;three\t four&#8239;five</p>',
    blocks: [paragraph('One two three four five')],
  },
  {
    what: 'soft hyphens and zero-width characters are gone',
    html: '<p>light&shy;house&#8203;keeper&#xFEFF;s &#x202E;count</p>',
    blocks: [paragraph('lighthousekeepers count')],
  },
  {
    what: 'inline tags add no space',
    html: '<p>A <b>fort</b>night of <i>fog</i>, <a href="/x">said</a> she.</p>',
    blocks: [paragraph('A fortnight of fog, said she.')],
  },
  {
    what: 'blocks are boundaries, loose text too',
    html: 'Loose words<div>First<p>Second</p>Third</div>',
    blocks: [paragraph('Loose words'), paragraph('First'), paragraph('Second'), paragraph('Third')],
  },
  {
    what: 'headings have their level',
    html: '<h2>Fog</h2><div role="heading" aria-level="3">Wind</div>',
    blocks: [
      { kind: 'heading', level: 2, text: 'Fog' },
      { kind: 'heading', level: 3, text: 'Wind' },
    ],
  },
  {
    what: 'a line break ends a block',
    html: '<p>First line.<br>Second line.</p>',
    blocks: [paragraph('First line.'), paragraph('Second line.')],
  },
  {
    what: 'a line break within a sentence does not',
    html: '<p>The keeper slept<br>until the fog rose.</p><h2>Fog<br>Rises</h2>',
    blocks: [paragraph('The keeper slept until the fog rose.'), { kind: 'heading', level: 2, text: 'Fog Rises' }],
  },
  {
    what: 'table rows are one block each',
    html: '<table><caption>Steps</caption><tr><th>Tower</th><th>Count</th></tr><tr><td>North</td><td><p>131</p></td></tr></table>',
    blocks: [
      { kind: 'caption', text: 'Steps' },
      { kind: 'row', text: 'Tower Count' },
      { kind: 'row', text: 'North 131' },
    ],
  },
  {
    what: 'a layout table is as if it were not there',
    html: '<table><tr><td>Menu</td><td><h2>Fog</h2><p>It came.</p><p>It went.</p></td></tr></table>',
    blocks: [
      paragraph('Menu'),
      { kind: 'heading', level: 2, text: 'Fog' },
      paragraph('It came.'),
      paragraph('It went.'),
    ],
  },
  {
    what: 'a term and its descriptions are one row',
    html: '<dl><dt>Gulls</dt><dd>41</dd><dd>two fewer</dd><dt>Wind</dt><dd>north</dd></dl>',
    blocks: [
      { kind: 'row', text: 'Gulls 41 two fewer' },
      { kind: 'row', text: 'Wind north' },
    ],
  },
  {
    what: 'items, captions and quotations',
    html: '<ul><li>One <p>two</p></li></ul><figure><img alt="x"><figcaption>The lamp</figcaption></figure><blockquote><p>“Light!”</p></blockquote>',
    blocks: [
      { kind: 'item', text: 'One' },
      { kind: 'item', text: 'two' },
      { kind: 'caption', text: 'The lamp' },
      { kind: 'quotation', text: '“Light!”' },
    ],
  },
  {
    what: 'a footnote’s mark is no digit of the figure before it',
    html: '<p>It has 131<sup><a href="#n1">1</a></sup> steps and weighs 4<sup>th</sup> most.</p>',
    blocks: [paragraph('It has 131 steps and weighs 4th most.')],
  },
  {
    what: 'lone surrogates and other scripts stay as they are',
    html: '<p>\u{1F30A} морской маяк 灯塔</p>',
    blocks: [paragraph('\u{1F30A} морской маяк 灯塔')],
  },
];
