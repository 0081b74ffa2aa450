import { useRef } from 'preact/hooks';
import { BadgeIcon } from '../design/badge-icon.tsx';
import { useLanguage } from '../design/use-language.ts';
import type { Answer } from '../model/answer.ts';
import { AnnotationRow } from '../own-page/annotation-row.tsx';
import { say } from '../wording/language.ts';
import { byRelation, listed } from './grouped.ts';
import { moveAmongRows } from './move-among-rows.ts';
import type { Order } from './order-switch.tsx';
import { useInStep } from './use-in-step.ts';

interface StatementListProps {
  answer: Answer;
  readUnits: number | undefined;
  order: Order;
  /** Place of the annotation whose card is open on the page. */
  open: number | undefined;
  /** Place of the annotation that is in view. */
  inView: number | undefined;
  onChoose: (index: number) => void;
}

/** All statements of the page that other documents report too. The one whose card is open, or else in view, is marked. */
export function StatementList({ answer, readUnits, order, open, inView, onChoose }: StatementListProps) {
  const language = useLanguage();
  const list = useRef<HTMLDivElement>(null);
  const current = open ?? inView;
  useInStep(list, current, order);
  const all = listed(answer);
  const rows = (statements: typeof all) => (
    <ol class="rows">
      {statements.map(({ annotation, card, index }) => (
        <AnnotationRow
          key={`${annotation.fact} ${annotation.start}`}
          annotation={annotation}
          card={card}
          here={index === open ? 'open' : index === current ? 'in-view' : undefined}
          onChoose={() => onChoose(index)}
        />
      ))}
    </ol>
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys only move the focus between the rows inside
    <div class="statements" ref={list} onKeyDown={(event) => list.current && moveAmongRows(event, list.current)}>
      {answer.ownDocuments.length > 0 && <p class="note">{say(language, 'state_ownDocument')}</p>}
      {order === 'inReadingOrder'
        ? rows(all)
        : byRelation(all).map(({ badge, statements }) => (
            <section key={badge} aria-labelledby={`group-${badge}`}>
              <h2 id={`group-${badge}`}>
                <BadgeIcon badge={badge} size={16} /> {say(language, `badge_${badge}`)}{' '}
                <span class="count">{statements.length}</span>
              </h2>
              {rows(statements)}
            </section>
          ))}
      {readUnits !== undefined && <p class="note">{say(language, 'state_long', { count: readUnits })}</p>}
    </div>
  );
}
