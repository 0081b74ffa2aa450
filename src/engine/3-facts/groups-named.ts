import type { FrameIndex } from './frame-index.ts';
import { FIGURE } from './needs.ts';
import type { Rows } from './rows.ts';

/**
 * Which groups of keys a text names one of. Each group is asked once a text, whichever patterns need it: thousands of
 * patterns share some hundred groups.
 */
export class GroupsNamed {
  private text = 0;
  private hasFigure: () => boolean = () => false;
  /** By key, the number of the last text that had it. */
  private readonly keyHadIn: Int32Array;
  /** By group, twice the number of the last text that it was asked of, and one more where that had it. */
  private readonly answers: Int32Array;

  constructor(private readonly index: Pick<FrameIndex, 'keyCount' | 'groupCount' | 'keysOf'>) {
    this.keyHadIn = new Int32Array(index.keyCount);
    this.answers = new Int32Array(index.groupCount);
  }

  /**
   * Takes up the next text. `keys`: what it names but figures; `hasFigure` is called where a group is asked for one. Gives
   * back each key once, in their order.
   */
  name(keys: readonly number[], hasFigure: () => boolean): number[] {
    this.text++;
    this.hasFigure = hasFigure;
    const each: number[] = [];
    for (const key of keys) {
      if (this.keyHadIn[key] === this.text) continue;
      this.keyHadIn[key] = this.text;
      each.push(key);
    }
    return each;
  }

  /** True where the text names one key of each group of a row. */
  hasAll({ numbers, ends }: Rows, row: number): boolean {
    const end = ends[row] as number;
    for (let at = ends[row - 1] ?? 0; at < end; at++) if (!this.has(numbers[at] as number)) return false;
    return true;
  }

  private has(group: number): boolean {
    const answer = this.answers[group] as number;
    if (answer >> 1 === this.text) return answer % 2 === 1;
    const has = this.hasKey(this.index.keysOf(group));
    this.answers[group] = this.text * 2 + (has ? 1 : 0);
    return has;
  }

  private hasKey(keys: readonly number[]): boolean {
    for (const key of keys) if (this.keyHadIn[key] === this.text || (key === FIGURE && this.hasFigure())) return true;
    return false;
  }
}
