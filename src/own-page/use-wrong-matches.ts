import { useEffect, useState } from 'preact/hooks';
import { askOwn } from '../browser/messages.ts';
import type { Replies } from '../browser/protocol.ts';
import type { Annotation } from '../model/annotation.ts';
import type { Answer, FactCard } from '../model/answer.ts';

/** An annotation as a list shows it. */
export interface ListedAnnotation {
  /** Unlike any other's in the list, and the same when the page was read again. */
  key: string;
  annotation: Annotation;
  card: FactCard;
  /** Its place in the page's list; undefined while the page does not have it. */
  index: number | undefined;
  /** True where the reader has called it a wrong match since the list was opened. */
  isHidden: boolean;
}

/** A page's annotations, with those in their old places that the reader has called wrong matches. */
export interface WrongMatches {
  list: ListedAnnotation[];
  hide: (listed: ListedAnnotation) => void;
  undo: (listed: ListedAnnotation) => void;
  /** The annotation that was hidden or brought back just now: its row takes the focus. */
  acted: Annotation | undefined;
  /** What has happened to which fact, to be announced. */
  happened: { what: 'hidden' | 'shown'; label: string } | undefined;
  /** Why it could not be kept. */
  problem: string | undefined;
}

/** One that was called wrong in this list, also after that was undone: it keeps its place until the page has it again. */
interface Called extends Pick<ListedAnnotation, 'annotation' | 'card' | 'isHidden'> {
  match: Replies['hide-match'];
}

/** True where both would be hidden together. */
export const isSameMatch = (one: Annotation, other: Annotation): boolean =>
  one.fact === other.fact && one.sentence === other.sentence;

/** Lists an answer's annotations, and hides and brings back at once what the reader calls a wrong match. */
export function useWrongMatches({ annotations, cards }: Pick<Answer, 'annotations' | 'cards'>): WrongMatches {
  const [called, setCalled] = useState<readonly Called[]>([]);
  const [acted, setActed] = useState<Annotation>();
  const [happened, setHappened] = useState<WrongMatches['happened']>();
  const [problem, setProblem] = useState<string>();
  // The row has taken the focus by now: one that is drawn anew must not take it again.
  useEffect(() => setActed((now) => (now === acted ? undefined : now)), [acted]);

  const note = (entry: Called): void => {
    setCalled((before) => [...before.filter(({ annotation }) => !isSameMatch(annotation, entry.annotation)), entry]);
    setActed(entry.annotation);
    setHappened({ what: entry.isHidden ? 'hidden' : 'shown', label: entry.card.fact.label });
    setProblem(undefined);
  };
  const hide = async ({ annotation, card }: ListedAnnotation): Promise<void> => {
    const { fact, sentence } = annotation;
    const reply = await askOwn({ type: 'hide-match', fact, sentence });
    if (reply.ok) note({ annotation, card, isHidden: true, match: reply.value });
    else setProblem(reply.error);
  };
  const undo = async ({ annotation }: ListedAnnotation): Promise<void> => {
    const entry = called.find((one) => isSameMatch(one.annotation, annotation));
    if (!entry) return;
    const reply = await askOwn({ type: 'show-match', match: entry.match });
    if (reply.ok) note({ ...entry, isHidden: false });
    else setProblem(reply.error);
  };

  const cardOf = new Map(cards.map((card) => [card.fact.id, card]));
  const ofPage = annotations.flatMap((annotation, index) => {
    const card = cardOf.get(annotation.fact);
    const entry = called.find((one) => isSameMatch(one.annotation, annotation));
    return card ? [{ annotation, card, index, isHidden: entry?.isHidden ?? false }] : [];
  });
  const gone = called
    .filter((entry) => !annotations.some((annotation) => isSameMatch(annotation, entry.annotation)))
    .map(({ annotation, card, isHidden }) => ({ annotation, card, index: undefined, isHidden }));
  const list = [...ofPage, ...gone].sort((one, other) => one.annotation.start - other.annotation.start);
  return {
    list: withKeys(list),
    hide: (listed) => void hide(listed),
    undo: (listed) => void undo(listed),
    acted,
    happened,
    problem,
  };
}

/** A page may say the same twice: then the second has another key than the first. */
function withKeys(list: readonly Omit<ListedAnnotation, 'key'>[]): ListedAnnotation[] {
  const counts = new Map<string, number>();
  return list.map((listed) => {
    const { fact, sentence, quote } = listed.annotation;
    const words = JSON.stringify([fact, sentence, quote]);
    const count = (counts.get(words) ?? 0) + 1;
    counts.set(words, count);
    return { ...listed, key: `${count} ${words}` };
  });
}
