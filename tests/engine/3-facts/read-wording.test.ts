import { describe, expect, it } from 'vitest';
import { readWording, readWordingAt, readWordings } from '../../../src/engine/3-facts/read-wording.ts';

describe('readWording', () => {
  it('reads places, gaps, parts, context and what must be absent', () => {
    expect(readWording('{us|uk} .. # & gives/gave @{gaza} !{killed} ~', 'abstained')).toEqual({
      position: 'abstained',
      parts: [
        [
          {
            gap: 0,
            any: [
              { is: 'concept', id: 'us' },
              { is: 'concept', id: 'uk' },
            ],
          },
          { gap: 8, any: [{ is: 'figure', kind: 'count' }] },
        ],
        [
          {
            gap: 0,
            any: [
              { is: 'word', stem: 'give' },
              { is: 'word', stem: 'gave' },
            ],
          },
        ],
      ],
      context: [['gaza']],
      without: ['killed'],
      modal: true,
    });
  });

  it('reads the count that a wording tells without a figure', () => {
    expect(readWording('{us} =14')).toMatchObject({ states: 14 });
    expect(readWording('{us}')).not.toHaveProperty('states');
  });

  it.each([
    ['#th', [{ gap: 0, any: [{ is: 'figure', kind: 'ordinal' }] }]],
    [
      'us + #',
      [
        { gap: 0, any: [{ is: 'word', stem: 'us' }] },
        { gap: 0, any: [{ is: 'figure', kind: 'count' }] },
      ],
    ],
    [
      'us . #',
      [
        { gap: 0, any: [{ is: 'word', stem: 'us' }] },
        { gap: 1, any: [{ is: 'figure', kind: 'count' }] },
      ],
    ],
    [
      'us ... #',
      [
        { gap: 0, any: [{ is: 'word', stem: 'us' }] },
        { gap: 16, any: [{ is: 'figure', kind: 'count' }] },
      ],
    ],
    [
      'us #',
      [
        { gap: 0, any: [{ is: 'word', stem: 'us' }] },
        { gap: 2, any: [{ is: 'figure', kind: 'count' }] },
      ],
    ],
    [
      '14/us',
      [
        {
          gap: 0,
          any: [
            { is: 'word', stem: '14' },
            { is: 'word', stem: 'us' },
          ],
        },
      ],
    ],
  ])('reads “%s”', (text, places) => {
    expect(readWording(text)).toEqual({ parts: [places], context: [], without: [] });
  });

  it.each([
    ['{us', '“{us” is no place'],
    ['us{us}', '“us{us}” is no place'],
    ['{us}us', '“{us}us” is no place'],
    ['us/Uk', '“us/Uk” is no place'],
    ['us-', '“us-” is no place'],
    [`${'a'.repeat(79)}-`, `“${'a'.repeat(79)}-” is no place`],
    ['{us} & & {uk}', 'nothing stands before “&”'],
    ['{us} &', 'a part is empty'],
    ['@us {uk}', '“@us” is no group of concepts'],
    ['', 'a part is empty'],
    ['{us} ..', 'a gap stands between two places'],
    ['.. {us}', 'a gap stands between two places'],
    ['{us} .. ... {uk}', 'a gap stands between two places'],
    ['{us} .. & {uk}', 'a gap stands between two places'],
    ['{us} & .. {uk}', 'a gap stands between two places'],
  ])('says what is wrong with “%s”', (text, message) => {
    expect(() => readWording(text)).toThrow(message);
  });

  it('takes white space of any kind and length', () => {
    expect(readWording(' {us}\t..  gives\n')).toEqual(readWording('{us} .. gives'));
  });

  it('quotes of a long wording its beginning only', () => {
    const messageOf = (text: string): string => {
      try {
        return JSON.stringify(readWording(text));
      } catch (error) {
        return String(error);
      }
    };
    expect(messageOf(`{${'us '.repeat(1000)}`)).toMatch(/^Error: the wording “\{us .{75}…” cannot be read/);
    expect(messageOf(`{${'us'.repeat(1000)}`).length).toBeLessThan(250);
  });
});

describe.each([
  ['by position', { patterns: { yes: ['{us} gives', 'agrees'], no: ['rejects'] } }, ['yes', 'yes', 'no']],
  ['of one kind', { patterns: ['{us} gives', 'agrees', 'rejects'] }, [undefined, undefined, undefined]],
])('the wordings of a frame, %s', (_name, { patterns }, positions) => {
  const all = () =>
    Object.values(patterns)
      .flat()
      .map((text, place) => readWording(text, positions[place]));
  const copy = () => ({ patterns: structuredClone(patterns) });

  it('are read in their order, once', () => {
    const frame = copy();
    expect(readWordings(frame)).toEqual(all());
    expect(readWordings(frame)).toBe(readWordings(frame));
  });

  it('are read one by one too, before or after', () => {
    const frame = copy();
    expect([0, 1, 2, 3].map((place) => readWordingAt(frame, place))).toEqual([...all(), undefined]);
    const read = readWordings(frame);
    expect(readWordingAt(frame, 1)).toBe(read[1]);
  });
});
