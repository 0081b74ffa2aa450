import { useLanguage } from '../../design/use-language.ts';
import type { FactCard } from '../../model/answer.ts';
import type { Claim } from '../../model/claim.ts';
import { valueWithUnit } from '../../wording/claim-in-words.ts';

interface ValuesProps {
  fact: FactCard['fact'];
  claims: readonly Claim[];
  /** More than so many are left out, which three dots tell. */
  most?: number;
}

/** The different values of claims, each once, in the order of the claims. */
export function Values({ fact, claims, most = Number.POSITIVE_INFINITY }: ValuesProps) {
  const language = useLanguage();
  const values = [...new Set(claims.map(({ value }) => valueWithUnit(language, value, fact)))];
  return (
    <span class="values">
      {values.slice(0, most).map((words, place) => (
        <span key={words}>
          {place > 0 && ' · '}
          <bdi>{words}</bdi>
        </span>
      ))}
      {values.length > most && ' …'}
    </span>
  );
}
