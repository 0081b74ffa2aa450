import * as v from 'valibot';
import { HostSchema } from '../model/settings.ts';

/**
 * The host a reader means by what he typed or pasted: "www.Example.org", "https://example.org/news?id=1" and "*.example.org"
 * are "example.org"; a port stays. Letters beyond ASCII become the form browsers send ("xn--…"). null: no web site.
 */
export function readHost(typed: string): string | null {
  const text = typed.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (/\s/.test(text) || !URL.canParse(address)) return null;
  const { protocol, host, username, password } = new URL(address);
  // Somebody's e-mail address is no site, though a browser would find a host in it.
  if (!/^https?:$/.test(protocol) || username !== '' || password !== '') return null;
  const bare = host
    .replace(/^\*\./, '')
    .replace(/^www\./, '')
    .replace(/\.(?=$|:)/, '');
  return v.is(HostSchema, bare) ? bare : null;
}
