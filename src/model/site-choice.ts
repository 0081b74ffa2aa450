import type { Settings } from './settings.ts';

/** Whether pages of a site are read: `here` or `everywhere` says where reading was switched off. */
export type SiteState = { isRead: true } | { isRead: false; off: 'here' | 'everywhere' };

/** Whether a host that the reader has named stands for this site: it itself, or one under it. */
export const covers = (host: string, site: string): boolean => site === host || site.endsWith(`.${host}`);

/** Whether the reader lets pages of this site be read. */
export const siteState = ({ paused, sites }: Pick<Settings, 'paused' | 'sites'>, site: string): SiteState => {
  if (paused) return { isRead: false, off: 'everywhere' };
  const isListed = sites.hosts.some((host) => covers(host, site));
  const isRead = sites.which === 'all' || (sites.which === 'only') === isListed;
  return isRead ? { isRead } : { isRead, off: 'here' };
};

/** The choice of sites with this one switched on or off, and every other as it was. */
export const withSite = (sites: Settings['sites'], site: string, isRead: boolean): Settings['sites'] => {
  const others = sites.hosts.filter((host) => !covers(host, site));
  const which = sites.which === 'all' ? 'all-but' : sites.which;
  // Switching the last one off list makes the list needless.
  const hosts = (which === 'only') === isRead ? [...others, site] : others;
  return { which: which === 'all-but' && hosts.length === 0 ? 'all' : which, hosts };
};
