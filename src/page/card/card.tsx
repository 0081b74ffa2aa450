import { BadgeIcon } from '../../design/badge-icon.tsx';
import { useLanguage } from '../../design/use-language.ts';
import type { Annotation } from '../../model/annotation.ts';
import type { FactCard } from '../../model/answer.ts';
import { reportsByVoice } from '../../model/reports-by-voice.ts';
import { dayInWords } from '../../wording/day-in-words.ts';
import { type Language, say } from '../../wording/language.ts';
import { partiesOf } from '../../wording/parties.ts';
import type { Tone } from '../overlay/tone.ts';
import { type CardActions, CardActionsView } from './card-actions.tsx';
import { CardFrame } from './card-frame.tsx';
import type { CardPlace } from './card-place.ts';
import { DotPlot } from './dot-plot.tsx';
import { plotRows } from './plot-rows.ts';
import { ValueView, VoiceView } from './report-view.tsx';

export interface CardProps {
  annotation: Annotation;
  card: FactCard;
  /** The day the page was published; null where it tells none. */
  day: string | null;
  /** Place in the page's list of annotations. */
  index: number;
  place: CardPlace;
  palette: Tone['palette'];
  /** Null where nobody could answer them: the card then has no such row. */
  actions: CardActions | null;
  onClose: () => void;
}

const wordsOf = (language: Language, { value, quote: marked, attribution }: Annotation): string => {
  const quote = value.kind === 'quote' ? value.text : marked;
  return attribution
    ? say(language, 'quoteAccordingTo', { quote, who: attribution })
    : say(language, 'quotation', { words: quote });
};

/** What a badge opens: the question, this page's answer, and each report's, with where it has it from. */
export function Card({ annotation, card, day, index, place, palette, actions, onClose }: CardProps) {
  const language = useLanguage();
  const voices = reportsByVoice(annotation.relations, card);
  const rows = plotRows(language, annotation.value, day, voices);
  const parties = partiesOf(language, annotation);
  return (
    <CardFrame
      place={place}
      palette={palette}
      fact={annotation.fact}
      headline={
        <p class={`headline ${annotation.badge}`}>
          <BadgeIcon badge={annotation.badge} size={18} />
          {annotation.headline}
        </p>
      }
      title={<bdi lang="en">{card.fact.question}</bdi>}
      onClose={onClose}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reached by the keyboard */}
      <div class="card-body" tabIndex={0}>
        <section class="page-value">
          <h3>
            {day === null
              ? say(language, 'thisPage')
              : say(language, 'sourceAndDay', { source: say(language, 'thisPage'), day: dayInWords(language, day) })}
          </h3>
          {annotation.value.kind !== 'quote' && <ValueView value={annotation.value} fact={card.fact} />}
          <p class="quiet">{wordsOf(language, annotation)}</p>
        </section>
        {parties.length > 1 && (
          <dl class="parties">
            {parties.map(({ who, says }) => (
              <div key={`${who} ${says}`}>
                <dt>
                  <bdi lang="en">{who}</bdi>
                </dt>
                <dd>
                  <bdi lang="en">{says}</bdi>
                </dd>
              </div>
            ))}
          </dl>
        )}
        {rows.length > 1 && <DotPlot rows={rows} />}
        <ol class="voices">
          {voices.map((voice) => (
            <VoiceView key={voice.reports[0]?.document.id} voice={voice} fact={card.fact} />
          ))}
        </ol>
      </div>
      {actions && <CardActionsView actions={actions} index={index} fact={annotation.fact} />}
    </CardFrame>
  );
}
