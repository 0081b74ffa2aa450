/** The site of an address as settings name it: its host with port, without "www."; null for what is no web page. */
export const siteOf = (url: string): string | null => {
  if (!URL.canParse(url)) return null;
  const { protocol, host } = new URL(url);
  return /^https?:$/.test(protocol) && host !== '' ? host.replace(/^www\./, '') : null;
};
