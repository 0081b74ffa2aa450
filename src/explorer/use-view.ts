import { useEffect, useState } from 'preact/hooks';
import { type View, viewOf } from './address.ts';

/** The view the address names, now and after every step forth and back. */
export function useView(): View {
  const [view, setView] = useState(() => viewOf(location.hash));
  useEffect(() => {
    const read = () => setView(viewOf(location.hash));
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return view;
}
