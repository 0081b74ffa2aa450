import { startOwnPage } from '../own-page/start-own-page.tsx';
import { Panel } from './panel.tsx';

void startOwnPage('panel_title', <Panel />);
