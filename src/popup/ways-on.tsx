import { openOptions, openOwnPage } from '../browser/tabs.ts';
import { useLanguage } from '../design/use-language.ts';
import { say } from '../wording/language.ts';

/** Ways from the popup to the extension's other pages. */
export function WaysOn({ close }: { close: () => void }) {
  const language = useLanguage();
  const explore = () => void openOwnPage('src/explorer/index.html', 'tab').then(close);
  const options = () => void openOptions().then(close);
  return (
    <nav class="ways" aria-label={say(language, 'popup_ways')}>
      <button type="button" class="link" onClick={explore}>
        {say(language, 'popup_explorer')}
      </button>
      <button type="button" class="link" onClick={options}>
        {say(language, 'popup_options')}
      </button>
    </nav>
  );
}
