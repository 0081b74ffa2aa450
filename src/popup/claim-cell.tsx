import type { Claim } from '../model/claim.ts';
import { dayInWords } from '../model/day-in-words.ts';
import type { Document } from '../model/document.ts';
import { valueInWords } from '../model/value-in-words.ts';
import { Marked } from './marked.tsx';

interface ClaimCellProps {
  claim: Claim;
  document: Document;
  /** True where the paraphrase and its place in the document are shown too. */
  open: boolean;
  highlights: readonly string[];
}

/** One report's value of a fact: with its hedge, the outlet, who says so, and of which day it is. */
export function ClaimCell({ claim, document, open, highlights }: ClaimCellProps) {
  const { value, attribution, through, asOf, locator, statement } = claim;
  return (
    <li class="claim" data-claim={claim.id}>
      <p class="value">
        <Marked text={valueInWords(value)} words={highlights} />
      </p>
      <p class="outlet">{document.outlet ?? document.label}</p>
      {attribution && (
        <p class="quiet">
          says <Marked text={attribution} words={highlights} />
          {through && `, through ${through}`}
        </p>
      )}
      <p class="quiet">
        <time dateTime={asOf.date}>{dayInWords(asOf.date)}</time>
        {asOf.basis === 'inferred' && ' (inferred)'}
      </p>
      {open && (
        <>
          <p class="statement">
            <Marked text={statement} words={highlights} />
          </p>
          <p class="quiet">
            Paragraph {locator.paragraph}: “<bdi>{locator.phrase}</bdi>”
          </p>
        </>
      )}
    </li>
  );
}
