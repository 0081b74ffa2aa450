import { describe, expect, test } from 'vitest';
import { evalOptions } from '../../../src/cli/eval/eval-options.ts';
import { InputError } from '../../../src/cli/input-error.ts';

const SETS = ['land-odd', 'land-even', 'sea', 'speed'];

describe('the options of eval', () => {
  test.each([
    { args: [], sets: SETS, form: 'text' },
    { args: ['--json', '--set', 'sea'], sets: ['sea'], form: 'json' },
    { args: ['--markdown', '--set', 'land', '--set', 'land-even'], sets: ['land-odd', 'land-even'], form: 'markdown' },
  ])('of $args are sets and a form', ({ args, sets, form }) => {
    expect(evalOptions(args, SETS)).toEqual({ what: 'measures', form, sets });
  });

  test.each([['land'], ['land-odd']])('let %s be shown as its odd half', (set) => {
    expect(evalOptions(['--show', set], SETS)).toEqual({ what: 'mistakes', set: 'land-odd' });
  });

  test.each([
    { args: ['--set', 'moon'], says: 'there is no set “moon”; the sets are: land-odd, land-even, sea, speed' },
    { args: ['--show', 'land-even'], says: '--show land-even: even halves are only scored; look at land-odd' },
    { args: ['--show', 'sea', '--json'], says: '--show stands alone; ' },
    { args: ['--json', '--markdown'], says: '--json and --markdown exclude each other; ' },
    { args: ['--fast'], says: "Unknown option '--fast'" },
    { args: ['sea'], says: "Unexpected argument 'sea'" },
  ])('refuse $args in one line', ({ args, says }) => {
    const refused = () => evalOptions(args, SETS);
    expect(refused).toThrow(InputError);
    expect(refused).toThrow(says);
  });
});
