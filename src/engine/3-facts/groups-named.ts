import type { FrameIndex } from './frame-index.ts';
import { FIGURE } from './needs.ts';
import type { Rows } from './rows.ts';

/**
 * Which groups of keys a text names one of. Each group is asked once a text, whichever patterns need it: thousands of
 * patterns share some hundred groups.
 */
export class GroupsNamed {
  private text = 0;
  /** By key, the number of the last text that had it. Texts are counted for as long as the database is open. */
  private readonly keyHadIn: Float64Array;
  /** By group, the number of the last text that it was asked of; below nought where that lacked it. */
  private readonly answers: Float64Array;

  constructor(private readonly index: Pick<FrameIndex, 'keyCount' | 'groupCount' | 'keysOf'>) {
    this.keyHadIn = new Float64Array(index.keyCount);
    this.answers = new Float64Array(index.groupCount);
  }

  /** Takes up the next text. `keys`: what it names, figures too where that is known. Gives back each key once, in their order. */
  name(keys: readonly number[]): number[] {
    this.text++;
    const each: number[] = [];
    for (const key of keys) {
      if (this.keyHadIn[key] === this.text) continue;
      this.keyHadIn[key] = this.text;
      each.push(key);
    }
    return each;
  }

  /**
   * True where the text names one key of each group of a row. `hasFigure`: whether it has a figure, called where a group is
   * asked for one that `name` did not tell of.
   */
  hasAll({ numbers, ends }: Rows, row: number, hasFigure = hasNone): boolean {
    const end = ends[row] as number;
    for (let at = ends[row - 1] ?? 0; at < end; at++) if (!this.has(numbers[at] as number, hasFigure)) return false;
    return true;
  }

  private has(group: number, hasFigure: () => boolean): boolean {
    const answer = this.answers[group] as number;
    if (answer === this.text || answer === -this.text) return answer > 0;
    const has = this.hasKey(this.index.keysOf(group), hasFigure);
    this.answers[group] = has ? this.text : -this.text;
    return has;
  }

  private hasKey(keys: readonly number[], hasFigure: () => boolean): boolean {
    for (const key of keys) if (this.keyHadIn[key] === this.text || (key === FIGURE && hasFigure())) return true;
    return false;
  }
}

const hasNone = (): boolean => false;
