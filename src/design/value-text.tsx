import type { Value } from '../model/value.ts';
import { valueInWords } from '../wording/value-in-words.ts';
import { Quoted } from './quoted.tsx';
import { useLanguage } from './use-language.ts';

/** A value as a reader sees it: a figure in his language, a position's label or a speaker's words in theirs, which is English. */
export function ValueText({ value }: { value: Value }) {
  const language = useLanguage();
  switch (value.kind) {
    case 'quantity':
      return <bdi>{valueInWords(language, value)}</bdi>;
    case 'stance':
      return <bdi lang="en">{value.label}</bdi>;
    case 'quote':
      return <Quoted words={value.text} />;
  }
}
