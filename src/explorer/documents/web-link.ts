/** An address of the web that may be followed, and the host a reader is shown of it. */
export interface WebLink {
  href: string;
  host: string;
}

/** The link for a document's address; null where there is none, or one that is not of http or https, or names a user. */
export function webLink(url: string | undefined): WebLink | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, href, host, username, password } = new URL(url);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && username === '' && password === '' ? { href, host } : null;
}
