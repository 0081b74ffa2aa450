import { say } from '../wording/language.ts';
import { useLanguage } from './use-language.ts';

const PLACE = '{words}';

/**
 * Words of the page or of a document, which are English, between the quotation marks of the reader's language. The marks run the way
 * of the words, so that in a page of the other direction they open and close where the words do.
 */
export function Quoted({ words }: { words: string }) {
  const [before, after] = say(useLanguage(), 'quotation', { words: PLACE }).split(PLACE);
  return (
    <bdi lang="en">
      {before}
      {words}
      {after}
    </bdi>
  );
}
