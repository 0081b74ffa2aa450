import type { ComponentChildren } from 'preact';

interface SwitchProps {
  isOn: boolean;
  onSwitch: (isOn: boolean) => void;
  isDisabled?: boolean;
  /** What is switched on and off; it stays the same in both. */
  children: ComponentChildren;
}

/** Something that is on or off, and changes at once. */
export const Switch = ({ isOn, onSwitch, isDisabled = false, children }: SwitchProps) => (
  <label class="switch">
    <span class="switch-name">{children}</span>
    <input
      type="checkbox"
      role="switch"
      checked={isOn}
      aria-checked={isOn}
      disabled={isDisabled}
      onChange={(event) => onSwitch(event.currentTarget.checked)}
    />
  </label>
);
