import { useEffect, useRef, useState } from 'preact/hooks';
import { useLanguage } from '../design/use-language.ts';
import { say } from '../wording/language.ts';
import { focusHeading } from './focus-heading.ts';

interface ConfirmButtonProps {
  /** What the button says, and the one that goes through with it. */
  label: string;
  /** Its name where the label alone does not say of what. */
  name?: string;
  question: string;
  isDisabled?: boolean;
  /** The section whose heading takes the focus then: the button may be gone, or have nothing left to do. */
  section: string;
  onConfirm: () => void;
}

/** A button that asks once more, in its place; Escape and “Keep” leave all as it was and give the focus back. */
export function ConfirmButton({ label, name, question, isDisabled = false, section, onConfirm }: ConfirmButtonProps) {
  const language = useLanguage();
  const [asks, setAsks] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  useEffect(() => {
    if (asks) keep.current?.focus();
    else if (wasAsked.current) first.current?.focus();
    wasAsked.current = asks;
  }, [asks]);
  if (!asks)
    return (
      <button
        ref={first}
        type="button"
        class="plain danger"
        aria-label={name}
        disabled={isDisabled}
        onClick={() => setAsks(true)}
      >
        {label}
      </button>
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend apart from the question
    <div
      class="confirm"
      role="group"
      aria-label={question}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setAsks(false);
      }}
    >
      <p>{question}</p>
      <button ref={keep} type="button" class="plain" onClick={() => setAsks(false)}>
        {say(language, 'options_keep')}
      </button>
      <button
        type="button"
        class="plain danger sure"
        onClick={() => {
          wasAsked.current = false;
          setAsks(false);
          focusHeading(section);
          onConfirm();
        }}
      >
        {label}
      </button>
    </div>
  );
}
