import { BadgeIcon } from '../../design/badge-icon.tsx';
import { useLanguage } from '../../design/use-language.ts';
import { accessibleName } from '../../wording/annotation-in-words.ts';
import { say } from '../../wording/language.ts';
import { type Box, heightOf, widthOf } from './geometry.ts';
import type { PaintedMark } from './mark.ts';

interface MarksProps {
  marks: readonly PaintedMark[];
  /** Index of the annotation whose card is open, or null. */
  open: number | null;
  /** Index of the annotation that the Tab key reaches. */
  tabStop: number | undefined;
  onOpen: (index: number) => void;
  onFocus: (index: number) => void;
  onKey: (event: KeyboardEvent) => void;
}

const ICON = 18;
const px = (length: number): string => `${Math.round(length * 100) / 100}px`;
const at = (box: Box, origin: { left: number; top: number } = { left: 0, top: 0 }) => ({
  left: px(box.left - origin.left),
  top: px(box.top - origin.top),
  width: px(widthOf(box)),
  height: px(heightOf(box)),
});

/** All badges and underlines: one labelled region, reached by one press of Tab, walked with the arrow keys. */
export function Marks({ marks, open, tabStop, onOpen, onFocus, onKey }: MarksProps) {
  const language = useLanguage();
  return (
    <section aria-label={say(language, 'overlay_name')} onKeyDown={onKey}>
      {marks.map((mark) => (
        <MarkView
          key={mark.index}
          mark={mark}
          isOpen={mark.index === open}
          isTabStop={mark.index === tabStop}
          onOpen={onOpen}
          onFocus={onFocus}
        />
      ))}
    </section>
  );
}

interface MarkViewProps extends Pick<MarksProps, 'onOpen' | 'onFocus'> {
  mark: PaintedMark;
  isOpen: boolean;
  isTabStop: boolean;
}

function MarkView({ mark, isOpen, isTabStop, onOpen, onFocus }: MarkViewProps) {
  const language = useLanguage();
  const { annotation, card, index, badge, strips } = mark;
  const first = strips[0];
  const box = badge ?? first;
  if (!box || !first) return null;
  const stroke = `stroke ${annotation.badge}${badge || isOpen ? '' : ' quiet'}`;
  const lines = strips.map((strip) => at({ ...strip, bottom: strip.top + strip.stroke }));
  const button = {
    type: 'button' as const,
    'data-fact': annotation.fact,
    'data-badge': annotation.badge,
    'data-prominence': annotation.prominence,
    'data-index': index,
    'aria-label': accessibleName(language, annotation, card),
    'aria-haspopup': 'dialog' as const,
    'aria-expanded': isOpen,
    tabIndex: isTabStop ? 0 : -1,
    // A click that a script made up opens nothing.
    onClick: (event: MouseEvent) => event.isTrusted && onOpen(index),
    onFocus: () => onFocus(index),
  };
  return (
    <>
      {lines.map((style, line) => (
        <span key={`line-${line}`} class={stroke} style={style} aria-hidden="true" />
      ))}
      {badge ? (
        <button class="badge" style={at(badge)} {...button}>
          <BadgeIcon badge={annotation.badge} size={Math.min(ICON, heightOf(badge) - 2)} />
        </button>
      ) : (
        <button class="strip" style={at(first)} {...button}>
          {strips.slice(1).map((strip, line) => (
            <span key={line} class="strip" style={at(strip, first)} />
          ))}
        </button>
      )}
    </>
  );
}
