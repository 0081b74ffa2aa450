import { useState } from 'preact/hooks';
import { askOwn } from '../browser/messages.ts';
import { useLanguage } from '../design/use-language.ts';
import { SETTINGS } from '../model/kept.ts';
import type { Settings } from '../model/settings.ts';
import { siteState, withSite } from '../model/site-choice.ts';
import { Switch } from '../own-page/switch.tsx';
import { useKept } from '../own-page/use-kept.ts';
import { type Language, say, sayCount } from '../wording/language.ts';

interface SiteSwitchesProps {
  /** The site of the page in the tab; undefined where it is not known, or may not be kept. */
  site: string | undefined;
}

/** Switches reading on and off, for the site in the tab and for all; what is set holds in open tabs at once. */
export function SiteSwitches({ site }: SiteSwitchesProps) {
  const language = useLanguage();
  const settings = useKept(SETTINGS);
  const [problem, setProblem] = useState<string>();
  if (!settings) return null;
  const { paused, sites } = settings;
  const change = (changed: Partial<Settings>) =>
    void askOwn({ type: 'change-settings', change: changed }).then((reply) =>
      setProblem(reply.ok ? undefined : reply.error),
    );
  const listed = listedInWords(language, sites);
  return (
    <section class="switches" aria-labelledby="reading">
      <h2 id="reading">{say(language, 'popup_reading')}</h2>
      <div class="pair">
        {site !== undefined && (
          <Switch
            isOn={siteState({ paused: false, sites }, site).isRead}
            isDisabled={paused}
            onSwitch={(isOn) => change({ sites: withSite(sites, site, isOn) })}
          >
            {say(language, 'popup_onThisSite')} <bdi class="note">{site}</bdi>
          </Switch>
        )}
        <Switch isOn={!paused} onSwitch={(isOn) => change({ paused: !isOn })}>
          {say(language, 'popup_onAllSites')} {listed && <span class="note">{listed}</span>}
        </Switch>
      </div>
      <p class="problem" role="alert">
        {problem}
      </p>
    </section>
  );
}

/** What a list of sites leaves of “all”; undefined where there is none. */
function listedInWords(language: Language, { which, hosts }: Settings['sites']): string | undefined {
  if (which === 'all') return undefined;
  return sayCount(language, which === 'only' ? 'popup_onlyListed' : 'popup_allBut', hosts.length);
}
