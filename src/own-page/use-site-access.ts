import { useEffect, useState } from 'preact/hooks';
import { hasSiteAccess, onSiteAccessChange } from '../browser/site-access.ts';

/** Whether the reader lets the extension read web pages, as it is now; undefined until that is known. */
export function useSiteAccess(): boolean | undefined {
  const [hasAccess, setHasAccess] = useState<boolean>();
  useEffect(() => {
    let over = false;
    const look = () =>
      void hasSiteAccess().then((has) => {
        if (!over) setHasAccess(has);
      });
    look();
    const end = onSiteAccessChange(look);
    return () => {
      over = true;
      end();
    };
  }, []);
  return hasAccess;
}
