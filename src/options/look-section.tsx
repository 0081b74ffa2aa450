import { useLanguage } from '../design/use-language.ts';
import { BADGE_SIZES, BADGE_STYLES } from '../model/settings.ts';
import { say } from '../wording/language.ts';
import { Choice } from './choice.tsx';
import { LookPreview } from './look-preview.tsx';
import { Section } from './section.tsx';
import type { SettingsInHand } from './use-settings.ts';

/** How badges look, with a sample that follows. */
export function LookSection({ settings: { look }, change }: SettingsInHand) {
  const language = useLanguage();
  return (
    <Section id="look" title={say(language, 'options_look')}>
      <LookPreview look={look} />
      <div class="pair">
        <Choice
          legend={say(language, 'options_style')}
          options={BADGE_STYLES.map((value) => ({ value, label: say(language, `options_style_${value}`) }))}
          chosen={look.style}
          onChoose={(style) => change({ look: { ...look, style } })}
        />
        <Choice
          legend={say(language, 'options_size')}
          options={BADGE_SIZES.map((value) => ({ value, label: say(language, `options_size_${value}`) }))}
          chosen={look.size}
          onChoose={(size) => change({ look: { ...look, size } })}
        />
      </div>
    </Section>
  );
}
