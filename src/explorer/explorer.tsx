import { useLanguage } from '../design/use-language.ts';
import { say } from '../wording/language.ts';

/** Not filled in yet. */
export function Explorer() {
  const language = useLanguage();
  return (
    <main>
      <h1>{say(language, 'explorer_title')}</h1>
    </main>
  );
}
