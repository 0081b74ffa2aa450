/**
 * Arrow keys between the search field and the list's buttons; Home and End to the first and last of them. A key that
 * does something in the field or a menu it is pressed in is left alone.
 *
 * @param field the search field, which stands before the first button
 */
export function moveFocus(event: KeyboardEvent, field: HTMLElement): void {
  const { target } = event;
  if (event.altKey || event.ctrlKey || event.metaKey || target instanceof HTMLSelectElement) return;
  const stops = [...document.querySelectorAll<HTMLElement>('[data-stop]')];
  const at = target instanceof HTMLElement ? stops.indexOf(target) : -1;
  const goal = at < 0 ? (event.key === 'ArrowDown' ? stops[0] : undefined) : goalFrom(event.key, at, stops, field);
  if (!goal) return;
  event.preventDefault();
  goal.focus();
}

function goalFrom(key: string, at: number, stops: HTMLElement[], field: HTMLElement): HTMLElement | undefined {
  if (key === 'ArrowDown') return stops[at + 1];
  if (key === 'ArrowUp') return stops[at - 1] ?? field;
  if (key === 'Home') return stops[0];
  return key === 'End' ? stops.at(-1) : undefined;
}
