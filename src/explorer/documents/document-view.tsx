import { useMemo } from 'preact/hooks';
import { useLanguage } from '../../design/use-language.ts';
import type { Document } from '../../model/document.ts';
import { reportName } from '../../wording/claim-in-words.ts';
import { say, sayCount } from '../../wording/language.ts';
import { webLink } from '../../wording/web-link.ts';
import { hashOf } from '../address.ts';
import type { Collection, Report } from '../collection.ts';
import { ExportBar } from '../exports/export-bar.tsx';
import { exportedClaims } from '../exports/exported.ts';
import { PackText } from '../pack-text.tsx';
import { ReportName } from '../report-name.tsx';
import { useMost } from '../show-more.tsx';
import { ViewHead } from '../view-head.tsx';
import { DocumentClaims } from './document-claims.tsx';
import { neighboursOf } from './neighbours.ts';
import { publishedInWords } from './published-in-words.ts';

const NEIGHBOURS_AT_FIRST = 20;

/** One document: who published it and when, what it shares with others, and every claim it makes. */
export function DocumentView({ report, collection }: { report: Report; collection: Collection }) {
  const language = useLanguage();
  const { document, cards } = report;
  const lines = useMemo(() => exportedClaims(cards, document.id), [cards, document]);
  return (
    <article data-document={document.id}>
      <ViewHead title={reportName(language, document)} isPackText={document.outlet !== null}>
        <Particulars document={document} />
      </ViewHead>
      <Neighbours report={report} collection={collection} />
      <section>
        <div class="section-head">
          <h3>{sayCount(language, 'explorer_claims', lines.length)}</h3>
          <ExportBar name={document.id} count={lines.length} claims={() => lines} />
        </div>
        <DocumentClaims lines={lines} name={reportName(language, document)} />
      </section>
    </article>
  );
}

function Particulars({ document }: { document: Document }) {
  const language = useLanguage();
  const link = document.url === undefined ? null : webLink(document.url);
  return (
    <ul class="facts-of-fact">
      {document.outlet === null && <li>{say(language, 'explorer_noOutlet')}</li>}
      {document.dateline && (
        <li>
          <PackText>{document.dateline}</PackText>
        </li>
      )}
      <li>{publishedInWords(language, document)}</li>
      {document.relays && <li>{say(language, 'explorer_relays', { who: document.relays })}</li>}
      {link && (
        <li>
          <a class="lone" href={link.href} rel="noopener noreferrer nofollow" target="_blank">
            {say(language, 'explorer_openAt', { host: link.host })}
          </a>
        </li>
      )}
    </ul>
  );
}

function Neighbours({ report, collection }: { report: Report; collection: Collection }) {
  const language = useLanguage();
  const neighbours = useMemo(() => neighboursOf(report, collection), [report, collection]);
  const { most, more } = useMost(neighbours, NEIGHBOURS_AT_FIRST);
  if (neighbours.length === 0) return <p class="state">{say(language, 'explorer_sharesNothing')}</p>;
  return (
    <section>
      <h3>{say(language, 'explorer_shares')}</h3>
      <ul class="neighbours">
        {neighbours.slice(0, most).map(({ document, factCount, isSameText }) => (
          <li key={document.id} class="neighbour">
            <a class="lone" href={hashOf({ show: 'document', id: document.id })}>
              <ReportName document={document} />
            </a>
            <span class="quiet">
              {sayCount(language, 'explorer_factsInCommon', factCount)}
              {isSameText && <strong class="same-text">{say(language, 'source_sameText')}</strong>}
            </span>
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
}
