import { useLanguage } from '../design/use-language.ts';
import type { Claim } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import { reportName, sourceInWords } from '../wording/claim-in-words.ts';
import { say } from '../wording/language.ts';
import { valueInWords } from '../wording/value-in-words.ts';
import { Marked } from './marked.tsx';

/** One report's claim, with the document it stands in. */
export interface Reported {
  claim: Claim;
  document: Document;
}

interface ClaimGroupProps {
  /** Reports that give the same value; never empty. */
  reports: readonly Reported[];
  /** True where the paraphrases and their places in the documents are shown too. */
  open: boolean;
  highlights: readonly string[];
}

/** One value of a fact with its hedge, and under it the reports that give it: outlet, who says so, of which day. */
export function ClaimGroup({ reports, open, highlights }: ClaimGroupProps) {
  const language = useLanguage();
  const [first] = reports;
  return (
    <li class="group">
      <p class="value">{first && <Marked text={valueInWords(language, first.claim.value)} words={highlights} />}</p>
      <ul>
        {reports.map(({ claim, document }) => (
          <li key={claim.id} class="report" data-claim={claim.id}>
            <p class="outlet">
              <bdi>{reportName(language, document)}</bdi>
            </p>
            <p class="quiet">
              <Marked text={sourceInWords(language, claim)} words={highlights} />
            </p>
            {open && <Details claim={claim} highlights={highlights} />}
          </li>
        ))}
      </ul>
    </li>
  );
}

function Details({ claim, highlights }: { claim: Claim; highlights: readonly string[] }) {
  const language = useLanguage();
  return (
    <>
      <p class="statement">
        <Marked text={claim.statement} words={highlights} lang="en" />
      </p>
      <p class="quiet">
        {say(language, 'paragraphAndPhrase', { number: claim.locator.paragraph, phrase: claim.locator.phrase })}
      </p>
    </>
  );
}
