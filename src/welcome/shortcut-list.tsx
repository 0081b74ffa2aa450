import { useEffect, useState } from 'preact/hooks';
import type { Command } from '../browser/commands.ts';
import { shortcuts } from '../browser/shortcuts.ts';
import { useLanguage } from '../design/use-language.ts';
import { type MessageKey, say } from '../wording/language.ts';

const COMMANDS: [command: Command, name: MessageKey][] = [
  ['next-badge', 'command_nextBadge'],
  ['previous-badge', 'command_previousBadge'],
  ['open-panel', 'command_openPanel'],
  ['pause-here', 'command_pauseHere'],
];

/** The keyboard commands with the keys that this browser has for them; nothing where it has none. */
export function ShortcutList() {
  const language = useLanguage();
  const [keys, setKeys] = useState<Awaited<ReturnType<typeof shortcuts>>>({});
  useEffect(() => void shortcuts().then(setKeys), []);
  const known = COMMANDS.filter(([command]) => keys[command] !== undefined);
  if (known.length === 0) return null;
  return (
    <dl class="shortcuts">
      {known.map(([command, name]) => (
        <div key={command}>
          <dt>
            <kbd dir="ltr">{keys[command]}</kbd>
          </dt>
          <dd>{say(language, name)}</dd>
        </div>
      ))}
    </dl>
  );
}
