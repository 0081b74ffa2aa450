const WORDS = /([\p{L}\p{M}]+|\p{N}+(?:[.,]\p{N}+)*)/u;

interface MarkedProps {
  text: string;
  words: readonly string[];
  /** Set where the text's language is not the reader's. */
  lang?: 'en';
}

/** A text with the words a search matched marked in it. */
export function Marked({ text, words, lang }: MarkedProps) {
  const marked = new Set(words.map((word) => word.toLowerCase()));
  // Split with a group: texts between words stand at even places, words at odd ones.
  const parts = text.split(WORDS).map((part, place) => ({ part, place }));
  return (
    <bdi lang={lang}>
      {parts.map(({ part, place }) =>
        place % 2 === 1 && marked.has(part.toLowerCase()) ? <mark key={place}>{part}</mark> : part,
      )}
    </bdi>
  );
}
