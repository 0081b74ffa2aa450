import type { Block } from '../../model/page.ts';
import { BLOCK } from '../word-lists/elements.ts';
import type { ElementRule } from './element-rule.ts';
import { leadsAway } from './links.ts';

/** What an open element hands down to its children while the walk is inside it. */
export interface Frame {
  element: Element;
  /** The child that comes next. */
  next: Node | null;
  kind: Block['kind'];
  level: number | undefined;
  inLink: boolean;
  /** Inside a table's row or a term with its description: all of it is one block. */
  inRow: boolean;
  isBlock: boolean;
  rule: ElementRule;
  /** How many blocks there were when the element began. */
  from: number;
}

const KINDS = new Map<string, Block['kind']>([
  ['li', 'item'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ['blockquote', 'quotation'],
  ['summary', 'heading'],
]);
const HEADING = /^h[1-6]$/;

const isRow = (element: Element, layout: Set<Element>): boolean => {
  if (element.localName === 'tr') return !layout.has(element);
  if (!isTerm(element)) return false;
  const list = element.closest('dl');
  return list !== null && !layout.has(list);
};

/** True for a term of a description list and for its description. */
export const isTerm = (element: Element | undefined): boolean =>
  element?.localName === 'dt' || element?.localName === 'dd';

/** True where the block goes on after this element: a term before its description. */
export const runsOn = ({ element, inRow }: Frame): boolean =>
  inRow && isTerm(element) && element.nextElementSibling?.localName === 'dd';

/** What kind of block an element's text is; undefined where it stays what it is around the element. */
const kindOf = (element: Element, layout: Set<Element>): Pick<Frame, 'kind' | 'level'> | undefined => {
  const tag = element.localName;
  if (HEADING.test(tag)) return { kind: 'heading', level: Number(tag[1]) };
  if (element.getAttribute('role') === 'heading') {
    return { kind: 'heading', level: Math.min(6, Math.max(1, Number(element.getAttribute('aria-level')) || 2)) };
  }
  const kind = KINDS.get(tag) ?? (isRow(element, layout) ? 'row' : undefined);
  return kind && { kind, level: undefined };
};

/** Opens an element inside `parent`. `layout` are the rows that only lay out the page. */
export const frameOf = (
  element: Element,
  parent: Frame | undefined,
  rule: ElementRule,
  layout: Set<Element>,
  from: number,
): Frame => {
  const own = parent?.inRow ? undefined : kindOf(element, layout);
  const { kind, level } = own ?? parent ?? { kind: 'paragraph' as const, level: undefined };
  return {
    element,
    next: element.firstChild,
    kind,
    level,
    inLink: parent?.inLink === true || (element.localName === 'a' && leadsAway(element)),
    inRow: parent?.inRow === true || own?.kind === 'row',
    isBlock: BLOCK.has(element.localName) || own?.kind === 'heading',
    rule,
    from,
  };
};
