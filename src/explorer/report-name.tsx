import { useLanguage } from '../design/use-language.ts';
import type { Document } from '../model/document.ts';
import { reportName } from '../wording/claim-in-words.ts';

/** The name a document goes by in lists and tables: its outlet, or in the reader's language where and when it appeared. */
export function ReportName({ document }: { document: Document }) {
  return <bdi>{reportName(useLanguage(), document)}</bdi>;
}
