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

const KINDS = new Map<string, Pick<Frame, 'kind' | 'level'>>([
  ...[1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, { kind: 'heading' as const, level }] as const),
  ['li', { kind: 'item', level: undefined }],
  ['figcaption', { kind: 'caption', level: undefined }],
  ['caption', { kind: 'caption', level: undefined }],
  ['blockquote', { kind: 'quotation', level: undefined }],
  ['summary', { kind: 'heading', level: undefined }],
]);
const ROW: Pick<Frame, 'kind' | 'level'> = { kind: 'row', level: undefined };

const isRow = (element: Element, tag: string, layout: Set<Element>): boolean => {
  if (tag === 'tr') return !layout.has(element);
  if (tag !== 'dt' && tag !== 'dd') return false;
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
const kindOf = (
  element: Element,
  tag: string,
  role: string,
  layout: Set<Element>,
): Pick<Frame, 'kind' | 'level'> | undefined => {
  if (role === 'heading' && !KINDS.get(tag)?.level) {
    return { kind: 'heading', level: Math.min(6, Math.max(1, Number(element.getAttribute('aria-level')) || 2)) };
  }
  return KINDS.get(tag) ?? (isRow(element, tag, layout) ? ROW : undefined);
};

/** What is known of an element when it is opened: its name, its role, and its rule. */
interface Opened {
  element: Element;
  tag: string;
  role: string;
  rule: ElementRule;
}

/** Opens an element inside `parent`. `layout` are the rows that only lay out the page. */
export const frameOf = (
  { element, tag, role, rule }: Opened,
  parent: Frame | undefined,
  layout: Set<Element>,
  from: number,
): Frame => {
  const own = parent?.inRow ? undefined : kindOf(element, tag, role, layout);
  const { kind, level } = own ?? parent ?? { kind: 'paragraph' as const, level: undefined };
  return {
    element,
    next: element.firstChild,
    kind,
    level,
    inLink: parent?.inLink === true || (tag === 'a' && leadsAway(element)),
    inRow: parent?.inRow === true || own?.kind === 'row',
    isBlock: BLOCK.has(tag) || own?.kind === 'heading',
    rule,
    from,
  };
};
