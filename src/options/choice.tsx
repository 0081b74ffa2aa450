import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Option<Value extends string> {
  value: Value;
  label: string;
  /** A line of what it does. */
  note?: string;
  /** The language of the label, where it is not the page's. */
  lang?: string;
  drawing?: ComponentChildren;
}

interface ChoiceProps<Value extends string> {
  legend: string;
  /** True where the heading above says the same to the eye. */
  hidesLegend?: boolean;
  options: readonly Option<Value>[];
  chosen: Value;
  onChoose: (value: Value) => void;
  /** How they lie: one under the other with their lines, or beside each other. */
  layout?: 'lines' | 'row';
}

/** One of a few: a group of radio buttons. */
export function Choice<Value extends string>({
  legend,
  hidesLegend = false,
  options,
  chosen,
  onChoose,
  layout = 'lines',
}: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset class={`choice ${layout}`}>
      <legend class={hidesLegend ? 'only-heard' : undefined}>{legend}</legend>
      {options.map(({ value, label, note, lang, drawing }) => (
        <label key={value} class="option">
          <input type="radio" name={name} value={value} checked={value === chosen} onChange={() => onChoose(value)} />
          {drawing}
          <span class="option-text">
            <span {...(lang && { lang, dir: 'auto' as const })}>{label}</span>
            {note && <span class="note">{note}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
