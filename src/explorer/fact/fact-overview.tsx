import { useLanguage } from '../../design/use-language.ts';
import type { FactCard } from '../../model/answer.ts';
import { say, sayCount } from '../../wording/language.ts';
import { topicInWords } from '../../wording/topic-in-words.ts';
import { hashOf } from '../address.ts';
import { ExportBar } from '../exports/export-bar.tsx';
import { exportedClaims } from '../exports/exported.ts';
import { PackText } from '../pack-text.tsx';
import { useMost } from '../show-more.tsx';
import { ViewHead } from '../view-head.tsx';
import { Values } from './values.tsx';

const ROWS_AT_FIRST = 50;
const MOST_VALUES = 4;

interface FactOverviewProps {
  /** Those the filter lets through. */
  cards: readonly FactCard[];
  /** The topic they are all of; undefined where they are of any. */
  topic?: string;
  isFiltered: boolean;
}

/** All facts, or a topic's, with what the reports say of each in a line. */
export function FactOverview({ cards, topic, isFiltered }: FactOverviewProps) {
  const language = useLanguage();
  const { most, more } = useMost(cards, ROWS_AT_FIRST);
  const claimCount = cards.reduce((count, { claims }) => count + claims.length, 0);
  const documentCount = new Set(cards.flatMap(({ documents }) => documents.map(({ id }) => id))).size;
  const size = say(language, 'explorer_size', {
    facts: sayCount(language, 'explorer_factsCount', cards.length),
    claims: sayCount(language, 'explorer_claims', claimCount),
    documents: sayCount(language, 'explorer_documentsCount', documentCount),
  });
  return (
    <article>
      <ViewHead title={topic === undefined ? say(language, 'explorer_allFacts') : topicInWords(language, topic)}>
        <div class="section-head">
          <p class="quiet">{size}</p>
          <ExportBar name={topic ?? 'all facts'} count={claimCount} claims={() => exportedClaims(cards)} />
        </div>
      </ViewHead>
      {cards.length === 0 && (
        <p class="state">{say(language, isFiltered ? 'explorer_noneFiltered' : 'explorer_none')}</p>
      )}
      <ul class="facts">
        {cards.slice(0, most).map((card) => (
          <FactLine key={card.fact.id} card={card} />
        ))}
      </ul>
      {more}
    </article>
  );
}

function FactLine({ card }: { card: FactCard }) {
  const language = useLanguage();
  const { fact, claims, documents } = card;
  return (
    <li>
      <a class="lone fact-link" href={hashOf({ show: 'fact', id: fact.id })}>
        <PackText>{fact.question}</PackText>
      </a>
      <p>
        <Values fact={fact} claims={claims} most={fact.kind === 'quote' ? 1 : MOST_VALUES} />
        <span class="quiet">{sayCount(language, 'explorer_reports', documents.length)}</span>
      </p>
    </li>
  );
}
