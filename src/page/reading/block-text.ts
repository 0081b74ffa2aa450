import { INVISIBLE } from './invisible.ts';

/** A stretch of one text node that stands in a block's text unit by unit: `at` is its offset there, `from` in the node. */
export interface TextRun {
  node: Text;
  from: number;
  at: number;
  length: number;
}

/** The first unit of a run. */
const START = new RegExp(`[^\\s${INVISIBLE}]`, 'g');
/** The unit before which a run ends: any but a plain space alone between two words, so that an ordinary text node is one run. */
const END = new RegExp(`[^\\S ]|[${INVISIBLE}]| (?=[\\s${INVISIBLE}]|$)`, 'g');
const SPACE = /[^\S\ufeff]/;

/** Where a pattern, which is global, is found next; the end where it is not. */
const next = (pattern: RegExp, data: string, from: number): number => {
  pattern.lastIndex = from;
  return pattern.exec(data)?.index ?? data.length;
};

/** Gathers one block's text from text nodes: white space collapsed and trimmed, invisible characters gone. */
export class BlockText {
  text = '';
  /** How many units of the text stand in links that lead away from the page. */
  linkUnits = 0;
  runs: TextRun[] = [];
  private spacePending = false;

  get isEmpty(): boolean {
    return this.text === '';
  }

  /** Parts what comes next from what was there by one space. */
  space(): void {
    this.spacePending = true;
  }

  /** Adds what the node says, looking at no more than its first `maxUnits` units. */
  append(node: Text, inLink: boolean, maxUnits: number): void {
    const data = node.length > maxUnits ? node.data.slice(0, maxUnits) : node.data;
    const before = this.text.length;
    for (let at = 0; at < data.length; ) {
      const start = next(START, data, at);
      if (start > at && SPACE.test(data.slice(at, start))) this.spacePending = true;
      at = start < data.length ? next(END, data, start) : start;
      if (at > start) this.add(node, data, start, at);
    }
    if (inLink) this.linkUnits += this.text.length - before;
  }

  private add(node: Text, data: string, from: number, to: number): void {
    if (this.spacePending && this.text !== '') this.text += ' ';
    this.spacePending = false;
    this.runs.push({ node, from, at: this.text.length, length: to - from });
    this.text += data.slice(from, to);
  }
}
