import type { ComponentChildren } from 'preact';

interface CheckOptionProps {
  label: ComponentChildren;
  note?: string;
  isOn: boolean;
  onSwitch: (isOn: boolean) => void;
  drawing?: ComponentChildren;
  name?: string;
}

/** On or off: a checkbox with its line. `name` tells tests and style sheets which. */
export function CheckOption({ label, note, isOn, onSwitch, drawing, name }: CheckOptionProps) {
  return (
    <label class="option">
      <input type="checkbox" name={name} checked={isOn} onChange={(event) => onSwitch(event.currentTarget.checked)} />
      {drawing}
      <span class="option-text">
        <span>{label}</span>
        {note && <span class="note">{note}</span>}
      </span>
    </label>
  );
}
