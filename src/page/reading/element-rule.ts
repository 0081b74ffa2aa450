import { UNREAD, UNREAD_ROLES } from '../word-lists/elements.ts';
import { ALWAYS, KEPT, WHEN_SMALL } from '../word-lists/left-out.ts';
import { hasName, nameList, wordsOfName } from './names.ts';

/**
 * What an element's own name, role and words say of the text inside:
 * `unread`: nobody reads it here; `always`: left out unless the headline stands inside; `small`: left out where it holds
 * little of the page; `kept`: part of the article even inside a footer; `plain`: nothing said.
 */
export type ElementRule = 'unread' | 'always' | 'small' | 'kept' | 'plain';

const always = nameList(ALWAYS);
const whenSmall = nameList(WHEN_SMALL);
const kept = nameList(KEPT);
const byNames = new Map<string, ElementRule>();
const MAX_REMEMBERED = 5000;

const ruleOfNames = (names: string): ElementRule => {
  const words = wordsOfName(names);
  if (hasName(always, words)) return 'always';
  if (hasName(kept, words)) return 'kept';
  return hasName(whenSmall, words) ? 'small' : 'plain';
};

const remembered = (names: string): ElementRule => {
  let rule = byNames.get(names);
  if (!rule) {
    rule = ruleOfNames(names);
    if (byNames.size >= MAX_REMEMBERED) byNames.clear();
    byNames.set(names, rule);
  }
  return rule;
};

const isEditor = (element: Element): boolean => {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable.toLowerCase() !== 'false';
};

const isInside = (element: Element, selector: string): boolean => element.parentElement?.closest(selector) != null;

const ruleOfTag = (element: Element, tag: string, role: string): ElementRule => {
  if (tag === 'footer' || role === 'contentinfo') return isInside(element, 'blockquote') ? 'plain' : 'always';
  if (tag === 'aside' || role === 'complementary' || tag === 'form' || role === 'form') return 'small';
  if (tag === 'header' || role === 'banner') return isInside(element, 'article, main, section') ? 'plain' : 'small';
  return 'plain';
};

/** What an element says it is, in lower case; "" where it says nothing. */
export const roleOf = (element: Element): string =>
  // Most elements carry no names: to ask for each of them takes longer than all else that is read of an element.
  element.hasAttributes() ? (element.getAttribute('role') ?? '').trim().toLowerCase() : '';

/** The rule for an element of this name and role; linear in the length of its names. */
export const ruleOf = (element: Element, tag: string, role: string): ElementRule => {
  if (UNREAD.has(tag)) return 'unread';
  if (!element.hasAttributes()) return ruleOfTag(element, tag, role);
  if (isEditor(element) || UNREAD_ROLES.has(role)) return 'unread';
  if (role === 'doc-footnote' || role === 'doc-endnotes' || role === 'doc-pullquote') return 'kept';
  const byTag = ruleOfTag(element, tag, role);
  if (tag === 'body' || tag === 'main' || tag === 'html') return 'plain';
  const name = (attribute: string): string => element.getAttribute(attribute) ?? '';
  const names = `${name('class')} ${name('id')} ${name('aria-label')} ${name('itemtype')}`;
  const byName = names.trim() === '' ? 'plain' : remembered(names.slice(0, 500));
  if (byName === 'plain') return byTag;
  return byTag === 'always' && byName === 'small' ? 'always' : byName;
};
