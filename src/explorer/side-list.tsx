import { useMemo } from 'preact/hooks';
import { useLanguage } from '../design/use-language.ts';
import type { FactCard } from '../model/answer.ts';
import { dayInWords } from '../wording/day-in-words.ts';
import { say, sayCount } from '../wording/language.ts';
import { topicInWords } from '../wording/topic-in-words.ts';
import { hashOf, type View } from './address.ts';
import type { Report } from './collection.ts';
import { PackText } from './pack-text.tsx';
import { ReportName } from './report-name.tsx';
import { useMost } from './show-more.tsx';
import type { Filtered } from './use-filtered.ts';

const ENTRIES_AT_FIRST = 100;

interface SideListProps {
  view: View;
  filter: string;
  onFilter: (filter: string) => void;
  filtered: Filtered;
}

/** The filter, and under it what it lets through: facts by topic, or documents. */
export function SideList({ view, filter, onFilter, filtered: { cards, reports, isNear } }: SideListProps) {
  const language = useLanguage();
  const isOfDocuments = view.show === 'documents' || view.show === 'document';
  const chosen = 'id' in view ? view.id : undefined;
  const label = say(language, isOfDocuments ? 'explorer_filterDocuments' : 'explorer_filterFacts');
  const count = isOfDocuments
    ? sayCount(language, 'explorer_documentsCount', reports.length)
    : sayCount(language, isNear ? 'explorer_near' : 'explorer_factsCount', cards.length);
  return (
    <aside>
      <search class="filter">
        <input
          type="search"
          aria-label={label}
          placeholder={label}
          autocomplete="off"
          spellcheck={false}
          value={filter}
          onInput={(event) => onFilter(event.currentTarget.value)}
        />
        <p class="quiet filter-count" role="status">
          {count}
        </p>
      </search>
      <nav aria-label={say(language, isOfDocuments ? 'explorer_documents' : 'explorer_facts')}>
        {isOfDocuments ? (
          <DocumentLinks reports={reports} chosen={chosen} />
        ) : (
          <FactLinks cards={cards} chosen={view.show === 'fact' ? chosen : undefined} />
        )}
      </nav>
    </aside>
  );
}

function FactLinks({ cards, chosen }: { cards: readonly FactCard[]; chosen: string | undefined }) {
  const language = useLanguage();
  const { most, more } = useMost(cards, ENTRIES_AT_FIRST);
  const groups = useMemo(() => byTopic(cards.slice(0, most)), [cards, most]);
  return (
    <>
      {groups.map(([topic, ofTopic]) => (
        <section key={topic}>
          <h2>
            <a class="topic" href={hashOf({ show: 'topic', id: topic })}>
              {topicInWords(language, topic)}
            </a>
          </h2>
          <ul>
            {ofTopic.map(({ fact }) => (
              <li key={fact.id}>
                <a
                  class="entry"
                  href={hashOf({ show: 'fact', id: fact.id })}
                  data-fact={fact.id}
                  aria-current={fact.id === chosen ? 'page' : undefined}
                >
                  <PackText>{fact.label}</PackText>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {more}
    </>
  );
}

function DocumentLinks({ reports, chosen }: { reports: readonly Report[]; chosen: string | undefined }) {
  const language = useLanguage();
  const { most, more } = useMost(reports, ENTRIES_AT_FIRST);
  return (
    <>
      <ul>
        {reports.slice(0, most).map(({ document }) => (
          <li key={document.id}>
            <a
              class="entry"
              href={hashOf({ show: 'document', id: document.id })}
              data-document={document.id}
              aria-current={document.id === chosen ? 'page' : undefined}
            >
              <ReportName document={document} />
              <span class="quiet line">{dayInWords(language, document.published)}</span>
            </a>
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}

/** The cards, which come topic by topic, under their topics. */
function byTopic(cards: readonly FactCard[]): [topic: string, cards: FactCard[]][] {
  const groups = new Map<string, FactCard[]>();
  for (const card of cards) {
    const group = groups.get(card.fact.topic);
    if (group) group.push(card);
    else groups.set(card.fact.topic, [card]);
  }
  return [...groups];
}
