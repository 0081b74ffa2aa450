import type { Block } from '../../model/page.ts';
import type { BlockText } from './block-text.ts';
import type { ElementRule } from './element-rule.ts';

/** A block as walked, before it is decided whether it belongs to the article. */
export interface Draft {
  kind: Block['kind'];
  level?: number;
  content: BlockText;
  /** The block element the text stands in. */
  element: Element;
}

/** Blocks `from` up to, not including, `to`: what an element holds. */
export interface Extent {
  from: number;
  to: number;
}

/** All that one walk through a page brings home. */
export interface Walk {
  drafts: Draft[];
  /** Elements with a rule of their own, in the order they end. */
  ruled: { element: Element; rule: Exclude<ElementRule, 'plain' | 'unread'>; extent: Extent }[];
  extents: Map<Element, Extent>;
  /** True where the page was longer than what is read. */
  truncated: boolean;
}
