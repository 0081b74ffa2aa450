import { BadgeIcon } from '../../design/badge-icon.tsx';
import { useLanguage } from '../../design/use-language.ts';
import type { Annotation } from '../../model/annotation.ts';
import type { FactCard } from '../../model/answer.ts';
import { reportsByVoice, type VoiceOfReports } from '../../model/reports-by-voice.ts';
import { headlineInWords } from '../../wording/annotation-in-words.ts';
import { shortName, valueWithUnit } from '../../wording/claim-in-words.ts';
import { type Language, say } from '../../wording/language.ts';
import { whenSeen } from '../overlay/is-seen.ts';
import type { Tone } from '../overlay/tone.ts';
import { type CardActions, CardActionsView } from './card-actions.tsx';
import type { CardPlace } from './card-place.ts';
import { DotPlot, type PlotRow } from './dot-plot.tsx';
import { VoiceView } from './report-view.tsx';

interface CardProps {
  annotation: Annotation;
  card: FactCard;
  /** Place in the page's list of annotations. */
  index: number;
  place: CardPlace;
  palette: Tone['palette'];
  /** Null where nobody could answer them: the card then has no such row. */
  actions: CardActions | null;
  onClose: () => void;
}

const TITLE = 'card-title';

const rowsOf = (language: Language, { value }: Annotation, voices: readonly VoiceOfReports[]): PlotRow[] => {
  if (value.kind !== 'quantity') return [];
  const reports = voices.flatMap((voice) => voice.reports);
  return [
    { id: '', label: say(language, 'thisPage'), value, relation: null },
    ...reports.flatMap(({ document, relation, claim }) =>
      claim.value.kind === 'quantity'
        ? [{ id: document.id, label: shortName(language, document), value: claim.value, relation: relation.relation }]
        : [],
    ),
  ];
};

const wordsOf = (language: Language, { quote, attribution }: Annotation): string =>
  attribution
    ? say(language, 'quoteAccordingTo', { quote, who: attribution })
    : say(language, 'quotation', { words: quote });

/** What a badge opens: the question, this page's answer, and each report's, with where it has it from. */
export function Card({ annotation, card, index, place, palette, actions, onClose }: CardProps) {
  const language = useLanguage();
  const voices = reportsByVoice(annotation.relations, card);
  const rows = rowsOf(language, annotation, voices);
  const style = {
    left: `${place.left}px`,
    top: `${place.top}px`,
    width: `${place.width}px`,
    maxHeight: `${place.maxHeight}px`,
    transform: place.grows === 'up' ? 'translateY(-100%)' : undefined,
  };
  return (
    <div
      class={`card on-${palette}`}
      role="dialog"
      aria-labelledby={TITLE}
      tabIndex={-1}
      style={style}
      data-fact-card={annotation.fact}
    >
      <div class="card-head">
        <p class={`headline ${annotation.badge}`}>
          <BadgeIcon badge={annotation.badge} size={18} />
          {headlineInWords(language, annotation, card)}
        </p>
        <button type="button" class="close" aria-label={say(language, 'close')} onClick={whenSeen(onClose)}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </button>
        <h2 id={TITLE}>
          <bdi lang="en">{card.fact.question}</bdi>
        </h2>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reached by the keyboard */}
      <div class="card-body" tabIndex={0}>
        <section class="page-value">
          <h3>{say(language, 'thisPage')}</h3>
          {annotation.value.kind !== 'quote' && (
            <p class="value">{valueWithUnit(language, annotation.value, card.fact)}</p>
          )}
          <p class="quiet">
            <bdi>{wordsOf(language, annotation)}</bdi>
          </p>
        </section>
        {rows.length > 1 && <DotPlot rows={rows} />}
        <ol class="voices">
          {voices.map((voice) => (
            <VoiceView
              key={voice.reports[0]?.document.id}
              voice={voice}
              fact={card.fact}
              pageValue={annotation.value}
            />
          ))}
        </ol>
      </div>
      {actions && <CardActionsView actions={actions} index={index} fact={annotation.fact} />}
    </div>
  );
}
