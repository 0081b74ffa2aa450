import type { ComponentChildren } from 'preact';
import { useLanguage } from '../../design/use-language.ts';
import { say } from '../../wording/language.ts';
import { whenSeen } from '../overlay/is-seen.ts';
import type { Tone } from '../overlay/tone.ts';
import type { CardPlace } from './card-place.ts';

interface CardFrameProps {
  place: CardPlace;
  palette: Tone['palette'];
  /** What kind of card it is besides, for its styles. */
  kind?: string;
  /** The fact whose card it is. */
  fact?: string;
  /** The line over the title. */
  headline: ComponentChildren;
  title: ComponentChildren;
  onClose: () => void;
  children: ComponentChildren;
}

const TITLE = 'card-title';

/** What all cards have: their place on the page, a headline, a title they are called by, and a button that closes them. */
export function CardFrame({ place, palette, kind = '', fact, headline, title, onClose, children }: CardFrameProps) {
  const language = useLanguage();
  const style = {
    left: `${place.left}px`,
    top: `${place.top}px`,
    width: `${place.width}px`,
    maxHeight: `${place.maxHeight}px`,
    transform: place.grows === 'up' ? 'translateY(-100%)' : undefined,
  };
  return (
    <div
      class={`card on-${palette}${place.isShort ? ' short' : ''} ${kind}`.trim()}
      role="dialog"
      aria-labelledby={TITLE}
      tabIndex={-1}
      style={style}
      data-fact-card={fact}
    >
      <div class="card-head">
        {headline}
        <button type="button" class="close" aria-label={say(language, 'close')} onClick={whenSeen(onClose)}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </button>
      </div>
      <h2 id={TITLE}>{title}</h2>
      {children}
    </div>
  );
}
