/** Names under which pages give their publisher, the surest first. */
export const OUTLET_META = [
  'og:site_name',
  'application-name',
  'dc.publisher',
  'citation_journal_title',
  'apple-mobile-web-app-title',
];
const SEPARATOR = / [|–—·•:»-]+ /;
const MOST_WORDS = 6;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The publisher after the headline in a title ("Headline | Outlet"), where the part before is the page's own headline. */
const inTitle = (title: string, headline: string | null): string | null => {
  const parts = title.split(SEPARATOR);
  const last = parts.at(-1)?.trim();
  if (!headline || parts.length < 2 || !last || !/^[\p{Lu}\d]/u.test(last) || wordsOf(last).length > MOST_WORDS)
    return null;
  const head = wordsOf(parts.slice(0, -1).join(' '));
  const own = new Set(wordsOf(headline));
  const shared = head.filter((word) => own.has(word)).length;
  return shared >= 0.6 * head.length && !wordsOf(last).every((word) => own.has(word)) ? last : null;
};

const hostOf = (url: string | undefined): string | null => {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (!/^https?:$/.test(protocol) || !hostname.includes('.') || /^[\d.]+$/.test(hostname)) return null;
  return hostname.replace(/^(www|m|amp)\./, '');
};

/** The page's publisher as it names itself: structured data, `meta`, the title's end, else its host; null without any. */
export const outletOf = (
  publisher: string | null,
  meta: ReadonlyMap<string, string>,
  title: string,
  headline: string | null,
  url: string | undefined,
): string | null =>
  publisher ??
  OUTLET_META.map((name) => meta.get(name)).find((name) => name !== undefined) ??
  inTitle(title, headline) ??
  hostOf(url);
