import { useLayoutEffect, useRef } from 'preact/hooks';
import { useLanguage } from '../design/use-language.ts';
import type { FactCard } from '../model/answer.ts';
import { say } from '../wording/language.ts';

interface HiddenRowProps {
  card: FactCard;
  /** True where the row has just come and takes the focus of the button that did it. */
  takesFocus: boolean;
  onUndo: () => void;
}

/** In the place of a statement that the reader has called a wrong match: that it is hidden, and the way back. */
export function HiddenRow({ card: { fact }, takesFocus, onUndo }: HiddenRowProps) {
  const language = useLanguage();
  const undo = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) undo.current?.focus();
  }, [takesFocus]);
  return (
    <li class="annotation hidden-match" data-hidden={fact.id}>
      <p>
        <span class="label">
          <bdi lang="en">{fact.label}</bdi>
        </span>{' '}
        <span class="note">{say(language, 'rows_hidden')}</span>
      </p>
      <button
        ref={undo}
        type="button"
        class="plain"
        data-stop
        aria-label={say(language, 'rows_undoOf', { label: fact.label })}
        onClick={onUndo}
      >
        {say(language, 'rows_undo')}
      </button>
    </li>
  );
}
