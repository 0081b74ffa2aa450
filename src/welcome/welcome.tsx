import { useLanguage } from '../design/use-language.ts';
import { say } from '../wording/language.ts';

/** Not filled in yet. */
export function Welcome() {
  const language = useLanguage();
  return (
    <main>
      <h1>{say(language, 'welcome_title')}</h1>
    </main>
  );
}
