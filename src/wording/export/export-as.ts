import type { Exported } from '../../model/export.ts';
import type { ExportFormat } from '../../model/export-format.ts';
import type { Language } from '../language.ts';
import { asMarkdown } from './as-markdown.ts';
import { asText } from './as-text.ts';
import { asWebAnnotation } from './as-web-annotation.ts';

/** An annotation in one of the formats it can be copied as. `now`: ISO 8601. */
export const exportAs = (language: Language, format: ExportFormat, exported: Exported, now: string): string => {
  switch (format) {
    case 'text':
      return asText(language, exported);
    case 'markdown':
      return asMarkdown(language, exported);
    case 'json-ld':
      return asWebAnnotation(language, exported, now);
  }
};
