import { useState } from 'preact/hooks';
import { useLanguage } from '../design/use-language.ts';
import { sayCount } from '../wording/language.ts';

/** How many more a press brings, as a multiple of what was shown at first. */
const STEP = 4;

/**
 * How much of a long list is shown. `most` starts at `first`, and starts anew with every other list; `more` is the
 * button that raises it, null where all is shown.
 */
export function useMost(list: readonly unknown[], first: number) {
  const language = useLanguage();
  const [raised, setRaised] = useState({ list, most: first });
  const most = raised.list === list ? raised.most : first;
  const left = list.length - most;
  const more =
    left > 0 ? (
      <button type="button" class="plain more" onClick={() => setRaised({ list, most: most + STEP * first })}>
        {sayCount(language, 'explorer_more', Math.min(left, STEP * first))}
      </button>
    ) : null;
  return { most, more };
}
