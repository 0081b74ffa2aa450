import type { AuthoredDocument } from '../authored.ts';
import document000 from './000_1c8dbfb66550d25e.ts';
import document001 from './001_5c6db751c66ce76e.ts';
import document002 from './002_410c50c9ff093c32.ts';
import document003 from './003_f282dc85a9667866.ts';
import document004 from './004_15bd73f127eaff13.ts';

/** Every document of the bundled database. */
export const documents: AuthoredDocument[] = [document000, document001, document002, document003, document004];
