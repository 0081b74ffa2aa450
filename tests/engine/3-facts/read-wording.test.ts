import { describe, expect, it } from 'vitest';
import { readWording } from '../../../src/engine/3-facts/read-wording.ts';

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

  it.each([
    ['{us', '“{us” is no place'],
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
