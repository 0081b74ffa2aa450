import { useState } from 'preact/hooks';
import { useLanguage } from '../../design/use-language.ts';
import { say, sayCount } from '../../wording/language.ts';
import { EXPORT_FORMATS, type ExportFormat, fileName } from './export-formats.ts';
import type { ExportedClaim } from './exported.ts';
import { saveFile } from './save-file.ts';

interface ExportBarProps {
  /** What the file is called after. */
  name: string;
  /** How many claims there are to export. */
  count: number;
  /** Those claims; asked for at the click, for all of them are many. */
  claims: () => readonly ExportedClaim[];
}

/** Saves what is shown as a file, in one of the formats. */
export function ExportBar({ name, count, claims }: ExportBarProps) {
  const language = useLanguage();
  const [saved, setSaved] = useState('');
  const save = (format: ExportFormat) => {
    const file = fileName(name, format);
    saveFile(file, format.type, format.write(claims()));
    setSaved(file);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields of a form
    <div class="export" role="group" aria-label={say(language, 'explorer_export')}>
      <span class="quiet">{sayCount(language, 'explorer_exportClaims', count)}</span>
      {EXPORT_FORMATS.map((format) => (
        <button key={format.ending} type="button" class="plain" disabled={count === 0} onClick={() => save(format)}>
          {format.name}
        </button>
      ))}
      <span class="quiet" role="status">
        {saved && say(language, 'explorer_saved', { file: saved })}
      </span>
    </div>
  );
}
