import { startOwnPage } from '../own-page/start-own-page.tsx';
import { Welcome } from './welcome.tsx';

void startOwnPage('welcome_title', <Welcome />);
