import { useLanguage } from '../design/use-language.ts';
import { say } from '../wording/language.ts';

export const ORDERS = ['inReadingOrder', 'byRelation'] as const;
export type Order = (typeof ORDERS)[number];

/** The choice between the list in reading order and by relation. */
export function OrderSwitch({ order, onOrder }: { order: Order; onOrder: (order: Order) => void }) {
  const language = useLanguage();
  return (
    <div class="order" role="radiogroup" aria-label={say(language, 'panel_order')}>
      {ORDERS.map((each) => (
        <label key={each}>
          <input type="radio" name="order" checked={each === order} onChange={() => onOrder(each)} />
          <span>{say(language, `panel_${each}`)}</span>
        </label>
      ))}
    </div>
  );
}
