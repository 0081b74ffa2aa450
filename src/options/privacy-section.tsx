import { useLanguage } from '../design/use-language.ts';
import { type MessageKey, say } from '../wording/language.ts';
import { Section } from './section.tsx';

const LINES = [
  ['options_privacyRead', 'options_privacyReadText'],
  ['options_privacySent', 'options_privacySentText'],
  ['options_privacyKept', 'options_privacyKeptText'],
  ['options_privacyPrivate', 'options_privacyPrivateText'],
] as const satisfies readonly (readonly [MessageKey, MessageKey])[];

/** The privacy statement, in the words of a reader. */
export function PrivacySection() {
  const language = useLanguage();
  return (
    <Section id="privacy" title={say(language, 'options_privacy')}>
      <dl>
        {LINES.map(([question, answer]) => (
          <div key={question}>
            <dt>{say(language, question)}</dt>
            <dd>{say(language, answer)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
