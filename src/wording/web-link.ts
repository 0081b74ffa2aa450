/** A web page's address that can be linked to, and the host a reader is shown before going there. */
export interface WebLink {
  href: string;
  host: string;
}

/** A whole address: http or https, a host of ASCII letters with or without a port, and a path without blanks, quotes or angles. */
const ADDRESS = /^https?:\/\/([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?)(?:[/?#][^\s\\<>"]*)?$/i;

/**
 * Reads an address from a pack. Null for all but a whole http or https address: other schemes, relative addresses, those with a
 * name or password in front of the host, which make it look like another, and hosts in other letters than ASCII, which can
 * look like another too (their punycode form is taken).
 */
export const webLink = (address: string): WebLink | null => {
  const host = ADDRESS.exec(address)?.[1]?.toLowerCase();
  return host === undefined ? null : { href: address, host };
};
