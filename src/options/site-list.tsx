import { useId, useRef, useState } from 'preact/hooks';
import { readHost } from '../browser/read-host.ts';
import { useLanguage } from '../design/use-language.ts';
import { MOST_HOSTS } from '../model/settings.ts';
import { covers } from '../model/site-choice.ts';
import { say } from '../wording/language.ts';
import { useTell } from './status.ts';

interface SiteListProps {
  hosts: readonly string[];
  /** False: the list is kept, but all sites are read. */
  isUsed: boolean;
  onChange: (hosts: string[]) => void;
}

/** The sites the reader has named: a field to add one, and the list to take one out again. */
export function SiteList({ hosts, isUsed, onChange }: SiteListProps) {
  const language = useLanguage();
  const tell = useTell();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [problem, setProblem] = useState('');

  const add = (typed: string): string => {
    const host = readHost(typed);
    if (host === null) return say(language, typed.trim() === '' ? 'options_hostEmpty' : 'options_hostBad', { typed });
    const wider = hosts.find((one) => covers(one, host));
    if (wider !== undefined) return say(language, 'options_hostCovered', { host: wider });
    if (hosts.length >= MOST_HOSTS) return say(language, 'options_hostsFull', { most: MOST_HOSTS });
    onChange([...hosts.filter((one) => !covers(host, one)), host].sort());
    if (field.current) field.current.value = '';
    return '';
  };
  const remove = (host: string, at: number): void => {
    onChange(hosts.filter((one) => one !== host));
    // The button goes with its site: on to the next one's, or back to the field.
    const buttons = list.current?.querySelectorAll('button');
    (buttons?.[at + 1] ?? buttons?.[at - 1] ?? field.current)?.focus();
  };

  return (
    <div class={`sites ${isUsed ? '' : 'unused'}`}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const wrong = add(field.current?.value ?? '');
          setProblem(wrong);
          if (wrong) tell(wrong, true);
          field.current?.focus();
        }}
      >
        <label for={`${id}-host`}>{say(language, 'options_hostAdd')}</label>
        <div class="field">
          <input
            ref={field}
            id={`${id}-host`}
            name="host"
            dir="ltr"
            inputMode="url"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            placeholder="example.org"
            maxLength={2000}
            aria-invalid={problem !== ''}
            aria-describedby={`${id}-problem`}
            onInput={() => setProblem('')}
          />
          <button type="submit" class="plain">
            {say(language, 'options_add')}
          </button>
        </div>
        <p id={`${id}-problem`} class="problem">
          {problem}
        </p>
      </form>
      <ul ref={list} aria-label={say(language, 'options_hosts')}>
        {hosts.map((host, at) => (
          <li key={host}>
            <bdi dir="ltr">{host}</bdi>
            <button
              type="button"
              class="plain"
              aria-label={say(language, 'options_removeNamed', { name: host })}
              onClick={() => remove(host, at)}
            >
              {say(language, 'options_remove')}
            </button>
          </li>
        ))}
      </ul>
      {!isUsed && <p class="hint">{say(language, 'options_hostsUnused')}</p>}
    </div>
  );
}
