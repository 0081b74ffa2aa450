import { useState } from 'preact/hooks';
import { requestSiteAccess } from '../browser/site-access.ts';
import { useLanguage } from '../design/use-language.ts';
import { useSiteAccess } from '../own-page/use-site-access.ts';
import { say } from '../wording/language.ts';

/** Whether web pages may be read, and where not, the button that asks the reader for it. */
export function AccessPart() {
  const language = useLanguage();
  const hasAccess = useSiteAccess();
  const [wasRefused, setWasRefused] = useState(false);
  if (hasAccess === undefined) return null;
  return (
    <section class={hasAccess ? 'access given' : 'access'} aria-label={say(language, 'welcome_access')}>
      <p role="status">{say(language, hasAccess ? 'welcome_accessGiven' : 'access_none')}</p>
      {!hasAccess && (
        <button
          type="button"
          class="main-button"
          onClick={() => void requestSiteAccess().then((isGiven) => setWasRefused(!isGiven))}
        >
          {say(language, 'access_allow')}
        </button>
      )}
      {!hasAccess && wasRefused && <p class="note">{say(language, 'welcome_accessRefused')}</p>}
    </section>
  );
}
