import { BadgeIcon } from '../design/badge-icon.tsx';
import { useLanguage } from '../design/use-language.ts';
import type { Annotation } from '../model/annotation.ts';
import type { FactCard } from '../model/answer.ts';
import { headlineInWords, summaryInWords } from '../wording/annotation-in-words.ts';
import { valueInWords } from '../wording/value-in-words.ts';
import { addsToQuote } from './adds-to-quote.ts';

/** Those a quotation brings along at its ends; the row sets its own. */
const QUOTATION_MARKS = /^[“"‘']|[”"’']$/g;

interface AnnotationRowProps {
  annotation: Annotation;
  card: FactCard;
  onChoose: () => void;
}

/** One statement of the page: its words, what it comes to, and in a line what the other reports say. */
export function AnnotationRow({ annotation, card, onChoose }: AnnotationRowProps) {
  const language = useLanguage();
  const { value, quote } = annotation;
  return (
    <li>
      <button
        type="button"
        class="row"
        data-stop
        data-fact={annotation.fact}
        data-badge={annotation.badge}
        onClick={onChoose}
      >
        <BadgeIcon badge={annotation.badge} size={18} />
        <span class="row-body">
          <span class="label">{card.fact.label}</span>
          <span class="quote">
            “<bdi>{quote.replace(QUOTATION_MARKS, '')}</bdi>”
            {addsToQuote(value, quote) && <span class="value"> ({valueInWords(language, value)})</span>}
          </span>
          <span class={`headline ${annotation.badge}`}>{headlineInWords(language, annotation, card)}</span>
          <span class="summary">{summaryInWords(language, annotation, card)}</span>
        </span>
      </button>
    </li>
  );
}
