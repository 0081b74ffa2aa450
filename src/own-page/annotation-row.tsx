import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { BadgeIcon } from '../design/badge-icon.tsx';
import { Quoted } from '../design/quoted.tsx';
import { useLanguage } from '../design/use-language.ts';
import type { Annotation } from '../model/annotation.ts';
import type { FactCard } from '../model/answer.ts';
import { headlineInWords, summaryInWords } from '../wording/annotation-in-words.ts';
import { say } from '../wording/language.ts';
import { valueInWords } from '../wording/value-in-words.ts';
import { addsToQuote } from './adds-to-quote.ts';
import { HiddenRow } from './hidden-row.tsx';
import { isSameMatch, type ListedAnnotation, type WrongMatches } from './use-wrong-matches.ts';

/** Those a quotation brings along at its ends; the row sets its own. */
const QUOTATION_MARKS = /^[“"‘']|[”"’']$/g;

interface AnnotationRowProps {
  annotation: Annotation;
  card: FactCard;
  onChoose: () => void;
  /** Calls the statement a wrong match; left out where nothing may be kept. */
  onHide?: (() => void) | undefined;
  /** True where the row has just come back and takes the focus of the button that did it. */
  takesFocus?: boolean;
  /** Set where the statement is the one in view on the page, or the one whose card is open there. */
  here?: Here | undefined;
}

/** Why a statement is the one the reader is at. */
export type Here = 'in-view' | 'open';

/**
 * One statement of the page: its words, what it comes to, and in a line what the other reports say. All of the row is the
 * button that shows the statement's place, but for the one that calls it a wrong match.
 */
export function AnnotationRow({ annotation, card, onChoose, onHide, takesFocus = false, here }: AnnotationRowProps) {
  const language = useLanguage();
  const about = useId();
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) button.current?.focus();
  }, [takesFocus]);
  const { value, quote, badge, fact } = annotation;
  const { label } = card.fact;
  return (
    <li class="annotation" data-here={here}>
      <BadgeIcon badge={badge} size={18} />
      <div class="row-body">
        <div class="row-head">
          <bdi class="label" lang="en">
            {label}
          </bdi>
          {onHide && (
            <button
              type="button"
              class="wrong"
              aria-label={say(language, 'rows_wrongOf', { label })}
              onClick={onHide}
              data-wrong={fact}
            >
              {say(language, 'rows_wrong')}
            </button>
          )}
        </div>
        <button
          ref={button}
          type="button"
          class="row"
          data-stop
          data-fact={fact}
          data-badge={badge}
          aria-current={here && 'location'}
          aria-describedby={about}
          onClick={onChoose}
        >
          <span class="quote">
            <Quoted words={quote.replace(QUOTATION_MARKS, '')} />
            {addsToQuote(value, quote) && (
              <>
                {' '}
                <bdi class="value" lang={value.kind === 'stance' ? 'en' : undefined}>
                  ({valueInWords(language, value)})
                </bdi>
              </>
            )}
          </span>
        </button>
        <p id={about}>
          <span class={`headline ${badge}`}>{headlineInWords(language, annotation, card)}</span>{' '}
          <span class="summary">{summaryInWords(language, annotation, card)}</span>
        </p>
      </div>
    </li>
  );
}

interface ListedRowProps {
  listed: ListedAnnotation;
  /** Left out where nothing may be kept: then no match can be called wrong. */
  matches: WrongMatches | undefined;
  /** Shows the annotation at this place of the page's list. */
  onChoose: (index: number) => void;
  here?: Here | undefined;
}

/** A statement of the page, or in its place that the reader has called it a wrong match, with the way back. */
export function ListedRow({ listed, matches, onChoose, here }: ListedRowProps) {
  const { annotation, card, index, isHidden } = listed;
  const takesFocus = matches?.acted !== undefined && isSameMatch(matches.acted, annotation);
  if (isHidden && matches) return <HiddenRow card={card} takesFocus={takesFocus} onUndo={() => matches.undo(listed)} />;
  return (
    <AnnotationRow
      annotation={annotation}
      card={card}
      takesFocus={takesFocus}
      here={here}
      onChoose={() => index !== undefined && onChoose(index)}
      onHide={matches && (() => matches.hide(listed))}
    />
  );
}
