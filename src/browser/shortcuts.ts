import browser from 'webextension-polyfill';
import type { Command } from './commands.ts';

/** Where Firefox has a command of its own. */
const OWN_NAMES: Readonly<Record<string, Command>> = { _execute_sidebar_action: 'open-panel' };

/** The keys of each command, as the browser writes them and the reader may have changed them; one without keys is left out. */
export async function shortcuts(): Promise<Partial<Record<string, string>>> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return Object.fromEntries(
    commands.flatMap(({ name = '', shortcut }) => (shortcut ? [[OWN_NAMES[name] ?? name, shortcut]] : [])),
  );
}
