/** What an annotation can be copied as: plain text, Markdown, or W3C Web Annotation JSON-LD. */
export const EXPORT_FORMATS = ['text', 'markdown', 'json-ld'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
