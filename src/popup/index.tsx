import { startOwnPage } from '../own-page/start-own-page.tsx';
import { Popup } from './popup.tsx';

/** `?tab=<id>` shows that tab's page, for the popup opened as a page of its own; else it is the tab the reader looks at. */
const asked = Number.parseInt(new URLSearchParams(location.search).get('tab') ?? '', 10);
const inTab = Number.isSafeInteger(asked);
// A popup is as wide as what is in it, a tab or a phone's screen is as wide as it is.
if (!inTab && screen.width >= 400) document.documentElement.classList.add('sized');

void startOwnPage(
  'extensionName',
  <Popup askedTab={inTab ? asked : undefined} close={inTab ? () => {} : () => window.close()} />,
);
