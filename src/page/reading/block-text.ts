import { isInvisible } from './invisible.ts';

/** A stretch of one text node that stands in a block's text unit by unit: `at` is its offset there, `from` in the node. */
export interface TextRun {
  node: Text;
  from: number;
  at: number;
  length: number;
}

const WHITE_SPACE = /\s/;

const isSpace = (code: number): boolean =>
  code === 0x20 ||
  (code >= 0x09 && code <= 0x0d) ||
  code === 0xa0 ||
  (code >= 0x1680 && !isInvisible(code) && WHITE_SPACE.test(String.fromCharCode(code)));

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
    let runStart = -1;
    for (let at = 0; at <= data.length; at += 1) {
      const code = at < data.length ? data.charCodeAt(at) : -1;
      if (code !== -1 && !isSpace(code) && !isInvisible(code)) {
        if (runStart === -1) runStart = at;
        continue;
      }
      // A single plain space inside a run stays in it, so that an ordinary text node is one run.
      if (code === 0x20 && runStart !== -1 && isOrdinary(data, at + 1)) continue;
      if (runStart !== -1) this.add(node, data, runStart, at);
      runStart = -1;
      if (code !== -1 && isSpace(code)) this.spacePending = true;
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

const isOrdinary = (data: string, at: number): boolean => {
  if (at >= data.length) return false;
  const code = data.charCodeAt(at);
  return !isSpace(code) && !isInvisible(code);
};
