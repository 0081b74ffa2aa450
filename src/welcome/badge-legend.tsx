import { BadgeIcon } from '../design/badge-icon.tsx';
import { useLanguage } from '../design/use-language.ts';
import { BADGES, type Badge } from '../model/annotation.ts';
import { type MessageKey, say } from '../wording/language.ts';

const NAMES: Record<Badge, MessageKey> = {
  corroborated: 'badge_corroborated',
  differs: 'badge_differs',
  mixed: 'badge_mixed',
  compatible: 'badge_compatible',
  dated: 'badge_dated',
};
const MEANINGS: Record<Badge, MessageKey> = {
  corroborated: 'welcome_meansCorroborated',
  differs: 'welcome_meansDiffers',
  mixed: 'welcome_meansMixed',
  compatible: 'welcome_meansCompatible',
  dated: 'welcome_meansDated',
};

/** What each kind of badge says, in one line. */
export function BadgeLegend() {
  const language = useLanguage();
  return (
    <section class="legend" aria-labelledby="legend">
      <h2 id="legend">{say(language, 'welcome_legend')}</h2>
      <dl>
        {BADGES.map((badge) => (
          <div key={badge} data-badge={badge}>
            <dt>
              <BadgeIcon badge={badge} size={20} />
              {say(language, NAMES[badge])}
            </dt>
            <dd>{say(language, MEANINGS[badge])}</dd>
          </div>
        ))}
        <div>
          <dt>
            <span class="underlined" aria-hidden="true" />
            {say(language, 'welcome_underline')}
          </dt>
          <dd>{say(language, 'welcome_meansUnderline')}</dd>
        </div>
      </dl>
    </section>
  );
}
