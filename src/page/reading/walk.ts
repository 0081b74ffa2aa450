import type { Block } from '../../model/page.ts';
import { BLOCK } from '../words/elements.ts';
import { BlockText } from './block-text.ts';
import { type ElementRule, ruleOf } from './element-rule.ts';
import { layoutRows } from './layout-rows.ts';
import { leadsAway } from './links.ts';

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

export interface Walk {
  drafts: Draft[];
  /** Elements with a rule of their own, in the order they end. */
  ruled: { element: Element; rule: Exclude<ElementRule, 'plain' | 'unread'>; extent: Extent }[];
  extents: Map<Element, Extent>;
  /** True where the page was longer than `maxUnits`. */
  truncated: boolean;
}

/** What an element hands down to its children. */
interface Frame {
  element: Element;
  next: Node | null;
  kind: Block['kind'];
  level: number | undefined;
  inLink: boolean;
  /** Inside a table's row or a term with its description: all of it is one block. */
  inRow: boolean;
  block: boolean;
  rule: ElementRule;
  from: number;
}

const KINDS: Record<string, Block['kind']> = {
  li: 'item',
  figcaption: 'caption',
  caption: 'caption',
  blockquote: 'quotation',
  summary: 'heading',
};
const HEADING = /^h[1-6]$/;
const SENTENCE_OVER = /[.!?:;…”"’')\]]$/;
const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

/**
 * Walks the document's body once, in order, and cuts its visible text into blocks. `isVisible` is asked once an element;
 * what it denies is skipped with all its descendants. Reads at most `maxUnits` UTF-16 units. Linear in the number of nodes.
 */
export const walk = (body: Element, isVisible: (element: Element) => boolean, maxUnits: number): Walk => {
  const result: Walk = { drafts: [], ruled: [], extents: new Map(), truncated: false };
  const layout = layoutRows(body);
  const stack: Frame[] = [];
  let content = new BlockText();
  let holder: Frame | undefined;
  let units = 0;
  /** After a `br`: whether it ends the block shows in what follows. */
  let lineBroken = false;

  const flush = (): void => {
    lineBroken = false;
    if (holder && !content.isEmpty) {
      const { kind, level, element } = holder;
      result.drafts.push(level === undefined ? { kind, content, element } : { kind, level, content, element });
      units += content.text.length + 1;
    }
    if (!content.isEmpty) content = new BlockText();
    holder = undefined;
  };

  const read = (node: Text, frame: Frame): void => {
    if (lineBroken) {
      const first = node.data.trimStart()[0];
      if (first === undefined) return;
      const runsOn = frame.kind === 'heading' || (first !== first.toUpperCase() && !SENTENCE_OVER.test(content.text));
      if (runsOn) content.space();
      else flush();
      lineBroken = false;
    }
    content.append(node, frame.inLink, maxUnits - units - content.text.length);
    if (!content.isEmpty) holder ??= stack.findLast((each) => each.block) ?? frame;
  };

  const frameOf = (element: Element, parent: Frame | undefined, rule: ElementRule): Frame => {
    const tag = element.localName;
    const frame: Frame = {
      element,
      next: element.firstChild,
      kind: parent?.kind ?? 'paragraph',
      level: parent?.level,
      inLink: parent?.inLink === true || (tag === 'a' && leadsAway(element)),
      inRow: parent?.inRow ?? false,
      block: BLOCK.has(tag),
      rule,
      from: result.drafts.length,
    };
    if (frame.inRow) return frame;
    if (HEADING.test(tag)) {
      frame.kind = 'heading';
      frame.level = Number(tag[1]);
    } else if (element.getAttribute('role') === 'heading') {
      frame.kind = 'heading';
      frame.level = Math.min(6, Math.max(1, Number(element.getAttribute('aria-level')) || 2));
      frame.block = true;
    } else if (KINDS[tag]) {
      frame.kind = KINDS[tag];
      frame.level = undefined;
    } else if (isRow(element, layout)) {
      frame.kind = 'row';
      frame.inRow = true;
    }
    return frame;
  };

  const enter = (element: Element): void => {
    const parent = stack.at(-1);
    const tag = element.localName;
    if (tag === 'br' || tag === 'wbr') {
      if (parent?.inRow) content.space();
      else if (tag === 'br' && !content.isEmpty) lineBroken = true;
      return;
    }
    const rule = ruleOf(element);
    if (rule === 'unread' || isReferenceMark(element) || !isVisible(element)) {
      if (BLOCK.has(tag) && !parent?.inRow) flush();
      return;
    }
    const frame = frameOf(element, parent, rule);
    if (frame.block) {
      if (parent?.inRow) content.space();
      else if (tag === 'dd' && frame.inRow && isTerm(holder?.element)) content.space();
      else flush();
    }
    frame.from = result.drafts.length;
    stack.push(frame);
  };

  const leave = (): void => {
    const frame = stack.pop() as Frame;
    const parent = stack.at(-1);
    if (frame.block) {
      if (parent?.inRow) content.space();
      else if (isTermBeforeDescription(frame)) content.space();
      else flush();
    }
    const extent = { from: frame.from, to: result.drafts.length };
    if (frame.block && extent.to > extent.from) result.extents.set(frame.element, extent);
    if (frame.rule !== 'plain' && frame.rule !== 'unread') {
      if (!frame.block) extent.to += content.isEmpty ? 0 : 1;
      if (extent.to > extent.from) result.ruled.push({ element: frame.element, rule: frame.rule, extent });
    }
  };

  enter(body);
  while (stack.length > 0) {
    const frame = stack.at(-1) as Frame;
    const node = frame.next;
    if (!node) {
      leave();
      continue;
    }
    frame.next = node.nextSibling;
    if (node.nodeType === TEXT_NODE) read(node as Text, frame);
    else if (node.nodeType === ELEMENT_NODE) enter(node as Element);
    if (units + content.text.length > maxUnits) {
      result.truncated = true;
      for (const each of stack) each.next = null;
    }
  }
  return result;
};

const isRow = (element: Element, layout: Set<Element>): boolean => {
  const tag = element.localName;
  if (tag === 'tr') return !layout.has(element);
  if (tag !== 'dt' && tag !== 'dd') return false;
  const list = element.closest('dl');
  return list !== null && !layout.has(list);
};

const isTerm = (element: Element | undefined): boolean => element?.localName === 'dt' || element?.localName === 'dd';

const isTermBeforeDescription = (frame: Frame): boolean =>
  isTerm(frame.element) && frame.inRow && frame.element.nextElementSibling?.localName === 'dd';

/** A footnote's mark in the text: its number would read as part of the figure before it. */
const isReferenceMark = (element: Element): boolean =>
  element.localName === 'sup' &&
  element.firstElementChild?.localName === 'a' &&
  (element.textContent ?? '').length <= 6;
