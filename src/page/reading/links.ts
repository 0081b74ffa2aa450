/** The path part of a link's target, without scheme, host, query and fragment; null where it has none. */
const pathOf = (href: string): string => href.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '');

/** True where a link leads to another page: links within the page are part of its text (lists of key points, notes). */
export const leadsAway = (link: Element): boolean => {
  const href = link.getAttribute('href')?.trim();
  if (href === undefined) return false;
  if (href.startsWith('#')) return href.length === 1;
  if (!href.includes('#')) return true;
  const here = link.ownerDocument.URL;
  return pathOf(href) !== pathOf(here);
};
