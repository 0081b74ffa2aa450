import { useEffect, useState } from 'preact/hooks';
import { ownVersion } from '../browser/own-version.ts';
import { useLanguage } from '../design/use-language.ts';
import { say } from '../wording/language.ts';
import { BadgesSection } from './badges-section.tsx';
import { DataSection } from './data-section.tsx';
import { LanguageSection } from './language-section.tsx';
import { LookSection } from './look-section.tsx';
import { PacksSection } from './packs-section.tsx';
import { PrivacySection } from './privacy-section.tsx';
import { SitesSection } from './sites-section.tsx';
import { type Tell, TellContext } from './status.ts';
import { useSettings } from './use-settings.ts';

const SECTIONS = ['sites', 'badges', 'look', 'language', 'packs', 'data', 'privacy'] as const;
/** So long a line of status is to be seen. */
const STATUS_MS = 6000;

/** The options: every change is kept at once, applies in open tabs, and is told in one line. */
export function Options() {
  const [status, setStatus] = useState({ text: '', isHeardOnly: false, count: 0 });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each line has its own time
  useEffect(() => {
    const gone = setTimeout(() => setStatus((last) => ({ ...last, text: '' })), STATUS_MS);
    return () => clearTimeout(gone);
  }, [status.count]);
  const tell: Tell = (text, isHeardOnly = false) => setStatus(({ count }) => ({ text, isHeardOnly, count: count + 1 }));
  return (
    <TellContext.Provider value={tell}>
      <Sections />
      {/* A new element for each line, so that the same words twice are told twice. */}
      <div class="status" role="status">
        {status.text && (
          <p key={status.count} class={status.isHeardOnly ? 'only-heard' : undefined}>
            {status.text}
          </p>
        )}
      </div>
    </TellContext.Provider>
  );
}

function Sections() {
  const language = useLanguage();
  const inHand = useSettings();
  return (
    <div class="options">
      <header>
        <h1>{say(language, 'options_title')}</h1>
        <nav aria-label={say(language, 'options_contents')}>
          <ul>
            {SECTIONS.map((section) => (
              <li key={section}>
                <a href={`#${section}`}>{say(language, `options_${section}`)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>
        {inHand && (
          <>
            <SitesSection {...inHand} />
            <BadgesSection {...inHand} />
            <LookSection {...inHand} />
            <LanguageSection {...inHand} />
          </>
        )}
        <PacksSection />
        <DataSection />
        <PrivacySection />
        <footer>{say(language, 'options_version', { version: ownVersion() })}</footer>
      </main>
    </div>
  );
}
