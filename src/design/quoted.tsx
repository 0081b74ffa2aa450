import { say } from '../wording/language.ts';
import { useLanguage } from './use-language.ts';

const PLACE = '{words}';

/** Words of the page or of a document, which are English, between the quotation marks of the reader's language. */
export function Quoted({ words }: { words: string }) {
  const [before, after] = say(useLanguage(), 'quotation', { words: PLACE }).split(PLACE);
  return (
    <>
      {before}
      <bdi lang="en">{words}</bdi>
      {after}
    </>
  );
}
