import type { Relation } from '../model/annotation.ts';
import type { Value } from '../model/value.ts';
import { type Language, say, sayCount } from './language.ts';
import { quantityInWords } from './value-in-words.ts';

/**
 * Why a report's value relates to the page's as it does: one plain sentence that takes no side, made from the reason's code.
 * Figures are written as the language writes them; names and positions as the texts have them.
 */
export function reasonInWords(
  language: Language,
  { reason: { code, params }, relation, value }: Pick<Relation, 'reason' | 'relation' | 'value'>,
  pageValue: Value,
): string {
  const both = { page: wordsOf(language, pageValue, params.page), claim: wordsOf(language, value, params.claim) };
  const named = { page: String(params.page), claim: String(params.claim) };
  const through = { through: String(params.through) };
  switch (code) {
    case 'same':
      return say(language, `reason_same_${value.kind}`);
    case 'rounding':
      return say(language, 'reason_rounding', both);
    case 'floor':
      return say(language, params.floors === 2 ? 'reason_floors' : 'reason_floor', both);
    case 'ceiling':
      return say(language, params.bounds === 'meet' ? 'reason_ceilingMeets' : 'reason_ceiling', both);
    case 'range':
      return say(language, 'reason_range', both);
    case 'later-count': {
      if (params.days === undefined) return say(language, 'reason_undated');
      const days = Number(params.days);
      return sayCount(language, days < 0 ? 'reason_older' : 'reason_newer', Math.abs(days));
    }
    case 'other-counter':
      return say(language, 'reason_otherCounter', named);
    case 'other-speaker':
      return say(language, 'reason_otherSpeaker', named);
    case 'relayed':
      if (relation === 'differ') return say(language, 'reason_relayedDiffers', through);
      if (relation === 'agree') return say(language, `reason_relayedSame_${value.kind}`, through);
      return say(language, 'reason_relayedWording', through);
    case 'wording':
      if (params.page === undefined) return say(language, 'reason_wording');
      return say(language, relation === 'agree' ? 'reason_wordingSame' : 'reason_wordingFits', named);
    case 'scope':
      return say(language, 'reason_scope', named);
    case 'unexplained':
      return say(language, relation === 'differ' ? 'reason_unexplainedDiffer' : 'reason_unexplainedFit');
  }
}

const wordsOf = (language: Language, value: Value, told: string | number | undefined): string =>
  value.kind === 'quantity' ? quantityInWords(language, value) : String(told);
