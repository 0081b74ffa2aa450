import { startOwnPage } from '../own-page/start-own-page.tsx';
import { Explorer } from './explorer.tsx';

void startOwnPage('explorer_title', <Explorer />);
