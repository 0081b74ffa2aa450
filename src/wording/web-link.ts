/** A web page's address that can be linked to, and the host a reader is shown before going there. */
export interface WebLink {
  href: string;
  host: string;
}

/**
 * Reads an address from a pack. Null for everything but a whole http or https address: other schemes, relative addresses, and
 * addresses with a name or password in front of the host, which make it look like another.
 */
export const webLink = (address: string): WebLink | null => {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return null;
  const { protocol, href, host, username, password } = new URL(address);
  return /^https?:$/.test(protocol) && host !== '' && username + password === '' ? { href, host } : null;
};
