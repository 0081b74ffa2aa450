import axe from 'axe-core';
import type { Tab } from './driver.ts';

/**
 * Runs axe on `root` and gives each fault as "rule: element". One rule is off: the host's own style fixes every property,
 * spacing too, so that no page can restyle the overlay from outside.
 */
const AUDIT = `${axe.source}; const rules = { 'avoid-inline-spacing': { enabled: false }, 'target-size': { enabled: true } };
  return axe.run(root, { resultTypes: ['violations'], rules }).then(({ violations }) =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 160))));`;
type Audit = (root: unknown) => Promise<string[]>;

/** What axe finds wrong in the overlay. In the tests' own world, and only there, the closed root looks open to axe. */
export async function auditOverlay(tab: Tab, which: 'first' | 'last' = 'first'): Promise<string[] | undefined> {
  const exposed = `Object.defineProperty(shadow.host, 'shadowRoot', { value: shadow, configurable: true });`;
  return tab.inOverlay(new Function('shadow', `${exposed} const root = shadow.host; ${AUDIT}`) as Audit, null, which);
}

/** What axe finds wrong on one of the extension's own pages. */
export const auditPage = (tab: Tab): Promise<string[]> =>
  tab.evaluate(new Function(`const root = document; ${AUDIT}`) as Audit, null);
