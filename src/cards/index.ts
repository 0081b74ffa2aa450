import { cards } from '../page/cards.ts';

globalThis.secondSourceCards = cards;
