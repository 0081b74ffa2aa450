import { useLanguage } from '../design/use-language.ts';
import { HIDDEN_MATCHES, INSTALLED_PACKS, RECENT_SEARCHES } from '../model/kept.ts';
import { useKept } from '../own-page/use-kept.ts';
import { say, sayCount } from '../wording/language.ts';
import { ConfirmButton } from './confirm-button.tsx';
import { HiddenMatches } from './hidden-matches.tsx';
import { Section } from './section.tsx';
import { sizeInWords } from './size-in-words.ts';
import { useSave } from './status.ts';
import { useKeptSizes } from './use-kept-sizes.ts';

/** Everything that is kept on the device, with its size, and how to delete it. */
export function DataSection() {
  const language = useLanguage();
  const save = useSave();
  const sizes = useKeptSizes();
  const hidden = useKept(HIDDEN_MATCHES) ?? [];
  const searches = useKept(RECENT_SEARCHES) ?? [];
  const packs = useKept(INSTALLED_PACKS) ?? [];
  const done = say(language, 'options_deleted');
  const size = (bytes: number | undefined) => (bytes === undefined ? '' : sizeInWords(language, bytes));
  return (
    <Section id="data" title={say(language, 'options_data')} lead={say(language, 'options_dataLead')}>
      <ul class="data">
        <li data-kept="settings">
          <div>
            <h3>{say(language, 'options_dataSettings')}</h3>
            <p class="note">{size(sizes?.settings)}</p>
          </div>
          <ConfirmButton
            label={say(language, 'options_reset')}
            name={say(language, 'options_resetSettings')}
            question={say(language, 'options_resetAsk')}
            isDisabled={!sizes?.settings}
            section="data"
            onConfirm={() => void save({ type: 'forget', what: 'settings' }, say(language, 'options_resetDone'))}
          />
        </li>
        <li data-kept="hidden-matches">
          <div>
            <h3>{say(language, 'options_dataHidden')}</h3>
            <p class="note">
              {sayCount(language, 'options_hidden', hidden.length)} · {size(sizes?.['hidden-matches'])}
            </p>
          </div>
          <ConfirmButton
            label={say(language, 'options_delete')}
            name={say(language, 'options_deleteHidden')}
            question={say(language, 'options_deleteHiddenAsk')}
            isDisabled={hidden.length === 0}
            section="data"
            onConfirm={() => void save({ type: 'forget', what: 'hidden-matches' }, done)}
          />
          <HiddenMatches matches={hidden} />
        </li>
        <li data-kept="recent-searches">
          <div>
            <h3>{say(language, 'options_dataSearches')}</h3>
            <p class="note">
              {sayCount(language, 'options_searches', searches.length)} · {size(sizes?.['recent-searches'])}
            </p>
          </div>
          <ConfirmButton
            label={say(language, 'options_delete')}
            name={say(language, 'options_deleteSearches')}
            question={say(language, 'options_deleteSearchesAsk')}
            isDisabled={searches.length === 0}
            section="data"
            onConfirm={() => void save({ type: 'forget', what: 'searches' }, done)}
          />
        </li>
        <li data-kept="packs">
          <div>
            <h3>{say(language, 'options_dataPacks')}</h3>
            <p class="note">
              {sayCount(language, 'options_packCount', packs.length)} · {size(sizes?.packs)}
            </p>
          </div>
          <a class="plain" href="#packs">
            {say(language, 'options_dataPacksGo')}
          </a>
        </li>
      </ul>
      <div class="everything">
        <ConfirmButton
          label={say(language, 'options_deleteAll')}
          question={say(language, 'options_deleteAllAsk')}
          isDisabled={!sizes || sizes.all === 0}
          section="data"
          onConfirm={() => void save({ type: 'forget', what: 'everything' }, done)}
        />
      </div>
    </Section>
  );
}
