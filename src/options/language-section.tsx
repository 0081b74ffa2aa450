import { useLanguage } from '../design/use-language.ts';
import { LANGUAGE_CODES, type LanguageCode } from '../model/settings.ts';
import { say } from '../wording/language.ts';
import { Choice } from './choice.tsx';
import { Section } from './section.tsx';
import type { SettingsInHand } from './use-settings.ts';

/** A language's name in itself: "Deutsch". */
const nameOf = (code: LanguageCode): string => {
  const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
};

/** Which language the interface speaks; what the reports say stays in the reports'. */
export function LanguageSection({ settings, change }: SettingsInHand) {
  const language = useLanguage();
  return (
    <Section id="language" title={say(language, 'options_language')} lead={say(language, 'options_languageLead')}>
      <Choice
        legend={say(language, 'options_language')}
        hidesLegend
        layout="row"
        options={[
          { value: 'browser', label: say(language, 'options_languageBrowser') },
          ...LANGUAGE_CODES.map((code) => ({ value: code, label: nameOf(code), lang: code })),
        ]}
        chosen={settings.language}
        onChoose={(chosen) => change({ language: chosen })}
      />
    </Section>
  );
}
