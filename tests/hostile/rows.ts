import rows from './rows.json' with { type: 'json' };

/** A row of the table of threats and faults, by its number. docs/security.md holds the table with its reasons. */
export type Row = keyof typeof rows;
