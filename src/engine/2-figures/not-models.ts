import type { Amount } from './measure.ts';
import { tokenAt, wordAt } from './token-at.ts';
import type { Token } from './tokens.ts';
import { isHyphen, pastHyphen } from './word-class.ts';
import { wordSet } from './words/word-set.ts';

/** "USB 3.0 ports", "HDMI 2.1": one decimal behind a name, with no measure. */
const isVersion = (tokens: readonly Token[], { from, to, kind }: Amount) =>
  from === to &&
  kind === 'count' &&
  /^\d{1,2}\.\d$/.test(wordAt(tokens, to)) &&
  /^\p{Lu}{3,}$/u.test(tokenAt(tokens, from - 1).text);

const isAirlinerType = (word: string) => /^7[0-8]7$/.test(word);
const AIRLINER_LEADS = wordSet('the a an its their this that another each every new');

/** "the 747 took off": an airliner by its number alone. */
const isBareAirliner = (tokens: readonly Token[], { from, to, unit }: Amount) =>
  unit === undefined &&
  from === to &&
  isAirlinerType(wordAt(tokens, to)) &&
  tokenAt(tokens, to + 1).kind === 'word' &&
  AIRLINER_LEADS.has(wordAt(tokens, from - 1));

/** "a 787-9", "the 737-800": an airliner and its variant. */
const isAirlinerVariant = (tokens: readonly Token[], { from }: Amount) =>
  [from, from - 2].some(
    (at) =>
      isAirlinerType(wordAt(tokens, at)) &&
      isHyphen(tokenAt(tokens, at + 1)) &&
      /^([89]|10|\d00)$/.test(wordAt(tokens, at + 2)),
  );

const FORMS = wordSet('K Q F S');

/** "a 10-K", "a 10-Q": a form that companies file. */
const isFiling = (tokens: readonly Token[], { from, to }: Amount) => {
  const letter = tokenAt(tokens, to + 2);
  return from === to && isHyphen(tokenAt(tokens, to + 1)) && !letter.spaced && FORMS.has(letter.text);
};

const SHAPES = wordSet('16:9 21:9 9:16 16:10 4:3');

/** "a 16:9 screen": the shape of a picture. */
const isPictureShape = (tokens: readonly Token[], { from }: Amount) =>
  [from, from - 2].some((at) => SHAPES.has(wordAt(tokens, at) + wordAt(tokens, at + 1) + wordAt(tokens, at + 2)));

const FIREARMS = wordSet(
  'calibre caliber cal rifle rifles pistol pistols handgun handguns revolver revolvers magnum gun guns round rounds bullet bullets',
);

/** ".22 rifle", ".45-calibre": a bore that no unit is written with. */
const isBore = (tokens: readonly Token[], { from, to }: Amount) =>
  /^\.\d{2,3}$/.test(wordAt(tokens, from)) && FIREARMS.has(wordAt(tokens, pastHyphen(tokens, to + 1)));

const PENSION_PLANS = wordSet('401 403 457');
const PLAN_LETTERS = wordSet('k ks b bs');

/** "401(k)", "a 401k plan". */
const isPensionPlan = (tokens: readonly Token[], { from }: Amount) => {
  const sign = tokenAt(tokens, from + 1);
  const letter = sign.text === '(' ? wordAt(tokens, from + 2) : sign.text;
  return PENSION_PLANS.has(wordAt(tokens, from)) && !sign.spaced && PLAN_LETTERS.has(letter);
};

/** True for digits in what a version, an airliner, a picture's shape, a company's form, a gun or a pension plan is called. */
export const isModelNumber = (tokens: readonly Token[], amount: Amount): boolean =>
  isVersion(tokens, amount) ||
  isBareAirliner(tokens, amount) ||
  isAirlinerVariant(tokens, amount) ||
  isPictureShape(tokens, amount) ||
  isFiling(tokens, amount) ||
  isBore(tokens, amount) ||
  isPensionPlan(tokens, amount);
