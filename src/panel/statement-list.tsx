import { useRef } from 'preact/hooks';
import { BadgeIcon } from '../design/badge-icon.tsx';
import { useLanguage } from '../design/use-language.ts';
import type { Answer } from '../model/answer.ts';
import { ListedRow } from '../own-page/annotation-row.tsx';
import { MatchesAnnounced } from '../own-page/matches-announced.tsx';
import { type ListedAnnotation, useWrongMatches } from '../own-page/use-wrong-matches.ts';
import { say } from '../wording/language.ts';
import { byRelation } from './by-relation.ts';
import { moveAmongRows } from './move-among-rows.ts';
import type { Order } from './order-switch.tsx';
import { useInStep } from './use-in-step.ts';

interface StatementListProps {
  answer: Answer;
  readUnits: number | undefined;
  /** False in a private window, of which nothing is kept: no match can be called wrong there. */
  canKeep: boolean;
  order: Order;
  /** Place of the annotation whose card is open on the page. */
  open: number | undefined;
  /** Place of the annotation that is in view. */
  inView: number | undefined;
  onChoose: (index: number) => void;
}

/** All statements of the page that other documents report too. The one whose card is open, or else in view, is marked. */
export function StatementList({ answer, readUnits, canKeep, order, open, inView, onChoose }: StatementListProps) {
  const language = useLanguage();
  const matches = useWrongMatches(answer);
  const list = useRef<HTMLDivElement>(null);
  const current = open ?? inView;
  useInStep(list, current, order);
  const rows = (listed: readonly ListedAnnotation[]) => (
    <ol class="rows">
      {listed.map((each) => (
        <ListedRow
          key={each.key}
          listed={each}
          matches={canKeep ? matches : undefined}
          here={
            each.index === undefined || each.index !== current ? undefined : each.index === open ? 'open' : 'in-view'
          }
          onChoose={onChoose}
        />
      ))}
    </ol>
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys only move the focus between the rows inside
    <div class="statements" ref={list} onKeyDown={(event) => list.current && moveAmongRows(event, list.current)}>
      {answer.annotations.length === 0 && (
        <p class="state" role="status">
          {say(language, 'state_nothingKnown', { count: answer.documentCount })}
        </p>
      )}
      {answer.ownDocuments.length > 0 && <p class="note">{say(language, 'state_ownDocument')}</p>}
      {readUnits !== undefined && <p class="note">{say(language, 'state_long', { count: readUnits })}</p>}
      <MatchesAnnounced matches={matches} />
      {order === 'inReadingOrder'
        ? rows(matches.list)
        : byRelation(matches.list).map(({ badge, group }) => (
            <section key={badge} aria-labelledby={`group-${badge}`}>
              <h2 id={`group-${badge}`}>
                <BadgeIcon badge={badge} size={16} /> {say(language, `badge_${badge}`)}{' '}
                <span class="count">{group.length}</span>
              </h2>
              {rows(group)}
            </section>
          ))}
    </div>
  );
}
