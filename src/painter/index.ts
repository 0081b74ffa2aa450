import { painter } from '../page/painter.ts';

globalThis.secondSourcePainter = painter;
