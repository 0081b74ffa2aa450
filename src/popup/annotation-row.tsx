import { headlineInWords, summaryInWords } from '../design/annotation-in-words.ts';
import { BadgeIcon } from '../design/badge-icon.tsx';
import type { Annotation } from '../model/annotation.ts';
import type { FactCard } from '../model/answer.ts';
import { valueInWords } from '../model/value-in-words.ts';

interface AnnotationRowProps {
  annotation: Annotation;
  card: FactCard;
  onChoose: () => void;
}

/** One statement of the page: its words, what it comes to, and in a line what the other reports say. */
export function AnnotationRow({ annotation, card, onChoose }: AnnotationRowProps) {
  const value = valueInWords(annotation.value);
  const says = annotation.value.kind === 'quote' || annotation.quote.includes(value) ? undefined : value;
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
            “<bdi>{annotation.quote}</bdi>”{says && <span class="value"> {says}</span>}
          </span>
          <span class={`headline ${annotation.badge}`}>{headlineInWords(annotation, card)}</span>
          <span class="summary">{summaryInWords(annotation, card)}</span>
        </span>
      </button>
    </li>
  );
}
