import { useEffect, useState } from 'preact/hooks';
import { hasPanel, openPanel } from '../browser/panel.ts';
import { openOptions, openOwnPage, ownWindowId } from '../browser/tabs.ts';
import { useLanguage } from '../design/use-language.ts';
import { say } from '../wording/language.ts';

/** Ways from the popup to the extension's other pages. */
export function WaysOn({ close }: { close: () => void }) {
  const language = useLanguage();
  const [windowId, setWindowId] = useState<number>();
  // Known before the click: a browser opens its panel only while it hears the click itself.
  useEffect(() => {
    if (hasPanel()) void ownWindowId().then(setWindowId);
  }, []);
  const panel = (id: number) => void openPanel(id).then((isOpen) => isOpen && close());
  const explore = () => void openOwnPage('src/explorer/index.html', 'tab').then(close);
  const options = () => void openOptions().then(close);
  return (
    <nav class="ways" aria-label={say(language, 'popup_ways')}>
      {windowId !== undefined && (
        <button type="button" class="link" onClick={() => panel(windowId)}>
          {say(language, 'popup_panel')}
        </button>
      )}
      <button type="button" class="link" onClick={explore}>
        {say(language, 'popup_explorer')}
      </button>
      <button type="button" class="link" onClick={options}>
        {say(language, 'popup_options')}
      </button>
    </nav>
  );
}
