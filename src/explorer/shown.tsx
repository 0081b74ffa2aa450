import { useLanguage } from '../design/use-language.ts';
import { say } from '../wording/language.ts';
import { hashOf, type View } from './address.ts';
import type { Collection } from './collection.ts';
import { DocumentOverview } from './documents/document-overview.tsx';
import { DocumentView } from './documents/document-view.tsx';
import { FactOverview } from './fact/fact-overview.tsx';
import { FactView } from './fact/fact-view.tsx';
import type { Filtered } from './use-filtered.ts';
import { ViewHead } from './view-head.tsx';

interface ShownProps {
  view: View;
  collection: Collection;
  filtered: Filtered;
  isFiltered: boolean;
}

/** What the address names; where nothing has that name, a message that says so and leads back. */
export function Shown({ view, collection, filtered: { cards, reports }, isFiltered }: ShownProps) {
  switch (view.show) {
    case 'facts':
      return <FactOverview cards={cards} isFiltered={isFiltered} />;
    case 'topic':
      return collection.topics.includes(view.id) ? (
        <FactOverview
          key={view.id}
          topic={view.id}
          cards={cards.filter(({ fact }) => fact.topic === view.id)}
          isFiltered={isFiltered}
        />
      ) : (
        <Unknown id={view.id} message="explorer_unknownTopic" />
      );
    case 'fact': {
      const card = collection.cardsById.get(view.id);
      return card ? <FactView key={view.id} card={card} /> : <Unknown id={view.id} message="explorer_unknownFact" />;
    }
    case 'documents':
      return <DocumentOverview reports={reports} isFiltered={isFiltered} />;
    case 'document': {
      const report = collection.reportsById.get(view.id);
      return report ? (
        <DocumentView key={view.id} report={report} collection={collection} />
      ) : (
        <Unknown id={view.id} message="explorer_unknownDocument" />
      );
    }
  }
}

interface UnknownProps {
  id: string;
  message: 'explorer_unknownFact' | 'explorer_unknownTopic' | 'explorer_unknownDocument';
}

function Unknown({ id, message }: UnknownProps) {
  const language = useLanguage();
  return (
    <article class="unknown">
      <ViewHead title={say(language, 'explorer_notFound')}>
        <p role="alert">{say(language, message, { id: `\u2068${id.slice(0, 200)}\u2069` })}</p>
      </ViewHead>
      <p>
        <a href={hashOf({ show: message === 'explorer_unknownDocument' ? 'documents' : 'facts' })}>
          {say(language, message === 'explorer_unknownDocument' ? 'explorer_allDocuments' : 'explorer_allFacts')}
        </a>
      </p>
    </article>
  );
}
