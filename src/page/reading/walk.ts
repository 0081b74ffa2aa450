import { BLOCK } from '../word-lists/elements.ts';
import { BlockText } from './block-text.ts';
import type { Walk } from './draft.ts';
import { roleOf, ruleOf } from './element-rule.ts';
import { type Frame, frameOf, isTerm, runsOn } from './frame.ts';
import { layoutRows } from './layout-rows.ts';

const SENTENCE_OVER = /[.!?:;…”"’')\]]$/;
const ELEMENT_NODE = 1;
const TEXT_NODE = 3;
/** Nodes between two pauses. */
const STEP = 500;

/** A footnote's mark in the text: its number would read as part of the figure before it. */
const isReferenceMark = (element: Element, tag: string): boolean =>
  tag === 'sup' && element.firstElementChild?.localName === 'a' && (element.textContent ?? '').length <= 6;

/**
 * Walks the document's body once, in order, and cuts its visible text into blocks. `isVisible` is asked once an element;
 * what it denies is skipped with all its descendants. Reads at most `maxUnits` UTF-16 units. Linear in the number of nodes.
 * Pauses every few hundred nodes; a page that changes in a pause may be read in part, and is to be read again anyway.
 */
export function* walk(
  body: Element,
  isVisible: (element: Element) => boolean,
  maxUnits: number,
): Generator<void, Walk> {
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
      const isWithin = frame.kind === 'heading' || (first !== first.toUpperCase() && !SENTENCE_OVER.test(content.text));
      if (isWithin) content.space();
      else flush();
      lineBroken = false;
    }
    content.append(node, frame.inLink, maxUnits - units - content.text.length);
    if (!content.isEmpty) holder ??= stack.findLast(({ isBlock }) => isBlock) ?? frame;
  };

  const enter = (element: Element): void => {
    const parent = stack.at(-1);
    const tag = element.localName;
    if (tag === 'br') {
      if (parent?.inRow) content.space();
      else if (!content.isEmpty) lineBroken = true;
      return;
    }
    const role = roleOf(element);
    const rule = ruleOf(element, tag, role);
    if (rule === 'unread' || isReferenceMark(element, tag) || !isVisible(element)) {
      if (BLOCK.has(tag) && !parent?.inRow) flush();
      return;
    }
    const frame = frameOf({ element, tag, role, rule }, parent, layout, result.drafts.length);
    if (frame.isBlock) {
      const continues = parent?.inRow || (tag === 'dd' && frame.inRow && isTerm(holder?.element));
      if (continues) content.space();
      else flush();
      frame.from = result.drafts.length;
    }
    stack.push(frame);
  };

  const leave = (frame: Frame): void => {
    stack.pop();
    if (frame.isBlock) {
      if (stack.at(-1)?.inRow || runsOn(frame)) content.space();
      else flush();
    }
    const { element, rule } = frame;
    const extent = { from: frame.from, to: result.drafts.length };
    // An inline element's text stands in the block that is still open.
    if (!frame.isBlock && !content.isEmpty && rule !== 'plain') extent.to += 1;
    if (extent.to === extent.from) return;
    if (frame.isBlock) result.extents.set(element, extent);
    if (rule !== 'plain' && rule !== 'unread') result.ruled.push({ element, rule, extent });
  };

  enter(body);
  for (let count = 0; stack.length > 0; count += 1) {
    if (count % STEP === STEP - 1) yield;
    const frame = stack.at(-1) as Frame;
    const node = frame.next;
    if (!node) {
      leave(frame);
      continue;
    }
    frame.next = node.nextSibling;
    if (node.nodeType === TEXT_NODE) read(node as Text, frame);
    else if (node.nodeType === ELEMENT_NODE) enter(node as Element);
    if (units + content.text.length >= maxUnits) {
      result.truncated = true;
      for (const each of stack) each.next = null;
    }
  }
  return result;
}
