import { askOwn } from '../browser/messages.ts';
import { useLanguage } from '../design/use-language.ts';
import { say } from '../wording/language.ts';

interface RecentSearchesProps {
  recent: readonly string[];
  onChoose: (query: string) => void;
  /** Called when the searches were deleted, and with them the button that has the focus. */
  onCleared: () => void;
}

/** What the reader has searched for before, the newest first, and a way to delete it. */
export function RecentSearches({ recent, onChoose, onCleared }: RecentSearchesProps) {
  const language = useLanguage();
  if (recent.length === 0) return null;
  const clear = () => void askOwn({ type: 'forget', what: 'searches' }).then(onCleared);
  return (
    <section class="recent" aria-label={say(language, 'popup_recent')}>
      <ul>
        {recent.map((query) => (
          <li key={query}>
            <button type="button" class="chip" data-recent onClick={() => onChoose(query)}>
              <bdi>{query}</bdi>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="link" aria-label={say(language, 'popup_clearRecent')} onClick={clear}>
        {say(language, 'popup_clear')}
      </button>
    </section>
  );
}
