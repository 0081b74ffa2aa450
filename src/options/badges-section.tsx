import { BadgeIcon } from '../design/badge-icon.tsx';
import { useLanguage } from '../design/use-language.ts';
import { BADGES } from '../model/annotation.ts';
import { AMOUNTS } from '../model/settings.ts';
import { say } from '../wording/language.ts';
import { CheckOption } from './check-option.tsx';
import { Choice } from './choice.tsx';
import { Section } from './section.tsx';
import type { SettingsInHand } from './use-settings.ts';

/** Which relations get badges on pages, and how many of them there are. */
export function BadgesSection({ settings: { badges, amount }, change }: SettingsInHand) {
  const language = useLanguage();
  return (
    <Section id="badges" title={say(language, 'options_badges')} lead={say(language, 'options_badgesLead')}>
      <fieldset class="choice lines">
        <legend>{say(language, 'options_kinds')}</legend>
        {BADGES.map((badge) => (
          <CheckOption
            key={badge}
            name={badge}
            label={say(language, `badge_${badge}`)}
            note={say(language, `options_kind_${badge}`)}
            drawing={<BadgeIcon badge={badge} size={20} />}
            isOn={badges.includes(badge)}
            onSwitch={(isOn) =>
              change({ badges: BADGES.filter((one) => (one === badge ? isOn : badges.includes(one))) })
            }
          />
        ))}
      </fieldset>
      <Choice
        legend={say(language, 'options_amount')}
        options={AMOUNTS.map((value) => ({
          value,
          label: say(language, `options_amount_${value}`),
          note: say(language, `options_amountNote_${value}`),
        }))}
        chosen={amount}
        onChoose={(chosen) => change({ amount: chosen })}
      />
    </Section>
  );
}
