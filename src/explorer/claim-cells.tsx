import type { ComponentChildren } from 'preact';
import { useLanguage } from '../design/use-language.ts';
import type { Claim } from '../model/claim.ts';
import { dayInWords } from '../wording/day-in-words.ts';
import { type MessageKey, say } from '../wording/language.ts';
import { PackText } from './pack-text.tsx';

/** A cell that carries its column's name, which narrow windows show before it: there the table is set as a list. */
export function Cell({ column, kind, children }: { column: MessageKey; kind?: string; children: ComponentChildren }) {
  const language = useLanguage();
  return (
    <td class={kind} data-label={say(language, column)}>
      <div>{children}</div>
    </td>
  );
}

/** The columns that every table of claims ends with. */
export const LAST_COLUMNS = ['explorer_column_statement', 'explorer_column_place'] as const;

/** Who says so, and through whom the report has it. */
export function SourceCell({ claim: { attribution, through } }: { claim: Claim }) {
  const language = useLanguage();
  return (
    <Cell column="explorer_column_source">
      {attribution ? <PackText>{attribution}</PackText> : say(language, 'explorer_itself')}
      {through && <span class="quiet line">{say(language, 'through', { who: through })}</span>}
    </Cell>
  );
}

/** The day a claim is as of, and whether the report gives it. */
export function DateCell({ claim: { asOf } }: { claim: Claim }) {
  const language = useLanguage();
  return (
    <Cell column="explorer_column_date">
      <span class="unbroken">{dayInWords(language, asOf.date)}</span>
      <span class="quiet line">{say(language, `explorer_basis_${asOf.basis}`)}</span>
    </Cell>
  );
}

/** What the claim says, in our words, and where in the document it stands. */
export function LastCells({ claim: { statement, locator } }: { claim: Claim }) {
  const language = useLanguage();
  const [words, place] = LAST_COLUMNS;
  return (
    <>
      <Cell column={words} kind="statement">
        <PackText>{statement}</PackText>
      </Cell>
      <Cell column={place}>
        <span class="unbroken">{say(language, 'explorer_paragraph', { number: locator.paragraph })}</span>
        <span class="quiet line">
          <PackText>{say(language, 'quotation', { words: locator.phrase })}</PackText>
        </span>
      </Cell>
    </>
  );
}
