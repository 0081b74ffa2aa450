import { BadgeIcon } from '../../design/badge-icon.tsx';
import { Quoted } from '../../design/quoted.tsx';
import { useLanguage } from '../../design/use-language.ts';
import { say, sayCount } from '../../wording/language.ts';
import { CardFrame } from '../card/card-frame.tsx';
import type { CardPlace } from '../card/card-place.ts';
import { whenSeen } from '../overlay/is-seen.ts';
import type { Tone } from '../overlay/tone.ts';
import type { Comparison } from './show-comparison.tsx';

interface ComparisonCardProps {
  comparison: Pick<Comparison, 'found' | 'documentCount' | 'problem'>;
  place: CardPlace;
  palette: Tone['palette'];
  onChoose: (place: number) => void;
  onClose: () => void;
}

/** In the frame of a card: the statements among which the reader chooses one, or in a line that there is none. */
export function ComparisonCard({ comparison, place, palette, onChoose, onClose }: ComparisonCardProps) {
  const language = useLanguage();
  const { found, documentCount, problem } = comparison;
  const title =
    found.length > 0
      ? sayCount(language, 'compare_found', found.length)
      : (problem ?? say(language, 'compare_none', { count: documentCount }));
  return (
    <CardFrame
      place={place}
      palette={palette}
      kind="comparison"
      headline={<p class="headline">{say(language, 'compare_title')}</p>}
      title={title}
      onClose={onClose}
    >
      {found.length > 0 && (
        <ol class="card-body choices">
          {found.map(({ mark: { annotation, card } }, index) => (
            <li key={`${annotation.fact} ${annotation.start}`}>
              <button
                type="button"
                class="choice"
                data-choice={annotation.fact}
                onClick={whenSeen(() => onChoose(index))}
              >
                <BadgeIcon badge={annotation.badge} size={18} />
                <span>
                  <span class="quiet">
                    <bdi lang="en">{card.fact.label}</bdi>
                  </span>
                  <span class="words">
                    <Quoted words={annotation.quote} />
                  </span>
                  <span class={`says ${annotation.badge}`}>{annotation.headline}</span>
                </span>
              </button>
            </li>
          ))}
        </ol>
      )}
    </CardFrame>
  );
}
