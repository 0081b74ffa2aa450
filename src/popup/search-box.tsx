import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { DatabaseReply } from '../browser/protocol.ts';
import { useLanguage } from '../design/use-language.ts';
import { say } from '../wording/language.ts';
import { topicInWords } from '../wording/topic-in-words.ts';

/** What a reader asks for. */
export interface Search {
  query: string;
  outlet: string | undefined;
  topic: string | undefined;
}

interface SearchBoxProps {
  search: Search;
  onSearch: (search: Search) => void;
  input: RefObject<HTMLInputElement | null>;
  database: DatabaseReply | undefined;
}

/** The search field, which has the focus when the popup opens, and what narrows a search. */
export function SearchBox({ search, onSearch, input, database }: SearchBoxProps) {
  const language = useLanguage();
  useEffect(() => input.current?.focus(), [input]);
  return (
    <search>
      <input
        ref={input}
        type="search"
        aria-label={say(language, 'search_label')}
        placeholder={say(language, 'search_label')}
        autocomplete="off"
        spellcheck={false}
        value={search.query}
        onInput={(event) => onSearch({ ...search, query: event.currentTarget.value })}
      />
      <div class="filters">
        <Filter
          label={say(language, 'search_outlet')}
          all={say(language, 'search_allOutlets')}
          chosen={search.outlet}
          options={database?.outlets ?? []}
          onChoose={(outlet) => onSearch({ ...search, outlet })}
        />
        <Filter
          label={say(language, 'search_topic')}
          all={say(language, 'search_allTopics')}
          chosen={search.topic}
          options={(database?.topics ?? []).map((id) => ({ id, label: topicInWords(language, id) }))}
          onChoose={(topic) => onSearch({ ...search, topic })}
        />
      </div>
    </search>
  );
}

interface FilterProps {
  label: string;
  all: string;
  chosen: string | undefined;
  options: { id: string; label: string }[];
  onChoose: (id: string | undefined) => void;
}

function Filter({ label, all, chosen, options, onChoose }: FilterProps) {
  return (
    <select
      aria-label={label}
      value={chosen ?? ''}
      onChange={(event) => onChoose(event.currentTarget.value || undefined)}
    >
      <option value="">{all}</option>
      {options.map((option) => (
        <option key={option.id} value={option.id}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
