import { useLanguage } from '../design/use-language.ts';
import { say } from '../wording/language.ts';

/** Not filled in yet. */
export function Options() {
  const language = useLanguage();
  return (
    <main>
      <h1>{say(language, 'options_title')}</h1>
    </main>
  );
}
