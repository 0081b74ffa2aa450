import { useEffect, useState } from 'preact/hooks';
import { isPrivateWindow } from '../browser/private-window.ts';

/** Whether the page stands in a private window; undefined until that is known. */
export function useIsPrivate(): boolean | undefined {
  const [isPrivate, setIsPrivate] = useState<boolean>();
  useEffect(() => void isPrivateWindow().then(setIsPrivate), []);
  return isPrivate;
}
