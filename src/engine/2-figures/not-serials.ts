import type { Amount } from './measure.ts';
import type { Token } from './tokens.ts';
import { isHyphen } from './word-class.ts';

/** "PMID 21187404", "ISSN 1179", "GTX 1080": four digits or more and no comma behind an abbreviation. */
const isSerial = (tokens: readonly Token[], amount: Amount) => {
  const before = tokens[amount.from - 1];
  const isPlain =
    amount.unit === undefined && amount.from === amount.to && /^\d{4,}$/.test(tokens[amount.to]?.text ?? '');
  return (
    isPlain && /^\p{Lu}{3,}$/u.test(before?.text ?? '') && !/^\p{Lu}{3,}$/u.test(tokens[amount.from - 2]?.text ?? '')
  );
};

/** "UTC+12", "P5+1". */
const isAddedToCode = (tokens: readonly Token[], amount: Amount) => {
  const [named, sign, head] = tokens.slice(Math.max(0, amount.from - 2), amount.from + 1);
  return sign?.text === '+' && !sign.spaced && head?.spaced === false && named?.kind !== 'sign';
};

/** Numbers called for help. */
const EMERGENCY = /^(911|999|112|111|000)$/;
const isEmergencyCall = (tokens: readonly Token[], amount: Amount) =>
  amount.unit === undefined &&
  EMERGENCY.test(tokens[amount.from]?.text ?? '') &&
  /^(call|calls|called|calling|dial|dialled|dialed|dialling|dialing|ring|rang|phone|phoned|text|texted)$/.test(
    tokens[amount.from - 1]?.lower ?? '',
  );

/** "a 4-4-2 formation", "4-2-3-1": three single digits or more that make ten men. */
const isFormation = (tokens: readonly Token[], amount: Amount) => {
  const digitAt = (at: number) => (/^[1-9]$/.test(tokens[at]?.text ?? '') ? Number(tokens[at]?.text) : undefined);
  const isLinked = (at: number) => isHyphen(tokens[at]) && tokens[at + 1]?.spaced === false;
  let first = amount.from;
  while (first > amount.from - 8 && isLinked(first - 1) && digitAt(first - 2) !== undefined) first -= 2;
  let [sum, count] = [0, 0];
  for (let at = first; count < 5; at += 2) {
    sum += digitAt(at) ?? Number.NaN;
    count++;
    if (!isLinked(at + 1)) break;
  }
  return sum === 10 && count >= 3;
};

/** True for digits that are a serial number, a service called by its number, or a line-up. */
export const isSerialNumber = (tokens: readonly Token[], amount: Amount): boolean =>
  isSerial(tokens, amount) ||
  isAddedToCode(tokens, amount) ||
  isEmergencyCall(tokens, amount) ||
  isFormation(tokens, amount);
