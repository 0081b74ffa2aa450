import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { askOwn } from '../browser/messages.ts';
import { useLanguage } from '../design/use-language.ts';
import { SETTINGS } from '../model/kept.ts';
import { useKept } from '../own-page/use-kept.ts';
import { cards } from '../page/cards.ts';
import { attachHost } from '../page/overlay/host.ts';
import { marksOf } from '../page/overlay/mark.ts';
import { createOverlay, type Overlay } from '../page/overlay/overlay.ts';
import { readPageInSlices } from '../page/read.ts';
import { isRendered } from '../page/visibility.ts';
import { SAMPLE } from './sample-article.tsx';

/**
 * Reads the sample as any article is read, asks the background, and paints the answer over it: the badges and cards of the
 * page are the real ones. Gives back why that could not be done; undefined where all is well.
 */
export function useLiveSample(sample: RefObject<HTMLElement | null>): string | undefined {
  const language = useLanguage();
  const look = useKept(SETTINGS)?.look;
  const overlay = useRef<Overlay>(undefined);
  const [problem, setProblem] = useState<string>();
  useEffect(() => () => overlay.current?.remove(), []);
  useEffect(() => {
    const article = sample.current;
    if (!article || !look) return undefined;
    let over = false;
    /** The sample alone is the article; the rest of the page speaks about it. */
    const isVisible = (element: Element) =>
      (element.contains(article) || article.contains(element)) && isRendered(element);
    const paint = async () => {
      const reading = await readPageInSlices(document, { isVisible });
      if (over) return;
      if ('noArticle' in reading) {
        setProblem(reading.noArticle);
        return;
      }
      const reply = await askOwn({ type: 'annotate', page: { ...reading.page, ...SAMPLE } });
      if (over) return;
      setProblem(reply.ok ? undefined : reply.error);
      if (!reply.ok) return;
      overlay.current ??= createOverlay(document, attachHost(document), look, language, {
        load: async () => cards,
        actions: null,
      });
      overlay.current.dress(look, language);
      overlay.current.paint(marksOf(reply.value), reading.ranges);
    };
    void paint();
    return () => {
      over = true;
    };
  }, [sample, look, language]);
  return problem;
}
