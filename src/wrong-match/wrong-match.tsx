import { useLanguage } from '../design/use-language.ts';
import { say } from '../wording/language.ts';

/** Not filled in yet. */
export function WrongMatch() {
  const language = useLanguage();
  return (
    <main>
      <h1>{say(language, 'wrongMatch_title')}</h1>
    </main>
  );
}
