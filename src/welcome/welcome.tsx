import { useRef } from 'preact/hooks';
import { openOptions, openOwnPage } from '../browser/tabs.ts';
import { useLanguage } from '../design/use-language.ts';
import { say } from '../wording/language.ts';
import { AccessPart } from './access-part.tsx';
import { BadgeLegend } from './badge-legend.tsx';
import { SampleArticle } from './sample-article.tsx';
import { Steps } from './steps.tsx';
import { useLiveSample } from './use-live-sample.ts';

/** The first run: what badges mean, on a sample that is alive, and what the extension may and will not do. */
export function Welcome() {
  const language = useLanguage();
  const sample = useRef<HTMLElement>(null);
  const problem = useLiveSample(sample);
  return (
    <main>
      <header>
        <img src="/icons/128.png" alt="" width="56" height="56" />
        <div>
          <h1>{say(language, 'welcome_title')}</h1>
          <p class="lead">{say(language, 'welcome_lead')}</p>
        </div>
      </header>
      <AccessPart />
      <div class="live">
        <section aria-labelledby="try">
          <h2 id="try">{say(language, 'welcome_try')}</h2>
          <p class="note">{say(language, 'welcome_tryHow')}</p>
          {problem && <p class="problem">{say(language, 'state_failed', { message: problem })}</p>}
          <SampleArticle element={sample} />
        </section>
        <BadgeLegend />
      </div>
      <Steps />
      <nav class="next" aria-label={say(language, 'welcome_next')}>
        <button type="button" class="plain" onClick={() => void openOwnPage('src/explorer/index.html', 'tab')}>
          {say(language, 'welcome_explorer')}
        </button>
        <button type="button" class="plain" onClick={() => void openOptions()}>
          {say(language, 'welcome_options')}
        </button>
      </nav>
    </main>
  );
}
