import type { ComponentChild } from 'preact';
import { useLanguage } from '../../design/use-language.ts';
import { extentOf } from '../../model/extent.ts';
import { type MessageKey, say } from '../../wording/language.ts';
import type { PlotMark } from './plot-marks.ts';

const SIGNS: Record<'dot' | 'ring' | 'bar' | 'arrow', ComponentChild> = {
  dot: <circle cx="12" cy="8" r="5" fill="var(--accent)" />,
  ring: <circle cx="12" cy="8" r="4.5" fill="none" stroke="var(--accent)" stroke-width="2" />,
  bar: <path d="M4 8h16" stroke="var(--accent)" stroke-width="6" stroke-linecap="round" />,
  arrow: <path d="M2 8h19m-5-5 5 5-5 5" fill="none" stroke="var(--accent)" stroke-width="2" />,
};
const WORDS: Record<keyof typeof SIGNS, MessageKey> = {
  dot: 'explorer_key_dot',
  ring: 'explorer_key_ring',
  bar: 'explorer_key_bar',
  arrow: 'explorer_key_arrow',
};

/** What the signs of a plot of figures mean, of those it has. Positions need none. */
export function PlotKey({ marks }: { marks: readonly PlotMark[] }) {
  const language = useLanguage();
  const extents = marks.flatMap(({ value }) => (value.kind === 'quantity' ? [extentOf(value)] : []));
  const has: Record<keyof typeof SIGNS, boolean> = {
    dot: extents.some(({ dot, open, isLoose }) => dot !== null && !open && !isLoose),
    ring: extents.some(({ dot, isLoose }) => dot !== null && isLoose),
    bar: extents.some(({ dot }) => dot === null),
    arrow: extents.some(({ open }) => open !== null),
  };
  const shown = (Object.keys(has) as (keyof typeof SIGNS)[]).filter((sign) => has[sign]);
  if (shown.length === 0) return null;
  return (
    <ul class="plot-key">
      {shown.map((sign) => (
        <li key={sign}>
          <svg viewBox="0 0 24 16" width="24" height="16" aria-hidden="true" focusable="false">
            {SIGNS[sign]}
          </svg>
          {say(language, WORDS[sign])}
        </li>
      ))}
    </ul>
  );
}
