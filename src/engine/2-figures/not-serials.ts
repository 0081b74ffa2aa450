import type { Amount } from './measure.ts';
import { tokenAt, wordAt } from './token-at.ts';
import type { Token } from './tokens.ts';
import { isHyphen } from './word-class.ts';
import { wordSet } from './words/word-set.ts';

const isAbbreviation = (token: Token) => /^\p{Lu}{3,}$/u.test(token.text);

/** "PMID 21187404", "ISSN 1179", "GTX 1080": four digits or more and no comma behind one abbreviation. */
const isSerial = (tokens: readonly Token[], { from, to, unit }: Amount) =>
  unit === undefined &&
  from === to &&
  /^\d{4,}$/.test(wordAt(tokens, to)) &&
  isAbbreviation(tokenAt(tokens, from - 1)) &&
  !isAbbreviation(tokenAt(tokens, from - 2));

/** "UTC+12", "P5+1". */
const isAddedToCode = (tokens: readonly Token[], { from }: Amount) => {
  const sign = tokenAt(tokens, from - 1);
  return (
    sign.text === '+' && !sign.spaced && !tokenAt(tokens, from).spaced && tokenAt(tokens, from - 2).kind !== 'sign'
  );
};

/** Numbers called for help. */
const EMERGENCY = wordSet('911 999 112 111 000');
const CALLS = wordSet(
  'call calls called calling dial dialled dialed dialling dialing ring rang phone phoned text texted',
);

const isEmergencyCall = (tokens: readonly Token[], { from, unit }: Amount) =>
  unit === undefined && EMERGENCY.has(wordAt(tokens, from)) && CALLS.has(wordAt(tokens, from - 1));

/** How many tokens before a number its line-up can begin: four more numbers, each with a hyphen. */
const LINE_UP = 8;

/** "a 4-4-2 formation", "4-2-3-1": three single digits or more that make ten men. */
const isFormation = (tokens: readonly Token[], { from }: Amount) => {
  const isRow = (at: number) => /^[1-9]$/.test(wordAt(tokens, at));
  const isLinked = (at: number) => isHyphen(tokenAt(tokens, at)) && !tokenAt(tokens, at + 1).spaced;
  let first = from;
  while (first > from - LINE_UP && isLinked(first - 1) && isRow(first - 2)) first -= 2;
  const rows: number[] = [];
  for (let at = first; at <= first + LINE_UP && isRow(at); at += 2) {
    rows.push(Number(wordAt(tokens, at)));
    if (!isLinked(at + 1)) break;
  }
  return rows.length >= 3 && rows.reduce((men, row) => men + row) === 10;
};

/** True for digits that are a serial number, a service called by its number, or a line-up. */
export const isSerialNumber = (tokens: readonly Token[], amount: Amount): boolean =>
  isSerial(tokens, amount) ||
  isAddedToCode(tokens, amount) ||
  isEmergencyCall(tokens, amount) ||
  isFormation(tokens, amount);
