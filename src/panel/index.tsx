import { startOwnPage } from '../own-page/start-own-page.tsx';
import { Panel } from './panel.tsx';

/** `?tab=<id>` keeps the panel to that tab, for when it is opened as a page of its own; else it follows the reader. */
const asked = Number.parseInt(new URLSearchParams(location.search).get('tab') ?? '', 10);

void startOwnPage('panel_title', <Panel askedTab={Number.isSafeInteger(asked) ? asked : undefined} />);
