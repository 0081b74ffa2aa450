import { useId, useState } from 'preact/hooks';
import { askOwn } from '../browser/messages.ts';
import type { Result } from '../browser/protocol.ts';
import { useLanguage } from '../design/use-language.ts';
import { MOST_PACK_UNITS } from '../model/installed-pack.ts';
import { type Language, say } from '../wording/language.ts';
import { useTell } from './status.ts';

/** No file with more bytes can hold so few UTF-16 units: it need not be read. */
const MOST_FILE_BYTES = 3 * MOST_PACK_UNITS;

/** A file that was not taken in, and why. */
interface Refused {
  file: string;
  reason: string;
}

/** Takes packs in from files, chosen or dropped here. Each is taken or refused whole. */
export function PackImport() {
  const language = useLanguage();
  const tell = useTell();
  const id = useId();
  const [isOver, setIsOver] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [refused, setRefused] = useState<readonly Refused[]>([]);

  const take = async (file: File): Promise<Refused[]> => {
    const text = await textOf(language, file);
    const reply = text.ok ? await askOwn({ type: 'import-pack', text: text.value }) : text;
    if (reply.ok) {
      tell(say(language, 'options_packTaken', { file: file.name }));
      return [];
    }
    tell(`${file.name} ${say(language, 'options_packRefused')} ${reply.error}`, true);
    return [{ file: file.name, reason: reply.error }];
  };
  const takeAll = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0 || isBusy) return;
    setIsBusy(true);
    tell(say(language, 'options_packReading'));
    const found: Refused[] = [];
    for (const file of files) found.push(...(await take(file)));
    setRefused(found);
    setIsBusy(false);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: files dropped anywhere here count; the field inside does the same by keyboard
    <div
      class={`import ${isOver ? 'over' : ''}`}
      aria-busy={isBusy}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        void takeAll([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      {/* Its own button would speak the browser's language, which need not be the reader's. */}
      <label class="plain" for={id}>
        {say(language, 'options_packImport')}
      </label>
      <input
        id={id}
        class="only-heard"
        aria-describedby={`${id}-note`}
        type="file"
        name="pack"
        accept=".json,application/json"
        multiple
        onChange={(event) => {
          const field = event.currentTarget;
          const files = [...(field.files ?? [])];
          // The same file, mended, can then be chosen again.
          void takeAll(files).finally(() => {
            field.value = '';
          });
        }}
      />
      <p class="note" id={`${id}-note`}>
        {say(language, 'options_packImportNote', { most: MOST_PACK_UNITS / 1e6 })}
      </p>
      {refused.map(({ file, reason }) => (
        <p key={file} class="problem">
          <strong>
            <bdi>{file}</bdi>
          </strong>{' '}
          {say(language, 'options_packRefused')} <span dir="auto">{reason}</span>
        </p>
      ))}
    </div>
  );
}

/** A file's text; why it cannot be had where it is too large or not readable. */
async function textOf(language: Language, file: File): Promise<Result<string>> {
  if (file.size > MOST_FILE_BYTES)
    return { ok: false, error: say(language, 'pack_tooLarge', { most: MOST_PACK_UNITS / 1e6 }) };
  try {
    return { ok: true, value: await file.text() };
  } catch {
    return { ok: false, error: say(language, 'options_fileUnreadable') };
  }
}
