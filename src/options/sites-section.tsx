import { useLanguage } from '../design/use-language.ts';
import { SITE_CHOICES } from '../model/settings.ts';
import { type MessageKey, say } from '../wording/language.ts';
import { CheckOption } from './check-option.tsx';
import { Choice } from './choice.tsx';
import { Section } from './section.tsx';
import { SiteList } from './site-list.tsx';
import type { SettingsInHand } from './use-settings.ts';

const LABELS = {
  all: 'options_sitesAll',
  'all-but': 'options_sitesAllBut',
  only: 'options_sitesOnly',
} as const satisfies Record<string, MessageKey>;

/** Which sites are read, and whether any is. */
export function SitesSection({ settings: { paused, sites }, change }: SettingsInHand) {
  const language = useLanguage();
  const isListUsed = sites.which !== 'all';
  return (
    <Section id="sites" title={say(language, 'options_sites')} lead={say(language, 'options_sitesLead')}>
      <CheckOption
        name="paused"
        label={say(language, 'options_paused')}
        note={say(language, 'options_pausedNote')}
        isOn={paused}
        onSwitch={(isOn) => change({ paused: isOn })}
      />
      <Choice
        legend={say(language, 'options_sitesWhich')}
        hidesLegend
        options={SITE_CHOICES.map((value) => ({ value, label: say(language, LABELS[value]) }))}
        chosen={sites.which}
        onChoose={(which) => change({ sites: { ...sites, which } })}
      />
      {(isListUsed || sites.hosts.length > 0) && (
        <SiteList
          hosts={sites.hosts}
          isUsed={isListUsed}
          onChange={(hosts) => change({ sites: { ...sites, hosts } })}
        />
      )}
      {sites.which === 'only' && sites.hosts.length === 0 && (
        <p class="hint">{say(language, 'options_sitesOnlyEmpty')}</p>
      )}
    </Section>
  );
}
