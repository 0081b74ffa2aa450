import { useLanguage } from '../../design/use-language.ts';
import { valueWithUnit } from '../../wording/claim-in-words.ts';
import { say } from '../../wording/language.ts';
import { hashOf } from '../address.ts';
import { Cell, DateCell, LAST_COLUMNS, LastCells, SourceCell } from '../claim-cells.tsx';
import type { ExportedClaim } from '../exports/exported.ts';
import { PackText } from '../pack-text.tsx';
import { useMost } from '../show-more.tsx';

const ROWS_AT_FIRST = 100;
const COLUMNS = [
  'explorer_column_fact',
  'explorer_column_value',
  'explorer_column_source',
  'explorer_column_date',
  ...LAST_COLUMNS,
] as const;

/** Every claim of one document, fact by fact. */
export function DocumentClaims({ lines, name }: { lines: readonly ExportedClaim[]; name: string }) {
  const language = useLanguage();
  const { most, more } = useMost(lines, ROWS_AT_FIRST);
  return (
    <>
      <table class="claims">
        <caption class="only-heard">
          <bdi>{name}</bdi>
        </caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {say(language, column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, most).map((line) => (
            <Line key={line.claim.id} line={line} />
          ))}
        </tbody>
      </table>
      {more}
    </>
  );
}

function Line({ line: { fact, claim } }: { line: ExportedClaim }) {
  const language = useLanguage();
  return (
    <tr data-claim={claim.id}>
      <th scope="row">
        <a class="lone" href={hashOf({ show: 'fact', id: fact.id })}>
          <PackText>{fact.label}</PackText>
        </a>
      </th>
      <Cell column="explorer_column_value" kind="value">
        <bdi>{valueWithUnit(language, claim.value, fact)}</bdi>
      </Cell>
      <SourceCell claim={claim} />
      <DateCell claim={claim} />
      <LastCells claim={claim} />
    </tr>
  );
}
