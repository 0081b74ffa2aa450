import { startOwnPage } from '../own-page/start-own-page.tsx';
import { WrongMatch } from './wrong-match.tsx';

void startOwnPage('wrongMatch_title', <WrongMatch />);
