import { startOwnPage } from '../own-page/start-own-page.tsx';
import { Options } from './options.tsx';

void startOwnPage('options_title', <Options />);
