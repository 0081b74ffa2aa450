import { stemOf } from '../engine/3-facts/words.ts';
import type { Pattern, Place, Term } from '../model/frame.ts';

/** Words that may stand between two places: "a b" 2, "a .. b" 8, "a ... b" 16, "a . b" 1, "a + b" none. */
const GAPS = new Map([
  ['+', 0],
  ['.', 1],
  ['..', 8],
  ['...', 16],
]);
const CLOSE = 2;

/**
 * Compiles one authored wording. Places stand side by side in order: `{hostage|captive-noun}` is any of these concepts,
 * `gives/gave` any of these words (by stem), `#` the fact's figure, `#th` an ordinal. `&` parts wordings that may stand in
 * any order, `@{gaza}` wants a concept in the sentence or what it follows from, `!{killed}` wants it absent from the
 * sentence, `~` lets the wording stand under would, could and if.
 * Throws an Error that quotes the wording where it cannot be read.
 */
export function compilePattern(text: string, position?: string): Pattern {
  const fail = (why: string): never => {
    throw new Error(`the wording “${text}” cannot be read: ${why}`);
  };
  const pattern: Pattern = { parts: [[]], context: [], without: [], ...(position === undefined ? {} : { position }) };
  let gap = CLOSE;
  for (const token of text.trim().split(/\s+/)) {
    const part = pattern.parts.at(-1) as Place[];
    if (token === '&') {
      if (part.length === 0) fail('nothing stands before “&”');
      pattern.parts.push([]);
      gap = CLOSE;
    } else if (token === '~') pattern.modal = true;
    else if (GAPS.has(token)) gap = GAPS.get(token) ?? CLOSE;
    else if (token.startsWith('@'))
      pattern.context.push(conceptsOf(token.slice(1)) ?? fail(`“${token}” is no group of concepts`));
    else if (token.startsWith('!'))
      pattern.without.push(...(conceptsOf(token.slice(1)) ?? fail(`“${token}” is no group of concepts`)));
    else {
      part.push({ gap: part.length === 0 ? 0 : gap, any: termsOf(token) ?? fail(`“${token}” is no place`) });
      gap = CLOSE;
    }
  }
  if (pattern.parts.some((part) => part.length === 0)) fail('a part is empty');
  return pattern;
}

const conceptsOf = (token: string): string[] | null =>
  /^\{([a-z0-9-]+(?:\|[a-z0-9-]+)*)\}$/.exec(token)?.[1]?.split('|') ?? null;

function termsOf(token: string): Term[] | null {
  if (token === '#') return [{ is: 'figure', kind: 'count' }];
  if (token === '#th') return [{ is: 'figure', kind: 'ordinal' }];
  const concepts = conceptsOf(token);
  if (concepts) return concepts.map((id) => ({ is: 'concept', id }));
  if (!/^[\p{Ll}\d’']+(?:\/[\p{Ll}\d’']+)*$/u.test(token)) return null;
  return token.split('/').map((word) => ({ is: 'word', stem: stemOf(word) }));
}
