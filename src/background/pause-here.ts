import type { Result } from '../browser/protocol.ts';
import { SETTINGS } from '../model/kept.ts';
import type { Settings } from '../model/settings.ts';
import { type SiteState, siteState, withSite } from '../model/site-choice.ts';
import type { Keeping } from './keeping.ts';

interface PauseHere {
  /** The site of the page in a tab, as settings name it; null where no script of ours answers. */
  siteIn: (tabId: number) => Promise<string | null>;
  keeping: Pick<Keeping, 'read'>;
  /** Sets the sites, and tells the pages. */
  changeSites: (sites: Settings['sites']) => Promise<Result<null>>;
  /** Says on the tab's toolbar button how its site stands now. */
  showSite: (tabId: number, site: SiteState) => Promise<void>;
}

/**
 * Switches reading off or on for the site in a tab, and says so. Where it is switched off on all sites it stays so, and that
 * is said. A tab without a page of ours is left alone.
 */
export async function pauseHere(tabId: number, { siteIn, keeping, changeSites, showSite }: PauseHere): Promise<void> {
  const site = await siteIn(tabId);
  if (site === null) return;
  const settings = await keeping.read(SETTINGS);
  const before = siteState(settings, site);
  if (!before.isRead && before.off === 'everywhere') return showSite(tabId, before);
  const sites = withSite(settings.sites, site, !before.isRead);
  const changed = await changeSites(sites);
  if (changed.ok) await showSite(tabId, siteState({ ...settings, sites }, site));
}
