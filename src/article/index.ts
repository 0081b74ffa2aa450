import { articleScript } from '../content/article-script.ts';

globalThis.secondSourceArticle = articleScript;
