import { useLanguage } from '../../design/use-language.ts';
import { say, sayCount } from '../../wording/language.ts';
import { hashOf } from '../address.ts';
import type { Report } from '../collection.ts';
import { ReportName } from '../report-name.tsx';
import { useMost } from '../show-more.tsx';
import { ViewHead } from '../view-head.tsx';
import { publishedInWords } from './published-in-words.ts';

const ROWS_AT_FIRST = 50;

/** All documents: who published them and when, and how much they claim. */
export function DocumentOverview({ reports, isFiltered }: { reports: readonly Report[]; isFiltered: boolean }) {
  const language = useLanguage();
  const { most, more } = useMost(reports, ROWS_AT_FIRST);
  return (
    <article>
      <ViewHead title={say(language, 'explorer_allDocuments')}>
        <p class="quiet">{sayCount(language, 'explorer_documentsCount', reports.length)}</p>
      </ViewHead>
      {reports.length === 0 && (
        <p class="state">{say(language, isFiltered ? 'explorer_noneFiltered' : 'explorer_none')}</p>
      )}
      <ul class="facts">
        {reports.slice(0, most).map(({ document, cards }) => (
          <li key={document.id}>
            <a class="lone fact-link" href={hashOf({ show: 'document', id: document.id })}>
              <ReportName document={document} />
            </a>
            <p class="quiet">
              {publishedInWords(language, document)} · {sayCount(language, 'explorer_factsCount', cards.length)}
            </p>
          </li>
        ))}
      </ul>
      {more}
    </article>
  );
}
