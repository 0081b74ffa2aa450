import { useEffect, useState } from 'preact/hooks';
import { askOwn } from '../browser/messages.ts';
import type { PackReply, Result } from '../browser/protocol.ts';
import { useLanguage } from '../design/use-language.ts';
import type { InstalledPack } from '../model/installed-pack.ts';
import { dayInWords } from '../wording/day-in-words.ts';
import { say, sayCount } from '../wording/language.ts';
import { CheckOption } from './check-option.tsx';
import { ConfirmButton } from './confirm-button.tsx';
import { PackContents } from './pack-contents.tsx';
import { sizeInWords } from './size-in-words.ts';
import { useSave } from './status.ts';

/** One pack: what it is, on or off, out again, and what is in it. `pack`: the imported one; undefined: the one on board. */
export function PackEntry({ pack }: { pack: InstalledPack | undefined }) {
  const language = useLanguage();
  const save = useSave();
  const [content, setContent] = useState<Result<PackReply>>();
  const id = pack?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another version of a pack has another content
  useEffect(() => {
    void askOwn({ type: 'pack', ...(id !== undefined && { id }) }).then(setContent);
  }, [id, pack?.version, pack?.imported, pack?.units]);
  const title = pack?.title ?? (content?.ok ? content.value.title : say(language, 'options_packBundled'));
  const version = pack?.version ?? (content?.ok ? content.value.version : '');
  return (
    <li class={`pack ${pack?.isOn === false ? 'off' : ''}`} data-pack={id ?? 'bundled'}>
      <div class="pack-head">
        <div>
          <h3>
            <bdi lang="en">{title}</bdi>
          </h3>
          <p class="note">
            {say(language, 'options_packVersion', { version })}
            {' · '}
            {pack
              ? say(language, 'options_packImported', {
                  day: dayInWords(language, pack.imported),
                  size: sizeInWords(language, pack.units),
                })
              : say(language, 'options_packOnBoard')}
          </p>
          {content?.ok && (
            <p class="note counts">
              {[
                sayCount(language, 'options_documents', content.value.documents.length),
                sayCount(language, 'options_facts', content.value.facts.length),
                sayCount(language, 'options_claims', content.value.claimCount),
              ].join(' · ')}
            </p>
          )}
        </div>
        {pack && (
          <div class="pack-acts">
            <CheckOption
              name={`pack ${pack.id}`}
              label={
                <>
                  {say(language, 'options_packOn')} <span class="only-heard">{pack.title}</span>
                </>
              }
              isOn={pack.isOn}
              onSwitch={(isOn) => void save({ type: 'switch-pack', id: pack.id, isOn })}
            />
            <ConfirmButton
              label={say(language, 'options_remove')}
              name={say(language, 'options_removeNamed', { name: pack.title })}
              question={say(language, 'options_packRemoveAsk', { title: pack.title })}
              section="packs"
              onConfirm={() =>
                void save(
                  { type: 'remove-pack', id: pack.id },
                  say(language, 'options_packRemoved', { title: pack.title }),
                )
              }
            />
          </div>
        )}
      </div>
      {content && !content.ok && <p class="problem">{content.error}</p>}
      {content?.ok && <PackContents content={content.value} isOn={pack?.isOn ?? true} />}
    </li>
  );
}
