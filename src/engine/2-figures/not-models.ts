import type { Amount } from './measure.ts';
import type { Token } from './tokens.ts';
import { isHyphen } from './word-class.ts';

/** "USB 3.0 ports", "HDMI 2.1": one decimal behind a name, with no measure. */
const isVersion = (tokens: readonly Token[], amount: Amount) => {
  const before = tokens[amount.from - 1];
  const isDecimal = amount.from === amount.to && /^\d{1,2}\.\d$/.test(tokens[amount.to]?.text ?? '');
  return (
    isDecimal && (amount.kind === 'count' || amount.unit === undefined) && /^\p{Lu}{3,}$/u.test(before?.text ?? '')
  );
};

/** "the 747 took off": an airliner by its number alone. */
const isBareAirliner = (tokens: readonly Token[], { from, to, unit }: Amount) =>
  unit === undefined &&
  from === to &&
  /^7[0-8]7$/.test(tokens[to]?.text ?? '') &&
  tokens[to + 1]?.kind === 'word' &&
  /^(the|an?|its|their|this|that|another|each|every|new)$/.test(tokens[from - 1]?.lower ?? '');

/** "a 787-9", "the 737-800": an airliner and its variant. */
const isAirliner = (tokens: readonly Token[], amount: Amount) =>
  isBareAirliner(tokens, amount) ||
  [0, 2].some((back) => {
    const [type, hyphen, variant] = tokens.slice(Math.max(0, amount.from - back), amount.from - back + 3);
    return /^7[0-8]7$/.test(type?.text ?? '') && isHyphen(hyphen) && /^([89]|10|\d00)$/.test(variant?.text ?? '');
  });

/** "a 10-K", "a 10-Q": a form that companies file. */
const isFiling = (tokens: readonly Token[], { from, to }: Amount) =>
  from === to && isHyphen(tokens[to + 1]) && !tokens[to + 2]?.spaced && /^[KQFS]$/.test(tokens[to + 2]?.text ?? '');

/** "a 16:9 screen": the shape of a picture. */
const isPictureShape = (tokens: readonly Token[], amount: Amount) =>
  [0, 2].some((back) => {
    const shape = tokens.slice(Math.max(0, amount.from - back), amount.from - back + 3);
    return /^(16:9|21:9|9:16|16:10|4:3)$/.test(shape.map((token) => token.text).join(''));
  });

/** ".22 rifle", ".45 calibre": a bore that no unit is written with. */
const isBore = (tokens: readonly Token[], amount: Amount) =>
  /^\.\d{2,3}$/.test(tokens[amount.from]?.text ?? '') &&
  /^(calibre|caliber|cal|rifle|rifles|pistol|pistols|handgun|handguns|revolver|revolvers|magnum|gun|guns|round|rounds|bullet|bullets)$/.test(
    tokens[amount.to + 1]?.lower === '-' ? (tokens[amount.to + 2]?.lower ?? '') : (tokens[amount.to + 1]?.lower ?? ''),
  );

/** "401(k)", "a 401k plan". */
const isPensionPlan = (tokens: readonly Token[], amount: Amount) => {
  const [digits, sign, letter] = tokens.slice(amount.from, amount.from + 3);
  if (!/^(401|403|457)$/.test(digits?.text ?? '') || sign?.spaced) return false;
  return /^ks?$/.test(sign?.text ?? '') || (sign?.text === '(' && /^[kb]s?$/.test(letter?.lower ?? ''));
};

/** True for digits in what a version, an airliner, a picture's shape, a company's form, a gun or a pension plan is called. */
export const isModelNumber = (tokens: readonly Token[], amount: Amount): boolean =>
  isVersion(tokens, amount) ||
  isAirliner(tokens, amount) ||
  isPictureShape(tokens, amount) ||
  isFiling(tokens, amount) ||
  isBore(tokens, amount) ||
  isPensionPlan(tokens, amount);
