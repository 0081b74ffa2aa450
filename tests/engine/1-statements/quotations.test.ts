import { describe, expect, test } from 'vitest';
import { readQuotations } from '../../../src/engine/1-statements/index.ts';
import { QUOTATION_CASES } from '../../cases/quotations.ts';

describe('readQuotations', () => {
  test.each(QUOTATION_CASES)('$name', ({ text, quoted }) => {
    expect(readQuotations(text).map(({ start, end }) => text.slice(start, end))).toEqual(quoted);
  });
});
