import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useLanguage } from '../design/use-language.ts';
import { say } from '../wording/language.ts';
import { PackText } from './pack-text.tsx';

/** True once the first view was shown: from then on a new view takes the focus, so that it is read out. */
let isOnTheWay = false;

interface ViewHeadProps {
  title: string;
  /** True where the title is a pack's words and not the interface's. */
  isPackText?: boolean;
  children?: ComponentChildren;
}

/** The heading of a view, which names the tab and takes the focus when the reader comes to the view. */
export function ViewHead({ title, isPackText = false, children }: ViewHeadProps) {
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    document.title = `${title} – ${say(language, 'explorer_title')}`;
  }, [title, language]);
  useLayoutEffect(() => {
    if (isOnTheWay) heading.current?.focus();
    isOnTheWay = true;
  }, []);
  return (
    <header class="view-head">
      <h2 ref={heading} tabIndex={-1}>
        {isPackText ? <PackText>{title}</PackText> : title}
      </h2>
      {children}
    </header>
  );
}
