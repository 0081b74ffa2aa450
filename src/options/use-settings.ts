import { useEffect, useState } from 'preact/hooks';
import { SETTINGS } from '../model/kept.ts';
import type { Settings } from '../model/settings.ts';
import { useKept } from '../own-page/use-kept.ts';
import { useSave } from './status.ts';

export interface SettingsInHand {
  settings: Settings;
  /** Keeps this at once, and tells so. What is shown follows without waiting. */
  change: (change: Partial<Settings>) => void;
}

/** What the reader has set; undefined until it was read. */
export function useSettings(): SettingsInHand | undefined {
  const kept = useKept(SETTINGS);
  const save = useSave();
  /** What was chosen here and is on its way. */
  const [chosen, setChosen] = useState<Partial<Settings>>({});
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is kept by now holds, from here or from another part
  useEffect(() => setChosen({}), [kept]);
  if (!kept) return undefined;
  return {
    settings: { ...kept, ...chosen },
    change: (change) => {
      setChosen((before) => ({ ...before, ...change }));
      void save({ type: 'change-settings', change }).then((reply) => {
        if (!reply.ok) setChosen({});
      });
    },
  };
}
