import { BadgeIcon } from '../../design/badge-icon.tsx';
import { BADGE_SIDES } from '../../design/badge-sides.ts';
import { useLanguage } from '../../design/use-language.ts';
import type { Look } from '../../model/settings.ts';
import { say } from '../../wording/language.ts';
import { type Box, heightOf, widthOf } from './geometry.ts';
import { whenSeen } from './is-seen.ts';
import type { TonedMark } from './measure-tones.ts';
import { toneClass } from './tone.ts';

interface MarksProps {
  marks: readonly TonedMark[];
  look: Look;
  /** Index of the annotation whose card is open, or null. */
  open: number | null;
  /** Index of the annotation that the Tab key reaches. */
  tabStop: number | undefined;
  onOpen: (index: number) => void;
  onFocus: (index: number) => void;
  onKey: (event: KeyboardEvent) => void;
}

const px = (length: number): string => `${Math.round(length * 100) / 100}px`;
const at = (box: Box, origin: { left: number; top: number } = { left: 0, top: 0 }) => ({
  left: px(box.left - origin.left),
  top: px(box.top - origin.top),
  width: px(widthOf(box)),
  height: px(heightOf(box)),
});

/** All badges and underlines: one labelled region, reached by one press of Tab, walked with the arrow keys. */
export function Marks({ marks, look, open, tabStop, onOpen, onFocus, onKey }: MarksProps) {
  const language = useLanguage();
  return (
    <section aria-label={say(language, 'overlay_name')} onKeyDown={onKey}>
      {marks.map((mark) => (
        <MarkView
          key={mark.index}
          mark={mark}
          look={look}
          isOpen={mark.index === open}
          isTabStop={mark.index === tabStop}
          onOpen={onOpen}
          onFocus={onFocus}
        />
      ))}
    </section>
  );
}

interface MarkViewProps extends Pick<MarksProps, 'look' | 'onOpen' | 'onFocus'> {
  mark: TonedMark;
  isOpen: boolean;
  isTabStop: boolean;
}

function MarkView({ mark, look, isOpen, isTabStop, onOpen, onFocus }: MarkViewProps) {
  const { annotation, index, badge, strips, tone, badgeTone } = mark;
  const first = strips[0];
  const box = badge ?? first;
  if (!box || !first) return null;
  const isQuiet = annotation.prominence !== 'badge' && !isOpen;
  const stroke = `stroke ${annotation.badge} ${toneClass(tone)}${isQuiet ? ' quiet' : ''}`;
  const lines = strips.map((strip) => at({ ...strip, bottom: strip.top + strip.stroke }));
  const button = {
    type: 'button' as const,
    'data-fact': annotation.fact,
    'data-badge': annotation.badge,
    'data-prominence': annotation.prominence,
    'data-index': index,
    'aria-label': annotation.name,
    'aria-haspopup': 'dialog' as const,
    'aria-expanded': isOpen,
    tabIndex: isTabStop ? 0 : -1,
    onClick: whenSeen(() => onOpen(index)),
    onFocus: () => onFocus(index),
  };
  return (
    <>
      {lines.map((style) => (
        <span
          key={`${style.left} ${style.top} ${style.width}`}
          class={stroke}
          style={style}
          data-stroke={index}
          aria-hidden="true"
        />
      ))}
      {badge ? (
        <button class={`badge ${toneClass(badgeTone)}`} style={at(badge)} {...button}>
          <BadgeIcon
            badge={annotation.badge}
            size={Math.min(BADGE_SIDES[look.size].icon, heightOf(badge) - 2)}
            isOutlined={look.style === 'outlined'}
          />
        </button>
      ) : (
        <button class={`strip ${toneClass(tone)}`} style={at(first)} {...button}>
          {strips.slice(1).map((strip) => (
            <span key={`${strip.left} ${strip.top} ${strip.right}`} class="strip" style={at(strip, first)} />
          ))}
        </button>
      )}
    </>
  );
}
