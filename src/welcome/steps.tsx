import { useLanguage } from '../design/use-language.ts';
import { type MessageKey, say } from '../wording/language.ts';
import { ShortcutList } from './shortcut-list.tsx';

const STEPS: { title: MessageKey; lines: MessageKey[] }[] = [
  { title: 'welcome_does', lines: ['welcome_doesCompare', 'welcome_doesCard'] },
  { title: 'welcome_never', lines: ['welcome_neverSends', 'welcome_neverJudges'] },
  { title: 'welcome_reach', lines: ['welcome_reachToolbar', 'welcome_reachKeyboard'] },
];

/** What the extension does, what it never does, and how to reach it. */
export function Steps() {
  const language = useLanguage();
  return (
    <ol class="steps">
      {STEPS.map(({ title, lines }) => (
        <li key={title}>
          <h2>{say(language, title)}</h2>
          {lines.map((line) => (
            <p key={line}>{say(language, line)}</p>
          ))}
          {title === 'welcome_reach' && <ShortcutList />}
        </li>
      ))}
    </ol>
  );
}
