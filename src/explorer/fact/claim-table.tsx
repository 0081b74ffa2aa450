import { useMemo, useState } from 'preact/hooks';
import { useLanguage } from '../../design/use-language.ts';
import type { FactCard } from '../../model/answer.ts';
import { valueWithUnit } from '../../wording/claim-in-words.ts';
import { type MessageKey, say } from '../../wording/language.ts';
import { hashOf } from '../address.ts';
import { Cell, DateCell, LAST_COLUMNS, LastCells, SourceCell } from '../claim-cells.tsx';
import { PackText } from '../pack-text.tsx';
import { ReportName } from '../report-name.tsx';
import { useMost } from '../show-more.tsx';
import { type ClaimRow, nextSorting, type Sorting, type SortKey, sortClaims } from './sort-claims.ts';

const ROWS_AT_FIRST = 100;

interface ClaimTableProps {
  fact: FactCard['fact'];
  rows: readonly ClaimRow[];
  /** True where some reports are one voice: each row then says which voice it is of. */
  isVoiceTold: boolean;
}

/** Every claim on a fact in words, sortable by report, value and date. */
export function ClaimTable({ fact, rows, isVoiceTold }: ClaimTableProps) {
  const language = useLanguage();
  const [sorting, setSorting] = useState<Sorting>();
  const sorted = useMemo(() => sortClaims(rows, sorting, fact, language.locale), [rows, sorting, fact, language]);
  const { most, more } = useMost(rows, ROWS_AT_FIRST);
  const sortable = (by: SortKey, name: MessageKey) => (
    <SortableHeader by={by} name={name} sorting={sorting} onSort={setSorting} />
  );
  const plain = (name: MessageKey) => (
    <th key={name} scope="col">
      {say(language, name)}
    </th>
  );
  return (
    <>
      <table class="claims">
        <caption class="only-heard">
          <span lang="en">{fact.question}</span>
        </caption>
        <thead>
          <tr>
            {sortable('report', 'explorer_column_report')}
            {sortable('value', fact.kind === 'quote' ? 'explorer_column_words' : 'explorer_column_value')}
            {plain('explorer_column_source')}
            {sortable('date', 'explorer_column_date')}
            {LAST_COLUMNS.map(plain)}
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, most).map((row) => (
            <ClaimLine key={row.claim.id} row={row} fact={fact} isVoiceTold={isVoiceTold} />
          ))}
        </tbody>
      </table>
      {more}
    </>
  );
}

interface SortableHeaderProps {
  by: SortKey;
  name: MessageKey;
  sorting: Sorting | undefined;
  onSort: (sorting: Sorting) => void;
}

function SortableHeader({ by, name, sorting, onSort }: SortableHeaderProps) {
  const language = useLanguage();
  const isSorted = sorting?.by === by;
  return (
    <th scope="col" aria-sort={isSorted ? (sorting.isDescending ? 'descending' : 'ascending') : undefined}>
      <button type="button" class="sort" data-sort={by} onClick={() => onSort(nextSorting(sorting, by))}>
        {say(language, name)}
        <svg viewBox="0 0 10 14" width="10" height="14" aria-hidden="true" focusable="false">
          <path class={isSorted && !sorting.isDescending ? 'chosen' : ''} d="M1 5.5 5 1l4 4.5Z" />
          <path class={isSorted && sorting.isDescending ? 'chosen' : ''} d="M1 8.5 5 13l4-4.5Z" />
        </svg>
      </button>
    </th>
  );
}

/** One claim. */
function ClaimLine({ row, fact, isVoiceTold }: { row: ClaimRow; fact: FactCard['fact']; isVoiceTold: boolean }) {
  const language = useLanguage();
  const { claim, document, voice } = row;
  const { value } = claim;
  return (
    <tr data-claim={claim.id}>
      <th scope="row">
        <a class="lone" href={hashOf({ show: 'document', id: document.id })}>
          <ReportName document={document} />
        </a>
        {isVoiceTold && <span class="voice-number">{say(language, 'explorer_voiceNumber', { number: voice })}</span>}
      </th>
      <Cell column={value.kind === 'quote' ? 'explorer_column_words' : 'explorer_column_value'} kind="value">
        {value.kind === 'quote' ? (
          <>
            <PackText>{say(language, 'quotation', { words: value.text })}</PackText>
            <span class="quiet line">
              <PackText>{value.speaker}</PackText>
            </span>
          </>
        ) : (
          <bdi>{valueWithUnit(language, value, fact)}</bdi>
        )}
      </Cell>
      <SourceCell claim={claim} />
      <DateCell claim={claim} />
      <LastCells claim={claim} />
    </tr>
  );
}
